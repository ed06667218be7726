from dataclasses import replace

import pytest

from engine.backends.backend import Origin
from engine.backends.cancel import CancelToken
from engine.backends.errors import Misshapen
from engine.backends.recording import Exchange, Journal, Recording
from engine.backends.scripted import ScriptedBackend
from tests.engine.backends.contract import FORM, PLACES, QUESTION, TEXT
from tests.engine.backends.test_scripted import reply


def test_every_exchange_is_told_with_its_reply() -> None:
    told: list[Exchange] = []
    backend = Recording(ScriptedBackend(script=reply), told.append)
    done = backend.complete(TEXT, CancelToken())
    choice = backend.choose(QUESTION, CancelToken())
    assert [each.number for each in told] == [1, 2]
    assert (told[0].prompt, told[0].reply) == (TEXT, done.text)
    assert told[0].input_tokens == done.input_tokens
    assert told[1].reply == PLACES[choice.index]
    assert told[1].options == PLACES


def test_failures_are_told_with_their_cause() -> None:
    told: list[Exchange] = []
    backend = Recording(ScriptedBackend(["Six."]), told.append)
    with pytest.raises(Misshapen) as caught:
        backend.complete(FORM, CancelToken())
    assert told[0].reply is None
    assert told[0].failure == caught.value.cause
    assert told[0].reason == "misshapen"
    assert told[0].output_tokens > 0


def test_a_journal_keeps_the_last_of_each_person() -> None:
    journal = Journal(length=4)
    backend = Recording(ScriptedBackend(script=reply), journal)
    for number in range(6):
        name = "Klaus Mueller" if number % 2 else "Maria Lopez"
        origin = Origin("react", name, decision=number)
        backend.complete(replace(TEXT, origin=origin), CancelToken())
    decisions = [each.prompt.origin.decision for each in journal.last("Klaus Mueller")]
    assert decisions == [5, 3]
    assert len(journal.last()) == 4
    assert len(journal.last(count=1)) == 1
