"""Runs a recorded town again, from its own record and without a mind."""

from collections.abc import Iterable

from engine.simulation import Simulation, Step
from engine.store.recording import Inputs


class Diverged(Exception):
    """The town went another way than its record; `step` is the first that differs."""

    def __init__(self, step: int, reason: str) -> None:
        self.step = step
        super().__init__(f"step {step}: {reason}")


def rerun(simulation: Simulation, inputs: Inputs) -> Step:
    """Live one recorded step again.

    Raises:
        Diverged: the record does not hold what the step needs.
    """
    now = simulation.state.step
    if inputs.step != now:
        raise Diverged(now, f"the record goes on with step {inputs.step}")
    landings = {landing.id: landing for landing in inputs.landings}
    due = simulation.due()
    if {request.id for request in due} != set(landings):
        raise Diverged(now, "other decisions are due than were recorded")
    return simulation.step(inputs.commands, [landings[one.id] for one in due])


def catch_up(simulation: Simulation, record: Iterable[Inputs]) -> None:
    """Live all recorded steps again, one after another.

    Raises:
        Diverged: the record does not fit.
    """
    for inputs in record:
        rerun(simulation, inputs)
