from collections.abc import Iterable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.memory.memory import Chat, Memory, ObservedEvent, Thought
from engine.memory.shelf import KINDS
from engine.memory.stream import MemoryStream, Scored
from engine.memory.vectors import Vector
from engine.phrase import literal
from engine.settings import Weights

EAST: Vector = np.array([1, 0], np.float32)
NORTH: Vector = np.array([0, 1], np.float32)
ONLY_RECENCY = Weights(1, 0, 0)
ONLY_RELEVANCE = Weights(0, 1, 0)
ONLY_IMPORTANCE = Weights(0, 0, 1)


def event(created: int = 0, importance: int = 3, **more: object) -> ObservedEvent:
    return ObservedEvent(
        created=created,
        text=literal("something"),
        importance=importance,
        **more,  # type: ignore[arg-type]  # one helper for all optional fields
    )


def thought(created: int = 0, evidence: tuple[int, ...] = ()) -> Thought:
    return Thought(
        created=created, text=literal("so it is"), importance=5, evidence=evidence
    )


def stream_of(
    memories: Iterable[Memory], vectors: Iterable[Vector] | None = None
) -> MemoryStream:
    stream = MemoryStream(2)
    memories = list(memories)
    for memory, vector in zip(memories, vectors or [EAST] * len(memories), strict=True):
        stream.add(memory, vector)
    return stream


def ids(found: Iterable[Scored]) -> list[int]:
    return [scored.memory.id for scored in found]


def test_memories_get_their_place_in_the_stream_as_identity() -> None:
    stream = MemoryStream(2)
    assert [stream.add(event(), EAST).id for _ in range(3)] == [0, 1, 2]
    assert [memory.id for memory in stream] == [0, 1, 2]


def test_a_memory_is_taken_in_only_once() -> None:
    stream = MemoryStream(2)
    kept = stream.add(event(), EAST)
    with pytest.raises(ValueError, match="already"):
        stream.add(kept, EAST)


def test_evidence_must_exist() -> None:
    with pytest.raises(ValueError, match="evidence"):
        MemoryStream(2).add(thought(evidence=(0,)), EAST)


def test_a_thought_is_one_deeper_than_its_deepest_evidence() -> None:
    stream = stream_of([event(), thought(evidence=(0,)), thought(evidence=(0, 1))])
    assert [memory.depth for memory in stream] == [0, 1, 2]


def test_what_was_accessed_lately_is_recent() -> None:
    stream = stream_of([event(0), event(360), event(720)])
    found = stream.retrieve(EAST, 720, 3, weights=ONLY_RECENCY)
    assert ids(found) == [2, 1, 0]
    assert found[0].recency == 1
    assert found[2].recency == 0


def test_recency_decays_by_the_hour_since_the_last_access() -> None:
    stream = stream_of([event(0), event(360), event(720)])
    found = stream.retrieve(EAST, 720, 3, weights=ONLY_RECENCY, decay=0.5)
    raw = [0.5**hours for hours in (0, 1, 2)]
    wanted = [(value - raw[2]) / (raw[0] - raw[2]) for value in raw]
    assert [scored.recency for scored in found] == pytest.approx(wanted)


def test_what_resembles_the_question_is_relevant() -> None:
    stream = stream_of([event(), event()], [EAST, NORTH])
    assert ids(stream.retrieve(NORTH, 0, 1, weights=ONLY_RELEVANCE)) == [1]
    assert ids(stream.retrieve(EAST, 0, 1, weights=ONLY_RELEVANCE)) == [0]


def test_what_was_rated_high_is_important() -> None:
    stream = stream_of([event(importance=9), event(importance=1), event(importance=5)])
    found = stream.retrieve(EAST, 0, 3, weights=ONLY_IMPORTANCE)
    assert ids(found) == [0, 2, 1]
    assert [scored.importance for scored in found] == [1, 0.5, 0]


def test_a_factor_in_which_all_are_equal_counts_half() -> None:
    stream = stream_of([event(), event()])
    for scored in stream.retrieve(EAST, 0, 2):
        assert (scored.recency, scored.relevance, scored.importance) == (0.5, 0.5, 0.5)
        assert scored.score == 1.5


def test_of_equal_scores_the_newest_comes_first() -> None:
    stream = stream_of([event() for _ in range(100)])
    assert ids(stream.retrieve(EAST, 0, 4)) == [99, 98, 97, 96]


def test_the_score_is_the_weighted_sum_of_the_factors() -> None:
    stream = stream_of([event(0, 1), event(500, 9), event(900, 4)], [EAST, NORTH, EAST])
    weights = Weights(0.5, 3.0, 2.0)
    for scored in stream.retrieve(NORTH, 1000, 3, weights=weights):
        assert scored.score == pytest.approx(
            0.5 * scored.recency + 3 * scored.relevance + 2 * scored.importance
        )


def test_what_is_retrieved_counts_as_accessed_now() -> None:
    stream = stream_of([event(importance=9), event(importance=1)])
    stream.retrieve(EAST, 77, 1, weights=ONLY_IMPORTANCE)
    assert [stream.last_accessed(id) for id in (0, 1)] == [77, 0]
    assert stream.take_changed() == (0,)
    assert stream.take_changed() == ()


def test_an_interview_leaves_no_trace() -> None:
    stream = stream_of([event(), event()])
    stream.retrieve(EAST, 77, 2, touch=False)
    assert stream.accessed().tolist() == [0, 0]
    assert stream.take_changed() == ()


