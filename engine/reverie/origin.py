"""What an imported town keeps of its folder for the way back, in the town file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Kept = tuple[int, str, str]
"""Step at which something was begun, its emoji and its address as written."""


@dataclass(frozen=True, slots=True)
class PersonOrigin:
    """One person of the folder.

    Attributes:
        scratch: all fields as they were.
        deeds: emoji and address of each stretch that we show otherwise.
        nodes: number of each memory's node.
        talks: lines of chats, by memory: those that are in no recorded step.
    """

    scratch: dict[str, Any]
    deeds: list[Kept] = field(default_factory=list)
    nodes: list[int] = field(default_factory=list)
    talks: dict[int, list[tuple[str, str]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Origin:
    """The folder a town comes from.

    Attributes:
        folder: its name.
        fork: the folder that one was forked from.
        maze: name of the map there.
        gaps: spans of steps that were not recorded.
        people: by name.
    """

    folder: str
    fork: str
    maze: str
    gaps: list[tuple[int, int]]
    people: Mapping[str, PersonOrigin]
