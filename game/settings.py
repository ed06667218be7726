"""The player's settings: a small JSON file, written whole or not at all."""

import json
import os
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Self

from pydantic import ValidationError

from engine.minds.choice import MindChoice
from engine.phrase import Phrase, say

SCALES = (100, 125, 150, 175, 200)
"""Sizes of the interface in per cent."""

PACES: tuple[float | None, ...] = (1.0, 4.0, 16.0, 64.0, None)
"""Steps a second the player can choose, slowest first: ¼×, 1×, 4×, 16×, fastest."""

VOLUMES = (0.0, 0.06, 0.15, 0.35, 0.7)
"""How loud each level is; the first is silence, the second a whisper."""

IDLE_FRAMES = (2, 5, 15, 30, 60)
"""Frames a second while another window has the keyboard."""

IDLE_CALLS = (0, 5, 20, 60, -1)
"""Exchanges a minute meanwhile; -1 is as many as come."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the player chose.

    Attributes:
        language: "en" or "zh".
        scale: size of the interface in per cent, one of `SCALES`.
        pace: index into `PACES` a town starts with.
        reduced_motion: no gliding, no drift, no moving water.
        confirm: ask before something is lost.
        autosave: keep the town by itself each game day and when it is left.
        past_waits: the town stands still while one looks back.
        safe_colours: feelings and lights in blue and orange instead of green and red.
        sound: whether anything is heard; `effects`, `nature` and `music` are indices
            into `VOLUMES`.
        idle_runs: whether the town goes on while another window has the keyboard, with
            at most `idle_frames` a second and `idle_calls` exchanges with a model a
            minute; 0 is none, -1 as many as come.
        last_town: file name of the town played last, or empty.
        width: of the window when it is not full screen; `height` likewise.
        mind: who thinks for the people; it holds no key.
    """

    language: str = "en"
    scale: int = 100
    full_screen: bool = False
    pace: int = 1
    reduced_motion: bool = False
    confirm: bool = True
    autosave: bool = True
    past_waits: bool = True
    safe_colours: bool = False
    sound: bool = True
    effects: int = 1
    nature: int = 1
    music: int = 1
    idle_runs: bool = True
    idle_frames: int = 15
    idle_calls: int = -1
    last_town: str = ""
    width: int = 1280
    height: int = 720
    mind: MindChoice = field(default_factory=MindChoice)

    @classmethod
    def of(cls, table: Any) -> Self:
        """Settings from parsed JSON.

        Raises:
            ValueError: a value is not one of those allowed.
        """
        if not isinstance(table, dict):
            raise ValueError("not a table")
        usual = cls()
        known = {each.name for each in fields(cls)}
        chosen = {name: value for name, value in table.items() if name in known}
        if "mind" in chosen:
            chosen["mind"] = _mind(chosen["mind"])
        for name, value in chosen.items():
            if type(value) is not type(getattr(usual, name)):
                raise ValueError(name)
        found = cls(**chosen)
        found.check()
        return found

    def table(self) -> dict[str, Any]:
        """The settings as they are written to a file of JSON."""
        table = {each.name: getattr(self, each.name) for each in fields(self)}
        table["mind"] = self.mind.model_dump(mode="json")
        return table

    def check(self) -> None:
        """Raise ValueError with the name of a value outside its range."""
        if self.language not in ("en", "zh"):
            raise ValueError("language")
        if self.scale not in SCALES:
            raise ValueError("scale")
        if not 0 <= self.pace < len(PACES):
            raise ValueError("pace")
        levels = (self.effects, self.nature, self.music)
        if any(not 0 <= level < len(VOLUMES) for level in levels):
            raise ValueError("effects, nature, music")
        if self.idle_frames not in IDLE_FRAMES:
            raise ValueError("idle_frames")
        if self.idle_calls not in IDLE_CALLS:
            raise ValueError("idle_calls")
        if self.last_town != Path(self.last_town).name:
            raise ValueError("last_town")
        if self.width < 640 or self.height < 400:
            raise ValueError("width, height")


def _mind(table: Any) -> MindChoice:
    try:
        return MindChoice.model_validate(table)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise ValueError(f"mind.{place}: {first['msg']}") from error


def load(file: Path, usual: Settings | None = None) -> tuple[Settings, Phrase | None]:
    """Read the settings; a broken file gives the usual ones and a sentence about it.

    Args:
        file: where they are kept.
        usual: what is taken when there is no such file, or it cannot be used.
    """
    usual = usual or Settings()
    try:
        return Settings.of(json.loads(file.read_text(encoding="utf-8"))), None
    except FileNotFoundError:
        return usual, None
    except (OSError, ValueError) as error:
        return usual, say(
            "interface.settings.broken", file=str(file), reason=str(error)
        )


def save(settings: Settings, file: Path) -> Phrase | None:
    """Write the settings; a sentence if that is not possible."""
    draft = file.with_suffix(".tmp")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8") as stream:
            json.dump(settings.table(), stream, indent=2)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(file)
    except OSError as error:
        return say(
            "interface.settings.unwritable", file=str(file), reason=str(error.strerror)
        )
    return None
