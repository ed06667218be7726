import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from engine.backends.cancel import CancelToken
from engine.backends.errors import (
    EmptyReply,
    Rejected,
    Resting,
    Unreachable,
    WrongKey,
)
from engine.backends.resting import Rested
from engine.backends.scripted import ScriptedBackend
from tests.engine.backends.contract import TEXT


def unreachable() -> Unreachable:
    return Unreachable(address="x", detail="y")


def test_a_dead_server_is_left_alone_after_some_failures() -> None:
    inner = ScriptedBackend(script=lambda _: unreachable())
    backend = Rested(inner, failures=3)
    for _ in range(3):
        with pytest.raises(Unreachable):
            backend.complete(TEXT, CancelToken(60.0))
    with pytest.raises(Resting) as caught:
        backend.complete(TEXT, CancelToken(60.0))
    assert len(inner.prompts) == 3
    assert caught.value.cause.part("cause") == unreachable().cause


def test_it_is_tried_again_afterwards() -> None:
    inner = ScriptedBackend([WrongKey(address="x"), WrongKey(address="x"), "Hello."])
    backend = Rested(inner, failures=2, first_rest=0.05)
    for _ in range(2):
        with pytest.raises(WrongKey):
            backend.complete(TEXT, CancelToken(60.0))
    cancel = CancelToken(60.0)
    cancel.sleep(0.06)
    assert backend.complete(TEXT, cancel).text == "Hello."


def test_a_success_between_starts_the_count_again() -> None:
    backend = Rested(ScriptedBackend([unreachable(), "Hello."] * 5), failures=2)
    for _ in range(5):
        with pytest.raises(Unreachable):
            backend.complete(TEXT, CancelToken(60.0))
        assert backend.complete(TEXT, CancelToken(60.0)).text == "Hello."


def test_a_bad_reply_says_nothing_about_the_server() -> None:
    backend = Rested(ScriptedBackend(), failures=1)
    for _ in range(3):
        with pytest.raises(EmptyReply):
            backend.complete(TEXT, CancelToken(60.0))


def test_one_question_that_is_rejected_says_nothing_about_the_others() -> None:
    rejected = Rejected(address="x", model="y", detail="z")
    backend = Rested(ScriptedBackend([rejected, rejected, "Hello."]), failures=1)
    for _ in range(2):
        with pytest.raises(Rejected):
            backend.complete(TEXT, CancelToken(60.0))
    assert backend.complete(TEXT, CancelToken(60.0)).text == "Hello."


def test_the_rest_gets_longer_while_it_stays_dead() -> None:
    inner = ScriptedBackend(script=lambda _: unreachable())
    backend = Rested(inner, failures=1, first_rest=0.02, longest_rest=0.1)
    cancel, started = CancelToken(60.0), time.monotonic()
    while time.monotonic() - started < 0.5:
        with pytest.raises((Unreachable, Resting)):
            backend.complete(TEXT, cancel)
        cancel.sleep(0.001)
    # After 0, 0.02, 0.06, 0.14 seconds, then each tenth of a second.
    assert 2 <= len(inner.prompts) <= 8


def test_many_failures_at_the_same_time_are_one_rest() -> None:
    inner = ScriptedBackend(script=lambda _: unreachable(), latency=0.05)
    backend = Rested(inner, failures=2, first_rest=0.1)

    def ask(_: int) -> None:
        with pytest.raises((Unreachable, Resting)):
            backend.complete(TEXT, CancelToken(60.0))

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(ask, range(16)))
    asked = len(inner.prompts)
    CancelToken().sleep(0.25)
    ask(0)
    assert len(inner.prompts) == asked + 1
