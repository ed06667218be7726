"""Reads a town file: its beginning, any keyframe, what landed on each step.

A connection belongs to the thread that opened it, so whoever looks at the past opens
a recording of their own; one writer and any number of readers do not disturb each
other.
"""

import base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from engine.agents.persona import Persona
from engine.clock import Clock
from engine.commands import TownCommand
from engine.errors import TownDamaged
from engine.events import AgentsMoved, NewsBorn, StepFinished, TownEvent
from engine.minds.mind import Landing, News
from engine.phrase import Phrase
from engine.snapshot import Snapshot, TownView
from engine.state import Ground, State
from engine.store.codec import (
    ANSWERS,
    COMMANDS,
    EVENTS,
    MEMORIES,
    load,
    load_table,
    unpack,
    unpack_moves,
)
from engine.store.encoded import BEGINNING, link
from engine.store.keyframe import Keyframe, StoredMemory, read_keyframe, restore
from engine.store.opening import open_for_reading, plainly
from engine.store.past import as_it_was
from engine.store.slots import PICTURE
from engine.store.town_file import Charter
from engine.world.grid import Tile


@dataclass(frozen=True, slots=True)
class Inputs:
    """What landed on a recorded step, and what is written of what came of it.

    Attributes:
        chain: running hash after the step.
        moves: see `codec.pack_moves`.
        events: class and JSON of each.
    """

    step: int
    commands: tuple[TownCommand, ...]
    landings: tuple[Landing, ...]
    chain: bytes
    moves: bytes
    events: tuple[tuple[str, str], ...]


