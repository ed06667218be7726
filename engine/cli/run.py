"""`run`: lets a town live on."""

import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engine.cli.interrupt import Interrupt
from engine.cli.progress import progress
from engine.cli.voice import Voice
from engine.phrase import Ref
from engine.roots import assets_root
from engine.town import Town, open_town


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of it.

    Attributes:
        made: steps made now; `step` of the town altogether.
        seconds: by the player's clock.
        finished: whether the goal was reached.
    """

    made: int
    step: int
    game_time: datetime
    seconds: float
    world_hash: str
    finished: bool


def run_town(
    voice: Voice, path: Path, steps: int | None, until: datetime | None, as_json: bool
) -> bool:
    """Go on with a town for some steps, or until a game time.

    Ctrl+C ends it between two steps; the town is closed and all of them are kept.

    Returns:
        Whether the goal was reached.

    Raises:
        UserError: the town cannot be opened or written.
    """
    town = open_town(path, assets_root())
    try:
        goal = _goal(town, steps, until)
        ran = _live(town, goal, voice)
    finally:
        town.close()
    if as_json:
        voice.tell(_as_json(path, ran))
    else:
        voice.say(
            "cli.run.done" if ran.finished else "cli.run.stopped",
            made=ran.made,
            step=ran.step,
            day=Ref("day", ran.game_time.date().isoformat()),
            hour=Ref("clock", str(ran.game_time.hour * 60 + ran.game_time.minute)),
            seconds=f"{ran.seconds:.1f}",
        )
    return ran.finished


def _goal(town: Town, steps: int | None, until: datetime | None) -> int:
    if until is not None:
        return max(town.step_number, town.ground.clock.step_of(until))
    return town.step_number + (steps or 0)


def _live(town: Town, goal: int, voice: Voice) -> Ran:
    first, began = town.step_number, time.perf_counter()
    with Interrupt() as interrupt, progress(voice, "cli.run.title") as tell:
        while town.step_number < goal and not interrupt.wanted:
            town.step()
            tell(town.step_number - first, goal - first)
    step = town.step_number
    return Ran(
        step - first,
        step,
        town.ground.clock.at(step),
        time.perf_counter() - began,
        town.world_hash(),
        step >= goal,
    )


def _as_json(path: Path, ran: Ran) -> dict[str, object]:
    return {
        "town": str(path),
        "made": ran.made,
        "step": ran.step,
        "game_time": ran.game_time.isoformat(sep=" "),
        "seconds": round(ran.seconds, 3),
        "steps_per_second": round(ran.made / ran.seconds, 1) if ran.seconds else 0.0,
        "finished": ran.finished,
        "world_hash": ran.world_hash,
    }
