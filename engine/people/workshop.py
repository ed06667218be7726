"""All that is needed to make people for a map, read at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.agents.persona import Home
from engine.assets import load_languages, read_table, settle_on
from engine.language import Language
from engine.own_maps import find_map
from engine.people.beginnings import copy_of, load_beginning
from engine.people.making import Trade, bedrooms, trades_of
from engine.people.people import People, among_themselves
from engine.world.tmx import load_world

EVERYBODY = "n25"
"""The base whose people show what one can do for a living."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """People to begin with, and what others can be made of.

    Attributes:
        world: name of the map's world, the first part of addresses.
        homes: rooms one can live in; `trades` what one can do for a living.
        traits: what people can be like; `topics` what they can care for.
        languages: with the names of places and things.
    """

    people: People
    world: str
    homes: tuple[Home, ...]
    trades: tuple[Trade, ...]
    traits: tuple[str, ...]
    topics: tuple[str, ...]
    languages: Mapping[str, Language]


def open_workshop(
    assets: Path, base: str, file: Path | None = None, map: str = ""
) -> Workshop:
    """Read what is needed to change people, or to make others.

    Args:
        assets: folder of the game's files.
        base: name of a base of the game to begin with.
        file: a people file to begin with in its place.
        map: where they shall live; their own if empty.

    Raises:
        UserError: a file is missing or broken, or the map has too few beds.
    """
    people = copy_of(load_beginning(assets, base, file))
    world = load_world(find_map(assets, map or people.base.map))
    if map and map != people.base.map:
        settled = settle_on(world, assets, people.personas, people.base.news)
        changes = {"map": map, "news": settled.news}
        here = people.base.model_copy(update=changes)
        people = among_themselves(here, settled.personas)
    everybody = load_beginning(assets, EVERYBODY).personas
    rooms = world.rooms()
    known = {f"{room.sector}:{room.name}" for room in rooms.values()}
    return Workshop(
        people,
        world.name,
        bedrooms(rooms),
        tuple(
            trade
            for trade in trades_of(everybody)
            if trade.at_home
            or not trade.work.sector
            or f"{trade.work.sector}:{trade.work.arena}" in known
        ),
        tuple(read_table(assets / "traits.toml")["traits"]),
        tuple(read_table(assets / "topics.toml")["topics"]),
        load_languages(assets, {one.name: one for one in everybody}),
    )
