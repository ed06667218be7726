"""What occupies one now: who one is, and what the day has added."""

from engine.chance import luck
from engine.minds.lore import Lore
from engine.minds.mind import KnownNews, Revise, Revised
from engine.phrase import Part, Phrase, Ref, person, place, say

UPPERMOST = 6
"""Importance from which news stays on one's mind."""


def revise(context: Revise, lore: Lore) -> Revised:
    """The persona's own words, then what is uppermost tonight."""
    here = context.situation
    persona = lore.personas[here.agent]
    me = person(here.agent)
    event = _next_event(context)
    if event is not None:
        extra = say("thought.now.event", me=me, **_when(event))
        need = say("thought.need.event", **_when(event))
        return Revised(_both(persona.currently.phrase, extra), need)
    quarrel = _quarrel(context)
    if quarrel is not None:
        other = next(name for name in quarrel.news.about if name != here.agent)
        extra = say("thought.now.quarrel", me=me, who=person(other))
        need = say("thought.need.quarrel", who=person(other))
        return Revised(_both(persona.currently.phrase, extra), need)
    chance = luck(here.seed, here.agent, here.now.toordinal(), "revise")
    news = _talk_of_the_town(context)
    if news is not None and chance.random() < 0.4:
        extra = say("thought.now.news", me=me, news=news.news.text)
        return Revised(_both(persona.currently.phrase, extra))
    if not persona.concerns:
        return Revised(persona.currently.phrase)
    concern = chance.choice(persona.concerns)
    extra = say("thought.now.concern", me=me, what=concern.what.phrase)
    need = say("thought.need.concern", what=concern.what.phrase)
    return Revised(_both(persona.currently.phrase, extra), need)


def _both(base: Phrase, extra: Phrase) -> Phrase:
    return say("thought.now.both", base=base, extra=extra)


def _next_event(context: Revise) -> KnownNews | None:
    """The next event one hosts or promised to come to."""
    here = context.situation
    ahead = [
        known
        for known in context.news
        if known.news.start is not None
        and known.news.place
        and known.news.start > here.now
        and (known.attends or known.news.host == here.agent)
    ]
    return min(ahead, key=lambda one: (str(one.news.start), one.news.id), default=None)


def _quarrel(context: Revise) -> KnownNews | None:
    """A quarrel of one's own that is not yet made up."""
    me = context.situation.agent
    mine = [
        known
        for known in context.news
        if me in known.news.about and known.news.id.startswith(("quarrel_", "peace_"))
    ]
    latest = max(mine, key=lambda one: (one.heard_at, one.news.id), default=None)
    if latest is None or latest.news.id.startswith("peace_"):
        return None
    return latest


def _talk_of_the_town(context: Revise) -> KnownNews | None:
    now = context.situation.now
    heard = [
        known
        for known in context.news
        if known.source
        and known.news.importance >= UPPERMOST
        and (known.news.end is None or known.news.end > now)
    ]
    return max(heard, key=lambda one: (one.heard_at, one.news.id), default=None)


def _when(known: KnownNews) -> dict[str, Part]:
    start = known.news.start
    if start is None:
        return {}
    return {
        "where": place(known.news.place),
        "day": Ref("day", start.date().isoformat()),
        "clock": Ref("clock", str(start.hour * 60 + start.minute)),
    }
