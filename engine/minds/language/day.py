"""From a model's entries to a day without gaps that keeps its promises."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.agents.plan import Plan
from engine.minds.language.matching import AKIN, Matcher
from engine.minds.language.places import Places
from engine.minds.language.scribe import Scribe
from engine.minds.mind import Block, DayPlan, PlanDay
from engine.minds.routine.appointments import appointments
from engine.minds.routine.hours import GRAIN, minutes
from engine.minds.routine.repertoire import Repertoire, work_place
from engine.phrase import literal

EARLIEST, LATEST = 3 * 60, 13 * 60
"""Minutes between which one gets up."""

LAST = 26 * 60
"""Minute by which one is in bed."""

SHORTEST_DAY = 5 * 60

LEAST = 3
"""Blocks of a whole day."""

SHORTEST = 10
LONGEST = 240
"""Minutes of a block; what is longer is divided."""

_KEPT_WORK = 0.6
"""Part of fixed hours that one must be at work."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a model's plan: when, what and where in its words."""

    start: int
    what: str
    place: str


class Day:
    """Makes the plan of one day.

    Args:
        context: of the day.
        scribe: checks words.
        matcher: knows what words mean.
        places: knows where that is.
        repertoire: of the person.
    """

    def __init__(
        self,
        context: PlanDay,
        scribe: Scribe,
        matcher: Matcher,
        places: Places,
        repertoire: Repertoire,
    ) -> None:
        self._context = context
        self._scribe = scribe
        self._matcher = matcher
        self._places = places
        self._repertoire = repertoire

    def plan(self, wake: int, sleep: int, entries: Sequence[Entry]) -> DayPlan:
        """The plan.

        Raises:
            Unusable: the hours make no day, or others would rely on one in vain.
        """
        entries, sleep = self._without_night(entries, sleep)
        wake, sleep = self._hours(wake, sleep)
        begin = max(wake, -(-self._context.earliest // GRAIN) * GRAIN)
        if len(entries) < LEAST and not self._context.earliest:
            raise self._scribe.checks.fault("blocks", least=LEAST)
        blocks = self._blocks(begin, sleep, entries)
        plan = Plan(self._context.day, begin, sleep, blocks)
        for block in self._bound():
            if block.start + block.minutes > begin:
                plan = plan.with_block(_from(block, begin))
        self._check_work(plan)
        blocks = tuple(part for block in plan.blocks for part in _divided(block))
        return DayPlan(plan.wake, plan.sleep, blocks)

    def _without_night(
        self, entries: Sequence[Entry], sleep: int
    ) -> tuple[Sequence[Entry], int]:
        """Many a plan tells going to bed as its last block."""
        last = entries[-1]
        if len(entries) > 1 and self._matcher.activity(last.what) == "sleep":
            return entries[:-1], last.start
        return entries, sleep

    def _hours(self, wake: int, sleep: int) -> tuple[int, int]:
        if sleep <= wake:
            sleep += 24 * 60
        begin = max(wake, self._context.earliest)
        # Who plans what is left of a day has got up long ago, whatever the plan says.
        late = self._context.earliest > 0
        is_short = sleep - begin < (SHORTEST if late else SHORTEST_DAY)
        latest = max(LATEST, self._context.earliest)
        if not EARLIEST <= wake <= latest or sleep > LAST or is_short:
            clock = self._scribe.clock
            raise self._scribe.checks.fault(
                "hours", wake=clock(wake), sleep=clock(sleep)
            )
        return _grain(wake), _grain(sleep)

    def _blocks(
        self, begin: int, sleep: int, entries: Sequence[Entry]
    ) -> tuple[Block, ...]:
        starts = [self._after_midnight(one.start, begin) for one in entries]
        ordered = sorted(zip(starts, entries, strict=True), key=lambda pair: pair[0])
        if [start for start, _ in ordered] != starts:
            raise self._scribe.checks.fault("blocks", least=LEAST)
        found: list[Block] = []
        ends = [*starts[1:], sleep]
        for start, end, entry in zip(starts, ends, entries, strict=True):
            start, end = max(_grain(start), begin), min(_grain(end), sleep)
            if not found:
                start = begin
            if end - start >= SHORTEST:
                found.append(self._block(start, end - start, entry))
            elif found and end > start:
                found[-1] = replace(found[-1], minutes=end - found[-1].start)
        if not found:
            raise self._scribe.checks.fault("blocks", least=LEAST)
        last = found[-1]
        found[-1] = replace(last, minutes=sleep - last.start)
        return tuple(found)

    def _after_midnight(self, start: int, begin: int) -> int:
        """00:30 in a plan is after midnight of its day, not before its morning."""
        return start + 24 * 60 if start < min(begin, EARLIEST) else start

    def _block(self, start: int, length: int, entry: Entry) -> Block:
        words = self._scribe.checks.words(entry.what, "what")
        lore = self._scribe.lore
        id = self._matcher.activity(words)
        place = self._places.find(entry.place, id)
        if id and id not in ("sleep", "attend_party", "host_party"):
            known = lore.activities[id]
            return Block(start, length, id, known.doing.phrase, place, known.icon)
        like = self._matcher.activity(words, AKIN)
        icon = lore.activities[like].icon if like else "think"
        return Block(start, length, "", literal(words), place, icon)

    def _bound(self) -> list[Block]:
        """Events one promised to come to, and what their host does before."""
        lore, agent = self._scribe.lore, self._scribe.me.name
        found = []
        for one in appointments(self._context.news, agent, self._context.day):
            known = lore.activities[one.activity]
            found.append(
                Block(
                    one.start,
                    one.length,
                    one.activity,
                    known.doing.phrase,
                    one.place,
                    known.icon,
                    news=one.news,
                )
            )
        return found

    def _check_work(self, plan: Plan) -> None:
        work = self._scribe.me.work
        day = self._context.day
        if not work.fixed or day.weekday() not in work.days:
            return
        start, end = max(minutes(work.start), plan.wake), minutes(work.end)
        address = work_place(self._scribe.me, self._scribe.lore)
        sector = address.rsplit(":", 1)[0]
        there = sum(
            max(0, min(end, block.start + block.minutes) - max(start, block.start))
            for block in plan.blocks
            if block.place.startswith(sector) or block.news
        )
        if there < _KEPT_WORK * (end - start):
            clock = self._scribe.clock
            raise self._scribe.checks.fault(
                "work",
                where=self._scribe.at(sector),
                start=clock(start),
                end=clock(end),
            )


def _grain(minute: float) -> int:
    return round(minute / GRAIN) * GRAIN


def _from(block: Block, begin: int) -> Block:
    start = max(block.start, begin)
    return replace(block, start=start, minutes=block.start + block.minutes - start)


def _divided(block: Block) -> list[Block]:
    """A block in parts of bearable length."""
    parts = -(-block.minutes // LONGEST)
    edges = [_grain(block.minutes * index / parts) for index in range(parts)]
    ends = [*edges[1:], block.minutes]
    return [
        replace(block, start=block.start + start, minutes=end - start)
        for start, end in zip(edges, ends, strict=True)
    ]
