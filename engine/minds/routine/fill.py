"""Fills the free hours of a day with what one feels most like doing."""

from dataclasses import dataclass, field
from random import Random

from engine.agents.persona import Persona
from engine.minds.lore import Lore
from engine.minds.mind import PlanDay
from engine.minds.routine.hours import GRAIN, minutes, opening, rounded, sector_of
from engine.minds.routine.repertoire import Option, Repertoire, work_place
from engine.minds.routine.timeline import SHORTEST, Stretch, Timeline
from engine.weather import WET
from engine.world.outdoors import is_outdoors

ALIKE = {
    name: group
    for group in (
        {"drinks", "visit_pub"},
        {"coffee_break", "visit_cafe"},
        {"walk_park", "sit_in_park"},
        {"train", "exercise", "jog"},
        {"library_visit", "read"},
    )
    for name in group
}
"""Activities that are so much alike that one of them a day is enough."""

DAY_HOURS = (9 * 60, 22 * 60)

DONE_TODAY = 2.5
DONE_LATELY = (0.7, 0.35, 0.2)
"""What it takes from an activity's appeal to have done it today, or on a day before."""

WHIM = 1.6
"""How much chance counts against liking."""

WET_THROUGH = 3.0
"""What rain takes from the appeal of being out of doors."""

FRIEND = 4
"""Feeling from which somebody is visited."""


@dataclass(slots=True)
class _Mood:
    """What a person lacks as the day goes on."""

    done: set[str] = field(default_factory=set)
    last_company: int = 0
    last_away: int = 0


def fill(
    day: Timeline,
    context: PlanDay,
    persona: Persona,
    repertoire: Repertoire,
    chance: Random,
    lore: Lore,
) -> None:
    """Take every gap that is long enough for a block."""
    filler = _Filler(day, context, persona, repertoire, chance, lore)
    for start, end in day.gaps():
        filler.fill(start, end)


