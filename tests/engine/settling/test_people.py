"""People of the game find homes, work and haunts on maps that lack their places."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from engine.agents.base import Base
from engine.agents.library import load_base, load_personas
from engine.agents.persona import Persona
from engine.assets import settle_on
from engine.errors import UserError
from engine.roots import assets_root
from engine.settling.people import Settled
from engine.world.tmx import load_world
from engine.world.world import World
from tests.own_map import BEDROOM, Drawing, hamlet

ASSETS = assets_root()


def folk(name: str) -> tuple[Base, Sequence[Persona]]:
    """A base of the game and its people."""
    base = load_base(ASSETS / "bases" / f"{name}.toml")
    return base, load_personas(ASSETS / "personas", base.people)


def settled(world: World, name: str = "n3") -> Settled:
    """Everybody of one of the game's bases on a map."""
    base, people = folk(name)
    return settle_on(world, ASSETS, people, base.news)


@pytest.fixture
def westmere(tmp_path: Path) -> World:
    return load_world(hamlet().save(tmp_path / "own.tmx"))


@pytest.mark.parametrize("name", ["n3", "n9", "n25"])
def test_on_their_own_map_people_and_news_stay_as_they_are(name: str) -> None:
    base, people = folk(name)
    smallville = load_world(ASSETS / "maps" / base.map)
    assert settled(smallville, name) == Settled(tuple(people), base.news)


def test_everybody_gets_a_bed_and_who_lived_together_does_so_again(
    westmere: World,
) -> None:
    isabella, maria, klaus = settled(westmere).personas
    # Maria and Klaus share the dormitory of the college.
    assert {maria.home.sector, klaus.home.sector} == {"Mill House"}
    assert maria.home.arena != klaus.home.arena
    assert (isabella.home.sector, isabella.home.arena) == ("Old Forge", "loft")


def test_a_couple_shares_the_room_it_gets(tmp_path: Path) -> None:
    drawing = Drawing(30, 12)
    drawing.house("Farm", 2, 2, {"attic": BEDROOM, "parlour": BEDROOM})
    world = load_world(drawing.save(tmp_path / "own.tmx"))
    names = ("john_lin", "mei_lin", "eddy_lin")
    people = load_personas(ASSETS / "personas", names)
    john, mei, eddy = settle_on(world, ASSETS, people, ()).personas
    assert john.home == mei.home != eddy.home


def test_work_goes_on_where_its_things_stand(westmere: World) -> None:
    isabella, _, klaus = settled(westmere).personas
    work = isabella.work
    assert (work.sector, work.arena) == ("Tea Garden", "tea room")
    assert work.object == "behind the cafe counter"
    assert klaus.work.sector == "Reading House"


def test_work_without_a_place_becomes_something_one_can_do(tmp_path: Path) -> None:
    drawing = Drawing(30, 12)
    drawing.house("Farm", 2, 2, dict.fromkeys(("a", "b", "c"), BEDROOM))
    world = load_world(drawing.save(tmp_path / "own.tmx"))
    isabella = settled(world).personas[0]
    assert (isabella.work.sector, isabella.work.fixed) == ("", False)
    assert isabella.work.activity == "accounts"
    assert isabella.meals.lunch == ("home",)


def test_no_place_is_named_that_the_map_does_not_have(westmere: World) -> None:
    for one in settled(westmere).personas:
        eaten = (*one.meals.breakfast, *one.meals.lunch, *one.meals.dinner)
        named = {*one.knows, *eaten, *(habit.place for habit in one.habits)}
        unknown = [
            place
            for place in named - {"", "home"}
            if not westmere.is_known(f"{westmere.name}:{place}")
        ]
        assert not unknown


def test_texts_call_a_place_by_what_stands_in_for_it(westmere: World) -> None:
    people = settled(westmere)
    isabella = people.personas[0]
    assert isabella.work.title.en == "owner of Tea Garden"
    assert "Tea Garden" in isabella.currently.zh
    told = isabella.model_dump_json() + people.news[0].model_dump_json()
    assert "Hobbs" not in told
    assert "霍布斯" not in told


def test_news_moves_with_its_place_or_is_dropped(
    westmere: World, tmp_path: Path
) -> None:
    party, interviews = settled(westmere).news
    assert party.place == "Tea Garden:tea room"
    drawing = Drawing(30, 12)
    drawing.house("Farm", 2, 2, dict.fromkeys(("a", "b", "c"), BEDROOM))
    lonely = load_world(drawing.save(tmp_path / "lonely.tmx"))
    assert [one.id for one in settled(lonely).news] == [interviews.id]


def test_too_few_beds_are_told_with_both_numbers(westmere: World) -> None:
    with pytest.raises(UserError) as refused:
        settled(westmere, "n9")
    assert refused.value.phrase.key == "error.map.beds"
    parts = dict(refused.value.phrase.parts)
    assert (parts["beds"], parts["needed"]) == ("3", "9")
