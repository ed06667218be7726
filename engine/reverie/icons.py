"""Our icons and the emoji that the original shows above people's heads."""

from pathlib import Path

from engine.assets import read_table

SPEECHLESS = "\N{SPEECH BALLOON}"
"""What stands where there is no emoji."""

_JOINERS = "\ufe0e\ufe0f\u200d"
"""Code points that only change how an emoji looks."""

PLAIN = "wait"
"""The icon for what no icon fits."""


class Icons:
    """Reads emoji as icons and writes icons as emoji.

    Args:
        assets: folder of the game's files.

    Raises:
        UserError: the table of icons is missing or broken.
    """

    def __init__(self, assets: Path) -> None:
        table = read_table(assets / "icons" / "activities.toml")["icons"]
        self._emoji: dict[str, str] = {
            name: str(entry["emoji"]) for name, entry in table.items()
        }
        self._whole: dict[str, str] = {}
        for name, entry in table.items():
            for one in (entry["emoji"], *entry["also"]):
                self._whole.setdefault(_bare(one), name)
        self._parts: dict[str, str] = {}
        for text, name in self._whole.items():
            self._parts.setdefault(text[0], name)

    def emoji(self, icon: str) -> str:
        """The emoji of an icon."""
        return self._emoji.get(icon, SPEECHLESS)

    def icon(self, emoji: str) -> str:
        """The icon nearest to an emoji; empty if there is none."""
        bare = _bare(emoji)
        if bare in self._whole:
            return self._whole[bare]
        for start in range(len(bare)):
            for end in range(len(bare), start, -1):
                if bare[start:end] in self._whole:
                    return self._whole[bare[start:end]]
        return next((self._parts[one] for one in bare if one in self._parts), "")


def _bare(emoji: str) -> str:
    return "".join(one for one in emoji if one not in _JOINERS)
