"""Where in the town something happened, as a point to look at."""

import numpy as np

from engine.happenings import Happening
from game.play import Play

Point = tuple[float, float]

LONG_GONE = 60
"""Steps after which people have gone elsewhere."""


def place_of(play: Play, address: str) -> Point | None:
    """The middle of a building or room in art pixels, or None if it is not on the map.

    Args:
        play: the town.
        address: `world:sector[:arena[:object]]`.
    """
    rooms, tile = play.show.stage.map.rooms, play.show.stage.map.tile
    parts = address.split(":")[1:3]
    wanted = [
        number
        for number, name in enumerate(rooms.names)
        if parts and list(name[: len(parts)]) == parts
    ]
    rows, columns = np.nonzero(np.isin(rooms.index, wanted))
    if not rows.size:
        return None
    x, y = float(columns.mean()) + 0.5, float(rows.mean()) + 0.5
    return x * tile, y * tile


def person_at(play: Play, name: str) -> Point | None:
    """Where somebody is now, in art pixels, or None."""
    for figure in play.show.figures:
        if figure.name == name:
            return figure.x + 8, figure.y + 12
    return None


def point_of(play: Play, happening: Happening) -> Point | None:
    """Where something happened: at its people while they are still there."""
    person = person_at(play, happening.people[0]) if happening.people else None
    if play.show.step - happening.step <= LONG_GONE:
        return person
    return place_of(play, happening.address) or person
