"""The hour colours the town without a break."""

import itertools

from game.view.hours import KEYS, NEUTRAL, STEPS, mood


def test_noon_leaves_the_picture_as_it_is_drawn() -> None:
    assert mood(12.0).plain


def test_midnight_is_dark_and_both_ends_of_the_day_are_alike() -> None:
    assert mood(0.0).dark == 1.0
    assert mood(0.0) == mood(24.0) == mood(23.9)


def test_darkness_comes_and_goes_in_small_steps() -> None:
    levels = [mood(tenth / 20).dark for tenth in range(24 * 20 + 1)]
    assert max(abs(b - a) for a, b in itertools.pairwise(levels)) < 0.06


def test_keys_are_in_order_and_cover_the_day() -> None:
    hours = [hour for hour, _, _ in KEYS]
    assert hours == sorted(hours)
    assert (hours[0], hours[-1]) == (0.0, 24.0)


def test_lamplight_is_warmer_and_brighter_than_the_night() -> None:
    factors = mood(0.0).factors()
    assert len(factors) == STEPS
    dark, lit = factors[0], factors[-1]
    assert sum(lit) > 1.3 * sum(dark)
    assert dark[2] > dark[0]
    assert lit[0] > lit[2]


def test_the_evening_is_golden_before_it_is_dark() -> None:
    red, _, blue = mood(18.3).tint
    assert red > 1 > blue
    assert mood(18.3).dark == 0
    assert mood(12.0).tint == NEUTRAL
