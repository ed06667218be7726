"""People made of what a player says of them."""

from dataclasses import replace
from pathlib import Path

import pytest

from engine.agents.persona import Home
from engine.agents.vocabulary import LONGEST_SLEEP, SHORTEST_SLEEP, minutes
from engine.assets import load_languages
from engine.founding import TownOptions
from engine.language import LANGUAGES
from engine.own_maps import keep_map
from engine.people.beginnings import load_beginning
from engine.people.file import keep_people, load_people
from engine.people.making import (
    Sketch,
    bedrooms,
    bedtimes,
    moved,
    person_from,
    sketch_of,
    trades_of,
)
from engine.people.people import among_themselves
from engine.people.workshop import open_workshop
from engine.roots import HOME_VARIABLE, assets_root
from engine.town import new_town, open_town, verify
from engine.world.tmx import load_world
from tests.own_map import hamlet

ASSETS = assets_root()
TOWN = load_beginning(ASSETS, "n25")
WORDS = load_languages(ASSETS)
ROOM = Home(sector="artist's co-living space", arena="Abigail Chen's room")


def sketch(name: str = "Li Hua") -> Sketch:
    work = trades_of(TOWN.personas)[0].at(ROOM)
    return Sketch(name, 30, "she", "visitor_sailor", ROOM, work)


@pytest.mark.parametrize("code", LANGUAGES)
def test_somebody_left_as_they_are_is_not_changed(code: str) -> None:
    for persona in TOWN.personas:
        seen = sketch_of(persona, WORDS[code])
        assert person_from(seen, WORDS, persona) == persona


def test_what_is_not_said_of_a_new_person_is_filled_in_both_languages() -> None:
    made = person_from(sketch(), WORDS)
    assert made.names.short.en == "Li"
    for words in (made.learned, made.currently, made.lifestyle, made.speech):
        assert words.en != words.zh
    assert "07:00" in made.lifestyle.en


def test_the_players_words_stand_in_both_languages() -> None:
    made = person_from(replace(sketch("李华"), about="爱下棋。"), WORDS)
    assert (made.learned.en, made.learned.zh) == ("爱下棋。", "爱下棋。")
    assert made.name == "李华"


def test_work_at_home_moves_along_and_other_work_does_not() -> None:
    there = Home(sector="Moore family's house", arena="main room")
    for persona in TOWN.personas:
        at_home = persona.work.sector == persona.home.sector
        work = moved(persona.work, persona.home, there)
        assert (work.sector == there.sector) == at_home


def test_made_people_live_a_morning_that_verifies(tmp_path: Path) -> None:
    world = load_world(ASSETS / "maps" / "smallville.tmx")
    homes, trades = bedrooms(world.rooms()), trades_of(TOWN.personas)
    assert len(homes) >= 15
    made = [
        person_from(
            replace(sketch(f"P {n}"), home=home, work=trades[n % len(trades)].at(home)),
            WORDS,
        )
        for n, home in enumerate(homes)
    ]
    file, town_file = tmp_path / "made.people", tmp_path / "made.town"
    keep_people(among_themselves(TOWN.base, tuple(made)), file)
    assert load_people(file, ASSETS).personas == tuple(made)
    new_town(town_file, TownOptions(people=file), ASSETS)
    town = open_town(town_file, ASSETS)
    for _ in range(3600):
        town.step()
    doing = {agent.action.activity for agent in town.simulation.state.agents.values()}
    town.close()
    assert len(doing) > 3
    assert verify(town_file, ASSETS) is None


def test_a_workshop_offers_homes_and_work_of_the_map() -> None:
    shop = open_workshop(ASSETS, "n3")
    assert ROOM in shop.homes
    assert len(shop.people.personas) == 3
    assert len(shop.trades) >= 20
    assert {"friendly", "curious"} <= set(shop.traits)
    assert "art" in shop.topics


def test_people_of_a_map_of_ones_own_live_in_its_rooms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    own = keep_map(hamlet().save(tmp_path / "westmere.tmx"))
    shop = open_workshop(ASSETS, "n3", None, own.name)
    assert shop.people.base.map == own.name
    assert {one.home for one in shop.people.personas} <= set(shop.homes)


@pytest.mark.parametrize("wake", ["04:00", "07:30", "11:00"])
def test_whoever_goes_to_bed_when_they_may_sleeps_enough(wake: str) -> None:
    times = bedtimes(wake)
    assert times
    for sleep in times:
        night = (minutes(wake) - minutes(sleep)) % (24 * 60)
        assert SHORTEST_SLEEP * 60 <= night <= LONGEST_SLEEP * 60
