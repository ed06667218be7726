"""What is said when there is no window to say it in: before it opens, after it fails.

Nothing here may need what could be broken: if the sentences themselves cannot be read,
a bare one in English is left.
"""

import sys

from engine.language import LANGUAGES
from engine.phrase import Part
from engine.roots import assets_root

BARE = "Smallville has stopped ({key}: {parts}). Install its files anew."


def sentence(key: str, **parts: Part) -> str:
    """The sentence of `interface.<key>` in the player's language."""
    try:
        from game import paths, settings
        from game.locale import Locale

        chosen, _ = settings.load(paths.settings_file())
        told = Locale(paths.assets(), chosen.language)(key, **parts)
    except Exception:  # whatever is broken, something must be said
        told = ""
    if told in ("", f"interface.{key}"):
        return BARE.format(key=key, parts=", ".join(map(str, parts.values())))
    return told


def has_sentences() -> bool:
    """Whether the catalogue is there; without it every button would show its key."""
    folder = assets_root() / "locale"
    # To read it all here would hold up the first frame.
    return all(any((folder / code).glob("*.toml")) for code in LANGUAGES)


def write(text: str) -> None:
    """Put a line where a person may see it."""
    # A windowed build has no standard error.
    if sys.stderr is not None:
        sys.stderr.write(text + "\n")
        sys.stderr.flush()
