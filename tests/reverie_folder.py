"""Folders in the original's formats, made anew for tests: two or more invented people.

A walk is told in tiles; everything else has plain values that a test may change.
"""

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from engine.reverie.dates import write_day, write_moment, write_stamp
from engine.reverie.scratch import DEFAULTS
from engine.world.grid import Tile

BEGINNING = datetime(2023, 3, 4)

CAFE = "the Ville:Hobbs Cafe:cafe"
PIANO = f"{CAFE}:piano"
ROOM = "the Ville:Tamara Taylor and Carmen Ortiz's house:Tamara Taylor's room"


@dataclass
class Deed:
    """What somebody does in one step, and where they go."""

    tile: Tile
    description: str = f"playing the piano @ {PIANO}"
    emoji: str = "🎵"
    chat: list[list[str]] | None = None

    def entry(self) -> dict[str, Any]:
        return {
            "movement": list(self.tile),
            "pronunciatio": self.emoji,
            "description": self.description,
            "chat": self.chat,
        }


@dataclass
class Player:
    """One person of a folder.

    Attributes:
        start: tile before the first step.
        deeds: one a step.
        scratch: fields that differ from plain ones.
        nodes: the oldest first, fields that differ from plain ones.
    """

    name: str
    start: Tile
    deeds: list[Deed] = field(default_factory=list)
    scratch: dict[str, Any] = field(default_factory=dict)
    nodes: list[dict[str, Any]] = field(default_factory=list)
    places: Any = field(
        default_factory=lambda: {"the Ville": {"Hobbs Cafe": {"cafe": ["piano"]}}}
    )


@dataclass
class Play:
    """A simulation to write as a folder."""

    players: list[Player]
    start: datetime = BEGINNING
    seconds: int = 10

    @property
    def steps(self) -> int:
        return len(self.players[0].deeds)

    def at(self, step: int) -> datetime:
        return self.start + timedelta(seconds=step * self.seconds)

    def frames(self) -> list[dict[str, dict[str, Any]]]:
        return [
            {one.name: one.deeds[step].entry() for one in self.players}
            for step in range(self.steps)
        ]

    def stood(self) -> list[dict[str, Tile]]:
        return [
            {
                one.name: one.deeds[step - 1].tile if step else one.start
                for one in self.players
            }
            for step in range(self.steps + 1)
        ]

    def storage(self, root: Path) -> Path:
        """Write it as a storage folder; without steps it is a base."""
        for step, stood in enumerate(self.stood()):
            write(
                root / f"environment/{step}.json",
                {
                    name: {"maze": "the_ville", "x": x, "y": y}
                    for name, (x, y) in stood.items()
                },
            )
        for step, frame in enumerate(self.frames()):
            meta = {"curr_time": write_moment(self.at(step))}
            write(root / f"movement/{step}.json", {"persona": frame, "meta": meta})
        write(root / "reverie/meta.json", self.meta())
        self._people(root)
        return root

    def compressed(self, root: Path) -> Path:
        """Write it as a compressed recording."""
        changes: dict[str, Any] = {}
        before: Mapping[str, Any] = {}
        for step, frame in enumerate(self.frames()):
            changes[str(step)] = {
                name: entry
                for name, entry in frame.items()
                if before.get(name) != entry
            }
            before = frame
        write(root / "master_movement.json", changes)
        write(root / "meta.json", self.meta())
        self._people(root)
        return root

    def meta(self) -> dict[str, Any]:
        return {
            "fork_sim_code": "base_of_two",
            "start_date": write_day(self.start),
            "curr_time": write_moment(self.at(self.steps)),
            "sec_per_step": self.seconds,
            "maze_name": "the_ville",
            "persona_names": [one.name for one in self.players],
            "step": self.steps,
        }

    def _people(self, root: Path) -> None:
        for one in self.players:
            own = root / "personas" / one.name / "bootstrap_memory"
            write(own / "scratch.json", self.scratch(one))
            write(own / "spatial_memory.json", one.places)
            memory = own / "associative_memory"
            write(memory / "nodes.json", self.nodes(one))
            write(memory / "embeddings.json", {"short": [0.5, 0.25]})
            strength: dict[str, Any] = {
                "kw_strength_event": {},
                "kw_strength_thought": {},
            }
            write(memory / "kw_strength.json", strength)

    def scratch(self, one: Player) -> dict[str, Any]:
        first, _, last = one.name.partition(" ")
        fields = {
            **DEFAULTS,
            "name": one.name,
            "first_name": first,
            "last_name": last,
            "age": 31,
            "innate": "curious, brisk",
            "learned": f"{one.name} is a piano tuner who keeps old instruments alive.",
            "currently": f"{one.name} is looking for a lost tuning fork.",
            "lifestyle": f"{one.name} goes to bed around 11pm, awakes up around 6am.",
            "living_area": ROOM,
            "act_event": [one.name, None, None],
        }
        if self.steps:
            activity, _, address = one.deeds[-1].description.rpartition(" @ ")
            fields |= {
                "curr_time": write_moment(self.at(self.steps - 1)),
                "curr_tile": list(one.deeds[-1].tile),
                "f_daily_schedule": [["sleeping", 360], ["tuning pianos", 1080]],
                "f_daily_schedule_hourly_org": [
                    ["sleeping", 360],
                    ["tuning pianos", 900],
                    ["sleeping", 180],
                ],
                "act_address": address,
                "act_start_time": write_moment(self.at(0)),
                "act_duration": 30,
                "act_description": activity,
                "act_pronunciatio": one.deeds[-1].emoji,
            }
        return fields | one.scratch

    def nodes(self, one: Player) -> dict[str, Any]:
        nodes = {}
        for number, changes in enumerate(one.nodes, 1):
            nodes[f"node_{number}"] = {
                "node_count": number,
                "type_count": number,
                "type": "event",
                "depth": 0,
                "created": write_stamp(self.start),
                "expiration": None,
                "subject": one.name,
                "predicate": "is",
                "object": "humming",
                "description": f"{one.name} is humming",
                "embedding_key": "humming",
                "poignancy": 2,
                "keywords": ["humming"],
                "filling": [],
            } | changes
        return dict(reversed(nodes.items()))


