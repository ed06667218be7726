"""I see somebody: do I go on, hesitate, or talk?"""

from engine.chance import luck
from engine.minds.lore import Lore
from engine.minds.mind import React, Reaction
from engine.minds.routine.talk.quarrel import SORE
from engine.phrase import person, say

BASE = 0.012
"""Odds of a talk between two who feel nothing, have nothing to tell and are shy."""

MOST = 0.5
"""Odds that are never passed: one does not talk to everybody every time."""

JOINING = 0.8
"""What is left of the odds when one would have to join others who talk."""

LONELY = 1.5
"""How much likelier one is to talk when one lacks company."""

FAMILY = {"partner", "parent", "child"}
ABSORBED = {
    "attend_class": 0.15,
    "teach_class": 0.15,
    "meditate": 0.2,
    "jog": 0.4,
    "train": 0.4,
    "stream_games": 0.4,
    "morning_routine": 0.4,
    "evening_routine": 0.4,
}
"""What is left of the odds while one is at something that does not suffer company."""

SOCIABLE = {
    "drinks",
    "visit_pub",
    "visit_cafe",
    "coffee_break",
    "lunch",
    "dinner",
    "attend_party",
    "host_party",
    "campaign",
    "chat_common_room",
    "visit_friend",
    "serve_cafe",
    "tend_bar",
}
"""What one does to meet people; who serves has a word for everybody."""


def react(context: React, lore: Lore) -> Reaction:
    """Go on, hesitate, or talk; by feeling, sociability, news and what one is at."""
    here, other = context.situation, context.other
    who = person(other.name)
    chance = luck(here.seed, here.agent, here.step, f"react/{other.name}")
    if other.asleep:
        return Reaction("go_on", say("thought.react.asleep", who=who))
    shy = context.bond.kind == "crush"
    if shy and chance.random() < 0.25:
        return Reaction("wait", say("thought.react.shy", who=who), minutes=2)
    odds = _odds(context, lore)
    if chance.random() < odds:
        return Reaction("talk", say(_reason(context), who=who))
    if odds < BASE:
        return Reaction("go_on", say("thought.react.avoid", who=who))
    return Reaction("go_on", say("thought.react.busy", who=who))


def _odds(context: React, lore: Lore) -> float:
    here, bond = context.situation, context.bond
    me, them = lore.personas[here.agent], lore.personas.get(context.other.name)
    theirs = them.sociability if them else 0.7
    odds = BASE + 0.05 * me.sociability + 0.02 * theirs
    odds += 0.004 * max(0, bond.feeling) + 0.06 * (bond.kind == "crush")
    if _news_for(context) is not None:
        odds += 0.035
    if bond.talks == 0:
        odds += 0.025 * me.sociability
    if bond.feeling <= -3:
        odds = 0.02 + 0.16 * me.temper
    if _just_quarrelled(context):
        odds *= 0.2
    if bond.kind in FAMILY:
        odds *= 0.7
    odds *= ABSORBED.get(here.activity, 1.0) * ABSORBED.get(context.other.activity, 1.0)
    odds *= JOINING if context.company else 1.0
    odds *= LONELY if "company" in here.needs else 1.0
    odds *= 1.15 if here.activity in SOCIABLE else 1.0
    if not here.address:
        odds *= 0.7
    return min(MOST, odds)


def _just_quarrelled(context: React) -> bool:
    """Whether the two keep out of each other's way after a fresh quarrel."""
    both = {context.situation.agent, context.other.name}
    return any(
        known.news.id.startswith("quarrel_")
        and set(known.news.about) == both
        and context.situation.step - known.heard_at < SORE
        for known in context.news
    )


def _news_for(context: React) -> str | None:
    """Important news that the other is not known to know."""
    other = context.other.name
    for known in context.news:
        news = known.news
        over = news.end is not None and context.situation.now >= news.end
        told = other in known.shared_with or other in (known.source, *news.about)
        if news.importance >= 6 and not over and not told:
            return news.id
    return None


def _reason(context: React) -> str:
    if context.bond.kind == "crush":
        return "thought.react.love"
    if context.bond.feeling <= -3:
        return "thought.react.quarrel"
    if _news_for(context) is not None:
        return "thought.react.news"
    if context.bond.talks == 0:
        return "thought.react.curious"
    return "thought.react.friendly"
