"""What shall my day be? (paper, section 4.3)."""

import re
from typing import Annotated

from pydantic import Field, StringConstraints

from engine.minds.language.day import Day, Entry
from engine.minds.language.enquiry import Enquiry
from engine.minds.language.matching import Matcher
from engine.minds.language.packing import Part, Several
from engine.minds.language.places import Places
from engine.minds.language.replies import Form, narrowed
from engine.minds.language.scribe import Scribe
from engine.minds.mind import DayPlan, PlanDay
from engine.minds.routine.appointments import appointments
from engine.minds.routine.hours import minutes
from engine.minds.routine.repertoire import NOT_CHOSEN, Repertoire
from engine.phrase import Ref

_HOUR = re.compile(r"([01]?\d|2[0-6]):([0-5]\d)")

_ACTIVITIES = 18
_MEALS = ("breakfast", "lunch", "dinner")

_HourText = Annotated[str, StringConstraints(pattern=r"^\d\d:\d\d$")]


class BlockReply(Form):
    """One block of the day."""

    start: _HourText
    what: Annotated[str, StringConstraints(max_length=60)]
    place: Annotated[str, StringConstraints(max_length=60)]


class PlanDayReply(Form):
    """What is asked of the model."""

    wake: _HourText
    blocks: Annotated[tuple[BlockReply, ...], Field(min_length=1, max_length=14)]
    sleep: _HourText


def plan_day(
    context: PlanDay, scribe: Scribe, matcher: Matcher, repertoire: Repertoire
) -> Enquiry:
    """The question for the plan of a day."""
    places = Places(context, scribe, repertoire)
    schema = narrowed(PlanDayReply, {"place": places.words})
    ask = scribe.say("prompt.plan_day.ask", day=Ref("day", context.day.isoformat()))
    activities = Several(
        "activities",
        scribe.listed("prompt.plan_day.activities", "activities"),
        _activities(scribe, repertoire),
        rank=3,
        together=scribe.language("prompt.list"),
    )
    parts = (
        scribe.now,
        scribe.mind(context.currently),
        scribe.memories(context.memories, rank=0),
        *_bounds(context, scribe),
        _yesterday(context, scribe),
        activities,
        Several(
            "places",
            scribe.listed("prompt.plan_day.places", "places"),
            tuple(places.words),
            rank=8,
            least=6,
            together=scribe.language("prompt.list"),
        ),
        ask,
    )
    body = scribe.pack(parts, schema)
    day = Day(context, scribe, matcher, places, repertoire)

    def use(reply: PlanDayReply) -> DayPlan:
        entries = [
            Entry(_minute(one.start, scribe), one.what, one.place)
            for one in reply.blocks
        ]
        wake, sleep = _minute(reply.wake, scribe), _minute(reply.sleep, scribe)
        return day.plan(wake, sleep, entries)

    read = scribe.checks.reading(PlanDayReply, use)
    return Enquiry(body.text, schema, read, 700)


def _minute(hour: str, scribe: Scribe) -> int:
    match = _HOUR.fullmatch(hour)
    if match is None:
        raise scribe.checks.fault("choice", field="HH:MM", got=hour)
    return int(match[1]) * 60 + int(match[2])


def _bounds(context: PlanDay, scribe: Scribe) -> tuple[Part, ...]:
    """Hours that are settled: rhythm, work, what one promised."""
    me, say = scribe.me, scribe.say
    rhythm = say(
        "prompt.plan_day.rhythm",
        wake=scribe.clock(minutes(me.wake)),
        sleep=scribe.clock(minutes(me.sleep)),
    )
    bound = appointments(context.news, me.name, context.day)
    facts = {known.news.id: scribe.fact(known.news) for known in context.news}
    lines = tuple(
        say(
            "prompt.plan_day.bound_line",
            start=scribe.clock(one.start),
            end=scribe.clock(one.end),
            where=scribe.at(one.place),
            what=facts.get(one.news) or scribe.word("activity", one.activity),
        )
        for one in bound
    )
    late: tuple[str, ...] = ()
    if context.earliest:
        late = (say("prompt.plan_day.earliest", clock=scribe.clock(context.earliest)),)
    return (
        rhythm,
        *late,
        _work(context, scribe),
        Several("bound", say("prompt.plan_day.bound"), lines, rank=9, least=len(lines)),
    )


def _work(context: PlanDay, scribe: Scribe) -> str:
    work = scribe.me.work
    if context.day.weekday() not in work.days:
        return scribe.say("prompt.plan_day.off")
    hours = {
        "start": scribe.clock(minutes(work.start)),
        "end": scribe.clock(minutes(work.end)),
    }
    if work.fixed:
        where = scribe.at(f"{scribe.lore.world}:{work.sector}")
        return scribe.say("prompt.plan_day.work", where=where, **hours)
    what = scribe.word("activity", work.activity)
    return scribe.say("prompt.plan_day.work_free", what=what, **hours)


def _yesterday(context: PlanDay, scribe: Scribe) -> Several:
    done = context.recent_days[0] if context.recent_days else ()
    known = [id for id in dict.fromkeys(done) if id in scribe.lore.activities]
    words = tuple(scribe.word("activity", id) for id in known if id not in NOT_CHOSEN)
    return Several(
        "yesterday",
        scribe.listed("prompt.plan_day.yesterday", "activities"),
        words,
        rank=2,
        together=scribe.language("prompt.list"),
    )


def _activities(scribe: Scribe, repertoire: Repertoire) -> tuple[str, ...]:
    """What one does for work, by habit and by liking, in the library's words."""
    liked = sorted(repertoire.options, key=lambda one: (-one.liking, one.id))
    own = sorted(repertoire.own & set(scribe.lore.activities))
    names = dict.fromkeys((*_MEALS, *own, *(option.id for option in liked)))
    return tuple(scribe.word("activity", id) for id in names)[:_ACTIVITIES]
