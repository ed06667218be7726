"""An interview: the question is recognised by its words, answered from memory."""

from collections.abc import Callable

from engine.minds.lore import Lore
from engine.minds.mind import Ask, Bond, KnownNews, Remembered, Reply
from engine.minds.routine.own_words import news_of, own_words
from engine.minds.routine.questions import Topic, people_named, topic_of
from engine.phrase import Part, Phrase, Ref, activity, person, place, say

EVERYDAY = {"morning_routine", "evening_routine", "sleep"}

FOND = 7
LIKED = 3
HATED = -6
"""Feelings at which one speaks differently of somebody."""


def answer(context: Ask, lore: Lore) -> Reply:
    """What one says to the player, and the memories it rests on."""
    question = context.question.casefold()
    names = people_named(question, lore, context.situation.agent)
    names += [bond.other for bond in context.bonds if _is_visitor(bond, question, lore)]
    if names:
        return _about_person(context, lore, names[0])
    match topic_of(question):
        case Topic.SELF:
            return _about_self(context, lore)
        case Topic.NOW:
            return Reply(_doing(context, lore))
        case Topic.WELL:
            return _both(say("answer.well"), _concern(context, lore))
        case Topic.PLANS:
            return _plans(context)
        case Topic.DAY:
            return _day(context)
        case Topic.ELECTION:
            return _news_of(context, _about_election)
        case Topic.EVENT:
            return _news_of(context, _about_event)
        case Topic.NEWS:
            return _latest_news(context)
        case Topic.CONCERN:
            return Reply(_concern(context, lore))
        case Topic.UNKNOWN:
            return _from_memory(context)


# ---------------------------------------------------------------------- oneself


def _about_self(context: Ask, lore: Lore) -> Reply:
    name = context.situation.agent
    work = lore.personas[name].work.title.phrase
    return _both(
        say("answer.self", me=person(name), work=work), _concern(context, lore)
    )


def _concern(context: Ask, lore: Lore) -> Phrase:
    concerns = lore.personas[context.situation.agent].concerns
    if not concerns:
        return say("answer.unsure")
    first = concerns[0]
    return say("answer.concern", what=first.what.phrase, detail=first.detail.phrase)


def _doing(context: Ask, lore: Lore) -> Phrase:
    here = context.situation
    home = lore.personas[here.agent].home
    if here.address.split(":")[1:3] == [home.sector, home.arena]:
        return say("answer.doing_home", what=here.doing)
    if not here.address:
        return say("answer.doing_outside", what=here.doing)
    return say("answer.doing", what=here.doing, where=place(here.address))


def _plans(context: Ask) -> Reply:
    now = context.situation.now.hour * 60 + context.situation.now.minute
    ahead = [
        block
        for block in context.plan
        if block.start > now and block.activity and block.activity not in EVERYDAY
    ][:3]
    items = [
        say(
            "answer.plan_item",
            clock=Ref("clock", str(block.start % 1440)),
            what=activity(block.activity),
        )
        for block in ahead
    ]
    parts: dict[str, Part] = dict(zip("abc", items, strict=False))
    told = say(f"answer.plans_{len(items)}" if items else "answer.plans_none", **parts)
    event = next((known for known in context.news if _is_coming(context, known)), None)
    if event is None:
        return Reply(told)
    host = event.news.host == context.situation.agent
    key = "answer.event_mine" if host else "answer.event"
    return _both(told, say(key, news=news_of(context.situation.agent, event.news)))


def _day(context: Ask) -> Reply:
    now = context.situation.now.hour * 60 + context.situation.now.minute
    over = [
        block.activity
        for block in context.plan
        if block.start + block.minutes <= now
        and block.activity
        and block.activity not in EVERYDAY
    ]
    latest = list(dict.fromkeys(over))[-3:]
    parts: dict[str, Part] = {
        slot: activity(id) for slot, id in zip("abc", latest, strict=False)
    }
    if not latest:
        return Reply(say("answer.day_none"))
    return Reply(say(f"answer.day_{len(latest)}", **parts))


# ------------------------------------------------------------------------- news


def _about_election(known: KnownNews) -> bool:
    return known.news.topic in ("election", "politics")


def _about_event(known: KnownNews) -> bool:
    return known.news.kind == "event"


def _news_of(context: Ask, fits: Callable[[KnownNews], bool]) -> Reply:
    """The most important news of a sort, from whom, and whether one will be there."""
    best = max(
        (known for known in context.news if fits(known)),
        key=lambda known: (known.news.importance, known.news.id),
        default=None,
    )
    if best is None:
        return Reply(say("answer.news_none"))
    told, memories = _told(context, best), _memories_of(context, best.news.text)
    if best.news.kind != "event":
        return Reply(told, memories)
    return _both(told, _attendance(context, best), memories)


