"""Facts that a model told, as news with an identity."""

from engine.minds.language.scribe import Scribe, people_in
from engine.minds.mind import News
from engine.phrase import literal

IMPORTANCE = 4
"""Of a fact that a model thought worth passing on."""

_TOPIC = "neighbourhood"


def fact(id: str, sentence: str, scribe: Scribe) -> News:
    """A short sentence as news."""
    identity = "_".join(id.casefold().split())
    return News(
        f"fact_{identity}",
        "fact",
        literal(sentence),
        people_in(sentence, scribe) or (scribe.here.agent,),
        _TOPIC,
        IMPORTANCE,
    )


def shortened(sentence: str) -> str:
    """The sentence as a clause: news is told without a full stop."""
    return sentence.rstrip(".。!！ ")
