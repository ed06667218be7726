import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine.memory.score import faded, ranked, spread

scores = st.lists(st.integers(0, 5), min_size=1, max_size=60)


@given(scores, st.integers(1, 70))
def test_the_greatest_come_first_and_of_ties_the_newest(
    values: list[int], n: int
) -> None:
    order = sorted(range(len(values)), key=lambda at: (-values[at], -at))
    assert ranked(np.array(values, np.float64), n).tolist() == order[:n]


@given(st.lists(st.floats(-10, 10, width=32), min_size=2, max_size=30))
def test_values_are_spread_from_0_to_1_and_keep_their_order(
    values: list[float],
) -> None:
    result = spread(np.array(values))
    if max(values) - min(values) < 1e-9:
        assert set(result.tolist()) == {0.5}
    else:
        assert result.min() == 0
        assert np.isclose(result.max(), 1)
        order = np.argsort(values, kind="stable")
        assert (np.diff(result[order]) >= 0).all()


def test_noise_in_the_last_bits_does_not_decide() -> None:
    values = np.array([0.3, 0.1 + 0.2, 0.3])
    assert values[0] != values[1]
    assert ranked(values, 3).tolist() == [2, 1, 0]
    assert spread(values).tolist() == [0.5, 0.5, 0.5]


@given(st.lists(st.integers(0, 200_000), max_size=20))
def test_recency_is_the_decay_to_the_power_of_the_hours(ages: list[int]) -> None:
    result = faded(np.array(ages, np.int64), 0.995, 360)
    expected = [0.995 ** (age / 360) for age in ages]
    assert np.allclose(result, expected, rtol=1e-8)


def test_after_an_hour_the_decay_itself_is_left() -> None:
    assert np.isclose(faded(np.array([360]), 0.99, 360)[0], 0.99, rtol=1e-10)
