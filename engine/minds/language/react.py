"""I see somebody: do I go on, wait, or talk?"""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from engine.minds.language.enquiry import Enquiry
from engine.minds.language.replies import Form, narrowed
from engine.minds.language.scribe import Scribe, worth_telling
from engine.minds.mind import React, Reaction
from engine.phrase import literal

LONGEST_WAIT = 10

_FACTS = 3


class ReactReply(Form):
    """What is asked of the model."""

    reason: Annotated[str, StringConstraints(max_length=120)]
    choice: Literal["go_on", "wait", "talk"]
    minutes: Annotated[int, Field(ge=0, le=LONGEST_WAIT)] = 0


def react(context: React, scribe: Scribe) -> Enquiry:
    """The question whether to react to somebody."""
    other = context.other
    schema = narrowed(ReactReply, {})
    facts = worth_telling(context.news, context.situation, other.name)[:_FACTS]
    question = scribe.say(
        "prompt.react.ask",
        who=scribe.name(other.name),
        doing=scribe.quote(other.doing, 80),
    )
    body = scribe.pack(
        (
            scribe.now,
            scribe.bond(context.bond),
            scribe.facts(facts, other.name, rank=1),
            scribe.memories(context.memories),
            question,
        ),
        schema,
    )
    checks = scribe.checks

    def use(reply: ReactReply) -> Reaction:
        reason = literal(checks.words(reply.reason, "reason"))
        minutes = max(1, reply.minutes) if reply.choice == "wait" else 0
        return Reaction(reply.choice, reason, minutes)

    return Enquiry(body.text, schema, checks.reading(ReactReply, use), 160)
