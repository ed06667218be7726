"""The simulation: importable, headless, without a window.

This is its door: whoever shows, scripts or studies a town needs no other name.
"""

import os

# One core belongs to the frames of the window, and a second thread of BLAS halves the
# speed of small products on a busy machine. It must be said before numpy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from engine.assets import load_languages  # noqa: E402
from engine.clock import Clock  # noqa: E402
from engine.errors import SmallvilleError, TownFileError, UserError  # noqa: E402
from engine.founding import TownOptions  # noqa: E402
from engine.language import LANGUAGES, Language  # noqa: E402
from engine.listing import (  # noqa: E402
    BaseInfo,
    TownInfo,
    list_bases,
    list_towns,
    read_snapshot,
)
from engine.minds.lore import Lore  # noqa: E402
from engine.runner import Runner  # noqa: E402
from engine.snapshot import Snapshot, TownView  # noqa: E402
from engine.store.slots import keep_slot, take_slot  # noqa: E402
from engine.town import Town, new_town, open_town, verify  # noqa: E402

__all__ = [
    "LANGUAGES",
    "BaseInfo",
    "Clock",
    "Language",
    "Lore",
    "Runner",
    "SmallvilleError",
    "Snapshot",
    "Town",
    "TownFileError",
    "TownInfo",
    "TownOptions",
    "TownView",
    "UserError",
    "keep_slot",
    "list_bases",
    "list_towns",
    "load_languages",
    "new_town",
    "open_town",
    "read_snapshot",
    "take_slot",
    "verify",
]