def _latest_news(context: Ask) -> Reply:
    heard = sorted(context.news, key=lambda known: (-known.heard_at, known.news.id))
    if not heard:
        return Reply(say("answer.news_quiet"))
    first = heard[0]
    memories = _memories_of(context, first.news.text)
    if len(heard) == 1:
        return Reply(_told(context, first), memories)
    return _both(_told(context, first), _told(context, heard[1]), memories)


def _told(context: Ask, known: KnownNews) -> Phrase:
    news, me = known.news, context.situation.agent
    text = news_of(me, news)
    if text == news.own:
        return say("answer.news_mine", news=text)
    if not known.source:
        return say("answer.news_own", news=text)
    is_theirs = known.source in news.about
    key = "answer.news_host" if is_theirs else "answer.news_from"
    return say(key, news=text, source=person(known.source))


def _attendance(context: Ask, known: KnownNews) -> Phrase:
    if known.news.host == context.situation.agent:
        return say("answer.hosting")
    if known.attends is None:
        return say("answer.undecided")
    return say("answer.going" if known.attends else "answer.not_going")


def _is_coming(context: Ask, known: KnownNews) -> bool:
    start = known.news.start
    comes = known.attends or known.news.host == context.situation.agent
    return bool(comes and start is not None and start > context.situation.now)


# ----------------------------------------------------------------------- others


def _about_person(context: Ask, lore: Lore, name: str) -> Reply:
    """What one feels for somebody, why, and what one remembers or heard of them."""
    who = person(name)
    bond = next((bond for bond in context.bonds if bond.other == name), None)
    ties = lore.personas[context.situation.agent].ties
    tie = next((tie for tie in ties if tie.to == name), None)
    if tie is None and (bond is None or bond.talks == 0):
        opinion = say("answer.stranger", who=who)
    else:
        feeling = bond.feeling if bond else 2 * tie.feeling if tie else 0
        kind = bond.kind if bond else tie.kind if tie else ""
        opinion = say(f"answer.{_liking(kind, feeling)}", who=who)
    if tie is not None:
        opinion = _joined(opinion, tie.note.phrase)
    elif bond is not None and bond.talks > 0:
        opinion = _joined(opinion, say("answer.talked", who=who))
    news = next((known for known in context.news if name in known.news.about), None)
    if news is not None:
        return _both(
            opinion, _told(context, news), _memories_of(context, news.news.text)
        )
    said = tie.note.phrase if tie is not None else None
    about = [
        memory
        for memory in context.memories
        if name in memory.about and memory.text != said
    ]
    if not about:
        return Reply(opinion)
    best = max(about, key=lambda memory: (memory.importance, memory.created))
    return _both(opinion, _remembered(context, best, "memory"), (best.memory,))


def _is_visitor(bond: Bond, question: str, lore: Lore) -> bool:
    """Whether a question names somebody one met who does not live here."""
    return bond.other not in lore.personas and bond.other.casefold() in question


def _liking(kind: str, feeling: int) -> str:
    if kind == "crush":
        return "love"
    if feeling >= FOND:
        return "fond"
    if feeling >= LIKED:
        return "like"
    if feeling >= 0:
        return "neutral"
    return "hate" if feeling <= HATED else "dislike"


# ----------------------------------------------------------------------- memory


def _from_memory(context: Ask) -> Reply:
    """What comes to mind first, when the question was not understood."""
    best = max(
        context.memories,
        key=lambda memory: (memory.score, memory.importance, memory.memory),
        default=None,
    )
    if best is None:
        return Reply(say("answer.unsure"))
    return Reply(_remembered(context, best, "unknown"), (best.memory,))


def _remembered(context: Ask, memory: Remembered, key: str) -> Phrase:
    text = own_words(memory.text, context.situation.agent, context.news)
    return say(f"answer.{key}", memory=text)


def _memories_of(context: Ask, news: Phrase) -> tuple[int, ...]:
    return tuple(
        memory.memory for memory in context.memories if memory.text.part("news") == news
    )


def _joined(a: Phrase, b: Phrase) -> Phrase:
    return say("answer.both", a=a, b=b)


def _both(a: Phrase, b: Phrase, memories: tuple[int, ...] = ()) -> Reply:
    return Reply(_joined(a, b), memories)
