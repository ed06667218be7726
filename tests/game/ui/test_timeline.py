"""The timeline bar: where steps lie, what is shown of a life, which mark is meant."""

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from engine.happenings import KINDS, Happening
from engine.phrase import literal
from game.ui.timeline_bar import hours_between
from game.ui.timeline_marks import LANE_OF, LANES, mark_at
from game.ui.timeline_span import SHORTEST, Span


def happening(step: int, *people: str) -> Happening:
    return Happening(step, "talk", people, literal("They talk"), "", 2)


@given(
    st.integers(0, 100_000),
    st.integers(1, 3000),
    st.lists(st.tuples(st.integers(-3, 6), st.floats(0, 1)), max_size=8),
)
def test_a_span_never_leaves_the_life_however_one_zooms(
    end: int, width: int, turns: list[tuple[int, float]]
) -> None:
    span = Span.whole(end, width)
    for by, share in turns:
        span = span.zoomed(by, share * width)
        assert -0.001 <= span.first <= span.last <= max(end, SHORTEST) + 0.001
        assert span.last - span.first >= SHORTEST - 0.001
    assert 0 <= span.position(0) <= span.position(width) <= end


def test_what_is_under_the_pointer_stays_there_while_one_zooms() -> None:
    span = Span.whole(8640, 1000)
    near = span.zoomed(3, 400)
    assert abs(near.position(400) - span.position(400)) <= 1
    assert near.last - near.first < 3000


def test_all_of_a_life_stays_in_view_as_it_grows_but_a_part_stays_that_part() -> None:
    assert Span.whole(100, 50).grown(5000).last == 5000
    part = Span.whole(8640, 1000).zoomed(2, 0)
    assert part.grown(9000).last == part.last


def test_a_life_that_grows_by_less_than_a_pixel_looks_the_same() -> None:
    drawn = Span.whole(8640, 1000)
    assert drawn.grown(8648).looks_like(drawn)
    assert not drawn.grown(8660).looks_like(drawn)
    assert not drawn.zoomed(1, 500).looks_like(drawn)
    assert not Span.whole(8640, 900).looks_like(drawn)


def test_the_moment_one_looks_at_is_brought_into_view() -> None:
    part = Span.whole(8640, 1000).zoomed(4, 0)
    moved = part.showing(5000)
    assert moved.first <= 5000 <= moved.last
    assert part.showing(10) == part


def test_the_nearest_mark_of_the_person_one_watches_is_meant() -> None:
    span = Span.whole(1000, 1000)
    marks = [happening(100, "Ann"), happening(103, "Bob"), happening(400, "Ann")]
    assert mark_at(marks, ["talk"], 104, span, 7, None) == marks[1]
    assert mark_at(marks, ["talk"], 104, span, 7, "Ann") == marks[0]
    assert mark_at(marks, ["talk"], 250, span, 7, None) is None
    assert mark_at(marks, ["news"], 104, span, 7, None) is None


def test_hours_are_written_at_full_hours() -> None:
    begin, end = datetime(2023, 2, 13, 5, 40), datetime(2023, 2, 13, 12)
    hours = hours_between(begin, end, 120)
    assert [hour.hour for hour in hours] == [6, 8, 10, 12]


def test_whatever_happens_has_a_lane() -> None:
    assert LANE_OF.keys() == set(KINDS)
    assert set(LANE_OF.values()) == set(LANES)