def write(path: Path, value: Any) -> None:
    """Write a JSON file, and its folder if needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), encoding="ascii")


def change(path: Path, **fields: Any) -> None:
    """Put other values into a JSON file of fields."""
    write(path, json.loads(path.read_text()) | fields)


def remove(root: Path, *names: str) -> None:
    """Take away files or folders."""
    for name in names:
        path = root / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def walk(*tiles: Tile, **deed: Any) -> list[Deed]:
    """One deed a tile."""
    return [Deed(tile, **deed) for tile in tiles]


def two_people(**changes: Any) -> Play:
    """Four steps: Ada walks to the piano, Ben stands by."""
    ada = Player(
        "Ada Brook",
        (74, 21),
        walk((74, 22), (74, 23), (75, 23), (75, 23)),
        nodes=[{}],
    )
    ben = Player("Ben Okoye", (76, 21), walk(*[(76, 21)] * 4), nodes=[{}])
    return Play([ada, ben], **changes)


def day_of(people: Sequence[str], steps: int, rooms: Sequence[Sequence[Tile]]) -> Play:
    """A long recording: each person walks to and fro on a way of tiles."""
    players = []
    for number, (name, way) in enumerate(zip(people, rooms, strict=True)):
        loop = [*way, *reversed(way)]
        deeds = [
            Deed(
                loop[(step // 3 + number) % len(loop)],
                f"pacing ({step // 200}) @ {CAFE}",
                "🚶",
            )
            for step in range(steps)
        ]
        nodes = [
            {
                "created": write_stamp(BEGINNING + timedelta(minutes=minute)),
                "object": f"thing {minute}",
                "description": f"{name} is doing thing {minute}",
            }
            for minute in range(1000)
        ]
        players.append(Player(name, way[0], deeds, nodes=nodes))
    return Play(players)