class _Filler:
    def __init__(
        self,
        day: Timeline,
        context: PlanDay,
        persona: Persona,
        repertoire: Repertoire,
        chance: Random,
        lore: Lore,
    ) -> None:
        self._day = day
        self._lore = lore
        self._context = context
        self._persona = persona
        self._chance = chance
        self._known = set(context.places)
        self._habits = {
            habit.activity: 2.5 * habit.chance
            for habit in persona.habits
            if not habit.start and context.day.weekday() in habit.days
        }
        self._options = [
            (option, self._worth(option))
            for option in repertoire.options
            if option.id != persona.work.activity
        ]
        self._mood = _Mood(last_company=day.start, last_away=day.start)
        for one in day.taken:
            self._mood.done |= ALIKE.get(one.activity, {one.activity})

    def fill(self, start: int, end: int) -> None:
        """Take one gap, block by block."""
        at = start
        while end - at >= SHORTEST:
            stretch = self._next(at, end)
            if stretch is None:
                return
            self._day.take(stretch)
            self._live(stretch)
            at = stretch.end

    def _next(self, at: int, end: int) -> Stretch | None:
        best: tuple[float, Option, str, int] | None = None
        for option, worth in self._options:
            place, latest = self._place(option, at, end)
            if not place:
                continue
            appeal = worth + self._appeal(option, place, at)
            if best is None or appeal > best[0]:
                best = appeal, option, place, latest
        if best is None:
            return None
        _, option, place, latest = best
        until = self._length(option, at, latest, end)
        if option.id != "visit_friend":
            return Stretch(at, until, option.id, place)
        friend = self._friend()
        where = self._where_to_meet(friend, at, until) or place
        return Stretch(at, until, option.id, where, company=(friend,))

    def _worth(self, option: Option) -> float:
        """What does not change in the course of the day."""
        worth = option.liking + self._habits.get(option.id, 0.0)
        for loss, before in zip(DONE_LATELY, self._context.recent_days, strict=False):
            worth -= loss * (option.id in before)
        if option.id == "visit_friend" and not self._friends():
            worth -= 9
        return worth

    def _appeal(self, option: Option, place: str, at: int) -> float:
        social = self._persona.sociability
        serves = option.activity.serves
        appeal = WHIM * self._chance.random() - DONE_TODAY * (
            option.id in self._mood.done
        )
        if "company" in serves:
            lonely = min(1.0, (at - self._mood.last_company) / 300)
            appeal += social * (0.4 + lonely)
        if "fun" in serves:
            appeal += 0.4
        if "rest" in serves:
            appeal += 0.5 if at >= 20 * 60 else 0.1
        if "care" in serves:
            appeal += 0.3 if at < 18 * 60 else -0.3
        if is_outdoors(place) and self._is_wet(at):
            appeal -= WET_THROUGH
        if self._is_away(place) and DAY_HOURS[0] <= at < DAY_HOURS[1]:
            indoors = min(1.0, (at - self._mood.last_away) / 240)
            appeal += 0.3 + 0.5 * social + 0.6 * indoors
        return appeal

    def _is_wet(self, at: int) -> bool:
        """Whether rain or snow is to be expected at an hour."""
        hours = self._context.forecast
        return at < 60 * len(hours) and hours[at // 60] in WET

    def _place(self, option: Option, at: int, end: int) -> tuple[str, int]:
        """One of the places where this can be done now, and until when."""
        first, last = option.activity.hours
        if at < first * 60 or at + SHORTEST > last * 60:
            return "", 0
        found = [
            (place, min(end, last * 60, closes))
            for place in option.places
            for opens, closes in (self._open(place),)
            if opens <= at and at + SHORTEST <= min(closes, last * 60)
        ]
        if not found:
            return "", 0
        return found[0] if len(found) == 1 else self._chance.choice(found)

    def _open(self, place: str) -> tuple[int, int]:
        if not self._is_away(place):
            return 0, 48 * 60
        return opening(place, self._lore) if place in self._known else (1, 0)

    def _length(self, option: Option, at: int, latest: int, end: int) -> int:
        least, most = option.activity.minutes
        until = min(
            latest, at + max(SHORTEST, rounded(self._chance.uniform(least, most)))
        )
        if 0 < end - until < SHORTEST:
            # No crumb of time is left over: take it, or leave room for one more block.
            until = end if end <= latest else end - SHORTEST
        until -= (until - at) % GRAIN if until != end else 0
        return until if until - at >= SHORTEST else min(end, at + SHORTEST)

    def _live(self, stretch: Stretch) -> None:
        self._mood.done |= ALIKE.get(stretch.activity, {stretch.activity})
        if self._is_away(stretch.place):
            self._mood.last_away = stretch.end
            self._mood.last_company = stretch.end

    def _is_away(self, place: str) -> bool:
        return sector_of(place) != self._persona.home.sector

    def _friends(self) -> list[tuple[str, int]]:
        return [
            (bond.other, bond.feeling)
            for bond in self._context.bonds
            if bond.feeling >= FRIEND and not self._is_housemate(bond.other)
        ]

    def _is_housemate(self, name: str) -> bool:
        them = self._lore.personas.get(name)
        return them is None or them.home.sector == self._persona.home.sector

    def _friend(self) -> str:
        liked = self._friends()
        return max(liked, key=lambda one: one[1] + 4 * self._chance.random())[0]

    def _where_to_meet(self, friend: str, at: int, until: int) -> str:
        """At the friend's counter, or in the room their house shares; else empty."""
        them = self._lore.personas.get(friend)
        if them is None:
            return ""
        counter = work_place(them, self._lore)
        opens, closes = self._open(counter) if them.work.fixed else (1, 0)
        start, end = minutes(them.work.start), minutes(them.work.end)
        if max(opens, start) <= at and until <= min(closes, end):
            return counter
        shared = f"{self._lore.world}:{them.home.sector}:common room"
        return shared if shared in self._known else ""
