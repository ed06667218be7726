"""The recorded movement: where everybody stood and what they did, step by step.

`environment[n]` tells where people stand at step n, `movement[n]` where they go next
and what they do meanwhile. Where the two differ, the environment is right.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from engine.errors import FolderError
from engine.phrase import say
from engine.reverie.files import Folder, Unreadable, number_in, read_json, tidy
from engine.reverie.progress import counted, unheard
from engine.reverie.report import Report
from engine.reverie.simulation import Shape
from engine.world.grid import Tile

Talk = tuple[tuple[str, str], ...]
"""Speaker and words of each line."""

ARROW = "->"
"""Ends what another program puts before the emoji."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What one person does in one step.

    Attributes:
        description: activity and address as written.
        emoji: as written, without the prefix of another program.
        talk: all lines of the conversation one is in, or None.
    """

    description: str
    emoji: str
    talk: Talk | None = None


NOTHING = Deed("", "")


@dataclass(slots=True)
class Recorded:
    """A recorded movement.

    Attributes:
        people: whose, in acting order.
        tiles: for each person, where they stand at step 0, 1, … up to the last.
        deeds: for each person, what they do in each step; one shorter.
        gaps: first and last step of spans that were not recorded.
    """

    people: tuple[str, ...]
    tiles: dict[str, list[Tile]]
    deeds: dict[str, list[Deed]]
    gaps: list[tuple[int, int]] = field(default_factory=list)

    @property
    def steps(self) -> int:
        """How many steps there are."""
        return len(next(iter(self.deeds.values()), ()))


@dataclass(frozen=True, slots=True)
class _Frame:
    """One step's files: next tile and deed by person, and where they stood."""

    moves: Mapping[str, tuple[Tile, Deed]]
    stood: Mapping[str, Tile]
    is_known: bool


def read_recorded(
    folder: Folder,
    shape: Shape,
    people: Sequence[str],
    steps: int,
    homes: Mapping[str, Tile],
    report: Report,
    tell: Callable[[int], None] = unheard,
) -> Recorded:
    """Read the movement of a folder.

    Args:
        folder: to read.
        shape: of the folder.
        people: whose movement is wanted.
        steps: how many steps are finished.
        homes: where those stand of whom no file tells.
        report: takes in what was odd.
        tell: is told now and then how many steps have been read.

    Raises:
        FolderError: the folder breaks a limit.
    """
    read = _storage if shape == "storage" else _compressed
    frames = counted(read(folder, people, steps, report), tell)
    return _put_together(tuple(people), frames, steps, homes, report)


def _put_together(
    people: tuple[str, ...],
    frames: Iterator[_Frame],
    steps: int,
    homes: Mapping[str, Tile],
    report: Report,
) -> Recorded:
    tiles: dict[str, list[Tile]] = {name: [] for name in people}
    deeds: dict[str, list[Deed]] = {name: [] for name in people}
    unknown: list[int] = []
    before: Mapping[str, tuple[Tile, Deed]] = {}
    for step, frame in enumerate(frames):
        if step == 0:
            before = {name: (move[0], NOTHING) for name, move in frame.moves.items()}
        for name in people:
            tile = _tile(name, frame, before, tiles[name], homes[name])
            if step and name in before and before[name][0] != tile:
                report.add("browser", f"{name}, {step}")
            tiles[name].append(tile)
            if step < steps:
                known = frame.moves.get(name)
                held = deeds[name][-1] if deeds[name] else NOTHING
                deeds[name].append(known[1] if known else held)
        if step < steps and not frame.is_known:
            unknown.append(step)
        before = frame.moves
    recorded = Recorded(people, tiles, deeds, _spans(unknown))
    _look_for_jumps(recorded, report)
    for first, last in recorded.gaps:
        report.add("gap", f"{first}-{last}", last - first + 1)
    return recorded


def _tile(
    name: str,
    frame: _Frame,
    before: Mapping[str, tuple[Tile, Deed]],
    stood: list[Tile],
    home: Tile,
) -> Tile:
    if name in frame.stood:
        return frame.stood[name]
    if name in before:
        return before[name][0]
    return stood[-1] if stood else home


