"""Hours of the day in minutes, and when places are open."""

from engine.minds.lore import Lore

OPEN: dict[str, tuple[int, int]] = {
    "Hobbs Cafe": (8 * 60, 20 * 60),
    "The Rose and Crown Pub": (17 * 60, 23 * 60),
    "The Willows Market and Pharmacy": (8 * 60, 18 * 60),
    "Harvey Oak Supply Store": (8 * 60, 18 * 60),
    "Oak Hill College": (7 * 60, 21 * 60),
    "Johnson Park": (5 * 60, 20 * 60 + 30),
}
"""Minutes between which a sector takes guests; who works there comes and goes."""

ALWAYS = (0, 48 * 60)

GRAIN = 5
"""Minutes to which a plan is rounded."""


def minutes(hour: str) -> int:
    """Minutes since midnight of "HH:MM"."""
    return int(hour[:2]) * 60 + int(hour[3:])


def opening(place: str, lore: Lore) -> tuple[int, int]:
    """When a room takes guests, in minutes since midnight."""
    return OPEN.get(sector_of(lore.like(place)), ALWAYS)


def sector_of(address: str) -> str:
    """The sector in an address `world:sector:arena`, or nothing outdoors."""
    parts = address.split(":")
    return parts[1] if len(parts) > 1 else ""


def rounded(minute: float) -> int:
    """A minute on the plan's grain."""
    return round(minute / GRAIN) * GRAIN
