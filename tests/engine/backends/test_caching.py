import threading
from dataclasses import replace

import pytest

from engine.backends.backend import Origin
from engine.backends.caching import Caching
from engine.backends.cancel import CancelToken
from engine.backends.errors import Cancelled, ServerFault
from engine.backends.scripted import ScriptedBackend
from tests.engine.backends.contract import FORM, TEXT
from tests.engine.backends.test_scripted import reply


def test_the_same_prompt_is_sent_once() -> None:
    inner = ScriptedBackend(script=reply)
    backend = Caching(inner)
    first = backend.complete(FORM, CancelToken())
    second = backend.complete(FORM, CancelToken())
    assert len(inner.prompts) == 1
    assert second.text == first.text
    assert second.cached
    assert not first.cached
    assert (second.input_tokens, second.output_tokens) == (0, 0)


def test_who_asks_does_not_matter_but_what_is_asked_does() -> None:
    inner = ScriptedBackend(script=reply)
    backend = Caching(inner)
    other = replace(TEXT, origin=Origin("react", "Maria Lopez"))
    for prompt in (TEXT, other, replace(TEXT, temperature=0.1), replace(TEXT, seed=3)):
        backend.complete(prompt, CancelToken())
    assert len(inner.prompts) == 3


def test_two_at_the_same_time_share_one_exchange() -> None:
    inner = ScriptedBackend(script=reply, latency=0.1)
    backend = Caching(inner)
    texts: list[str] = []

    def ask() -> None:
        texts.append(backend.complete(TEXT, CancelToken(5.0)).text)

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(inner.prompts) == 1
    assert len(set(texts)) == 1
    assert len(texts) == 6


def test_a_failure_is_not_remembered() -> None:
    backend = Caching(ScriptedBackend([ServerFault(address="x", detail="y"), "Hi."]))
    with pytest.raises(ServerFault):
        backend.complete(TEXT, CancelToken())
    assert backend.complete(TEXT, CancelToken()).text == "Hi."


def test_waiting_for_anothers_exchange_can_be_cancelled() -> None:
    backend = Caching(ScriptedBackend(script=reply, latency=0.4))
    first = threading.Thread(target=backend.complete, args=(TEXT, CancelToken(5.0)))
    first.start()
    cancel = CancelToken(5.0)
    threading.Timer(0.1, cancel.cancel).start()
    with pytest.raises(Cancelled):
        backend.complete(TEXT, cancel)
    first.join()


def test_the_oldest_are_forgotten() -> None:
    inner = ScriptedBackend(script=reply)
    backend = Caching(inner, entries=2)
    for user in ("a", "b", "a", "c", "a", "b"):
        backend.complete(replace(TEXT, user=user), CancelToken())
    assert [prompt.user for prompt in inner.prompts] == ["a", "b", "c", "b"]
