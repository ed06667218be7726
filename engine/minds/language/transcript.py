"""A talk so far, line by line."""

from collections.abc import Sequence

from engine.minds.language.packing import Several
from engine.minds.language.scribe import Scribe
from engine.minds.mind import Line

LATEST = 2
"""Lines that are shown in any case."""


def transcript(lines: Sequence[Line], scribe: Scribe, rank: int) -> Several:
    """The lines, of which the oldest are left out first."""
    told = tuple(_told(line, scribe) for line in lines)
    heading = scribe.say("prompt.utterance.talk")
    least = min(LATEST, len(told))
    return Several("talk", heading, told, rank, least, from_front=True)


def _told(line: Line, scribe: Scribe) -> str:
    mine = line.speaker == scribe.here.agent
    who = scribe.say("prompt.you") if mine else scribe.name(line.speaker)
    return scribe.say("prompt.line", who=who, words=scribe.quote(line.words))