class Recording:
    """A town file as it is read. Close it, or use it in a `with`.

    Args:
        path: of the file.

    Raises:
        TownFileError: it is no sound town file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._db = open_for_reading(path)
        try:
            self.charter = self._charter()
        except BaseException:
            self._db.close()
            raise

    def __enter__(self) -> Self:
        """The recording itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._db.close()

    @property
    def clock(self) -> Clock:
        """Game time in this town."""
        return Clock(self.charter.start, self.charter.settings.seconds_per_step)

    def personas(self) -> list[Persona]:
        """Who lives in the town, in acting order."""
        rows = self._rows("SELECT persona FROM agent ORDER BY id")
        return [self._load(Persona, text) for (text,) in rows]

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
        rows = list(
            self._rows(
                "SELECT step, state FROM keyframe WHERE step <= ? AND step >= ?"
                " ORDER BY step DESC LIMIT 1",
                max(wanted, lived_from),
                lived_from,
            )
        )
        if not rows:
            raise self._damaged("there is no keyframe")
        at, data = rows[0]
        touched = self._rows(
            "SELECT touched FROM keyframe WHERE step <= ? ORDER BY step", at
        )
        try:
            frame = read_keyframe(unpack(data))
            memories = self._memories([life.name for life in frame.lives], at)
            if wanted < lived_from:
                frame = as_it_was(frame, self.snapshot(wanted - 1), memories)
            return restore(
                frame,
                ground,
                memories,
                (load_table(table) for (table,) in touched),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise self._damaged(str(error)) from error

    def inputs(self, start: int, end: int) -> Iterator[Inputs]:
        """What landed on each step from `start` up to, but not with, `end`."""
        commands = _by_step(
            self._rows(
                "SELECT step, kind, data FROM command WHERE step >= ? AND step < ?"
                " ORDER BY step, seq",
                start,
                end,
            )
        )
        landings = _by_step(
            self._rows(
                "SELECT landed_at, id, answer_kind, answer, answered_by, cause"
                " FROM decision WHERE landed_at >= ? AND landed_at < ?"
                # The player's own questions are none of the town's decisions.
                " AND kind <> 'answer'"
                " ORDER BY landed_at",
                start,
                end,
            )
        )
        events = _by_step(
            self._rows(
                "SELECT step, kind, data FROM event WHERE step >= ? AND step < ?"
                " ORDER BY step, seq",
                start,
                end,
            )
        )
        for step, chain, moves in self._rows(
            "SELECT step, chain, moves FROM step WHERE step >= ? AND step < ?"
            " ORDER BY step",
            start,
            end,
        ):
            yield Inputs(
                step,
                tuple(
                    self._load(self._kind(COMMANDS, kind), data)
                    for kind, data in commands.get(step, ())
                ),
                tuple(self._landing(row) for row in landings.get(step, ())),
                self._bytes(chain),
                self._bytes(moves),
                tuple((kind, data) for kind, data in events.get(step, ())),
            )

    def snapshot(self, step: int) -> Snapshot:
        """The town as it looked after a step; -1 is before the first.

        Raises:
            TownFileError: there is no such step, or the file is damaged.
        """
        rows = list(
            self._rows(
                "SELECT step, view FROM keyframe WHERE step <= ?"
                " ORDER BY step DESC LIMIT 1",
                step + 1,
            )
        )
        if not rows or step >= self.steps():
            raise self._damaged(f"step {step} is not recorded")
        at, data = rows[0]
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
        for kind, data in self._rows(
            "SELECT kind, data FROM event WHERE step >= ? AND step < ?"
            f"{chosen} ORDER BY step, seq",
            start,
            end,
            *kinds,
        ):
            yield self._load(self._kind(EVENTS, kind), data)

    def happenings(self, view: TownView, start: int, end: int) -> Iterator[TownEvent]:
        """What happened from one step up to, but not with, another, moves too.

        Args:
            view: the town before them; apply each event to it as it comes.
            start: the first step.
            end: the one after the last.
        """
        events = iter(
            self._rows(
                "SELECT step, kind, data FROM event WHERE step >= ? AND step < ?"
                " ORDER BY step, seq",
                start,
                end,
            )
        )
        waiting = next(events, None)
        for step, moves in self._rows(
            "SELECT step, moves FROM step WHERE step >= ? AND step < ? ORDER BY step",
            start,
            end,
        ):
            yield self._moved(view, step, moves)
            while waiting is not None and waiting[0] == step:
                yield self._load(self._kind(EVENTS, waiting[1]), waiting[2])
                waiting = next(events, None)
            yield StepFinished(step, 0)

    def news(self) -> dict[str, News]:
        """All news there ever was in this town, by identity."""
        rows = self._rows(
            "SELECT state FROM keyframe WHERE step = ?", self.charter.lived_from
        )
        founded = [
            news
            for (data,) in rows
            for news in self._load(Keyframe, self._unpacked(data)).news
        ]
        born = self._rows("SELECT data FROM event WHERE kind = 'NewsBorn'")
        later = [self._load(NewsBorn, data).news for (data,) in born]
        return {news.id: news for news in (*founded, *later)}

    def origin(self) -> str | None:
        """What a town that comes from elsewhere brought along for the way back."""
        rows = list(self._rows("SELECT value FROM meta WHERE key = 'origin'"))
        return str(rows[0][0]) if rows else None

    def picture(self) -> bytes:
        """What the town looked like when it was kept, a PNG; empty for none."""
        rows = list(self._rows("SELECT value FROM meta WHERE key = ?", PICTURE))
        try:
            return base64.b64decode(rows[0][0], validate=True) if rows else b""
        except (TypeError, ValueError) as error:
            raise self._damaged(str(error)) from error

    def chain_before(self, step: int) -> bytes:
        """The running hash before a step."""
        rows = list(self._rows("SELECT chain FROM step WHERE step = ?", step - 1))
        return bytes(rows[0][0]) if rows else BEGINNING

    def changed_past(self) -> int | None:
        """The first step recorded elsewhere that is not as it was written, or None."""
        end, chain = self.charter.lived_from, BEGINNING
        events = _by_step(
            self._rows(
                "SELECT step, data FROM event WHERE step < ? ORDER BY step, seq", end
            )
        )
        expected = 0
        for step, moves, written in self._rows(
            "SELECT step, moves, chain FROM step WHERE step < ? ORDER BY step", end
        ):
            texts = (text.encode() for (text,) in events.get(step, ()))
            chain = link(chain, (moves, *texts))
            if step != expected or chain != written:
                return expected
            expected += 1
        return None if expected == end else expected

    def count(self, table: str) -> int:
        """How many rows a table of ours has."""
        ((rows,),) = self._rows(f"SELECT count(*) FROM {table}")
        return int(rows)

    # ---------------------------------------------------------------- inside

    def _moved(self, view: TownView, step: int, moves: bytes) -> AgentsMoved:
        names = list(view.agents)
        before: list[Tile] = [view.agents[name].tile for name in names]
        try:
            after = unpack_moves(before, moves)
        except ValueError as error:
            raise self._damaged(str(error)) from error
        return AgentsMoved(
            step,
            tuple(
                (name, new)
                for name, old, new in zip(names, before, after, strict=True)
                if old != new
            ),
        )

    def _memories(self, names: list[str], step: int) -> dict[str, list[StoredMemory]]:
        memories: dict[str, list[StoredMemory]] = {name: [] for name in names}
        for agent, kind, data, vector in self._rows(
            "SELECT agent, kind, data, vector FROM memory WHERE created <= ?"
            " ORDER BY agent, id",
            step,
        ):
            memory = self._load(self._kind(MEMORIES, kind), data)
            memories[names[agent - 1]].append(StoredMemory(memory, bytes(vector)))
        return memories

    def _landing(self, row: tuple[Any, ...]) -> Landing:
        id, kind, answer, answered_by, cause = row
        return Landing(
            id,
            self._load(self._kind(ANSWERS, kind), answer),
            answered_by,
            None if cause is None else self._load(Phrase, cause),
        )

    def _charter(self) -> Charter:
        rows = list(self._rows("SELECT value FROM meta WHERE key = 'charter'"))
        if not rows:
            raise self._damaged("it was never finished")
        charter: Charter = self._load(Charter, rows[0][0])
        return charter

    def _kind(self, kinds: dict[str, Any], name: str) -> type:
        kind: type | None = kinds.get(name)
        if kind is None:
            raise self._damaged(f"{name} is nothing we know")
        return kind

    def _load(self, kind: type, text: str | bytes) -> Any:
        try:
            return load(kind, text)
        except ValueError as error:
            raise self._damaged(str(error).splitlines()[0]) from error

    def _bytes(self, value: object) -> bytes:
        """SQLite keeps any kind of value in any column."""
        if not isinstance(value, bytes):
            raise self._damaged("text where bytes should be")
        return value

    def _unpacked(self, data: bytes) -> bytes:
        try:
            return unpack(data)
        except ValueError as error:
            raise self._damaged(str(error)) from error

    def _rows(self, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
        with plainly(self.path):
            yield from self._db.execute(query, values)

    def _damaged(self, reason: str) -> TownDamaged:
        return TownDamaged("error.town.damaged", file=self.path, reason=reason)


def _by_step(
    rows: Iterator[tuple[Any, ...]],
) -> dict[int, list[tuple[Any, ...]]]:
    found: dict[int, list[tuple[Any, ...]]] = {}
    for step, *rest in rows:
        found.setdefault(step, []).append(tuple(rest))
    return found
