"""Which mind thinks for a running town: it is changed here, and watched.

Whatever takes time, such as reading a model's head, the catalogues or the town's own
past, is done on threads of its own; a mind that is ready is handed over between two
steps. What the minds of a town have used is counted over all of them.
"""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.accounts import Accounts, prices_for
from engine.assets import load_languages
from engine.backends.budget import Allowance
from engine.backends.metering import Meter
from engine.commands import (
    ChooseEmbeddings,
    ExportMetrics,
    InspectWhy,
    TownCommand,
)
from engine.errors import MindError, UserError
from engine.events import DecisionLanded, TownEvent
from engine.metrics import rows_of, write_metrics
from engine.minds.building import REUSED, BuiltMind, build
from engine.minds.choice import MindChoice
from engine.minds.lore import Lore
from engine.minds.routine.mind import RoutineMind
from engine.phrase import Phrase, say
from engine.roots import assets_root
from engine.runner_events import (
    MetricsFailed,
    MetricsWritten,
    MindChanged,
    MindFailed,
    MindInspected,
    MindUsed,
    RunnerEvent,
    WhyTold,
)
from engine.store.decisions import DecisionRecording
from engine.town import Town
from engine.why import view_of_decision

BEAT = 1.0
"""Seconds between two tellings of what was used."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A mind that was built, or why it could not be.

    Attributes:
        number: of the wish; only the latest counts.
        built: None for the routine alone.
    """

    number: int
    choice: MindChoice
    built: BuiltMind | None = None
    failure: Phrase | None = None


