"""Vectors by meaning: taken in as they come, compared as far as they are known."""

import numpy as np
import pytest

from engine.memory.meanings import Meanings, written_out
from engine.phrase import Phrase, literal

WALK, STROLL, BREAD, QUESTION = map(
    literal, ("a walk", "a stroll", "some bread", "who goes out?")
)
ROWS = np.array([[1, 0, 0], [0.8, 0.6, 0], [0, 0, 1], [0.6, 0.8, 0]], np.float32)


class Said(list[Phrase]):
    """Memories that are nothing but texts."""

    def text(self, id: int) -> Phrase:
        return self[id]


def told(*texts: Phrase) -> Meanings:
    meanings = Meanings("vectors-1")
    everything = (WALK, STROLL, BREAD, QUESTION)
    rows = [ROWS[everything.index(text)] for text in texts]
    assert meanings.add(texts, 3, written_out(np.array(rows)))
    return meanings


def test_memories_are_near_a_question_by_their_meaning() -> None:
    meanings = told(WALK, STROLL, BREAD, QUESTION)
    near = meanings.likeness("Ann", Said([BREAD, WALK, STROLL, WALK]), QUESTION)
    assert near is not None
    assert near == pytest.approx([0.0, 0.6, 0.96, 0.6], abs=0.002)


def test_what_is_not_known_yet_is_as_near_as_the_average() -> None:
    meanings = told(WALK, BREAD, QUESTION)
    memories = Said([WALK, BREAD, STROLL])
    near = meanings.likeness("Ann", memories, QUESTION)
    assert near is not None
    assert near[2] == pytest.approx((near[0] + near[1]) / 2)
    assert meanings.add((STROLL,), 3, written_out(ROWS[1:2]))
    later = meanings.likeness("Ann", memories, QUESTION)
    assert later is not None
    assert later[2] == pytest.approx(0.96, abs=0.002)


def test_too_little_is_nothing_to_go_by() -> None:
    meanings = told(WALK, QUESTION)
    assert meanings.likeness("Ann", Said([WALK, BREAD, STROLL]), QUESTION) is None
    assert meanings.likeness("Ann", Said(), QUESTION) is None
    assert told(WALK).likeness("Ann", Said([WALK]), QUESTION) is None


@pytest.mark.parametrize(
    ("dimension", "rows"),
    [
        (3, ()),
        (0, ("",)),
        (3, ("no base64!",)),
        (4, written_out(ROWS[:1])),
        (2, written_out(ROWS[:1, :2])),
    ],
)
def test_vectors_that_do_not_fit_are_refused(
    dimension: int, rows: tuple[str, ...]
) -> None:
    meanings = told(WALK)
    assert not meanings.add((BREAD,), dimension, rows)
    assert BREAD not in meanings
    assert len(meanings) == 1
