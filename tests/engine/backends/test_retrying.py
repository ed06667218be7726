import threading
import time

import pytest

from engine.backends.cancel import CancelToken
from engine.backends.errors import (
    Cancelled,
    CutOff,
    EmptyReply,
    Misshapen,
    RateLimited,
    Refused,
    ServerFault,
    Unreachable,
    WrongKey,
)
from engine.backends.retrying import Retrying
from engine.backends.scripted import Reply, ScriptedBackend
from tests.engine.backends.contract import FORM, TEXT

GOOD = '{"hour": 6, "place": "the cafe", "words": "Good morning."}'
BAD = GOOD.replace("cafe", "moon")


def retrying(*replies: Reply) -> tuple[Retrying, ScriptedBackend]:
    inner = ScriptedBackend(replies)
    return Retrying(inner, attempts=3, first_wait=0.01), inner


def fault() -> ServerFault:
    return ServerFault(address="x", detail="y")


def test_a_server_in_trouble_is_asked_again() -> None:
    backend, inner = retrying(fault(), Unreachable(address="x", detail="y"), "Hello.")
    assert backend.complete(TEXT, CancelToken(60.0)).text == "Hello."
    assert len(inner.prompts) == 3


def test_it_is_not_asked_for_ever() -> None:
    backend, inner = retrying(*[fault() for _ in range(9)])
    with pytest.raises(ServerFault):
        backend.complete(TEXT, CancelToken(60.0))
    assert len(inner.prompts) == 3


def test_what_only_the_player_can_mend_is_not_asked_again() -> None:
    backend, inner = retrying(WrongKey(address="x"), "Hello.")
    with pytest.raises(WrongKey):
        backend.complete(TEXT, CancelToken(60.0))
    assert len(inner.prompts) == 1


def test_a_bad_reply_is_asked_again_once_with_its_faults_named() -> None:
    backend, inner = retrying(BAD, GOOD)
    completion = backend.complete(FORM, CancelToken(60.0))
    assert completion.repaired
    second = inner.prompts[1]
    assert second.repair is not None
    assert second.repair.reply == BAD
    assert "$.place" in second.repair.faults[0]
    assert second.user == FORM.user


def test_two_bad_replies_are_enough() -> None:
    backend, inner = retrying(BAD, BAD, GOOD)
    with pytest.raises(Misshapen):
        backend.complete(FORM, CancelToken(60.0))
    assert len(inner.prompts) == 2


def test_who_repairs_by_himself_is_not_helped() -> None:
    backend, inner = retrying(BAD, GOOD)
    with pytest.raises(Misshapen):
        backend.complete(FORM.asked_again("six", ()), CancelToken(60.0))
    assert len(inner.prompts) == 1


def test_an_empty_reply_is_asked_for_again_as_it_was() -> None:
    backend, inner = retrying("", GOOD)
    backend.complete(FORM, CancelToken(60.0))
    assert inner.prompts == [FORM, FORM]
    backend, _ = retrying("", "")
    with pytest.raises(EmptyReply):
        backend.complete(FORM, CancelToken(60.0))


def test_a_reply_that_breaks_off_gets_more_room() -> None:
    backend, inner = retrying(GOOD[:20], GOOD)
    backend.complete(FORM, CancelToken(60.0))
    assert inner.prompts[1].max_tokens == 2 * FORM.max_tokens
    backend, _ = retrying(GOOD[:20], GOOD[:20])
    with pytest.raises(CutOff):
        backend.complete(FORM, CancelToken(60.0))


def test_a_refusal_is_taken_for_an_answer() -> None:
    backend, inner = retrying("As an AI language model, I cannot.", GOOD)
    with pytest.raises(Refused):
        backend.complete(FORM, CancelToken(60.0))
    assert len(inner.prompts) == 1


def test_the_server_says_how_long_to_wait() -> None:
    backend, _ = retrying(RateLimited(address="x", retry_after=0.2), "Hello.")
    started = time.monotonic()
    backend.complete(TEXT, CancelToken(60.0))
    assert time.monotonic() - started >= 0.2


def test_everybody_waits_when_the_server_wants_to_be_left_alone() -> None:
    backend, inner = retrying(RateLimited(address="x", retry_after=0.3), *["Hi."] * 4)
    first = threading.Thread(target=backend.complete, args=(TEXT, CancelToken(60.0)))
    first.start()
    while not inner.prompts:
        time.sleep(0.001)
    time.sleep(0.05)
    started = time.monotonic()
    backend.complete(TEXT, CancelToken(60.0))
    assert time.monotonic() - started > 0.1
    first.join()


def test_a_wait_that_is_too_long_is_not_begun() -> None:
    backend, _ = retrying(RateLimited(address="x", retry_after=3600.0), "Hello.")
    started = time.monotonic()
    with pytest.raises(RateLimited):
        backend.complete(TEXT, CancelToken())
    backend, _ = retrying(RateLimited(address="x", retry_after=90.0), "Hello.")
    with pytest.raises(RateLimited):
        backend.complete(TEXT, CancelToken(60.0))
    assert time.monotonic() - started < 30


def test_a_wait_can_be_cancelled() -> None:
    backend, _ = retrying(RateLimited(address="x", retry_after=10.0), "Hello.")
    cancel = CancelToken(20.0)
    threading.Timer(0.05, cancel.cancel).start()
    with pytest.raises(Cancelled):
        backend.complete(TEXT, cancel)


def test_words_are_not_shown_twice() -> None:
    heard: list[str] = []
    backend, _ = retrying(BAD, GOOD)
    backend.complete(FORM, CancelToken(60.0), heard.append)
    assert heard == [BAD]
