"""Floor and wall of every room and the outside of every house, from `looks.toml`."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from art.land import facades
from art.land.facades import House

SOURCE = Path(__file__).with_name("looks.toml")

_CAPS = {
    "plaster": facades.PLASTER_CAP,
    "wood": facades.WOOD_CAP,
    "dark wood": facades.DARK_WOOD_CAP,
    "brick": facades.BRICK_CAP,
    "stone": facades.STONE_CAP,
    "slate": facades.SLATE_CAP,
    "green": facades.GREEN_CAP,
    "blue": facades.BLUE_CAP,
    "yellow": facades.YELLOW_CAP,
}
_TRIMS = {
    "wood": ("wo4", "wo3", "wo2"),
    "white": ("pl4", "pl3", "pl0"),
    "blue": ("bl2", "bl1", "bl0"),
    "red": ("re2", "re1", "re0"),
    "green": ("gr3", "gr1", "gr0"),
}


class RoomLook(NamedTuple):
    """The texture of a floor and the paper on the walls."""

    floor: str
    paper: str


@cache
def _tables() -> dict[str, dict[str, Any]]:
    return tomllib.loads(SOURCE.read_text(encoding="utf-8"))


@cache
def room_look(room: str) -> RoomLook:
    """The look of the room "sector:arena", or "sector:" for its halls."""
    tables = _tables()
    if room in tables["rooms"]:
        return RoomLook(**tables["rooms"][room])
    arena = room.split(":")[1] or "hall"
    kinds = tables["kinds"]
    fitting = (kind for kind in kinds if arena.endswith(kind))
    return RoomLook(**kinds[next(fitting, "bedroom")])


@cache
def house_look(sector: str) -> House:
    """The outside of the house that is the sector."""
    look = _tables()["houses"][sector]
    return House(_CAPS[look["cap"]], look["front"], _TRIMS[look["trim"]])
