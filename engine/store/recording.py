"""Reads a town file: its beginning, any keyframe, what landed on each step."""

import base64
import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.agents.persona import Persona
from engine.clock import Clock
from engine.commands import TownCommand
from engine.events import AgentsMoved, NewsBorn, StepFinished, TownEvent
from engine.memory.meanings import Meanings
from engine.memory.shelf import Columns
from engine.memory.stream import MemoryStream
from engine.minds.mind import DecisionRequest, Embed, Landing, Meant, News
from engine.phrase import Phrase, say
from engine.snapshot import Snapshot, TownView
from engine.state import Ground, State
from engine.store.codec import (
    ANSWERS,
    COMMANDS,
    EVENTS,
    unpack_moves,
)
from engine.store.encoded import founded
from engine.store.keyframe import Keyframe, restore
from engine.store.memories import Made, Touched, looked_again, put_together
from engine.store.past import as_it_was
from engine.store.plausible import odd_charter, odd_persona
from engine.store.reader import TownReader
from engine.store.slots import PICTURE
from engine.store.texts import Texts
from engine.store.town_file import Charter
from engine.world.grid import Tile

MOST_MEMORIES = 2**28
"""Bytes of all memories unpacked: a year of a town of 25; more is made to do harm."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What landed on a recorded step, and the running hash after it."""

    step: int
    commands: tuple[TownCommand, ...]
    landings: tuple[Landing, ...]
    chain: bytes


