import re
import tomllib
from pathlib import Path

import pytest

from engine.agents.activities import load_activities
from engine.errors import ActivityError
from engine.minds.routine.detail import IN_USE

ASSETS = Path(__file__).parents[3] / "assets"
LIBRARY = load_activities(ASSETS / "activities.toml")

COUNTERS = ("behind the", "grocery store counter", "pharmacy store counter")


def test_there_is_enough_to_do() -> None:
    assert len(LIBRARY) >= 60
    several = [one for id, one in LIBRARY.items() if id != "sleep"]
    assert all(3 <= len(one.tasks) <= 12 for one in several)


def test_icons_topics_traits_objects_and_states_exist() -> None:
    def table(name: str, key: str) -> set[str]:
        return set(tomllib.loads((ASSETS / name).read_text("utf-8"))[key])

    icons = table("icons/activities.toml", "icons")
    topics, traits = table("topics.toml", "topics"), table("traits.toml", "traits")
    objects = table("places.toml", "objects")
    states = {*IN_USE.values(), "idle", "unmade", "open"}
    for id, one in LIBRARY.items():
        assert one.icon in icons, id
        assert set(one.topics) <= topics, id
        assert set(one.traits) <= traits, id
        for task in one.tasks:
            assert task.icon in icons, (id, task.doing.en)
            assert set(task.object) <= objects, (id, task.doing.en)
            assert task.state in states, (id, task.doing.en)
            assert task.minutes[0] <= task.minutes[1]


def test_places_are_places_of_the_map() -> None:
    places = tomllib.loads((ASSETS / "places.toml").read_text("utf-8"))["arenas"]
    for id, one in LIBRARY.items():
        assert set(one.places) <= {"home", "work", *places}, id


def test_words_fit_where_they_are_put() -> None:
    for id, one in LIBRARY.items():
        words = [one.doing, *(task.doing for task in one.tasks)]
        for doing in words:
            assert not doing.zh.startswith("在"), (id, doing.zh)
            assert not re.search(r"[A-Za-z]", doing.zh), (id, doing.zh)
            first = doing.en.split()[0]
            assert first.endswith("ing") or "ing" in doing.en or first == "in", id
        assert not one.plan.en.startswith("to ")


def test_a_missing_library_is_named(tmp_path: Path) -> None:
    with pytest.raises(ActivityError) as raised:
        load_activities(tmp_path / "none.toml")
    assert raised.value.phrase.key == "error.activities.missing"
    assert str(raised.value.phrase.part("file")).endswith("none.toml")


@pytest.mark.parametrize(
    ("text", "key", "part"),
    [
        ("[nap", "error.activities.broken", "reason"),
        ("[nap]\nicon = 'rest'\n", "error.activities.entry", "entry"),
        ("nap = 3\n", "error.activities.entry", "entry"),
    ],
)
def test_what_is_wrong_with_a_library_is_told(
    tmp_path: Path, text: str, key: str, part: str
) -> None:
    path = tmp_path / "activities.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ActivityError) as raised:
        load_activities(path)
    assert raised.value.phrase.key == key
    assert raised.value.phrase.part(part)
