"""`run`: lets a town live on."""

import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engine.cli.interrupt import Interrupt
from engine.cli.minded import thinking_with
from engine.cli.progress import progress
from engine.cli.voice import Voice
from engine.commands import ChooseEmbeddings, SwitchParts, TownCommand
from engine.estimate import estimate_told, estimate_town
from engine.metrics import check_ending, write_metrics
from engine.minds.choice import MindChoice
from engine.phrase import Ref
from engine.roots import assets_root
from engine.runner_events import MindUsed
from engine.settings import Ablations
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


@dataclass(frozen=True, slots=True)
class Wish:
    """What shall be done.

    Attributes:
        choice: of a model.
        steps: how many to make, or None.
        until: game time to reach, or None.
        mind: "routine" or "language"; as the town was founded if None.
        metrics: file for what minds used, or None.
        ablations: parts to be switched off from now on, and all others on; None to
            leave them as they are.
    """

    choice: MindChoice
    steps: int | None = None
    until: datetime | None = None
    mind: str | None = None
    metrics: Path | None = None
    ablations: Ablations | None = None


WAIT = 0.2
"""Seconds of waiting for a mind until Ctrl+C is looked for."""


def run_town(voice: Voice, path: Path, wish: Wish, as_json: bool) -> bool:
    """Go on with a town for some steps, or until a game time.

    Ctrl+C ends it between two steps; the town is closed and all of them are kept.

    Returns:
        Whether the goal was reached.

    Raises:
        UserError: the town cannot be opened or written.
        MindError: the mind cannot be had.
    """
    if wish.metrics is not None:
        check_ending(wish.metrics)
    town = open_town(path, assets_root())
    try:
        mind = wish.mind or town.charter.settings.mind
        choice = MindChoice() if mind == "routine" else wish.choice
        with thinking_with(choice, town) as minded:
            _tell_estimate(voice, path, choice)
            ran = _live(town, _goal(town, wish), voice, _switches(town, wish))
            used = minded.used()
            if wish.metrics is not None:
                write_metrics(minded.accounts.meter, wish.metrics)
    finally:
        town.close()
    if as_json:
        voice.tell({**_as_json(path, ran), "mind": _used_as_json(used)})
    else:
        voice.say(
            "cli.run.done" if ran.finished else "cli.run.stopped",
            made=ran.made,
            step=ran.step,
            day=Ref("day", ran.game_time.date().isoformat()),
            hour=Ref("clock", str(ran.game_time.hour * 60 + ran.game_time.minute)),
            seconds=f"{ran.seconds:.1f}",
        )
        if choice.kind != "routine":
            _tell_used(voice, used)
    return ran.finished


def _goal(town: Town, wish: Wish) -> int:
    if wish.until is not None:
        return max(town.step_number, town.ground.clock.step_of(wish.until))
    return town.step_number + (wish.steps or 0)


def _switches(town: Town, wish: Wish) -> tuple[TownCommand, ...]:
    state, commands = town.simulation.state, list[TownCommand]()
    if wish.ablations is not None and wish.ablations != state.ablations:
        commands.append(SwitchParts(wish.ablations))
    wanted = wish.choice.embeddings
    if wanted and wanted != state.embeddings:
        commands.append(ChooseEmbeddings(wanted))
    return tuple(commands)


def _live(
    town: Town, goal: int, voice: Voice, commands: tuple[TownCommand, ...]
) -> Ran:
    first, began = town.step_number, time.perf_counter()
    with Interrupt() as interrupt, progress(voice, "cli.run.title") as tell:
        while town.step_number < goal and not interrupt.wanted:
            if town.awaited():
                town.thinking.wait(town.simulation.due(), WAIT)
                continue
            town.step(commands)
            commands = ()
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


def _tell_estimate(voice: Voice, path: Path, choice: MindChoice) -> None:
    """Before anything is spent, and not among what a program reads."""
    estimate = estimate_town(path, choice)
    if estimate is not None:
        for sentence in estimate_told(estimate, choice):
            voice.aside(sentence.key, **dict(sentence.parts))


def _tell_used(voice: Voice, used: MindUsed) -> None:
    voice.say(
        "cli.run.used",
        model=used.name,
        day=Ref("day", used.day),
        exchanges=used.exchanges,
        failed=used.failed,
        read=f"{used.input_tokens:,}",
        written=f"{used.output_tokens:,}",
        money=f"{used.money:.4f} {used.currency}",
    )


def _used_as_json(used: MindUsed) -> dict[str, object]:
    return {
        "name": used.name,
        "day": used.day,
        "exchanges": used.exchanges,
        "input_tokens": used.input_tokens,
        "output_tokens": used.output_tokens,
        "money": round(used.money, 6),
        "currency": used.currency,
        "failures": dict(used.failures),
    }


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
