"""Runs a recorded town again, from its own record and without a mind."""

from collections.abc import Iterator

from engine.simulation import Simulation, Step
from engine.store.encoded import Encoder
from engine.store.recording import Inputs, Recording


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


def live_again(
    simulation: Simulation, recording: Recording, end: int
) -> Iterator[Step]:
    """Live recorded steps again and compare each with its record.

    Args:
        simulation: of the town, where it stood after some of its steps.
        recording: of the town.
        end: how many steps will be finished.

    Yields:
        Each step when it has been lived again and is the same.

    Raises:
        Diverged: the record does not fit.
    """
    start = simulation.state.step
    encoder = Encoder(recording.chain_before(start), simulation.state)
    for inputs in recording.inputs(start, end):
        step = rerun(simulation, inputs)
        if encoder.encode(step, simulation.state).chain != inputs.chain:
            raise Diverged(step.number, "it is not what was recorded")
        yield step


def catch_up(simulation: Simulation, recording: Recording, end: int) -> None:
    """Live recorded steps again, up to where so many are finished.

    Raises:
        Diverged: the record does not fit.
    """
    for _ in live_again(simulation, recording, end):
        pass
