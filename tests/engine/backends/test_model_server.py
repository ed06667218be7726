"""The server of the tests is tested itself, with the client of the game."""

import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from engine.backends.backend import Backend, Origin, Prompt
from engine.backends.cancel import CancelToken
from engine.backends.errors import BackendError
from engine.backends.metering import Meter
from engine.backends.openai_compatible import OpenAICompatible
from engine.backends.recording import Journal
from engine.backends.stack import wrapped
from engine.language import LANGUAGES, Language, Names, read_catalogue
from tests.engine.backends.contract import SCHEMA
from tests.model_server import ModelServer
from tests.threads import threads_end

LOCALE = Path(__file__).parents[3] / "assets" / "locale"


def prompt(number: int) -> Prompt:
    origin = Origin("react", f"Person {number % 5}", "2023-02-13", number)
    return Prompt("The rules.", f"Question {number}", SCHEMA, 96, origin=origin)


def ask_all(backend: Backend, count: int, workers: int, seconds: float) -> list[str]:
    """The reply to each question, or the reason why there is none."""

    def ask(number: int) -> str:
        try:
            return backend.complete(prompt(number), CancelToken(seconds)).text
        except BackendError as error:
            return error.reason

    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(ask, range(count)))


def test_replies_are_the_same_whatever_the_slots_and_the_latency() -> None:
    told: list[list[str]] = []
    for slots, latency, workers in ((1, 0.0, 1), (4, 0.01, 8), (16, 0.02, 16)):
        with ModelServer(slots=slots, latency=latency) as server:
            backend = OpenAICompatible("town-1", address=server.address)
            with closing(backend):
                told.append(ask_all(backend, 24, workers, 10.0))
            assert server.most_at_once <= slots
    assert told[0] == told[1] == told[2]
    assert len(set(told[0])) == 24


def test_latency_is_what_was_set() -> None:
    with ModelServer(latency=0.1) as server:
        backend = OpenAICompatible("town-1", address=server.address)
        with closing(backend):
            started = time.monotonic()
            ask_all(backend, 2, 1, 10.0)
            assert time.monotonic() - started >= 0.2


def test_questions_are_answered_side_by_side() -> None:
    with ModelServer(slots=8, latency=0.1) as server:
        backend = OpenAICompatible("town-1", address=server.address)
        with closing(backend):
            ask_all(backend, 16, 8, 60.0)
            assert 1 < server.most_at_once <= 8


@pytest.mark.parametrize("workers", [1, 8])
def test_every_question_has_an_outcome_in_a_storm(workers: int) -> None:
    """Three in ten replies are faulty in every way there is."""
    meter, journal = Meter(), Journal()
    before = threading.active_count()
    with ModelServer(storm=0.3, slots=8) as server:
        bare = OpenAICompatible("town-1", address=server.address)
        with closing(wrapped(bare, meter, sink=journal)) as backend:
            outcomes = Counter(ask_all(backend, 80, workers, 0.4))
    replies = sum(count for reply, count in outcomes.items() if reply[:1] == "{")
    assert sum(outcomes.values()) == 80
    assert replies > 15
    assert meter.total().failed > 5
    assert len(journal.last(count=500)) == 80
    assert threads_end(before)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_outcome_of_a_storm_can_be_told(code: str) -> None:
    language = Language(code, read_catalogue(LOCALE / code), Names({}, {}, {}, {}))
    journal = Journal()
    with ModelServer(storm=1.0, slots=8) as server:
        bare = OpenAICompatible("town-1", address=server.address)
        with closing(wrapped(bare, Meter(), sink=journal)) as backend:
            ask_all(backend, 24, 8, 0.3)
    failures = [each.failure for each in journal.last(count=100) if each.failure]
    told = {language.tell(failure) for failure in failures}
    assert told
    assert not any("error.backend" in sentence or "{" in sentence for sentence in told)
