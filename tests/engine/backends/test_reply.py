import json

import pytest

from engine.backends.backend import Prompt
from engine.backends.errors import (
    BadReply,
    CutOff,
    EmptyReply,
    Misshapen,
    OnlyThinking,
    Refused,
)
from engine.backends.reply import Raw, is_refusal, read_reply
from tests.engine.backends.contract import FORM, SCHEMA, TEXT

GOOD = json.dumps(
    {"hour": 6, "place": "the cafe", "words": "早上好"}, ensure_ascii=False
)


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"  {GOOD}\n",
        f"```json\n{GOOD}\n```",
        f"```\n{GOOD}```",
        f"Here you are:\n```json\n{GOOD}\n```\nI hope it helps!",
        f"Sure! {GOOD} That is all.",
        f"<think>Six, or {{seven}}?</think>\n{GOOD}",
        f"Six, or seven?</think>{GOOD}",
        f"<thinking>\n</thinking>\n\n{GOOD}",
    ],
)
def test_json_is_found_in_whatever_is_around_it(text: str) -> None:
    assert read_reply(FORM, Raw(text)) == GOOD


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (Raw(""), EmptyReply),
        (Raw(" \n "), EmptyReply),
        (Raw("", thinking="Hm."), OnlyThinking),
        (Raw("<think>Hm, so far", finish="length"), OnlyThinking),
        (Raw("<think>Hm.</think>"), OnlyThinking),
        (Raw(GOOD[:20], finish="length"), CutOff),
        (Raw(GOOD[:20]), CutOff),
        (Raw("I would say six."), Misshapen),
        (Raw(GOOD.replace("the cafe", "the moon")), Misshapen),
        (Raw(GOOD.replace("6", "16")), Misshapen),
        (Raw("[" * 30_000), CutOff),
        (Raw("I'm sorry, but I can't help with that."), Refused),
        (Raw("As an AI language model, I have no mornings."), Refused),
        (Raw("很抱歉，我无法满足这个要求。"), Refused),
        (Raw("抱歉，作为一个人工智能，我没有早晨。"), Refused),
        (Raw("I’m sorry, but I can’t assist with that request."), Refused),
        (Raw("I am unable to provide that."), Refused),
        (Raw("", refusal="No."), Refused),
        (Raw("Six", finish="content_filter"), Refused),
    ],
)
def test_each_fault_has_its_error(raw: Raw, kind: type[BadReply]) -> None:
    with pytest.raises(BadReply) as caught:
        read_reply(FORM, raw)
    assert type(caught.value) is kind


def test_an_error_keeps_what_the_reply_cost() -> None:
    with pytest.raises(Misshapen) as caught:
        read_reply(FORM, Raw("Six.", input_tokens=40, output_tokens=3))
    assert (caught.value.input_tokens, caught.value.output_tokens) == (40, 3)
    assert caught.value.reply == "Six."


def test_free_text_is_handed_on_as_it_is() -> None:
    assert read_reply(TEXT, Raw(" Good morning! ")) == "Good morning!"
    assert read_reply(TEXT, Raw("Good mor", finish="length")) == "Good mor"
    assert read_reply(TEXT, Raw("```\nGood morning!\n```")) == "Good morning!"


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry I missed your party, Klaus!",
        "I can't wait to see you.",
        "Sorry, I have to open the cafe.",
        "对不起，我来晚了。",
        "I am afraid of nothing.",
        "I'm sorry, Klaus, but I can't come to your party.",
        "I can't help it, I love this song.",
        "对不起，我今晚不能去你的派对。",
        "我没办法忘记她。",
    ],
)
def test_what_people_say_is_no_refusal(text: str) -> None:
    assert not is_refusal(text)
    assert read_reply(TEXT, Raw(text)) == text


def test_a_field_may_be_without_a_shape() -> None:
    prompt = Prompt("", "", {"type": "object"})
    assert read_reply(prompt, Raw('{"anything": [1]}')) == '{"anything": [1]}'
    assert SCHEMA["type"] == "object"
