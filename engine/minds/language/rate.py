"""How much do these memories matter to me?"""

from typing import Annotated

from pydantic import Field

from engine.minds.language.enquiry import Enquiry
from engine.minds.language.packing import Several
from engine.minds.language.replies import Form, narrowed
from engine.minds.language.scribe import Scribe
from engine.minds.mind import Rate, Ratings


class RateReply(Form):
    """What is asked of the model."""

    ratings: Annotated[
        tuple[Annotated[int, Field(ge=1, le=10)], ...], Field(max_length=20)
    ]


def rate(context: Rate, scribe: Scribe) -> Enquiry:
    """The question for the importance of a batch of memories."""
    schema = narrowed(RateReply, {})
    count = len(context.texts)
    lines = tuple(
        scribe.say("prompt.number", number=number, text=scribe.quote(text, 120))
        for number, text in enumerate(context.texts, 1)
    )
    texts = Several("texts", "", lines, least=count)
    body = scribe.pack((scribe.say("prompt.rate.ask"), texts), schema)

    def use(reply: RateReply) -> Ratings:
        if len(reply.ratings) != count:
            raise scribe.checks.fault("count", count=count)
        return Ratings(reply.ratings)

    read = scribe.checks.reading(RateReply, use)
    return Enquiry(body.text, schema, read, 20 + 4 * count, temperature=0.0)
