"""`smallville_export.json`: what the original's files cannot hold.

Both languages of a text, ties, news, how often something was seen, what is being
decided: with it an exported town comes back as it was. It counts only while the folder
is as it was exported; a folder that lived on elsewhere is read like any other.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from engine.agents.persona import Persona
from engine.errors import UserError
from engine.events import AgentsMoved, StepFinished, TownEvent
from engine.memory.memory import Memory
from engine.memory.stream import MemoryStream
from engine.memory.vectors import Vectors
from engine.phrase import Phrase
from engine.reverie.files import Folder, Unreadable
from engine.reverie.recorded import Recorded
from engine.reverie.report import Report
from engine.reverie.simulation import MAPS, Meta
from engine.simulation import Step
from engine.snapshot import Snapshot
from engine.state import Ground, State
from engine.store.codec import EVENTS, MEMORIES, dump, load
from engine.store.keyframe import Keyframe, restore
from engine.store.past import Past
from engine.store.town_file import Charter
from engine.world.grid import Tile

NOTES = "smallville_export.json"

FORMAT, VERSION = "smallville export", 1

_SPRITE = re.compile(r"[a-z0-9_]+")


@dataclass(frozen=True, slots=True)
class NotedMemory:
    """A memory, and the step of its last access."""

    memory: Memory
    accessed: int


@dataclass(frozen=True, slots=True)
class Notes:
    """All that a town is beside its folder.

    Attributes:
        charter: of the town that was exported, lived from its last step on.
        frame: its state.
        memories: by person, in order.
        opening: before the first step.
        events: what happened, but for moves and the ends of steps.
        origin: the folder it came from itself, as JSON.
    """

    charter: Charter
    personas: list[Persona]
    frame: Keyframe
    memories: Mapping[str, list[NotedMemory]]
    opening: Snapshot
    events: Sequence[TownEvent]
    origin: str

    def state(self, ground: Ground) -> State:
        """The state from which the town goes on.

        Raises:
            ValueError: the notes do not fit together.
        """
        streams = {
            name: MemoryStream.restore(
                ground.embedder.dimension,
                [one.memory for one in own],
                [one.memory.created for one in own],
                [_vector(one.memory.text, ground) for one in own],
            )
            for name, own in self.memories.items()
        }
        state = restore(self.frame, ground, streams)
        for agent in state.agents.values():
            if not ground.world.is_standing(agent.tile):
                raise ValueError(f"{agent.name} stands in a wall")
            for one in self.memories[agent.name]:
                if one.accessed != one.memory.created:
                    agent.stream.touch(one.memory.id, one.accessed)
        return state

    def past(self, recorded: Recorded) -> Past:
        """The steps: moves from the folder, all else from the notes."""
        return Past(self.opening, list(self._steps(recorded)), self.origin)

    def _steps(self, recorded: Recorded) -> Iterator[Step]:
        by_step: dict[int, list[TownEvent]] = {}
        for event in self.events:
            by_step.setdefault(event.step, []).append(event)
        before: dict[str, Tile] = {one.name: one.tile for one in self.opening.agents}
        for number in range(recorded.steps):
            after = {name: own[number + 1] for name, own in recorded.tiles.items()}
            moves = tuple(
                (name, tile) for name, tile in after.items() if tile != before[name]
            )
            first = (AgentsMoved(number, moves),) if moves else ()
            events = (*first, *by_step.get(number, ()), StepFinished(number, 0))
            yield Step(number, (), (), events)
            before = after


def write_notes(path: Path, notes: Notes, digest: str) -> None:
    """Write the notes of an export.

    Args:
        path: of the file.
        notes: what to write.
        digest: of the folder, see `digest_of`.
    """
    table = {
        "format": FORMAT,
        "version": VERSION,
        "digest": digest,
        "charter": dump(notes.charter),
        "personas": [one.model_dump_json() for one in notes.personas],
        "state": dump(notes.frame),
        "memories": {
            name: [[one.memory.kind, dump(one.memory), one.accessed] for one in own]
            for name, own in notes.memories.items()
        },
        "opening": dump(notes.opening),
        "events": [[type(event).__name__, dump(event)] for event in notes.events],
        "origin": notes.origin,
    }
    path.write_text(json.dumps(table, indent=0), encoding="ascii")


def read_notes(
    folder: Folder, recorded: Recorded, meta: Meta, report: Report
) -> Notes | None:
    """The notes of a folder that is as it was exported; None for any other."""
    if not folder.has(NOTES):
        return None
    try:
        table = folder.json(NOTES)
        if table["version"] != VERSION or table["digest"] != digest_of(
            folder, recorded, meta
        ):
            report.add("notes_old", NOTES)
            return None
        notes = _read(table)
        _check(notes, recorded)
    except (Unreadable, ValueError, KeyError, TypeError, AttributeError, UserError):
        report.add("notes_old", NOTES)
        return None
    return notes


def memories_of(state: State) -> dict[str, list[NotedMemory]]:
    """Everybody's memories, ready to be noted."""
    return {
        agent.name: [
            NotedMemory(memory, agent.stream.last_accessed(memory.id))
            for memory in agent.stream
        ]
        for agent in state.agents.values()
    }


def digest_of(folder: Folder, recorded: Recorded, meta: Meta) -> str:
    """A hash of all that a folder says; storage and compressed of one town agree."""
    hashed = blake2b(digest_size=16)
    hashed.update(repr((meta.step, meta.now, meta.seconds, meta.people)).encode())
    for name in recorded.people:
        # Where somebody stood before the first step only one of the shapes tells.
        hashed.update(repr(recorded.tiles[name][1:]).encode())
        for deed in recorded.deeds[name]:
            hashed.update(repr((deed.description, deed.emoji, deed.talk)).encode())
        own = f"personas/{name}/bootstrap_memory"
        for file in (
            "scratch.json",
            "spatial_memory.json",
            "associative_memory/nodes.json",
        ):
            value = folder.json(f"{own}/{file}")
            hashed.update(json.dumps(value, sort_keys=True).encode())
    return hashed.hexdigest()


def _read(table: Mapping[str, Any]) -> Notes:
    return Notes(
        load(Charter, table["charter"]),
        [load(Persona, one) for one in table["personas"]],
        load(Keyframe, table["state"]),
        {
            name: [
                NotedMemory(load(MEMORIES[kind], data), int(step))
                for kind, data, step in own
            ]
            for name, own in table["memories"].items()
        },
        load(Snapshot, table["opening"]),
        [load(EVENTS[kind], data) for kind, data in table["events"]],
        str(table["origin"]),
    )


def _check(notes: Notes, recorded: Recorded) -> None:
    names = list(recorded.people)
    if [one.name for one in notes.personas] != names:
        raise ValueError("other people")
    if [life.name for life in notes.frame.lives] != names:
        raise ValueError("other lives")
    if notes.charter.map not in MAPS.values():
        raise ValueError("another map")
    if notes.charter.lived_from != recorded.steps or notes.frame.step != recorded.steps:
        raise ValueError("another length")
    if any(not _SPRITE.fullmatch(one.sprite) for one in notes.personas):
        raise ValueError("a sprite with a strange name")


def _vector(text: Phrase, ground: Ground) -> bytes:
    vectors = Vectors(ground.embedder.dimension)
    vectors.extend(ground.embedder.embed([ground.words.tell(text)]))
    return vectors.packed(0)