def _spans(steps: Sequence[int]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for step in steps:
        if spans and spans[-1][1] == step - 1:
            spans[-1] = (spans[-1][0], step)
        else:
            spans.append((step, step))
    return spans


def _look_for_jumps(recorded: Recorded, report: Report) -> None:
    for name, tiles in recorded.tiles.items():
        for step, (old, new) in enumerate(pairwise(tiles)):
            if abs(old[0] - new[0]) + abs(old[1] - new[1]) > 1:
                report.add("jump", f"{name}, {step}")


# ------------------------------------------------------------------- storage


def _storage(
    folder: Folder, people: Sequence[str], steps: int, report: Report
) -> Iterator[_Frame]:
    movement, others = folder.numbered("movement")
    environment, more = folder.numbered("environment")
    for name in (*others, *more):
        report.add("other_file", name)
    if len(movement) > steps:
        report.add("steps_more", f"{len(movement)} > {steps}")
    elif len(movement) < steps:
        report.add("steps_fewer", f"{len(movement)} < {steps}")
    reader = _Reader(people, report)
    for step in range(steps + 1):
        moves: dict[str, tuple[Tile, Deed]] = {}
        whole = True
        if step < steps:
            value = _read(movement.get(step), f"movement/{step}.json", report)
            rows = value.get("persona") if isinstance(value, dict) else None
            moves = reader.moves(rows, f"movement/{step}.json")
            whole = len(moves) == len(people)
        value = _read(environment.get(step), f"environment/{step}.json", report)
        yield _Frame(moves, reader.stood(value), whole)


def _read(path: Any, name: str, report: Report) -> Any:
    if path is None:
        return None
    try:
        return read_json(path, name)
    except Unreadable:
        # The browser was still writing when the program ended.
        report.add("step_broken", name)
        return None


# ---------------------------------------------------------------- compressed


def _compressed(
    folder: Folder, people: Sequence[str], steps: int, report: Report
) -> Iterator[_Frame]:
    name = "master_movement.json"
    try:
        table = folder.json(name)
    except Unreadable as error:
        raise error.refuse() from error
    if not isinstance(table, dict):
        raise FolderError(
            "error.reverie.file", file=name, reason=say("reverie.reason.shape")
        )
    numbers = (number_in(key) for key in table)
    told = max((one for one in numbers if one is not None), default=-1) + 1
    if told > steps:
        report.add("steps_more", f"{told} > {steps}")
    elif told < steps:
        report.add("steps_fewer", f"{told} < {steps}")
    reader = _Reader(people, report)
    now: dict[str, tuple[Tile, Deed]] = {}
    for step in range(steps):
        changes = table.get(str(step))
        now = now | reader.moves(changes, f"{name} {step}")
        yield _Frame(now, {}, isinstance(changes, dict))
    yield _Frame({}, {}, True)


# -------------------------------------------------------------- one step's rows


class _Reader:
    """Reads the rows of step files; the same deed is one object in all steps."""

    def __init__(self, people: Sequence[str], report: Report) -> None:
        self._people = people
        self._report = report
        self._deeds: dict[Deed, Deed] = {}
        self._talks: dict[str, Talk] = {}

    def moves(self, rows: object, place: str) -> dict[str, tuple[Tile, Deed]]:
        """Next tile and deed of each person a step's rows tell of."""
        found: dict[str, tuple[Tile, Deed]] = {}
        if not isinstance(rows, dict):
            return found
        rows = _by_name(rows)
        for name in self._people:
            if name not in rows:
                continue
            move = self._move(rows[name])
            if move is None:
                self._report.add("step_broken", f"{place}, {name}")
            else:
                found[name] = move
        return found

    def stood(self, rows: object) -> dict[str, Tile]:
        """Where each person stood, of whom an environment file tells."""
        found: dict[str, Tile] = {}
        if not isinstance(rows, dict):
            return found
        rows = _by_name(rows)
        for name in self._people:
            row = rows.get(name)
            if not isinstance(row, dict):
                continue
            tile = as_tile([row.get("x"), row.get("y")])
            if tile is not None:
                found[name] = tile
        return found

    def _move(self, row: object) -> tuple[Tile, Deed] | None:
        if not isinstance(row, dict):
            return None
        tile = as_tile(row.get("movement"))
        description, emoji = row.get("description"), row.get("pronunciatio")
        talk = row.get("chat")
        if tile is None or not isinstance(description, str):
            return None
        emoji = emoji if isinstance(emoji, str) else ""
        deed = Deed(description, self._bare(emoji), self._talk(talk))
        return tile, self._deeds.setdefault(deed, deed)

    def _bare(self, emoji: str) -> str:
        if ARROW not in emoji:
            return emoji
        self._report.add("emoji", emoji)
        return emoji.rpartition(ARROW)[2].strip()

    def _talk(self, lines: object) -> Talk | None:
        if not isinstance(lines, list) or not lines:
            return None
        return as_talk(lines)


def _by_name(rows: Mapping[str, Any]) -> dict[str, Any]:
    """Rows by the names of people, however many blanks these were written with."""
    return {tidy(name): row for name, row in rows.items()}


def as_talk(lines: list[Any]) -> Talk:
    """The lines of a conversation; what is none is left out."""
    return tuple(
        (tidy(line[0]), line[1])
        for line in lines
        if isinstance(line, list)
        and len(line) == 2
        and all(isinstance(part, str) for part in line)
    )


def as_tile(value: object) -> Tile | None:
    """The tile of `[x, y]`; None for anything else."""
    if (
        isinstance(value, list)
        and len(value) == 2
        and all(type(part) is int for part in value)
    ):
        return (value[0], value[1])
    return None
