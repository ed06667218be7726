"""What an exchange must survive: nothing of it becomes what people do or say."""

import json
import threading
from collections.abc import Mapping

import pytest

from engine.backends.cancel import CancelToken
from engine.backends.errors import (
    BackendError,
    BudgetSpent,
    Cancelled,
    ContextOverflow,
    CutOff,
    EmptyReply,
    Forbidden,
    Misshapen,
    NoSuchModel,
    NotThisProtocol,
    OnlyThinking,
    OutOfCredit,
    RateLimited,
    Refused,
    Rejected,
    Resting,
    ServerFault,
    TimedOut,
    Unreachable,
    Untrusted,
    WrongKey,
)
from engine.backends.scripted import Reply, ScriptedBackend
from engine.language import Language
from engine.minds.language import MindOptions
from engine.minds.lore import Lore
from engine.minds.mind import Said
from engine.minds.routine import RoutineMind
from engine.phrase import literal
from engine.settings import DecisionKind
from engine.thinking import EXPECTED, Thinking
from tests.engine.minds.language.player import play
from tests.engine.minds.language.questions import (
    KINDS,
    asked,
    context_of,
    request_of,
)

Languages = dict[str, Language]

GOOD = json.dumps(
    {
        "line": "Good day.",
        "ends": False,
        "tells": [],
        "comes": 0,
        "declines": 0,
        "new_fact": "",
    }
)

MENDED: Mapping[str, str] = {
    "nothing": "",
    "thinking only": "<think>What would Klaus say?</think>",
    "cut off": GOOD[:30],
    "a number that is not there": GOOD.replace('"tells": []', '"tells": [77]'),
    "another form": '{"answer": "Good day."}',
    "a list": "[1, 2]",
    "talk around nothing": "Sure! Here is what Klaus would say.",
    "a repeated line": GOOD.replace("Good day.", "Did you hear about the rents?"),
    "another language": GOOD.replace("Good day.", "你好呀，最近怎么样"),
    "another language in the same letters": GOOD.replace(
        "Good day.", "Guten Tag, ich habe heute leider nicht viel Zeit."
    ),
    "a refusal inside": GOOD.replace("Good day.", "As an AI, I cannot say that."),
    "a web page": "<html><body>502 Bad Gateway</body></html>",
}

USABLE: Mapping[str, str] = {
    "plain": GOOD,
    "in fences": f"```json\n{GOOD}\n```",
    "after thinking": f"<think>Klaus is shy.</think>{GOOD}",
    "with talk around it": f"Here you are:\n{GOOD}\nI hope it helps.",
}

FINAL: tuple[BackendError, ...] = (
    WrongKey(address="http://x"),
    Forbidden(address="http://x", model="m", detail="no"),
    OutOfCredit(address="http://x"),
    NoSuchModel(address="http://x", model="m"),
    NotThisProtocol(address="http://x", detail="text/html"),
    Untrusted(address="http://x", detail="certificate"),
    Rejected(address="http://x", model="m", detail="400"),
    Unreachable(address="http://x", detail="reset"),
    RateLimited(address="http://x"),
    RateLimited(address="http://x", retry_after=0.0),
    ServerFault(address="http://x", detail="503"),
    Resting(model="m", seconds="9", cause=literal("503")),
    ContextOverflow(model="m"),
    BudgetSpent(spent="9", limit="8"),
    Refused(detail="policy"),
)


@pytest.mark.parametrize("name", MENDED)
def test_a_reply_that_cannot_be_used_is_asked_for_once_more(
    name: str, lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages, MENDED[name], GOOD)
    thought = town.think("utterance")
    assert isinstance(thought.answer, Said)
    assert thought.answer.words == literal("Good day.")
    assert len(town.prompts) == 2
    first, second = thought.exchanges
    assert first.failure is not None
    assert first.failure.key.startswith("error.backend.")
    assert second.failure is None
    assert "Good day." in second.reply


@pytest.mark.parametrize("name", USABLE)
def test_a_good_reply_is_taken_in_whatever_wrapping(
    name: str, lore: Lore, languages: Languages
) -> None:
    town = asked(lore, languages, USABLE[name])
    answer = town.think("utterance").answer
    assert isinstance(answer, Said)
    assert answer.words == literal("Good day.")
    assert len(town.prompts) == 1


@pytest.mark.parametrize("name", MENDED)
@pytest.mark.parametrize("kind", KINDS)
def test_after_two_bad_replies_the_routine_answers_and_says_why(
    kind: DecisionKind, name: str, lore: Lore, languages: Languages
) -> None:
    bad = MENDED[name]
    town = asked(lore, languages, backend=ScriptedBackend(script=lambda _: bad))
    request = request_of(kind, context_of(kind, lore))
    thinking = Thinking(RoutineMind(lore), town.mind)
    try:
        (landing,) = thinking.land([request])
    finally:
        thinking.close()
    assert landing.cause is not None
    assert landing.answered_by == "routine"
    assert languages["en"].tell(landing.cause) != landing.cause.key
    assert isinstance(landing.answer, EXPECTED[kind])
    assert len(town.prompts) == 2
    first, second = landing.exchanges
    assert first.reply in bad
    assert second.failure == landing.cause


@pytest.mark.parametrize("error", FINAL, ids=lambda error: type(error).__name__)
def test_no_error_of_a_backend_becomes_content(
    error: BackendError, lore: Lore, languages: Languages
) -> None:
    model = ScriptedBackend(script=lambda _: error)
    town = asked(lore, languages, backend=model)
    with pytest.raises(type(error)) as raised:
        town.think("utterance")
    for language in languages.values():
        assert language.tell(raised.value.cause) != raised.value.cause.key


PASSING: tuple[Reply, ...] = (
    Unreachable(address="http://x", detail="reset"),
    ServerFault(address="http://x", detail="409"),
    RateLimited(address="http://x"),
    EmptyReply(),
    OnlyThinking(),
    CutOff(reply=GOOD[:20], faults=("the JSON ends too early",)),
    Misshapen(reply="?", faults=("it is not JSON",)),
)


@pytest.mark.parametrize("error", PASSING, ids=lambda error: type(error).__name__)
def test_what_passes_is_waited_for(
    error: Reply, lore: Lore, languages: Languages
) -> None:
    answer = asked(lore, languages, error, GOOD).think("utterance").answer
    assert isinstance(answer, Said)
    assert answer.words == literal("Good day.")


def test_a_slow_model_is_not_waited_for_longer_than_the_deadline(
    lore: Lore, languages: Languages
) -> None:
    slow = ScriptedBackend(script=play, latency=30.0)
    town = asked(lore, languages, backend=slow, options=MindOptions(deadline=0.1))
    with pytest.raises(TimedOut):
        town.think("react")


def test_a_question_can_be_taken_back(lore: Lore, languages: Languages) -> None:
    slow = ScriptedBackend(script=play, latency=30.0)
    town = asked(lore, languages, backend=slow)
    cancel = CancelToken()
    threading.Timer(0.1, cancel.cancel).start()
    with pytest.raises(Cancelled):
        town.mind.think(request_of("react", context_of("react", lore)), cancel)
