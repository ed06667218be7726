import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.memory.vectors import Vector, Vectors, grained


def unit(seed: int, dimension: int = 8) -> Vector:
    vector = np.random.default_rng(seed).standard_normal(dimension).astype(np.float32)
    return vector / np.float32(np.linalg.norm(vector))


@given(st.integers(0, 300))
def test_rows_stay_as_they_were_while_the_block_grows(count: int) -> None:
    vectors = Vectors(8)
    for seed in range(count):
        vectors.append(unit(seed))
    assert len(vectors) == count
    for seed in range(count):
        assert np.allclose(vectors.matrix[seed], unit(seed), atol=1e-3)


def test_what_is_kept_in_half_precision_comes_back_to_the_last_bit() -> None:
    vectors = Vectors(8)
    for seed in range(5):
        vectors.append(unit(seed))
    again = Vectors(8)
    again.unpack([vectors.packed(row) for row in range(5)])
    assert np.array_equal(again.matrix, vectors.matrix)
    assert len(vectors.packed(0)) == 16


def test_similarity_is_the_cosine_with_each_row() -> None:
    vectors = Vectors(8)
    vectors.extend(np.stack([unit(1), -unit(1)]))
    assert np.allclose(vectors.similarity(unit(1)), [1, -1], atol=2e-3)


def test_equal_rows_are_equally_similar_wherever_they_stand() -> None:
    vectors = Vectors(256)
    for _ in range(67):
        vectors.append(unit(3, 256))
    assert len(set(vectors.similarity(grained(unit(4, 256))).tolist())) == 1


@given(st.integers(0, 200), st.permutations(range(64)))
def test_similarity_is_the_same_to_the_last_bit_in_whatever_order_it_is_summed(
    seed: int, order: list[int]
) -> None:
    vectors = Vectors(64)
    vectors.append(unit(seed, 64))
    query = grained(unit(seed + 1, 64))
    total = np.float32(0)
    for place in order:
        total += vectors.matrix[0][place] * query[place]
    assert vectors.similarity(query).tolist() == [total]


def test_rows_of_another_dimension_are_refused() -> None:
    with pytest.raises(ValueError, match="8 numbers"):
        Vectors(8).unpack([b"\x00" * 15])
    with pytest.raises(ValueError, match="8 numbers"):
        Vectors(8).unpack([b"\x00" * 8, b"\x00" * 24])
