"""Insights by counting: whom one meets, what one does, what one keeps hearing."""

from collections import defaultdict
from collections.abc import Iterator

from engine.minds.lore import Lore
from engine.minds.mind import Insight, Insights, Reflect, Remembered
from engine.phrase import Part, Phrase, Ref, person, say

MOST = 5
"""Insights of one reflection (paper, section 4.2)."""

QUESTIONS = 3

CITED = 6
"""Memories an insight names as its evidence, the latest."""

OFTEN = {"person": 4, "activity": 2, "place": 4, "news": 2}
"""Memories that make a thing worth a thought."""

ORDINARY = {
    "morning_routine",
    "evening_routine",
    "breakfast",
    "brunch",
    "lunch",
    "dinner",
    "sleep",
}


def reflect(context: Reflect, lore: Lore) -> Insights:
    """What a hundred memories come to."""
    found = sorted(
        (*_people(context), *_activities(context), *_places(context), *_news(context)),
        key=lambda pair: (-pair[1].importance, -len(pair[1].evidence)),
    )
    chosen: list[tuple[Phrase, Insight]] = []
    for question, insight in found:
        same = [one for _, one in chosen if one.text.key == insight.text.key]
        if len(same) < 2 and len(chosen) < MOST:
            chosen.append((question, insight))
    questions = tuple(dict.fromkeys(question for question, _ in chosen))[:QUESTIONS]
    return Insights(questions, tuple(insight for _, insight in chosen))


Found = Iterator[tuple[Phrase, Insight]]


def _people(context: Reflect) -> Found:
    me = context.situation.agent
    about: dict[str, list[Remembered]] = defaultdict(list)
    for memory in context.memories:
        for name in memory.about:
            if name != me:
                about[name].append(memory)
    feelings = {bond.other: bond for bond in context.bonds}
    for name, memories in about.items():
        bond = feelings.get(name)
        names: dict[str, Part] = {"me": person(me), "who": person(name)}
        question = say("thought.question.person", **names)
        if bond is not None and bond.kind == "crush":
            kind, importance = "love", 8
        elif bond is not None and bond.feeling <= -4:
            kind, importance = "dislike", 7
        elif len(memories) < OFTEN["person"]:
            continue
        elif bond is not None and bond.feeling >= 7:
            kind, importance = "close", 6
        elif bond is not None and bond.talks >= 2:
            kind, importance = "talks", 5
        else:
            kind, importance = "meets", 4
        text = say(f"thought.insight.{kind}", **names)
        yield question, Insight(text, _cited(memories), importance, (name,))


def _activities(context: Reflect) -> Found:
    done = _by_reference(context, "activity", "memory.did")
    for id, memories in done.items():
        if id in ORDINARY or len(memories) < OFTEN["activity"]:
            continue
        parts: dict[str, Part] = {
            "me": person(context.situation.agent),
            "what": Ref("activity", id),
        }
        text = say("thought.insight.activity", **parts)
        question = say("thought.question.activity", **parts)
        yield question, Insight(text, _cited(memories), 5)


def _places(context: Reflect) -> Found:
    for id, memories in _by_reference(context, "place", "memory.did").items():
        if len(memories) < OFTEN["place"]:
            continue
        parts: dict[str, Part] = {
            "me": person(context.situation.agent),
            "where": Ref("place", id),
        }
        text = say("thought.insight.place", **parts)
        question = say("thought.question.place", **parts)
        yield question, Insight(text, _cited(memories), 3)


def _news(context: Reflect) -> Found:
    heard: dict[Phrase, list[Remembered]] = defaultdict(list)
    for memory in context.memories:
        news = memory.text.part("news")
        if isinstance(news, Phrase):
            heard[news].append(memory)
    for news, memories in heard.items():
        if len(memories) < OFTEN["news"]:
            continue
        parts: dict[str, Part] = {
            "me": person(context.situation.agent),
            "news": news,
        }
        text = say("thought.insight.news", **parts)
        question = say("thought.question.news", **parts)
        yield question, Insight(text, _cited(memories), 6)


def _by_reference(context: Reflect, kind: str, key: str) -> dict[str, list[Remembered]]:
    """Memories of one's own doings by the thing of a kind they name."""
    found: dict[str, list[Remembered]] = defaultdict(list)
    for memory in context.memories:
        if memory.text.key != key:
            continue
        for _, part in memory.text.parts:
            if isinstance(part, Ref) and part.kind == kind:
                found[part.id].append(memory)
    return found


def _cited(memories: list[Remembered]) -> tuple[int, ...]:
    latest = sorted(memories, key=lambda one: (-one.created, one.memory))[:CITED]
    return tuple(sorted(one.memory for one in latest))
