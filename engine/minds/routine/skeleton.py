"""The bones of a day: getting up, meals, work with its hours, habits, going to bed."""

from random import Random

from engine.agents.persona import Habit, Persona
from engine.minds.lore import Lore
from engine.minds.mind import PlanDay
from engine.minds.routine.hours import ALWAYS, minutes, opening, rounded, sector_of
from engine.minds.routine.repertoire import Repertoire, places_for, work_place
from engine.minds.routine.timeline import SHORTEST, Stretch, Timeline

FOOD = ("Hobbs Cafe", "The Rose and Crown Pub")
"""Where one can eat out."""

EATING_OUT = 0.25
"""How often the most sociable eat out where their habits would have them at home."""

LONGEST_TURN = 150
"""Minutes after which free workers do something else for a while."""


class Skeleton:
    """Puts what is settled into a day, the firmest first."""

    def __init__(
        self,
        context: PlanDay,
        persona: Persona,
        lore: Lore,
        repertoire: Repertoire,
        chance: Random,
        wake: int,
    ) -> None:
        self._context = context
        self._persona = persona
        self._lore = lore
        self._own = repertoire
        self._chance = chance
        self._wake = wake
        self._known = set(context.places)
        work = persona.work
        self._works = context.day.weekday() in work.days
        self._work = minutes(work.start), minutes(work.end)

    def build(self, day: Timeline) -> None:
        """Put everything into the day."""
        self._routines(day)
        self._meals(day)
        if self._works and self._persona.work.fixed:
            self._fixed_work(day)
        self._habits(day)
        if self._works and not self._persona.work.fixed:
            self._free_work(day)

    # -------------------------------------------------------- morning and evening

    def _routines(self, day: Timeline) -> None:
        if day.start <= self._wake + 120:
            long = rounded(self._chance.uniform(30, 45))
            self._take_home(day, "morning_routine", day.start, day.start + long)
        long = rounded(self._chance.uniform(30, 45))
        if not self._take_home(day, "evening_routine", day.end - long, day.end):
            self._take_home(day, "evening_routine", day.end - SHORTEST, day.end)

    def _take_home(self, day: Timeline, activity: str, start: int, end: int) -> bool:
        place = self._own.home[activity]
        return day.take(Stretch(start, end, activity, place))

    # ---------------------------------------------------------------------- meals

    def _meals(self, day: Timeline) -> None:
        roll = self._chance
        if day.start <= max(self._wake + 90, 9 * 60 + 30):
            wish = self._breakfast_hour(day)
            self._meal(day, "breakfast", wish, 30, wish - 30, wish + 120)
        wish = max(12 * 60, self._wake + 210) + rounded(roll.triangular(-30, 60))
        if day.start <= 14 * 60:
            wish = max(wish, day.start + 5)
            long = 30 if self._keeps_shop else rounded(roll.uniform(30, 45))
            self._meal(day, "lunch", wish, long, wish - 60, wish + 120)
        wish = self._dinner_hour(day)
        self._meal(
            day, "dinner", wish, rounded(roll.uniform(35, 55)), wish - 75, wish + 150
        )

    @property
    def _keeps_shop(self) -> bool:
        return self._works and self._persona.work.fixed

    def _breakfast_hour(self, day: Timeline) -> int:
        """Right after the morning routine, or after an early run."""
        early = [
            minutes(habit.start) + habit.minutes
            for habit in self._persona.habits
            if habit.start
            and day.start < minutes(habit.start) <= self._wake + 75
            and habit.minutes <= 90
        ]
        after = [start for start, _ in day.gaps()]
        return max([*(after[:1] or [day.start]), *early])

    def _dinner_hour(self, day: Timeline) -> int:
        wish = 18 * 60 + 15 + rounded(self._chance.triangular(-45, 60))
        start, end = self._work
        if self._keeps_shop and start <= wish < end:
            # Dinner before an evening's work, after a day's.
            wish = start - 55 if start >= 15 * 60 else end + 10
        return min(wish, day.end - 110)

    def _meal(
        self,
        day: Timeline,
        meal: str,
        wish: int,
        long: int,
        earliest: int,
        latest: int,
    ) -> None:
        place = self._meal_place(meal, wish)
        start, end = opening(place, self._lore)
        if place not in self._home_rooms():
            earliest, latest = max(earliest, start), min(latest, end - long)
        placed = day.fit(
            Stretch(wish, wish + long, meal, place, firm=True), earliest, latest
        )
        if not placed:
            home = self._own.home[meal]
            day.fit(
                Stretch(wish, wish + SHORTEST, meal, home, firm=True),
                wish - 90,
                wish + 240,
            )

    def _home_rooms(self) -> set[str]:
        return {room.address for room in self._lore.home_rooms(self._persona.name)}

    def _meal_place(self, meal: str, wish: int) -> str:
        """Where to eat: the habits in turn, sometimes out instead of at home."""
        options = getattr(self._persona.meals, meal)
        if self._keeps_shop and self._work[0] <= wish < self._work[1]:
            own = work_place(self._persona, self._lore)
            if self._serves_food(own):
                return own
        else:
            outing = EATING_OUT * self._persona.sociability
            if self._chance.random() < outing:
                options = self._eating_places(meal) or options
        turn = (self._context.day.toordinal() + self._chance.randrange(2)) % len(
            options
        )
        for name in (*options[turn:], *options[:turn]):
            address = f"{self._lore.world}:{name}"
            if name == "home":
                break
            begins, ends = opening(address, self._lore)
            if address in self._known and begins <= wish + 45 and wish <= ends - 30:
                return address
        return self._own.home[meal]

    def _eating_places(self, meal: str) -> tuple[str, ...]:
        places = self._lore.activities[meal].places
        world = self._lore.world
        return tuple(name for name in places if self._serves_food(f"{world}:{name}"))

    def _serves_food(self, place: str) -> bool:
        return sector_of(self._lore.like(place)) in FOOD

    # ----------------------------------------------------------------------- work

    def _fixed_work(self, day: Timeline) -> None:
        """Others rely on these hours."""
        place = work_place(self._persona, self._lore)
        work = self._persona.work
        for start, end in list(day.within(*self._work)):
            if end - start < SHORTEST:
                continue
            at = start
            while at < end:
                turn = rounded(self._chance.uniform(90, 200))
                until = end if end - at - turn < SHORTEST else at + turn
                activity = work.activity
                if at > start and work.others and self._chance.random() < 0.3:
                    activity = self._chance.choice(work.others)
                    until = min(until, at + 60) if end - at > 90 else until
                day.take(Stretch(at, until, activity, place, firm=True))
                at = until

    def _free_work(self, day: Timeline) -> None:
        """One's own master: turns of work at changing places, with pauses."""
        shift = rounded(self._chance.triangular(-20, 40))
        start, end = self._work[0] + shift, self._work[1] + shift
        for a, b in list(day.within(start, end)):
            at = a
            while b - at >= SHORTEST:
                turn = rounded(self._chance.uniform(60, LONGEST_TURN))
                until = b if b - at - turn < SHORTEST else at + turn
                activity = self._work_turn(at, until)
                place = self._work_place(activity, at, until)
                day.take(Stretch(at, until, activity, place))
                at = until
                if b - at >= 60 and self._chance.random() < 0.3:
                    at = self._pause(day, at)

    def _work_turn(self, at: int, until: int) -> str:
        work = self._persona.work
        if work.others and self._chance.random() < 0.35:
            return self._chance.choice(work.others)
        return work.activity

    def _work_place(self, activity: str, at: int, until: int) -> str:
        """The work place, or for free professions one of several, the nearest often."""
        own = work_place(self._persona, self._lore)
        options = [
            place
            for place in places_for(activity, self._persona, self._lore, self._own.home)
            if self._is_open(place, at, until)
        ]
        settled = activity == self._persona.work.activity and not self._is_home(own)
        if own and (settled or own in options):
            return own
        if not options:
            return self._own.home[activity]
        away = [place for place in options if not self._is_home(place)]
        if away and self._chance.random() < 0.25 + 0.4 * self._persona.sociability:
            return self._chance.choice(away)
        return options[0]

    def _pause(self, day: Timeline, at: int) -> int:
        home = self._own.home["coffee_break"]
        cafe = [
            place
            for place in places_for(
                "coffee_break", self._persona, self._lore, self._own.home
            )
            if not self._is_home(place) and self._is_open(place, at, at + SHORTEST)
        ]
        outing = cafe and self._chance.random() < 0.4 + 0.5 * self._persona.sociability
        place = cafe[0] if outing else home
        day.take(Stretch(at, at + SHORTEST, "coffee_break", place))
        return at + SHORTEST

    def _is_home(self, place: str) -> bool:
        return sector_of(place) == self._persona.home.sector

    def _is_open(self, place: str, start: int, end: int) -> bool:
        begins, ends = self._hours(place)
        return begins <= start and end <= ends

    # --------------------------------------------------------------------- habits

    def _habits(self, day: Timeline) -> None:
        weekday = self._context.day.weekday()
        for habit in sorted(self._persona.habits, key=lambda one: one.start):
            wanted = self._chance.random() < habit.chance
            if habit.start and weekday in habit.days and wanted:
                self._habit(day, habit)

    def _habit(self, day: Timeline, habit: Habit) -> None:
        usual = max(SHORTEST, habit.minutes)
        long = max(SHORTEST, rounded(usual * self._chance.uniform(0.8, 1.2)))
        start = rounded(minutes(habit.start) + self._chance.triangular(-20, 20))
        if start < minutes(self._persona.wake) - 60:
            start += 24 * 60
        for length in (long, max(SHORTEST, long // 10 * 5), SHORTEST):
            if self._take_habit(day, habit.activity, habit.place, start, length):
                return

    def _take_habit(
        self, day: Timeline, activity: str, where: str, start: int, length: int
    ) -> bool:
        """Find time and place for a habit near its usual hour, while it is open."""
        for place in self._habit_places(activity, where):
            opens, closes = self._hours(place)
            earliest = max(start - 45, opens)
            latest = min(start + 75, closes - length)
            begin = min(max(start, earliest), latest)
            stretch = Stretch(begin, begin + length, activity, place)
            if earliest <= latest and day.fit(stretch, earliest, latest):
                return True
        return False

    def _habit_places(self, activity: str, where: str) -> tuple[str, ...]:
        """Where a habit can be followed, the best first."""
        if where == "home":
            return (self._own.home[activity],)
        if where:
            address = f"{self._lore.world}:{where}"
            return (address,) if address in self._lore.rooms else ()
        return places_for(activity, self._persona, self._lore, self._own.home)

    def _hours(self, place: str) -> tuple[int, int]:
        """When one may be at a place one knows; never at one that one does not."""
        if self._is_home(place):
            return ALWAYS
        return opening(place, self._lore) if place in self._known else (1, 0)
