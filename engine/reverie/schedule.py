"""A day of the original as a plan of ours: its entries become blocks and tasks."""

from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from engine.agents.persona import Persona
from engine.agents.plan import Plan
from engine.minds.lore import Lore
from engine.minds.mind import Block, TaskStep
from engine.minds.routine.repertoire import Repertoire, places_for, work_place
from engine.reverie.icons import PLAIN
from engine.reverie.scratch import Schedule
from engine.reverie.wording import Wording, is_sleep, parts


@dataclass(frozen=True, slots=True)
class Planner:
    """Makes plans of one person.

    Attributes:
        own: what they do, and where at home.
        seen: where they were seen to do something, by its text: address and icon.
    """

    persona: Persona
    lore: Lore
    own: Repertoire
    wording: Wording
    seen: dict[str, tuple[str, str]]

    def plan(self, day: date, schedule: Schedule) -> Plan | None:
        """The waking part of a day; None if nobody is awake in it.

        Args:
            day: the schedule's.
            schedule: the whole day, or its parts; parts of one whole become one block.
        """
        entries: list[tuple[str, int, int]] = []
        start = 0
        for text, minutes in schedule:
            whole, part = parts(text)
            if part and entries and entries[-1][0] == whole:
                entries[-1] = (whole, entries[-1][1], entries[-1][2] + minutes)
            else:
                entries.append((whole, start, minutes))
            start += minutes
        while entries and is_sleep(entries[0][0]):
            entries.pop(0)
        while entries and is_sleep(entries[-1][0]):
            entries.pop()
        if not entries:
            return None
        blocks = tuple(self._block(*entry) for entry in entries)
        end = blocks[-1].start + blocks[-1].minutes
        return Plan(day, blocks[0].start, end, blocks)

    def tasks(self, schedule: Schedule, block: Block, minute: int) -> list[TaskStep]:
        """What is left to do in a block after the present task."""
        found: list[TaskStep] = []
        ends = accumulate(minutes for _, minutes in schedule)
        last = block.start + block.minutes
        for (text, minutes), end in zip(schedule, ends, strict=True):
            start = end - minutes
            whole, part = parts(text)
            if part and minute < start < last and block.start <= start:
                address, icon = self._place(text, whole)
                doing = self.wording.doing(text)
                found.append(TaskStep(minutes, doing, address or block.place, icon))
        return found

    def _block(self, text: str, start: int, minutes: int) -> Block:
        place, icon = self._place(text, text)
        doing = self.wording.doing(text)
        activity = self.wording.activity(text)
        return Block(start, minutes, activity, doing, place, icon)

    def _place(self, text: str, whole: str) -> tuple[str, str]:
        """Where to do something, and its icon: where it was done before, if it was."""
        for known in (text, whole):
            if known in self.seen:
                return self.seen[known]
        guess = self.wording.guess(whole)
        icon = self.lore.activities[guess].icon if guess else PLAIN
        named = self._named(whole, guess)
        if named:
            return named, icon
        options = self._places_for(guess)
        if options:
            return options[0], icon
        if "work" in whole and self.persona.work.sector:
            return work_place(self.persona, self.lore), icon
        home = self.persona.home
        return f"{self.lore.world}:{home.sector}:{home.arena}", icon

    def _named(self, text: str, guess: str) -> str:
        """A room of a sector that a text names: the one it names too, or fits best."""
        low = text.casefold()
        rooms = [
            room
            for room in self.lore.rooms.values()
            if room.sector.casefold() in low and room.sector != self.persona.home.sector
        ]
        rest = low.replace(rooms[0].sector.casefold(), "") if rooms else ""
        fitting = set(self._places_for(guess))
        work = work_place(self.persona, self.lore)

        def worth(address: str, name: str) -> tuple[bool, bool, bool]:
            return (name.casefold() in rest, address in fitting, address == work)

        # Of equals the first, so that the same text always means the same room.
        best = max(rooms, key=lambda room: worth(room.address, room.name), default=None)
        return best.address if best else ""

    def _places_for(self, activity: str) -> tuple[str, ...]:
        if not activity:
            return ()
        return places_for(activity, self.persona, self.lore, self.own.home)
