"""Weather and seasons: what the sky does follows from the seed and the date alone."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Literal

from engine.chance import luck

Weather = Literal["clear", "rain", "snow", "fog"]

Season = Literal["spring", "summer", "autumn", "winter"]

WEATHERS: tuple[Weather, ...] = ("clear", "rain", "snow", "fog")

WET = frozenset({"rain", "snow"})
"""What sends people indoors."""

_SEASONS: tuple[Season, ...] = ("winter", "spring", "summer", "autumn")

_WET_DAY: Mapping[Season, float] = {
    "winter": 0.40,
    "spring": 0.40,
    "summer": 0.25,
    "autumn": 0.50,
}
"""How many days have rain or snow in them."""

_FOGGY_MORNING: Mapping[Season, float] = {
    "winter": 0.20,
    "spring": 0.12,
    "summer": 0.03,
    "autumn": 0.30,
}

_SNOW = {12: 0.45, 1: 0.6, 2: 0.45, 3: 0.1, 11: 0.1}
"""How much of what falls in a month is snow."""

_SECOND_SPELL = 0.35


def season_of(day: date) -> Season:
    """The season of a day, by whole months, north of the equator."""
    return _SEASONS[day.month % 12 // 3]


def weather_at(seed: int, moment: datetime) -> Weather:
    """The weather of an hour, unless the player made another."""
    return forecast(seed, moment.date())[moment.hour]


@lru_cache(64)
def forecast(seed: int, day: date) -> tuple[Weather, ...]:
    """The weather of a day, hour by hour.

    A morning may be foggy; then one or two spells of rain or snow may come, of two to
    six hours each; the rest is clear.
    """
    chance, season = luck(seed, "", day.toordinal(), "weather"), season_of(day)
    hours: list[Weather] = ["clear"] * 24
    if chance.random() < _FOGGY_MORNING[season]:
        begins, ends = chance.randint(3, 6), chance.randint(8, 11)
        hours[begins:ends] = ["fog"] * (ends - begins)
    if chance.random() < _WET_DAY[season]:
        snows = chance.random() < _SNOW.get(day.month, 0.0)
        falls: Weather = "snow" if snows else "rain"
        for _ in range(1 + (chance.random() < _SECOND_SPELL)):
            begins = chance.randrange(23)
            ends = min(24, begins + chance.randint(2, 6))
            hours[begins:ends] = [falls] * (ends - begins)
    return tuple(hours)
