"""A recorded movement as steps of a town: who moved, what began, what was said."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from engine.agents.activity import Pose
from engine.clock import Clock
from engine.events import (
    ActionStarted,
    AgentArrived,
    AgentsMoved,
    ConversationEnded,
    ConversationStarted,
    LineSpoken,
    ObjectChanged,
    StepFinished,
    ThoughtFormed,
    TownEvent,
)
from engine.memory.memory import Memory
from engine.minds.routine.detail import IN_USE
from engine.phrase import Phrase, literal
from engine.reverie.icons import PLAIN, Icons
from engine.reverie.places import Gazetteer, Where, kind_of, split
from engine.reverie.recorded import Deed, Recorded
from engine.reverie.report import Report
from engine.reverie.talks import RecordedTalk
from engine.reverie.wording import Wording, is_sleep, parts
from engine.simulation import Step
from engine.snapshot import AgentView, Snapshot
from engine.world.grid import Tile


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some steps in which a person does the same.

    Attributes:
        start: first step; `end` the one after the last.
        arrival: step at which the place is reached, or None while one still walks.
        emoji: as written.
        state: of the object in use.
    """

    person: str
    start: int
    end: int
    doing: Phrase
    activity: str
    where: Where
    icon: str
    emoji: str
    pose: Pose
    asleep: bool
    arrival: int | None
    state: str = "idle"

    @property
    def address(self) -> str:
        """Where it happens."""
        return self.where.address


class Reader:
    """Reads what people do out of what was recorded.

    Args:
        recorded: the movement.
        gazetteer: finds addresses on our map.
        wording: finds phrases and activities.
        icons: finds icons for emoji.
        report: takes in what was odd.
    """

    def __init__(
        self,
        recorded: Recorded,
        gazetteer: Gazetteer,
        wording: Wording,
        icons: Icons,
        report: Report,
    ) -> None:
        self._recorded = recorded
        self._gazetteer = gazetteer
        self._wording = wording
        self._icons = icons
        self._report = report

    def stretches(self, person: str, walking: bool) -> list[Stretch]:
        """What a person did, one thing after another.

        Args:
            person: their name.
            walking: whether they were still on their way after the last step.
        """
        found: list[Stretch] = []
        start = 0
        deeds = self._recorded.deeds[person]
        for (description, emoji), same in groupby(deeds, _what):
            end = start + len(list(same))
            still = walking and end == len(deeds)
            found.append(self._stretch(person, start, end, description, emoji, still))
            start = end
        return found

    def _stretch(
        self,
        person: str,
        start: int,
        end: int,
        description: str,
        emoji: str,
        walking: bool,
    ) -> Stretch:
        tiles = self._recorded.tiles[person]
        text, raw = split(description, self._report) if description else ("", "")
        where = self._gazetteer.where(raw, tiles[end])
        asleep = is_sleep(text)
        kind = kind_of(where.address)
        return Stretch(
            person,
            start,
            end,
            self._wording.doing(text),
            self._wording.activity(parts(text)[0]),
            where,
            self._icon(text, emoji),
            emoji,
            self._wording.pose(kind, asleep),
            asleep,
            None if walking else _arrival(tiles, start, end),
            IN_USE.get(kind, "idle"),
        )

    def _icon(self, text: str, emoji: str) -> str:
        icon = self._icons.icon(emoji)
        if not icon and emoji:
            self._report.add("emoji", emoji)
        return icon or PLAIN


def _what(deed: Deed) -> tuple[str, str]:
    return (deed.description, deed.emoji)


def _arrival(tiles: list[Tile], start: int, end: int) -> int:
    for step in range(end - 1, start - 1, -1):
        if tiles[step + 1] != tiles[step]:
            return step
    return start


