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


def test_a_dead_server_is_left_alone_after_three_failures() -> None:
    inner = ScriptedBackend(script=lambda _: unreachable())
    backend = Rested(inner)
    for _ in range(3):
        with pytest.raises(Unreachable):
            backend.complete(TEXT, CancelToken(5.0))
    with pytest.raises(Resting) as caught:
        backend.complete(TEXT, CancelToken(5.0))
    assert len(inner.prompts) == 3
    assert caught.value.cause.part("cause") == unreachable().cause


def test_it_is_tried_again_afterwards() -> None:
    inner = ScriptedBackend([WrongKey(address="x"), WrongKey(address="x"), "Hello."])
    backend = Rested(inner, failures=2, seconds=0.05)
    for _ in range(2):
        with pytest.raises(WrongKey):
            backend.complete(TEXT, CancelToken(5.0))
    cancel = CancelToken(5.0)
    cancel.sleep(0.06)
    assert backend.complete(TEXT, cancel).text == "Hello."


def test_a_success_between_starts_the_count_again() -> None:
    backend = Rested(ScriptedBackend([unreachable(), "Hello."] * 5), failures=2)
    for _ in range(5):
        with pytest.raises(Unreachable):
            backend.complete(TEXT, CancelToken(5.0))
        assert backend.complete(TEXT, CancelToken(5.0)).text == "Hello."


def test_a_bad_reply_says_nothing_about_the_server() -> None:
    backend = Rested(ScriptedBackend(), failures=1)
    for _ in range(3):
        with pytest.raises(EmptyReply):
            backend.complete(TEXT, CancelToken(5.0))


def test_one_question_that_is_rejected_says_nothing_about_the_others() -> None:
    rejected = Rejected(address="x", model="y", detail="z")
    backend = Rested(ScriptedBackend([rejected, rejected, "Hello."]), failures=1)
    for _ in range(2):
        with pytest.raises(Rejected):
            backend.complete(TEXT, CancelToken(5.0))
    assert backend.complete(TEXT, CancelToken(5.0)).text == "Hello."
