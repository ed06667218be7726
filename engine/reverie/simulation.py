"""A folder of the original, recognised: which shape it has and what its meta says."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from engine.errors import FolderError
from engine.phrase import say
from engine.reverie.dates import read_moment
from engine.reverie.files import MOST_FILES, Folder, Unreadable, check_name, tidy
from engine.reverie.report import Report

Shape = Literal["storage", "compressed"]

SLOWEST = 3600
"""Game seconds of a step at most: a keyframe an hour needs one step an hour."""

EARLIEST, LATEST = datetime(1000, 1, 1), datetime(9000, 1, 1)
"""Of the times a town may have: there must be years before it and after it."""

MAPS = {"the_ville": "smallville.tmx"}
"""Our map for a map of the original."""


@dataclass(frozen=True, slots=True)
class Meta:
    """What `meta.json` says.

    Attributes:
        fork: the folder it was forked from.
        now: game time of `step`, the next one to be computed.
        seconds: game seconds of a step.
        maze: name of the map.
        people: in acting order.
        step: how many are finished.
    """

    fork: str
    now: datetime
    seconds: int
    maze: str
    people: tuple[str, ...]
    step: int

    @property
    def start(self) -> datetime:
        """Game time of step 0, right for any hour it began at."""
        return self.now - timedelta(seconds=self.step * self.seconds)

    @property
    def map(self) -> str:
        """Our map."""
        return MAPS[self.maze]


def recognise(root: Path) -> tuple[Folder, Shape]:
    """Which of the original's folders this is.

    Raises:
        FolderError: none of them; the error says what it looks like instead.
    """
    if root.is_file():
        key = "town" if root.suffix == ".town" else "no_folder"
        raise FolderError(f"error.reverie.{key}", file=root)
    if not root.is_dir():
        raise FolderError("error.reverie.missing", file=root)
    folder = Folder(root)
    if folder.has("reverie/meta.json"):
        return folder, "storage"
    if folder.has("meta.json") and folder.has("master_movement.json"):
        return folder, "compressed"
    raise FolderError(f"error.reverie.{_looks_like(folder)}", file=root)


def read_meta(folder: Folder, shape: Shape, report: Report) -> Meta:
    """Read and check `meta.json`.

    Raises:
        FolderError: it does not say what nobody can do without.
    """
    name = "reverie/meta.json" if shape == "storage" else "meta.json"
    try:
        raw = folder.json(name)
    except Unreadable as error:
        raise error.refuse() from error
    if not isinstance(raw, dict):
        raise FolderError(
            "error.reverie.file", file=name, reason=say("reverie.reason.shape")
        )
    seconds = _number(raw, "sec_per_step", 1, name, 10)
    if not seconds <= SLOWEST:
        raise _field(name, "sec_per_step", seconds)
    if seconds != 10:
        report.add("rate", f"{seconds} s")
    step = _number(raw, "step", 0, name)
    if step > MOST_FILES:
        raise _field(name, "step", step)
    return Meta(
        _fork(raw, folder.root.name),
        _now(raw, name, timedelta(seconds=step * seconds), report),
        seconds,
        _maze(raw, name),
        _people(raw, name),
        step,
    )


def _looks_like(folder: Folder) -> str:
    if folder.has("checkpoints") or folder.has("agent.json"):
        return "chinese"
    if folder.has("meta.json") or folder.has("master_movement.json"):
        return "half"
    if folder.has("agents") and any(
        folder.has(f"agents/{one}/agent.json") for one in folder.folders("agents")
    ):
        return "chinese"
    inner = [one for one in folder.folders(".") if _is_one(folder, one)]
    return "parent" if inner else "unknown"


def _is_one(folder: Folder, name: str) -> bool:
    return folder.has(f"{name}/reverie/meta.json") or folder.has(
        f"{name}/master_movement.json"
    )


def _fork(raw: dict[str, Any], own: str) -> str:
    fork = raw.get("fork_sim_code")
    return fork if isinstance(fork, str) and fork else own


def _now(raw: dict[str, Any], name: str, lived: timedelta, report: Report) -> datetime:
    now = read_moment(raw.get("curr_time"))
    start = read_moment(raw.get("start_date"))
    if now is None and start is not None:
        report.add("meta_date", f"{name}: {raw.get('curr_time')!r:.40}")
        now = start + lived if start < LATEST else start
    if now is None or not EARLIEST <= now <= LATEST:
        raise _field(name, "curr_time", raw.get("curr_time"))
    return now


def _maze(raw: dict[str, Any], name: str) -> str:
    maze = raw.get("maze_name", "the_ville")
    if maze not in MAPS:
        raise FolderError("error.reverie.map", file=name, map=maze)
    return str(maze)


def _people(raw: dict[str, Any], name: str) -> tuple[str, ...]:
    people = raw.get("persona_names")
    if not isinstance(people, list) or not people:
        raise _field(name, "persona_names", people)
    for one in people:
        if not isinstance(one, str):
            raise _field(name, "persona_names", one)
        check_name(one)
    return tuple(dict.fromkeys(tidy(one) for one in people))


def _number(
    raw: dict[str, Any], field: str, least: int, name: str, default: int | None = None
) -> int:
    number = raw.get(field, default)
    if isinstance(number, bool) or not isinstance(number, int) or number < least:
        raise _field(name, field, number)
    return number


def _field(name: str, field: str, value: object) -> FolderError:
    told = repr(value)[:80]
    return FolderError("error.reverie.field", file=name, field=field, value=told)
