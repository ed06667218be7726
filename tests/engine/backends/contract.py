"""What every backend must do, whatever is behind it.

A test module makes a subclass called `Test…` with two fixtures: `backend`, which
replies at once, and `slow`, whose reply takes at least half a second.
"""

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

from engine.backends.backend import Backend, Origin, Prompt, Question
from engine.backends.cancel import CancelToken
from engine.backends.errors import BackendError, Cancelled, TimedOut, Unable
from engine.backends.schema import faults

PLACES = ("the park", "the cafe", "the library")

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "hour": {"type": "integer", "minimum": 4, "maximum": 9},
        "place": {"type": "string", "enum": list(PLACES)},
        "words": {"type": "string", "maxLength": 40},
    },
    "required": ["hour", "place", "words"],
    "additionalProperties": False,
}

TEXT = Prompt("You are Klaus Mueller.", "What do you say?", max_tokens=32)
FORM = Prompt("You are Klaus Mueller.", "When do you rise?", SCHEMA, max_tokens=96)
QUESTION = Question(
    TEXT, "To read a book, Klaus goes to", "To do something, Klaus goes to", PLACES
)


class BackendContract:
    """The tests; see the module."""

    patience = 60.0

    def test_it_says_what_it_is(self, backend: Backend) -> None:
        assert backend.name
        assert backend.capabilities.parallel >= 1
        assert backend.capabilities.context >= 256

    def test_a_reply_is_text_with_its_cost(self, backend: Backend) -> None:
        completion = backend.complete(TEXT, CancelToken(self.patience))
        assert completion.text.strip()
        assert completion.input_tokens > 0
        assert completion.output_tokens > 0
        assert 0 <= completion.seconds <= self.patience
        assert completion.model == backend.name

    def test_a_structured_reply_fits_its_schema(self, backend: Backend) -> None:
        completion = backend.complete(FORM, CancelToken(self.patience))
        assert faults(SCHEMA, json.loads(completion.text)) == ()

    def test_a_choice_is_one_of_the_options(self, backend: Backend) -> None:
        choice = backend.choose(QUESTION, CancelToken(self.patience))
        assert 0 <= choice.index < len(PLACES)
        if backend.capabilities.scores:
            assert choice.scores is not None
            assert choice.scores[choice.index] == max(choice.scores)

    def test_the_same_question_gets_the_same_reply(self, backend: Backend) -> None:
        prompt = Prompt(TEXT.system, TEXT.user, SCHEMA, 96, temperature=0.0, seed=7)
        first = backend.complete(prompt, CancelToken(self.patience))
        second = backend.complete(prompt, CancelToken(self.patience))
        assert first.text == second.text

    def test_text_comes_piece_by_piece(self, backend: Backend) -> None:
        heard: list[str] = []
        completion = backend.complete(TEXT, CancelToken(self.patience), heard.append)
        assert completion.text.strip() in "".join(heard)

    def test_vectors_have_length_one(self, backend: Backend) -> None:
        if not backend.capabilities.embeddings:
            with pytest.raises(Unable):
                backend.embed(["a walk"], CancelToken(self.patience))
            return
        vectors = backend.embed(["a walk", "a talk"], CancelToken(self.patience))
        assert vectors.shape[0] == 2
        assert vectors.dtype == np.float32
        assert np.linalg.norm(vectors, axis=1) == pytest.approx(1.0, abs=1e-5)
        again = backend.embed(["a talk"], CancelToken(self.patience))
        assert again[0] == pytest.approx(vectors[1], abs=1e-5)

    def test_it_lists_its_model(self, backend: Backend) -> None:
        assert backend.name in backend.models(CancelToken(self.patience))

    def test_nobody_is_asked_once_cancelled(self, backend: Backend) -> None:
        cancel = CancelToken(self.patience)
        cancel.cancel()
        with pytest.raises(Cancelled):
            backend.complete(TEXT, cancel)
        with pytest.raises(Cancelled):
            backend.choose(QUESTION, cancel)

    def test_nobody_is_asked_after_the_deadline(self, backend: Backend) -> None:
        with pytest.raises(TimedOut):
            backend.complete(TEXT, CancelToken(0.0))

    def test_cancelling_frees_the_caller_at_once(self, slow: Backend) -> None:
        cancel = CancelToken(self.patience)
        alarm = threading.Timer(0.1, cancel.cancel)
        alarm.start()
        with pytest.raises(Cancelled):
            slow.complete(TEXT, cancel)
        alarm.join()

    def test_the_deadline_holds(self, slow: Backend) -> None:
        with pytest.raises(TimedOut):
            slow.complete(TEXT, CancelToken(0.15))

    def test_it_works_on_after_a_cancelled_exchange(self, slow: Backend) -> None:
        with pytest.raises(TimedOut):
            slow.complete(TEXT, CancelToken(0.05))
        completion = slow.complete(FORM, CancelToken(self.patience * 4))
        assert faults(SCHEMA, json.loads(completion.text)) == ()

    def test_many_threads_may_ask(self, backend: Backend) -> None:
        def ask(number: int) -> str:
            prompt = Prompt("", f"Question {number}", SCHEMA, 96, origin=Origin("test"))
            return backend.complete(prompt, CancelToken(self.patience * 4)).text

        with ThreadPoolExecutor(4) as pool:
            replies = list(pool.map(ask, range(8)))
        assert all(faults(SCHEMA, json.loads(reply)) == () for reply in replies)

    def test_closing_twice_does_no_harm(self, backend: Backend) -> None:
        backend.close()
        backend.close()
        with pytest.raises(BackendError):
            backend.complete(TEXT, CancelToken(self.patience))