class Minding:
    """Changes a town's mind at the player's wish, and tells what it uses.

    Its methods are called on the engine's thread.

    Args:
        tell: hands an event to whoever shows the town, from any thread.
        ready: is called on another thread when a mind is ready, to `take` it soon.
        now: a clock in seconds.
    """

    def __init__(
        self,
        tell: Callable[[RunnerEvent], None],
        ready: Callable[[Ready], None],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._tell = tell
        self._ready = ready
        self._now = now
        self._lock = threading.Lock()
        self._closed = False
        self._number = 0
        self._choice = MindChoice()
        self._built: BuiltMind | None = None
        self._accounts: Accounts | None = None
        self._told: MindUsed | None = None
        self._told_at = -BEAT
        self._trouble: Phrase | None = None

    @property
    def is_thinking(self) -> bool:
        """Whether there is a model that may use something at any time."""
        return self._built is not None

    def change(self, choice: MindChoice, town: Town, anew: bool = False) -> None:
        """Begin to put another mind in place; the present one goes on meanwhile."""
        self._number += 1
        accounts = None if anew else self._accounts
        if accounts is not None and choice.thinks_like(self._choice):
            self._change_limits(choice, town, accounts)
            return
        work = _Work(
            self._number,
            choice,
            town.file.path,
            town.lore,
            town.ground.settings.language,
        )
        threading.Thread(
            target=self._build, args=(work,), name="mind-builder", daemon=True
        ).start()

    def take(self, ready: Ready, town: Town) -> tuple[TownCommand, ...]:
        """Put a mind in place that was built, unless another is wanted by now.

        Returns:
            What the town has to be told with it, as commands that are recorded.
        """
        if ready.number != self._number:
            _let_go(ready.built)
            return ()
        if ready.failure is not None:
            self._tell(MindFailed(ready.failure))
            return ()
        before, self._built = self._built, ready.built
        self._choice, self._trouble = ready.choice, None
        mind = ready.built.mind if ready.built else None
        town.think_with(mind, waits=ready.choice.waits)
        _let_go(before)
        self._tell(MindChanged(town.thinking.name))
        wanted = ready.choice.embeddings
        if ready.choice.kind != "server" or wanted == town.simulation.state.embeddings:
            return ()
        return (ChooseEmbeddings(wanted),)

    def note(self, events: Sequence[TownEvent]) -> None:
        """Take in from a step's events what ails the mind."""
        for event in events:
            if isinstance(event, DecisionLanded):
                if event.cause is not None:
                    self._trouble = event.cause
                elif self._built and event.answered_by == self._built.mind.name:
                    self._trouble = None

    def observe(self, town: Town) -> None:
        """Tell what was used, if it is time and there is something new."""
        if self._built is None or self._accounts is None:
            return
        if self._now() - self._told_at < BEAT:
            return
        self._told_at = self._now()
        day = town.ground.clock.day_of(town.step_number).isoformat()
        used = self._accounts.used(town.thinking.name, day, self._trouble)
        if used != self._told:
            self._told = used
            self._tell(used)

    def inspect(self) -> None:
        """Tell everything that was counted."""
        meter = self._accounts.meter if self._accounts else Meter()
        self._tell(MindInspected(rows_of(meter)))

    def export(self, command: ExportMetrics) -> None:
        """Write what was counted to a file."""
        meter = self._accounts.meter if self._accounts else Meter()
        try:
            write_metrics(meter, command.file)
        except UserError as error:
            self._tell(MetricsFailed(command.file, error.phrase))
        else:
            self._tell(MetricsWritten(command.file))

    def why(self, command: InspectWhy, town: Town) -> None:
        """Look up somebody's last decisions in the town's file, and tell them."""
        path = town.file.path

        def look() -> None:
            try:
                with DecisionRecording(path) as recording:
                    found = recording.latest(
                        command.agent, command.count, command.until
                    )
            except UserError as error:
                self._tell(WhyTold(command.agent, (), error.phrase))
            else:
                told = tuple(view_of_decision(one) for one in found)
                self._tell(WhyTold(command.agent, told))

        threading.Thread(target=look, name="reader", daemon=True).start()

    def close(self) -> None:
        """Give the models back; what is still being built goes as soon as it is."""
        with self._lock:
            self._closed = True
        if self._built is not None:
            self._built.close()
            self._built = None

    def _change_limits(
        self, choice: MindChoice, town: Town, accounts: Accounts
    ) -> None:
        accounts.budget.allowance = Allowance(
            choice.tokens_per_day, choice.money_per_day
        )
        town.thinking.waits = choice.waits
        self._choice = choice
        self._tell(MindChanged(town.thinking.name))

    # ------------------------------------------------- the builder's threads

    def _build(self, work: "_Work") -> None:
        try:
            done = Ready(work.number, work.choice, self._built_by(work))
        except MindError as error:
            done = Ready(work.number, work.choice, failure=error.cause)
        except UserError as error:
            done = Ready(work.number, work.choice, failure=error.phrase)
        except Exception as error:
            # A fault of ours, which must not die on this thread unseen.
            told = say("error.engine", reason=repr(error))
            done = Ready(work.number, work.choice, failure=told)
        with self._lock:
            closed = self._closed
        if closed:
            _let_go(done.built)
        else:
            self._ready(done)

    def _built_by(self, work: "_Work") -> BuiltMind | None:
        with DecisionRecording(work.path) as recording:
            accounts = self._opened(recording, work.path)
            is_reused = work.choice.reuse and work.choice.model is not None
            decided = list(recording.by_models(REUSED)) if is_reused else []
        return build(
            work.choice,
            work.lore,
            RoutineMind(work.lore),
            load_languages(assets_root(), work.lore.personas, work.lore.activities),
            accounts.meter,
            accounts.budget,
            work.language,
            decided,
        )

    def _opened(self, recording: DecisionRecording, path: Path) -> Accounts:
        with self._lock:
            if self._accounts is None:
                prices = prices_for(path, assets_root())
                self._accounts = Accounts(recording, prices)
            return self._accounts


@dataclass(frozen=True, slots=True)
class _Work:
    """A mind to be built."""

    number: int
    choice: MindChoice
    path: Path
    lore: Lore
    language: str


def _let_go(built: BuiltMind | None) -> None:
    """Close a mind's backends on a thread of its own: it may take a second."""
    if built is not None:
        threading.Thread(target=built.close, name="mind-closer", daemon=True).start()
