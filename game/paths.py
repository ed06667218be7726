"""Where the game finds its assets and keeps what belongs to the player."""

import zlib
from importlib.util import find_spec
from pathlib import Path

from engine.phrase import Phrase, say
from engine.roots import assets_root, home_root

SLOTS = "slots"


def assets() -> Path:
    """The folder of pictures, maps, people and sentences; the engine's own."""
    return assets_root()


def home() -> Path:
    """The player's folder: settings, towns, photos, and the log; the engine's own."""
    return home_root().folder


def home_problem() -> Phrase | None:
    """Why nothing lasting can be kept, or None."""
    home = home_root()
    if not home.reason:
        return None
    return say(
        "interface.start.no_home",
        folder=str(home.wished),
        reason=home.reason,
        other=str(home.folder),
    )


def towns() -> Path:
    """The folder of town files."""
    return home()


def slots(town: Path) -> Path:
    """The folder of the kept copies of a town file."""
    return home() / SLOTS / town.stem


def all_slots() -> Path:
    """The folder that holds such a folder for every town."""
    return home() / SLOTS


def packed_demo() -> Path:
    """The demo day as it is shipped."""
    return assets() / "demo" / "day.packed"


def demo() -> Path:
    """The demo day as it is watched; another one shipped has another name."""
    stamp = zlib.crc32(packed_demo().read_bytes())
    return home() / "demo" / f"day-{stamp:08x}.town"


def exports() -> Path:
    """The folder of towns written as folders of the original."""
    return home() / "exports"


def people() -> Path:
    """The folder of the player's own people files."""
    return home() / "people"


def photos() -> Path:
    """The folder of pictures taken with F2."""
    return home() / "photos"


def logs() -> Path:
    """The folder of the log."""
    return home() / "logs"


def crashes() -> Path:
    """The folder of crash reports."""
    return home() / "crashes"


def settings_file() -> Path:
    """The file of the player's settings."""
    return home() / "settings.json"


def keys_file() -> Path:
    """The file of the player's own keys."""
    return home() / "keys.json"


def font(bold: bool = False) -> Path:
    """The typeface of everything: Noto Sans SC, which writes both languages.

    It comes with pygame_gui, whose code is not imported for it.
    """
    return _typefaces() / f"NotoSansSC-{_weight(bold)}.otf"


def latin_font(bold: bool = False) -> Path:
    """Its Latin sister, for signs that are too wide in the other."""
    return _typefaces() / f"NotoSans-{_weight(bold)}.ttf"


def _weight(bold: bool) -> str:
    return "Bold" if bold else "Regular"


def _typefaces() -> Path:
    spec = find_spec("pygame_gui")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("pygame_gui")
    return Path(spec.origin).parent / "data"
