"""A recorded town at one step, which can be moved."""

from collections import deque
from collections.abc import Iterator

from engine.events import StepFinished, TownEvent
from engine.replay import Diverged, catch_up
from engine.simulation import Simulation
from engine.snapshot import Snapshot, TownView
from engine.state import Ground, State
from engine.store.recording import Recording

AT_ONCE = 60
"""Steps read from the file at a time: no read lasts while others write."""


class Reel:
    """Holds the look of the town at a step; the state behind it is made when asked.

    Args:
        recording: of the town.
        ground: what it stands on.

    Attributes:
        step: the last finished step at the moment that is shown; -1 is the beginning.
    """

    def __init__(self, recording: Recording, ground: Ground) -> None:
        self._recording = recording
        self._ground = ground
        self._view = TownView(-1)
        self._ahead: deque[tuple[TownEvent, ...]] = deque()
        self._simulation: Simulation | None = None

    @property
    def step(self) -> int:
        """The last finished step at the moment that is shown."""
        return self._view.step

    @property
    def hour(self) -> int:
        """Hour of the day at that moment."""
        return self._ground.clock.at(self.step).hour

    @property
    def awake(self) -> int:
        """How many are up then."""
        return sum(not person.asleep for person in self._view.agents.values())

    def go_to(self, step: int) -> Snapshot:
        """Show the town after a step, or after the nearest one there is."""
        last = self._recording.steps() - 1
        shown = self._recording.snapshot(max(-1, min(step, last)))
        self._view = TownView.of(shown)
        self._ahead.clear()
        return shown

    def forward(self) -> tuple[TownEvent, ...]:
        """What happened in the next step; nothing if it is not recorded."""
        if not self._ahead:
            self._ahead.extend(self._read())
        if not self._ahead:
            return ()
        events = self._ahead.popleft()
        for event in events:
            self._view.apply(event)
        return (*events[:-1], StepFinished(self.step, self.awake))

    def _read(self) -> Iterator[tuple[TownEvent, ...]]:
        start = self.step + 1
        view = TownView.of(self._view.snapshot(self._ground.clock.at(start)))
        events: list[TownEvent] = []
        for event in self._recording.happenings(view, start, start + AT_ONCE):
            view.apply(event)
            events.append(event)
            if isinstance(event, StepFinished):
                yield tuple(events)
                events = []

    def state(self) -> State:
        """All that the people were at that moment.

        By the rules of another version of the game it cannot be lived again; then it
        is the state of the keyframe before.
        """
        wanted = self.step + 1
        if wanted < self._recording.charter.lived_from:
            return self._recording.state(self._ground, wanted)
        simulation = self._simulation
        at = None if simulation is None else simulation.state.step
        near = self._ground.clock.steps_per_hour
        if simulation is None or at is None or not wanted - near < at <= wanted:
            simulation = Simulation(self._recording.state(self._ground, wanted))
        self._simulation = simulation
        try:
            catch_up(simulation, self._recording, wanted)
        except Diverged:
            self._simulation = None
            return self._recording.state(self._ground, wanted)
        return simulation.state
