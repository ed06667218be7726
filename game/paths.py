"""Where the game finds its assets and keeps what belongs to the player."""

import os
from importlib.util import find_spec
from pathlib import Path

from engine.roots import assets_root

HOME_VARIABLE = "SMALLVILLE_HOME"
"""Environment variable that names another folder for settings and towns."""


def assets() -> Path:
    """The folder of pictures, maps, people and sentences; the engine's own."""
    return assets_root()


def home() -> Path:
    """The player's folder: settings, towns, photos.

    `SMALLVILLE_HOME` if it is set, `saves/` in a source checkout, else the place
    the operating system gives to programs.
    """
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    checkout = Path(__file__).resolve().parents[1]
    if (checkout / "pyproject.toml").is_file():
        return checkout / "saves"
    import platformdirs

    return Path(platformdirs.user_data_path("Smallville", appauthor=False))


def towns() -> Path:
    """The folder of town files."""
    return home()


def slots() -> Path:
    """The folder of kept copies of town files."""
    return home() / "slots"


def photos() -> Path:
    """The folder of pictures taken with F2."""
    return home() / "photos"


def settings_file() -> Path:
    """The file of the player's settings."""
    return home() / "settings.json"


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
