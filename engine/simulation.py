"""The simulation: one step after another, each a pure function.

A step depends on the state, the commands and the answers that land on it, and on
nothing else: no wall clock, no network, no unseeded chance. So the same town comes out
whatever thinks, however long, and a recorded town can be run again without any mind.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from engine.cognition.cycle import live
from engine.commands import TownCommand
from engine.events import TownEvent
from engine.minds.mind import DecisionRequest, Landing
from engine.state import State


@dataclass(frozen=True, slots=True)
class Step:
    """A finished step: what it was given and what happened.

    Attributes:
        number: of the step.
        events: in the order in which they happened; the last is `StepFinished`.
    """

    number: int
    commands: tuple[TownCommand, ...]
    landings: tuple[Landing, ...]
    events: tuple[TownEvent, ...]


class Simulation:
    """Owns the state of a town; the only way to change it is `step`.

    Args:
        state: of the town, which nobody else may change from now on.
    """

    def __init__(self, state: State) -> None:
        self.state = state

    def due(self) -> tuple[DecisionRequest, ...]:
        """The decisions whose answers the next step needs, in landing order."""
        agents, now = self.state.agents, self.state.step
        return tuple(
            sorted(
                (one for one in self.state.pending.values() if one.lands_at <= now),
                key=lambda one: (one.lands_at, agents[one.agent].order, one.kind),
            )
        )

    def step(
        self, commands: Sequence[TownCommand], landings: Sequence[Landing]
    ) -> Step:
        """Live one step.

        Args:
            commands: of the player, in the order in which they were given.
            landings: an answer for each of `due()`, in that order.

        Returns:
            What happened.

        Raises:
            ValueError: the landings are not those that are due.
        """
        if [landing.id for landing in landings] != [one.id for one in self.due()]:
            raise ValueError(f"step {self.state.step} needs the answers that are due")
        number = self.state.step
        live(self.state, commands, landings)
        events = tuple(self.state.events)
        self.state.events.clear()
        return Step(number, tuple(commands), tuple(landings), events)
