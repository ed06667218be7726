"""Where the files that come with the game are."""

import os
import sys
from pathlib import Path

ASSETS_VARIABLE = "SMALLVILLE_ASSETS"
"""Environment variable that names another folder of maps, people and sentences."""


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
