"""Export: a town becomes a folder that the original's pages replay and it can load."""

import json
import os
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import FolderError
from engine.reverie.dates import write_day, write_moment
from engine.reverie.files import Folder, check_name
from engine.reverie.icons import Icons
from engine.reverie.notes import NOTES, Notes, digest_of, memories_of, write_notes
from engine.reverie.origin import Origin
from engine.reverie.outward import Frame, Frames
from engine.reverie.outward_people import Portrait
from engine.reverie.recorded import read_recorded
from engine.reverie.report import Report
from engine.reverie.simulation import MAPS, read_meta
from engine.state import State
from engine.store.codec import load
from engine.store.keyframe import keyframe_of
from engine.store.recording import Recording
from engine.town import read_state

_OUR_MAPS = {ours: theirs for theirs, ours in MAPS.items()}

_UNFIT = re.compile(r"[^A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of an export.

    Attributes:
        folder: that was written; its name is one the original's pages accept.
        report: what the original will not have.
    """

    folder: Path
    people: tuple[str, ...]
    steps: int
    memories: int
    report: Report


def export_folder(
    town: Path, folder: Path, assets: Path, rename: Mapping[str, str] | None = None
) -> Exported:
    """Write a town as a folder: storage and compressed recording in one.

    The folder can be put into the original's `storage` as well as into its
    `compressed_storage`, and be imported again. It is written under another name
    first: either all of it is there, or nothing.

    Args:
        town: the town file.
        folder: to write; it must not exist, or be empty. Letters that the original's
            pages do not accept are taken out of its name.
        assets: folder of the game's files.
        rename: names in the folder, by name in the town.

    Raises:
        UserError: the town cannot be read, a name not be told, the folder not written.
    """
    report = Report()
    target = folder.with_name(_UNFIT.sub("_", folder.name).strip("_") or "town")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise FolderError("error.reverie.export_there", file=target)
    state = read_state(town, assets)
    fresh = target.with_name(f".{target.name}.{os.getpid()}.part")
    with Recording(town) as recording:
        names = _names(list(state.agents), rename or {}, report)
        try:
            fresh.mkdir(parents=True)
            writer = _Writer(fresh, target.name, recording, state, assets, names)
            writer.write(report)
            if recording.charter.map not in _OUR_MAPS:
                report.add("own_map", recording.charter.map)
            if target.exists():
                target.rmdir()
            fresh.replace(target)
        except OSError as error:
            reason = error.strerror or error
            raise FolderError(
                "error.reverie.export_write", file=target, reason=reason
            ) from error
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    memories = sum(len(agent.stream) for agent in state.agents.values())
    report.add("vectors", str(state.ground.embedder.dimension))
    return Exported(target, tuple(names.values()), state.step, memories, report)


def _names(
    people: Sequence[str], rename: Mapping[str, str], report: Report
) -> dict[str, str]:
    """What everybody is called in the folder.

    Raises:
        FolderError: a name does not fit, or is given twice.
    """
    for old, new in rename.items():
        if old not in people:
            raise FolderError("error.reverie.rename", text=f"{old}={new}")
        report.add("renamed", f"{old} → {new}")
    names = {name: rename.get(name, name) for name in people}
    for name in names.values():
        check_name(name)
        if len(name.split()) != 2 or "_" in name or name != " ".join(name.split()):
            raise FolderError("error.reverie.export_name", name=name)
        if list(names.values()).count(name) > 1:
            raise FolderError("error.reverie.export_twice", name=name)
    return names


class _Writer:
    def __init__(
        self,
        root: Path,
        title: str,
        recording: Recording,
        state: State,
        assets: Path,
        names: Mapping[str, str],
    ) -> None:
        self._root = root
        self._title = title
        self._recording = recording
        self._state = state
        self._assets = assets
        self._names = names
        self._icons = Icons(assets)
        told = recording.origin()
        self._origin: Origin | None = load(Origin, told) if told else None

    def write(self, report: Report) -> None:
        frames = Frames(
            self._recording,
            self._state.ground.words,
            self._icons,
            self._names,
            self._origin,
        )
        self._write_steps(frames)
        for name in ("reverie/meta.json", "meta.json"):
            self._json(name, self._meta(), indent=2)
        lived_from = self._recording.charter.lived_from if self._origin else 0
        for agent in self._state.agents.values():
            portrait = Portrait(
                agent,
                self._state,
                self._names,
                self._icons,
                self._origin,
                frames,
                self._state.step > lived_from,
            )
            own = f"personas/{self._names[agent.name]}/bootstrap_memory"
            self._json(f"{own}/scratch.json", portrait.scratch(), indent=2)
            self._json(f"{own}/spatial_memory.json", portrait.places())
            for name, value in portrait.memories().items():
                self._json(f"{own}/associative_memory/{name}.json", value)
        if all(old == new for old, new in self._names.items()):
            self._write_notes()

    def _write_steps(self, frames: Frames) -> None:
        maze = _OUR_MAPS.get(self._recording.charter.map, "the_ville")
        changes: dict[str, Any] = {}
        before: Frame = {}
        clock = self._recording.clock
        (self._root / "environment").mkdir()
        for step, stood in enumerate(frames.stood()):
            self._json(
                f"environment/{step}.json",
                {
                    self._names[name]: {"maze": maze, "x": x, "y": y}
                    for name, (x, y) in stood.items()
                },
                indent=2,
            )
        for step, frame in enumerate(frames.moves()):
            if step == 0:
                (self._root / "movement").mkdir()
            meta = {"curr_time": write_moment(clock.at(step))}
            whole = {"persona": frame, "meta": meta}
            self._json(f"movement/{step}.json", whole, indent=2)
            changes[str(step)] = {
                name: entry
                for name, entry in frame.items()
                if before.get(name) != entry
            }
            before = frame
        self._json("master_movement.json", changes)

    def _meta(self) -> dict[str, Any]:
        charter, clock = self._recording.charter, self._recording.clock
        fork = self._origin.folder if self._origin else charter.base
        step = self._state.step
        if step == 0:
            fork = self._title
        return {
            "fork_sim_code": _UNFIT.sub("_", fork),
            "start_date": write_day(clock.at(0)),
            "curr_time": write_moment(clock.at(step)),
            "sec_per_step": charter.settings.seconds_per_step,
            "maze_name": _OUR_MAPS.get(charter.map, "the_ville"),
            "persona_names": list(self._names.values()),
            "step": step,
        }

    def _write_notes(self) -> None:
        recording, state = self._recording, self._state
        charter = recording.charter
        notes = Notes(
            type(charter)(
                charter.title,
                charter.base,
                charter.map,
                charter.start,
                charter.settings,
                state.step,
            ),
            recording.personas(),
            keyframe_of(state),
            memories_of(state),
            recording.snapshot(-1),
            list(recording.events(0, state.step)),
            recording.origin() or "",
        )
        folder, report = Folder(self._root), Report()
        meta = read_meta(folder, "storage", report)
        homes = {agent.name: agent.tile for agent in state.agents.values()}
        recorded = read_recorded(
            folder, "storage", list(homes), state.step, homes, report
        )
        digest = digest_of(folder, recorded, meta)
        write_notes(self._root / NOTES, notes, digest)

    def _json(self, name: str, value: object, indent: int | None = None) -> None:
        path = self._root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value, indent=indent), encoding="ascii")