class Recording(TownReader):
    """A town file as it tells of its town.

    Args:
        path: of the file.

    Raises:
        TownFileError: it is no sound town file.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        try:
            self.charter = self._charter()
        except BaseException:
            self.close()
            raise

    @property
    def clock(self) -> Clock:
        """Game time in this town."""
        return Clock(self.charter.start, self.charter.settings.seconds_per_step)

    def personas(self) -> list[Persona]:
        """Who lives in the town, in acting order."""
        found: list[Persona] = []
        for _, _, text in self._table("agent", "ORDER BY id"):
            found.append(self._load(Persona, text))
            self._refuse(odd_persona(found[-1]))
        return found

    def steps(self) -> int:
        """How many steps are finished: the number of the step that comes next."""
        ((last,),) = self._rows("SELECT max(step) FROM step")
        return 0 if last is None else int(last) + 1

    def state(self, ground: Ground, step: int | None = None) -> State:
        """The state at the last keyframe at or before a step.

        In a past that was recorded elsewhere there is none: there it is what is known
        of the state at just that step, for looking at and not for living on.

        Args:
            ground: what the town stands on.
            step: the last one if None.
        """
        lived_from = self.charter.lived_from
        wanted = self.steps() if step is None else step
        frame = self._frame(max(wanted, lived_from))
        with _no_collecting():
            return self._state(ground, frame, wanted)

    def inputs(self, start: int, end: int) -> Iterator[Inputs]:
        """What landed on each step from `start` up to, but not with, `end`."""
        commands = _by_step(self._of_steps("command", start, end))
        # What is below 0 are the player's own questions, none of the town's decisions.
        where = "WHERE step >= ? AND step < ? AND seq >= 0 ORDER BY step, seq"
        landings = _by_step(self._table("landing", where, start, end))
        for step, _, _, chain in self._of_steps("step", start, end):
            yield Inputs(
                step,
                tuple(
                    self._load(self._kind(COMMANDS, kind), data)
                    for _, kind, data in commands.get(step, ())
                ),
                tuple(self._landing(row) for row in landings.get(step, ())),
                chain,
            )

    def snapshot(self, step: int) -> Snapshot:
        """The town as it looked after a step; -1 is before the first.

        Raises:
            TownFileError: there is no such step, or the file is damaged.
        """
        rows = list(
            self._table(
                "keyframe", "WHERE step <= ? ORDER BY step DESC LIMIT 1", step + 1
            )
        )
        if not rows or step >= self.steps():
            raise self._damaged(say("damage.no_step", step=step + 1))
        at, *_, data = rows[0]
        began: Snapshot = self._load(Snapshot, self._unpacked(data))
        view = TownView.of(began)
        for event in self.happenings(view, at, step + 1):
            view.apply(event)
        return view.snapshot(self.clock.at(step + 1))

    def views(self, start: int, end: int) -> Iterator[TownView]:
        """The look of the town after each step from one up to, but not with, another.

        It is one view that changes from step to step.
        """
        view = TownView.of(self.snapshot(start - 1))
        for event in self.happenings(view, start, end):
            view.apply(event)
            if isinstance(event, StepFinished):
                yield view

    def events(
        self, start: int, end: int, kinds: Sequence[str] = ()
    ) -> Iterator[TownEvent]:
        """What happened from one step up to, but not with, another; no moves.

        Args:
            start: the first step.
            end: the one after the last.
            kinds: names of the only events wanted; all if empty.
        """
        chosen = f" AND kind IN ({', '.join('?' * len(kinds))})" if kinds else ""
        where = f"WHERE step >= ? AND step < ?{chosen} ORDER BY step, seq"
        for _, _, kind, data in self._table("event", where, start, end, *kinds):
            yield self._load(self._kind(EVENTS, kind), data)

    def happenings(self, view: TownView, start: int, end: int) -> Iterator[TownEvent]:
        """What happened from one step up to, but not with, another, moves too.

        Args:
            view: the town before them; apply each event to it as it comes.
            start: the first step.
            end: the one after the last.
        """
        events = self._of_steps("event", start, end)
        for step, moves, number, _ in self._of_steps("step", start, end):
            yield self._moved(view, step, moves)
            for _ in range(number):
                at, _, kind, data = next(events, (None, 0, "", ""))
                if at != step:
                    raise self._damaged(say("damage.events", step=step))
                yield self._load(self._kind(EVENTS, kind), data)
            yield StepFinished(step, 0)

    def news(self) -> dict[str, News]:
        """All news there ever was in this town, by identity."""
        founded = self._frame(self.charter.lived_from).news
        born = self._table("event", "WHERE kind = 'NewsBorn'")
        later = [self._load(NewsBorn, row[-1]).news for row in born]
        return {news.id: news for news in (*founded, *later)}

    def origin(self) -> str | None:
        """What a town that comes from elsewhere brought along for the way back."""
        rows = list(self._table("meta", "WHERE key = 'origin'"))
        return str(rows[0][1]) if rows else None

    def picture(self) -> bytes:
        """What the town looked like when it was kept, a PNG; empty for none."""
        rows = list(self._table("meta", "WHERE key = ?", PICTURE))
        try:
            return base64.b64decode(rows[0][1], validate=True) if rows else b""
        except (TypeError, ValueError) as error:
            raise self._broken(error) from error

    def chain_before(self, step: int) -> bytes:
        """The running hash before a step."""
        for _, _, _, chain in self._of_steps("step", step - 1, step):
            return bytes(chain)
        return self._founded()

    # ---------------------------------------------------------------- inside

    def _state(self, ground: Ground, frame: Keyframe, wanted: int) -> State:
        try:
            texts = Texts(self._table("text"), ground.embedder.dimension)
            made, touched = self._memories(frame.step)
            if wanted < self.charter.lived_from:
                frame = as_it_was(frame, self.snapshot(wanted - 1), made)
            streams = {
                name: self._stream(made.get(name, Columns.empty()).first(number), texts)
                for name, number in frame.memories.items()
            }
            for name, looks in touched.items():
                if name in streams:
                    streams[name].look(looks)
            state = restore(frame, ground, streams)
            self._recall_meanings(state)
            return state
        except (ValueError, LookupError, TypeError, OverflowError) as error:
            raise self._broken(error) from error

    def _of_steps(self, table: str, start: int, end: int) -> Iterator[tuple[Any, ...]]:
        # Its primary key begins with the step, so that is the order they come in.
        where = "WHERE step >= ? AND step < ? ORDER BY step"
        if table != "step":
            where += ", seq"
        return self._table(table, where, start, end)

    def _frame(self, step: int) -> Keyframe:
        """The last keyframe with a state at or before a step."""
        rows = list(
            self._table(
                "keyframe",
                "WHERE step <= ? AND step >= ? ORDER BY step DESC LIMIT 1",
                step,
                self.charter.lived_from,
            )
        )
        if not rows:
            raise self._damaged(say("damage.no_keyframe"))
        frame: Keyframe = self._load(Keyframe, self._unpacked(rows[0][1]))
        return frame

    def _founded(self) -> bytes:
        where = "WHERE step = ?"
        start = self.charter.lived_from
        for _, state, _ in self._table("keyframe", where, start):
            for _, made, _ in self._table("memory", where, start):
                return founded(self._unpacked(state), self._unpacked(made))
        raise self._damaged(say("damage.no_keyframe"))

    def _memories(self, step: int) -> tuple[Made, Touched]:
        """Everybody's memories at a keyframe, and what became of them until then."""
        made: list[Made] = []
        touched: list[Touched] = []
        where = "WHERE step <= ? ORDER BY step"
        whole = 0
        for _, new, looks in self._table("memory", where, step):
            data = self._unpacked(new)
            whole += len(data)
            if whole > MOST_MEMORIES:
                raise self._damaged(say("damage.bomb"))
            made.append(self._load(Made, data))
            touched.append(self._load(Touched, self._unpacked(looks)))
        return put_together(made), looked_again(touched)

    def _stream(self, columns: Columns, texts: Texts) -> MemoryStream:
        def text(key: int) -> Phrase:
            try:
                return texts.phrase(key)
            except (ValueError, LookupError) as error:
                raise self._broken(error) from error

        return MemoryStream.reopen(columns, texts.matrix(columns.text), text)

    def _recall_meanings(self, state: State) -> None:
        """What texts mean is kept once, in the answers that told it."""
        if not state.embeddings:
            return
        where = "WHERE kind = 'Meant' AND step < ? ORDER BY step, seq"
        for _, _, id, _, text, *_ in self._table("landing", where, state.step):
            ((*_, packed),) = self._table("decision", "WHERE id = ?", id)
            asked = self._load(DecisionRequest, self._unpacked(packed)).context
            told: Meant = self._load(Meant, text)
            if isinstance(asked, Embed):
                known = state.library.setdefault(asked.model, Meanings(asked.model))
                known.add(asked.texts, told.dimension, told.rows)

    def _moved(self, view: TownView, step: int, moves: bytes) -> AgentsMoved:
        names = list(view.agents)
        before: list[Tile] = [view.agents[name].tile for name in names]
        try:
            after = unpack_moves(before, moves)
        except ValueError as error:
            raise self._broken(error) from error
        return AgentsMoved(
            step,
            tuple(
                (name, new)
                for name, old, new in zip(names, before, after, strict=True)
                if old != new
            ),
        )

    def _landing(self, row: tuple[Any, ...]) -> Landing:
        _, id, kind, answer, answered_by, cause, _ = row
        return Landing(
            id,
            self._load(self._kind(ANSWERS, kind), answer),
            answered_by,
            None if cause is None else self._load(Phrase, cause),
        )

    def _charter(self) -> Charter:
        rows = list(self._table("meta", "WHERE key = 'charter'"))
        if not rows:
            raise self._damaged(say("damage.unfinished"))
        charter: Charter = self._load(Charter, rows[0][1])
        self._refuse(odd_charter(charter))
        return charter

    def _refuse(self, odd: Phrase | None) -> None:
        if odd is not None:
            raise self._damaged(odd)


def _by_step(
    rows: Iterator[tuple[Any, ...]],
) -> dict[int, list[tuple[Any, ...]]]:
    found: dict[int, list[tuple[Any, ...]]] = {}
    for step, *rest in rows:
        found.setdefault(step, []).append(tuple(rest))
    return found


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Read much at once without the collector, which would look at it ever again.

    Nothing that is read here is garbage; to look took nearly half of the time.
    """
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_collecting:
            gc.enable()
