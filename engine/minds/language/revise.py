"""Once a night: what occupies me now?"""

from typing import Annotated

from pydantic import StringConstraints

from engine.minds.language.enquiry import Enquiry
from engine.minds.language.replies import Form, narrowed
from engine.minds.language.scribe import Scribe, worth_telling
from engine.minds.mind import Revise, Revised
from engine.phrase import literal

_FACTS = 5


class ReviseReply(Form):
    """What is asked of the model."""

    currently: Annotated[str, StringConstraints(max_length=280)]
    tomorrow: Annotated[str, StringConstraints(max_length=140)] = ""


def revise(context: Revise, scribe: Scribe) -> Enquiry:
    """The question what occupies one."""
    schema = narrowed(ReviseReply, {})
    facts = worth_telling(context.news, context.situation)[:_FACTS]
    body = scribe.pack(
        (
            scribe.now,
            scribe.mind(context.currently),
            scribe.facts(facts, rank=1),
            scribe.memories(context.memories),
            scribe.say("prompt.revise.ask", who=scribe.name(context.situation.agent)),
        ),
        schema,
    )
    checks = scribe.checks

    def use(reply: ReviseReply) -> Revised:
        currently = checks.words(reply.currently, "currently")
        need = checks.maybe(reply.tomorrow)
        return Revised(literal(currently), literal(need) if need else None)

    return Enquiry(body.text, schema, checks.reading(ReviseReply, use), 240)