@dataclass(slots=True)
class Timeline:
    """All that was recorded, ready to be written as steps.

    Attributes:
        stretches: by person, in acting order.
        memories: by person; thoughts among them show when they were formed.
    """

    recorded: Recorded
    stretches: Mapping[str, list[Stretch]]
    talks: list[RecordedTalk]
    memories: Mapping[str, list[Memory]]
    objects: dict[str, str] = field(default_factory=dict)

    def opening(self, clock: Clock) -> Snapshot:
        """The town before its first step."""
        return Snapshot(
            -1,
            clock.at(0),
            tuple(
                look(stretches[0], self.recorded.tiles[person][0])
                for person, stretches in self.stretches.items()
                if stretches
            ),
            (),
            (),
        )

    def steps(self) -> Iterator[Step]:
        """Every recorded step; `objects` holds what is in use after the last one."""
        happenings = self._happenings()
        self.objects.clear()
        turning = {
            step
            for own in self.stretches.values()
            for one in own
            for step in (one.arrival, one.end)
        }
        sleepers = {name: _sleep(own) for name, own in self.stretches.items()}
        for number in range(self.recorded.steps):
            events: list[TownEvent] = []
            moves = self._moves(number)
            if moves:
                events.append(AgentsMoved(number, moves))
            events += happenings.get(number, ())
            if number in turning:
                events += self._objects(number)
            awake = sum(
                not asleep[bisect_right(starts, number) - 1]
                for starts, asleep in sleepers.values()
            )
            events.append(StepFinished(number, awake))
            yield Step(number, (), (), tuple(events))

    def _moves(self, step: int) -> tuple[tuple[str, Tile], ...]:
        return tuple(
            (person, tiles[step + 1])
            for person, tiles in self.recorded.tiles.items()
            if tiles[step] != tiles[step + 1]
        )

    def _happenings(self) -> dict[int, list[TownEvent]]:
        found: dict[int, list[TownEvent]] = {}
        for own in self.stretches.values():
            for stretch in own:
                for event in self._events(stretch):
                    found.setdefault(event.step, []).append(event)
        for talk in self.talks:
            for event in _talk_events(talk, self.recorded.steps):
                found.setdefault(event.step, []).append(event)
        for person, memories in self.memories.items():
            for one in memories:
                if one.kind == "thought" and 0 <= one.created < self.recorded.steps:
                    event = ThoughtFormed(
                        one.created, person, one.id, one.text, one.importance
                    )
                    found.setdefault(one.created, []).append(event)
        return found

    def _events(self, stretch: Stretch) -> Iterator[TownEvent]:
        yield ActionStarted(
            stretch.start,
            stretch.person,
            stretch.doing,
            stretch.activity,
            stretch.icon,
            stretch.address,
            stretch.end,
            stretch.pose,
            stretch.asleep,
        )
        if stretch.arrival is not None:
            tile = self.recorded.tiles[stretch.person][stretch.arrival + 1]
            yield AgentArrived(stretch.arrival, stretch.person, tile, stretch.pose)

    def _objects(self, step: int) -> Iterator[TownEvent]:
        """Objects show that somebody uses them from arrival to the end."""
        used = {
            one.address: one.state
            for own in self.stretches.values()
            for one in _at(own, step)
            if one.state != "idle" and one.arrival is not None and one.arrival <= step
        }
        for address in sorted(self.objects.keys() - used.keys()):
            del self.objects[address]
            yield ObjectChanged(step, address, "idle")
        for address, state in used.items():
            if self.objects.get(address) != state:
                self.objects[address] = state
                yield ObjectChanged(step, address, state)


def _at(stretches: list[Stretch], step: int) -> list[Stretch]:
    """The stretch of a step, if there is one."""
    index = bisect_right(stretches, step, key=lambda one: one.start)
    return stretches[max(0, index - 1) : index]


def _sleep(stretches: list[Stretch]) -> tuple[list[int], list[bool]]:
    return [one.start for one in stretches], [one.asleep for one in stretches]


def _talk_events(talk: RecordedTalk, steps: int) -> Iterator[TownEvent]:
    yield ConversationStarted(talk.start, talk.id, talk.people, talk.address)
    for line in talk.timed():
        yield LineSpoken(
            line.start, talk.id, line.speaker, literal(line.words), line.end
        )
    if talk.end < steps:
        yield ConversationEnded(talk.end, talk.id, talk.people, len(talk.lines))


def look(stretch: Stretch, tile: Tile) -> AgentView:
    """A person at the beginning of a stretch."""
    return AgentView(
        stretch.person,
        tile,
        stretch.doing,
        stretch.activity,
        stretch.icon,
        stretch.address,
        stretch.start,
        stretch.end,
        stretch.pose,
        stretch.arrival == stretch.start,
        stretch.asleep,
    )
