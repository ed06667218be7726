"""A day: a skeleton of rest, meals, work and appointments, filled by liking."""

from itertools import pairwise
from random import Random

from engine.agents.persona import Persona
from engine.chance import luck
from engine.minds.lore import Lore
from engine.minds.mind import Block, DayPlan, PlanDay
from engine.minds.routine.appointments import appointments
from engine.minds.routine.fill import fill
from engine.minds.routine.hours import minutes, opening, rounded, sector_of
from engine.minds.routine.repertoire import Repertoire
from engine.minds.routine.skeleton import Skeleton
from engine.minds.routine.timeline import SHORTEST, Stretch, Timeline
from engine.phrase import Phrase, person, say

LONGEST = 240
"""Minutes of a block; what is longer is divided."""

LONGEST_NIGHT = 570
"""Minutes of sleep, before chance adds or takes a few."""

LATE_PARTY = 120
"""Minutes one stays up longer for an event."""


def plan_day(context: PlanDay, lore: Lore, repertoire: Repertoire) -> DayPlan:
    """The blocks of a day, without gaps, from getting up to going to bed."""
    agent = context.situation.agent
    persona = lore.personas[agent]
    chance = luck(context.situation.seed, agent, context.day.toordinal(), "plan_day")
    wake, sleep = _waking_hours(persona, chance)
    begin = max(wake, -(-context.earliest // 5) * 5)
    bound = appointments(context.news, agent, context.day)
    latest = max((one.end + SHORTEST for one in bound), default=0)
    if begin < latest <= sleep + LATE_PARTY:
        sleep = max(sleep, latest)
    if begin >= sleep:
        return DayPlan(begin, begin, ())
    day = Timeline(begin, sleep)
    for one in bound:
        _take_part(day, one)
    if sleep - begin >= SHORTEST:
        Skeleton(context, persona, lore, repertoire, chance, wake).build(day)
        fill(day, context, persona, repertoire, chance, lore)
    if not day.taken:
        day.take(Stretch(begin, sleep, "evening_routine", _home(persona, lore)))
    day.close(lambda one: _is_open(one, persona, lore))
    blocks = tuple(
        _block(stretch, lore) for one in _joined(day.taken) for stretch in _divided(one)
    )
    return DayPlan(begin, sleep, blocks)


def _waking_hours(persona: Persona, chance: Random) -> tuple[int, int]:
    usual, sleep = minutes(persona.wake), minutes(persona.sleep)
    if sleep <= usual:
        sleep += 24 * 60
    # Who goes to bed late and gets up late still does not sleep the clock round.
    usual -= max(0, usual + 24 * 60 - sleep - LONGEST_NIGHT)
    wake = rounded(usual + chance.triangular(-15, 15))
    return wake, rounded(sleep + chance.triangular(-15, 20))


def _is_open(one: Stretch, persona: Persona, lore: Lore) -> bool:
    if sector_of(one.place) in (persona.home.sector, persona.work.sector):
        return True
    opens, closes = opening(one.place, lore)
    return opens <= one.start and one.end <= closes


def _take_part(day: Timeline, one: Stretch) -> None:
    """Take what is still to come of an appointment."""
    for start, end in list(day.within(one.start, one.end)):
        if end - start >= min(SHORTEST, one.length):
            day.take(Stretch(start, end, one.activity, one.place, one.news, firm=True))


def _joined(taken: list[Stretch]) -> list[Stretch]:
    """Neighbours that are the same thing at the same place become one."""
    joined: list[Stretch] = []
    for one in taken:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.activity == one.activity
            and last.place == one.place
            and last.news == one.news
            and last.company == one.company
            and one.end - last.start <= LONGEST
        ):
            joined[-1] = Stretch(
                last.start, one.end, one.activity, one.place, one.news, one.company
            )
        else:
            joined.append(one)
    return joined


def _divided(one: Stretch) -> list[Stretch]:
    """A stretch in blocks of bearable length."""
    parts = -(-one.length // LONGEST)
    if parts <= 1:
        return [one]
    edges = [one.start + rounded(one.length * index / parts) for index in range(parts)]
    edges.append(one.end)
    return [
        Stretch(start, end, one.activity, one.place, one.news, one.company)
        for start, end in pairwise(edges)
    ]


def _block(one: Stretch, lore: Lore) -> Block:
    activity = lore.activities[one.activity]
    doing: Phrase = activity.doing.phrase
    if one.company:
        doing = say("thought.with", what=doing, who=person(one.company[0]))
    return Block(
        one.start,
        one.length,
        one.activity,
        doing,
        one.place,
        activity.icon,
        news=one.news,
        company=one.company,
    )


def _home(persona: Persona, lore: Lore) -> str:
    return f"{lore.world}:{persona.home.sector}:{persona.home.arena}"
