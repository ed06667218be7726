"""All things of the town in one stable order: their places there are tile numbers."""

from collections.abc import Callable, Iterator
from functools import cache

from art.things import (
    bars,
    bathroom,
    beds,
    closets,
    college,
    counters,
    decor,
    desks,
    fences,
    gardens,
    hanging,
    keepsakes,
    kitchen,
    leisure,
    music,
    paving,
    play,
    rugs,
    seats,
    shelves,
    shops,
    signs,
    sofas,
    street,
    tables,
    trees,
    waterside,
    yard,
)
from art.things.thing import Thing

_FAMILIES: tuple[Callable[[], Iterator[Thing]], ...] = (
    beds.things,
    closets.things,
    desks.things,
    kitchen.things,
    bathroom.things,
    tables.things,
    seats.things,
    sofas.things,
    shelves.things,
    bars.things,
    counters.things,
    shops.things,
    college.things,
    music.things,
    play.things,
    gardens.things,
    trees.things,
    street.things,
    yard.things,
    fences.things,
    waterside.things,
    decor.things,
    hanging.things,
    rugs.things,
    signs.things,
    leisure.things,
    keepsakes.things,
    paving.things,
)


@cache
def catalogue() -> tuple[Thing, ...]:
    """Every thing in every state, drawn once."""
    return tuple(thing for family in _FAMILIES for thing in family())


@cache
def _by_name() -> dict[tuple[str, str, str], Thing]:
    return {(each.kind, each.variant, each.state): each for each in catalogue()}


def find(kind: str, variant: str, state: str = "idle") -> Thing:
    """The thing of that kind, variant and state.

    Raises:
        KeyError: There is none; the message lists the variants of the kind.
    """
    try:
        return _by_name()[kind, variant, state]
    except KeyError:
        known = ", ".join(variants(kind)) or "none: no such kind"
        message = f"no {kind!r} {variant!r} in state {state!r}; variants: {known}"
        raise KeyError(message) from None


def variants(kind: str) -> tuple[str, ...]:
    """The variants of a kind, in the catalogue's order."""
    return tuple(
        dict.fromkeys(each.variant for each in catalogue() if each.kind == kind)
    )


def fitting(kind: str, tiles_w: int, tiles_h: int, wall: str) -> tuple[str, ...]:
    """The variants of a kind made for a place of that many tiles at that wall."""
    wanted = (kind, tiles_w, tiles_h, wall)
    return tuple(
        dict.fromkeys(
            each.variant
            for each in catalogue()
            if (each.kind, each.tiles_w, each.tiles_h, each.wall) == wanted
        )
    )
