"""Towns that begin with a people file."""

from pathlib import Path

import pytest

from engine.agents.persona import Bilingual, Names
from engine.errors import PeopleError
from engine.founding import TownOptions
from engine.listing import list_people, town_info
from engine.people.beginnings import copy_of, load_beginning
from engine.people.file import keep_people
from engine.people.people import People
from engine.roots import assets_root
from engine.town import new_town, open_town, verify

ASSETS = assets_root()


def people() -> People:
    """Three people of the game, one of them with a name in Chinese."""
    three = copy_of(load_beginning(ASSETS, "n3"))
    first = three.personas[0]
    called = Bilingual(en="李雷", zh="李雷")
    changes = {"name": "李雷", "names": Names(full=called, short=called)}
    return three.changed(first.name, first.model_copy(update=changes))


def found(folder: Path, made: People) -> Path:
    file, town = folder / "ours.people", folder / "ours.town"
    keep_people(made, file)
    new_town(town, TownOptions(people=file, seed=3), ASSETS)
    file.unlink()
    return town


def test_a_town_goes_on_without_its_people_file_and_verifies(tmp_path: Path) -> None:
    path = found(tmp_path, people())
    for _ in range(2):
        town = open_town(path, ASSETS)
        for _ in range(700):
            town.step()
        town.close()
    assert "李雷" in town.simulation.state.agents
    assert town.charter.base == "ours"
    assert verify(path, ASSETS) is None
    assert town_info(path).people == 3


@pytest.mark.parametrize(
    ("field", "sector", "arena", "key"),
    [
        ("home", "Moore family's house", "attic", "error.people.home"),
        ("home", "Moore family's house", "bathroom", "error.people.bed"),
        ("work", "Hobbs Cafe", "attic", "error.people.office"),
    ],
)
def test_places_the_map_does_not_have_are_told_and_no_town_is_founded(
    tmp_path: Path, field: str, sector: str, arena: str, key: str
) -> None:
    made = people()
    first = made.personas[0]
    place = getattr(first, field).model_copy(update={"sector": sector, "arena": arena})
    wrong = made.changed("李雷", first.model_copy(update={field: place}))
    with pytest.raises(PeopleError) as caught:
        found(tmp_path, wrong)
    assert caught.value.phrase.key == key
    assert caught.value.phrase.part("who") == "李雷"
    assert not (tmp_path / "ours.town").exists()


def test_people_files_are_listed_with_what_is_wrong(tmp_path: Path) -> None:
    keep_people(people(), tmp_path / "ours.people")
    (tmp_path / "another.people").write_text("format = 9", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("", encoding="utf-8")
    broken, whole = list_people(tmp_path, ASSETS)
    assert (broken.name, broken.people) == ("another", 0)
    assert broken.problem is not None
    assert broken.problem.key == "error.people.newer"
    assert (whole.people, whole.problem) == (3, None)
    assert whole.key != broken.key
