"""The simulation: importable, headless, without a window.

This is its door: whoever shows, scripts or studies a town needs no other name. The
names are looked up when they are first used, so that a title can be drawn, or a help
text printed, before numpy and the map reader are loaded.
"""

import os
from importlib import import_module
from typing import TYPE_CHECKING

# One core belongs to the frames of the window, and a second thread of BLAS halves the
# speed of small products on a busy machine. It must be said before numpy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

if TYPE_CHECKING:
    from engine.annals import Annals, read_annals
    from engine.assets import load_languages
    from engine.backends.cancel import CancelToken
    from engine.backends.keyring_keys import (
        FoundKey,
        KeyringUnusable,
        find_key,
        hold_key,
        keep_key,
    )
    from engine.backends.keys import Key
    from engine.backends.llama import bundled_model
    from engine.backends.presets import PRESETS
    from engine.branching import branch_town
    from engine.chronicle import chronicle_day
    from engine.clock import Clock
    from engine.errors import MindError, SmallvilleError, TownFileError, UserError
    from engine.estimate import (
        DayEstimate,
        estimate_new,
        estimate_told,
        estimate_town,
    )
    from engine.founding import TownOptions
    from engine.language import LANGUAGES, Language
    from engine.listing import (
        BaseInfo,
        TownInfo,
        list_bases,
        list_people,
        list_towns,
        people_info,
        read_snapshot,
    )
    from engine.minds.allowance import allowance_of, written_allowance
    from engine.minds.choice import (
        LocalModel,
        MindChoice,
        PersonModel,
        ServerModel,
    )
    from engine.minds.lore import Lore
    from engine.minds.trial import Verdict, offered_models, try_out
    from engine.own_maps import OwnMap, find_map, keep_map, list_own_maps, map_problems
    from engine.people.file import is_name, keep_people
    from engine.people.making import (
        Sketch,
        Trade,
        bedtimes,
        moved,
        person_from,
        sketch_of,
    )
    from engine.people.people import MOST_PEOPLE, People, titled
    from engine.people.workshop import Workshop, open_workshop
    from engine.replayer import Replayer
    from engine.reverie.exporting import export_folder
    from engine.reverie.history import read_history
    from engine.reverie.importing import import_folder
    from engine.runner import Runner
    from engine.snapshot import Snapshot, TownView
    from engine.store.packing import pack_town, unpack_town
    from engine.store.slots import keep_slot, take_slot
    from engine.town import Town, map_of, new_town, open_town, verify

__all__ = [
    "LANGUAGES",
    "MOST_PEOPLE",
    "PRESETS",
    "Annals",
    "BaseInfo",
    "CancelToken",
    "Clock",
    "DayEstimate",
    "FoundKey",
    "Key",
    "KeyringUnusable",
    "Language",
    "LocalModel",
    "Lore",
    "MindChoice",
    "MindError",
    "OwnMap",
    "People",
    "PersonModel",
    "Replayer",
    "Runner",
    "ServerModel",
    "Sketch",
    "SmallvilleError",
    "Snapshot",
    "Town",
    "TownFileError",
    "TownInfo",
    "TownOptions",
    "TownView",
    "Trade",
    "UserError",
    "Verdict",
    "Workshop",
    "allowance_of",
    "bedtimes",
    "branch_town",
    "bundled_model",
    "chronicle_day",
    "estimate_new",
    "estimate_told",
    "estimate_town",
    "export_folder",
    "find_key",
    "find_map",
    "hold_key",
    "import_folder",
    "is_name",
    "keep_key",
    "keep_map",
    "keep_people",
    "keep_slot",
    "list_bases",
    "list_own_maps",
    "list_people",
    "list_towns",
    "load_languages",
    "map_of",
    "map_problems",
    "moved",
    "new_town",
    "offered_models",
    "open_town",
    "open_workshop",
    "pack_town",
    "people_info",
    "person_from",
    "read_annals",
    "read_history",
    "read_snapshot",
    "sketch_of",
    "take_slot",
    "titled",
    "try_out",
    "unpack_town",
    "verify",
    "written_allowance",
]

_ROOMS = {
    "engine.annals": ("Annals", "read_annals"),
    "engine.assets": ("load_languages",),
    "engine.backends.cancel": ("CancelToken",),
    "engine.backends.keyring_keys": (
        "FoundKey",
        "KeyringUnusable",
        "find_key",
        "hold_key",
        "keep_key",
    ),
    "engine.backends.keys": ("Key",),
    "engine.backends.llama": ("bundled_model",),
    "engine.backends.presets": ("PRESETS",),
    "engine.branching": ("branch_town",),
    "engine.chronicle": ("chronicle_day",),
    "engine.clock": ("Clock",),
    "engine.errors": (
        "MindError",
        "SmallvilleError",
        "TownFileError",
        "UserError",
    ),
    "engine.estimate": (
        "DayEstimate",
        "estimate_new",
        "estimate_told",
        "estimate_town",
    ),
    "engine.founding": ("TownOptions",),
    "engine.language": ("LANGUAGES", "Language"),
    "engine.listing": (
        "BaseInfo",
        "TownInfo",
        "list_bases",
        "list_people",
        "list_towns",
        "people_info",
        "read_snapshot",
    ),
    "engine.minds.allowance": ("allowance_of", "written_allowance"),
    "engine.minds.choice": (
        "LocalModel",
        "MindChoice",
        "PersonModel",
        "ServerModel",
    ),
    "engine.minds.lore": ("Lore",),
    "engine.minds.trial": ("Verdict", "offered_models", "try_out"),
    "engine.own_maps": (
        "OwnMap",
        "find_map",
        "keep_map",
        "list_own_maps",
        "map_problems",
    ),
    "engine.people.file": ("is_name", "keep_people"),
    "engine.people.making": (
        "Sketch",
        "Trade",
        "bedtimes",
        "moved",
        "person_from",
        "sketch_of",
    ),
    "engine.people.people": ("MOST_PEOPLE", "People", "titled"),
    "engine.people.workshop": ("Workshop", "open_workshop"),
    "engine.replayer": ("Replayer",),
    "engine.reverie.exporting": ("export_folder",),
    "engine.reverie.history": ("read_history",),
    "engine.reverie.importing": ("import_folder",),
    "engine.runner": ("Runner",),
    "engine.snapshot": ("Snapshot", "TownView"),
    "engine.store.packing": ("pack_town", "unpack_town"),
    "engine.store.slots": ("keep_slot", "take_slot"),
    "engine.town": ("Town", "map_of", "new_town", "open_town", "verify"),
}


def __getattr__(name: str) -> object:
    for room, names in _ROOMS.items():
        if name in names:
            return getattr(import_module(room), name)
    raise AttributeError(name)
