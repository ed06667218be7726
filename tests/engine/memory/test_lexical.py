import subprocess
import sys
from hashlib import sha256

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.memory.embedder import Embedder
from engine.memory.lexical import LexicalEmbedder

MEMORIES = (
    "Isabella is planning a Valentine's Day party at Hobbs Cafe",
    "Klaus is writing a research paper on gentrification",
    "Maria was studying physics in the library",
    "Sam Moore is running for mayor",
    "the bed is unmade",
    "伊莎贝拉正在筹备情人节派对",
    "克劳斯在图书馆写论文",
    "约翰在药店卖药",
)


def nearest(question: str) -> str:
    embedder = LexicalEmbedder()
    scores = embedder.embed(MEMORIES) @ embedder.embed([question])[0]
    return MEMORIES[int(scores.argmax())]


@pytest.mark.parametrize(
    ("question", "memory"),
    [
        ("Who wants to be mayor?", 3),
        ("What papers does Klaus write?", 1),
        ("a party for Valentine's", 0),
        ("Does Maria study?", 2),
        ("派对什么时候开始？", 5),
        ("论文写得怎么样了？", 6),
        ("药", 7),
    ],
)
def test_a_question_is_nearest_to_the_memory_that_shares_its_words(
    question: str, memory: int
) -> None:
    assert nearest(question) == MEMORIES[memory]


def test_words_that_share_letters_are_near_each_other() -> None:
    one, kin, stranger = LexicalEmbedder().embed(["photograph", "photographer", "tea"])
    assert one @ kin > 0.2 > one @ stranger


@given(st.text(max_size=80))
def test_every_text_has_length_1_or_says_nothing(text: str) -> None:
    (vector,) = LexicalEmbedder().embed([text])
    assert vector.dtype == np.float32
    assert vector.shape == (256,)
    length = float(np.linalg.norm(vector))
    assert length == pytest.approx(1, abs=1e-5) or not vector.any()


def test_the_order_and_the_capitals_of_words_do_not_matter() -> None:
    one, other = LexicalEmbedder().embed(["Maria meets Klaus", "KLAUS meets maria"])
    assert np.array_equal(one, other)


def test_a_row_can_be_changed_without_harm() -> None:
    embedder = LexicalEmbedder()
    first = embedder.embed(["tea"])
    kept = first.copy()
    first += 1
    assert np.array_equal(embedder.embed(["tea"]), kept)


def test_nothing_gives_no_rows() -> None:
    assert LexicalEmbedder(64).embed([]).shape == (0, 64)


def test_vectors_are_the_same_in_another_process_with_another_hash_seed() -> None:
    code = (
        "from hashlib import sha256\n"
        "from engine.memory.lexical import LexicalEmbedder\n"
        f"rows = LexicalEmbedder().embed({MEMORIES!r})\n"
        "print(sha256(rows.tobytes()).hexdigest())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }
    here = sha256(LexicalEmbedder().embed(MEMORIES).tobytes()).hexdigest()
    assert seen == {here}


def test_it_is_an_embedder() -> None:
    embedder: Embedder = LexicalEmbedder(128)
    assert (embedder.name, embedder.dimension) == ("lexical-1", 128)