def test_only_the_wanted_kinds_are_candidates() -> None:
    chat = Chat(created=0, text=literal("we talked"), importance=5)
    stream = stream_of([event(), thought(), chat, event()])
    assert ids(stream.retrieve(EAST, 0, 9, kinds=("thought", "chat"))) == [2, 1]
    assert ids(stream.retrieve(EAST, 0, 9, kinds=("event",))) == [3, 0]
    assert stream.retrieve(EAST, 0, 9, kinds=()) == []


def test_nothing_is_retrieved_from_an_empty_stream_or_for_nothing() -> None:
    assert MemoryStream(2).retrieve(EAST, 0, 5) == []
    assert stream_of([event()]).retrieve(EAST, 0, 0) == []


@given(
    st.lists(
        st.tuples(st.integers(0, 5000), st.integers(1, 10), st.integers(0, 7)),
        min_size=1,
        max_size=80,
    ),
    st.integers(1, 90),
)
def test_retrieval_finds_the_best_in_the_order_of_a_plain_sum(
    rows: list[tuple[int, int, int]], n: int
) -> None:
    angles = [np.array([np.cos(turn), np.sin(turn)], np.float32) for *_, turn in rows]
    made = [event(created, importance) for created, importance, _ in rows]
    stream = stream_of(made, angles)

    def evenly(values: list[float]) -> list[float]:
        least, most = min(values), max(values)
        if most - least < 1e-9:
            return [0.5] * len(values)
        return [(value - least) / (most - least) for value in values]

    recency = evenly([0.995 ** ((5000 - created) / 360) for created, _, _ in rows])
    relevance = evenly((stream.vectors.matrix @ EAST).tolist())
    importance = evenly([float(rated) for _, rated, _ in rows])
    scores = [
        sum(factors) for factors in zip(recency, relevance, importance, strict=True)
    ]
    found = stream.retrieve(EAST, 5000, n)
    assert len(found) == min(n, len(rows))
    assert [one.score for one in found] == pytest.approx(
        sorted(scores, reverse=True)[:n]
    )
    for one in found:
        assert one.score == pytest.approx(scores[one.memory.id])


def test_names_are_found_in_any_case_of_letters_the_newest_first() -> None:
    stream = stream_of(
        [event(about=("Klaus Mueller",)), event(about=("Maria Lopez", "klaus mueller"))]
    )
    assert [memory.id for memory in stream.about("KLAUS MUELLER")] == [1, 0]
    assert [memory.id for memory in stream.about("Maria Lopez")] == [1]
    assert stream.about("Nobody") == ()


def test_a_name_given_twice_finds_its_memory_once() -> None:
    stream = stream_of([event(about=("Klaus Mueller", "KLAUS MUELLER"))])
    assert len(stream.about("Klaus Mueller")) == 1


def test_the_latest_come_newest_first_across_kinds() -> None:
    stream = stream_of([event(), thought(), event(), thought(), event()])
    assert [memory.id for memory in stream.latest(3)] == [4, 3, 2]
    assert [memory.id for memory in stream.latest(2, ("thought",))] == [3, 1]
    assert [memory.id for memory in stream.latest(9, ("event", "thought"))] == [
        *range(4, -1, -1)
    ]
    assert stream.latest(0) == ()


def test_the_same_observation_is_counted_and_not_kept_again() -> None:
    stream = stream_of([event(subject="bed", predicate="is", object="idle")])
    known = stream.same("bed", "is", "idle")
    assert known is not None
    assert stream.repeat(known.id, 50).count == 2
    assert stream[0].count == 2
    assert len(stream) == 1
    assert stream.last_accessed(0) == 50
    assert stream.take_changed() == (0,)
    assert stream.same("bed", "is", "unmade") is None


def test_a_stream_that_was_kept_and_restored_retrieves_alike() -> None:
    turns = np.linspace(0, 6, 150)
    vectors = [np.array([np.cos(t), np.sin(t)], np.float32) for t in turns]
    stream = stream_of(
        [
            event(step, 1 + step % 10, about=("Ada",), subject=str(step))
            for step in range(150)
        ],
        vectors,
    )
    stream.retrieve(NORTH, 200, 20)
    again = MemoryStream.restore(
        2,
        stream.since(0),
        stream.accessed(),
        [stream.vectors.packed(row) for row in range(len(stream))],
    )
    assert list(again) == list(stream)
    assert again.retrieve(EAST, 300, 50) == stream.retrieve(EAST, 300, 50)
    assert again.about("ada") == stream.about("ada")
    assert again.latest(5, KINDS) == stream.latest(5, KINDS)
    assert again.same("7", "", "") == stream.same("7", "", "")


def test_what_is_new_since_an_identity_can_be_kept() -> None:
    stream = stream_of([event(), event(), event()])
    assert [memory.id for memory in stream.since(1)] == [1, 2]
    assert stream.since(3) == ()


def test_parts_that_do_not_fit_together_are_not_restored() -> None:
    stream = stream_of([event(), event()])
    packed = [stream.vectors.packed(row) for row in range(2)]
    with pytest.raises(ValueError, match="number"):
        MemoryStream.restore(2, stream.since(0), [0], packed)
    with pytest.raises(ValueError, match="where 0 should be"):
        MemoryStream.restore(2, stream.since(0)[::-1], [0, 0], packed)


def test_there_is_no_last_access_to_what_does_not_exist() -> None:
    with pytest.raises(IndexError):
        stream_of([event()]).last_accessed(1)
