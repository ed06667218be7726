"""Finds what the original calls a place on our map."""

import re
from dataclasses import dataclass
from typing import Literal

from engine.reverie.report import Report
from engine.world.address import SEPARATOR, Address, arena_of
from engine.world.grid import Tile
from engine.world.world import World

NO_ARENA = ("", "empty arena")
"""What may stand where an arena's name should: the tile has none."""

_MARK = " @ "
_PERSONA = re.compile(r"<persona>\s*(.+)")
_WAITING = re.compile(r"<waiting>\s*(-?\d+)\s+(-?\d+)")
_ANYWHERE = "<random>"

Form = Literal["plain", "persona", "waiting", "anywhere", "none"]


@dataclass(frozen=True, slots=True)
class Where:
    """Where a deed happens.

    Attributes:
        raw: the address as written.
        form: which of the ways of telling it was used.
        address: on our map.
        partner: name of the person one talks with, else empty.
    """

    raw: str
    form: Form
    address: str
    partner: str = ""


def split(description: str, report: Report) -> tuple[str, str]:
    """Activity and address of a description, split at the last ` @ `."""
    activity, mark, address = description.rpartition(_MARK)
    if description.count(_MARK) != 1:
        report.add("description", description[:60])
    return (activity.strip(), address.strip()) if mark else (description.strip(), "")


class Gazetteer:
    """Addresses of the original on the map of a town.

    Args:
        world: the map.
        report: takes in what it does not have.
    """

    def __init__(self, world: World, report: Report) -> None:
        self._world = world
        self._report = report
        self._plain = {
            _plain(address): address
            for address in (
                world.name,
                *world.sectors,
                *world.arenas,
                *(thing.address for thing in world.objects),
            )
        }

    def where(self, raw: str, tile: Tile) -> Where:
        """Where a deed happens that was done on a tile."""
        here = self.at(tile)
        if raw in ("", "None"):
            return Where(raw, "none", here)
        if found := _PERSONA.fullmatch(raw):
            return Where(raw, "persona", here, found[1].strip())
        if _WAITING.fullmatch(raw):
            return Where(raw, "waiting", here)
        address = self.find(raw.replace(_ANYWHERE, "").rstrip(" :"))
        form: Form = "anywhere" if _ANYWHERE in raw else "plain"
        if not address or address == self._world.name:
            address = here
        return Where(raw, form, address)

    def find(self, raw: str) -> str:
        """The longest known beginning of an address; empty if there is none."""
        parts = [part.strip() for part in raw.split(SEPARATOR)]
        while parts and (not parts[-1] or parts[-1].casefold() in NO_ARENA):
            parts.pop()
        for length in range(len(parts), 0, -1):
            known = self._plain.get(_plain(SEPARATOR.join(parts[:length])))
            if known is not None:
                if length < len(parts):
                    self._report.add("address", raw)
                return known
        if parts:
            self._report.add("address", raw)
        return ""

    def name(self, address: str) -> str:
        """An address as our map writes it; as it is if the map does not have it."""
        return self._plain.get(_plain(address), address)

    def at(self, tile: Tile) -> str:
        """Address of the place of a tile; the whole world for streets and meadows."""
        if not self._world.grid.contains(tile):
            return self._world.name
        return self._world.address_at(tile) or self._world.name

    def known_places(self, tree: object, name: str) -> list[str]:
        """Addresses of a spatial memory, as our map writes them.

        Args:
            tree: objects by arena by sector by world.
            name: whose it is.
        """
        if not isinstance(tree, dict):
            self._report.add("places_missing", name)
            return []
        found: list[str] = []
        for world, sectors in _items(tree):
            if _plain(world) != _plain(self._world.name):
                self._report.add("place_odd", f"{name}: {world}")
                continue
            for parts in _branches(sectors):
                if all(part and SEPARATOR not in part for part in parts):
                    address = str(Address(self._world.name, *parts))
                    found.append(self.name(address))
                else:
                    self._report.add("place_odd", f"{name}: {' / '.join(parts)}")
        return found


def _branches(sectors: object) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for sector, arenas in _items(sectors):
        found.append((sector,))
        for arena, objects in _items(arenas):
            if arena.casefold() in NO_ARENA:
                continue
            found.append((sector, arena))
            if isinstance(objects, list):
                kinds = (kind.strip() for kind in objects if isinstance(kind, str))
                found += [(sector, arena, kind) for kind in kinds]
    return found


def _items(table: object) -> list[tuple[str, object]]:
    if not isinstance(table, dict):
        return []
    return [(str(key).strip(), value) for key, value in table.items()]


def _plain(address: str) -> str:
    parts = (part.strip().casefold() for part in address.split(SEPARATOR))
    return SEPARATOR.join(parts)


def kind_of(address: str) -> str:
    """The kind of object an address leads to; empty for a room."""
    return address[len(arena_of(address)) + 1 :]
