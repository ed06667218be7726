"""Where the files that come with the game are, and where the player's are kept."""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ASSETS_VARIABLE = "SMALLVILLE_ASSETS"
"""Environment variable that names another folder of maps, people and sentences."""

HOME_VARIABLE = "SMALLVILLE_HOME"
"""Environment variable that names another folder for settings and towns."""


@dataclass(frozen=True, slots=True)
class Home:
    """The player's folder.

    Attributes:
        folder: where things are kept.
        wished: where they would be if it could be written; the same folder then.
        reason: why it cannot, in the system's words; empty if it can.
    """

    folder: Path
    wished: Path
    reason: str = ""


def assets_root() -> Path:
    """The folder of maps, people, pictures and sentences.

    `SMALLVILLE_ASSETS` if it is set, else `assets/` of the packaged game or of the
    checkout. Whether it is there is not looked at.
    """
    chosen = os.environ.get(ASSETS_VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    packaged = getattr(sys, "_MEIPASS", None)
    home = Path(packaged) if packaged else Path(__file__).resolve().parents[1]
    return home / "assets"


def home_root() -> Home:
    """The player's folder: settings, towns, maps, photos, and the log.

    `SMALLVILLE_HOME` if it is set, `saves/` in a source checkout, else the place
    the operating system gives to programs; of these the first that can be written,
    and if none can, a folder that the system may empty.
    """
    return _home(os.environ.get(HOME_VARIABLE, ""))


def maps_root() -> Path:
    """The folder of the player's own maps."""
    return home_root().folder / "maps"


@cache
def _home(chosen: str) -> Home:
    wished, problem = None, ""
    for folder in _homes(chosen):
        reason = _unwritable(folder)
        if not reason:
            return Home(folder, folder)
        wished, problem = wished or folder, problem or reason
    other = Path(tempfile.gettempdir()) / "Smallville"
    return Home(other, wished or other, problem)


def _homes(chosen: str) -> Iterator[Path]:
    if chosen:
        yield Path(chosen).expanduser().absolute()
        return
    checkout = Path(__file__).resolve().parents[1]
    if (checkout / "pyproject.toml").is_file():
        yield checkout / "saves"
    import platformdirs

    yield Path(platformdirs.user_data_path("Smallville", appauthor=False))


def _unwritable(folder: Path) -> str:
    """Why nothing can be written there; empty if it can."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return ""
    except OSError as error:
        return error.strerror or str(error)
