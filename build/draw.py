"""Make pictures and sounds in `assets/`: `python build/draw.py [part …]`, or all.

The same code draws the same pictures every time. Parts named first that others
need: the town places things, so things are drawn before the land, and the title shows
both.
"""

import sys
import time
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ASSETS = ROOT / "assets"

PARTS = {
    "things": "art.things",
    "land": "art.town",
    "people": "art.people",
    "icons": "art.icons",
    "interface": "art.interface",
    "title": "art.title",
    "sounds": "sound",
}
"""Name on the command line → module with `draw(assets)`."""


def main(names: list[str]) -> int:
    """Draw the named parts, or all; 2 when a name is unknown."""
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        print(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
        return 2
    # The picture of the title is drawn by the game itself.
    sys.path.append(str(ROOT))
    for name in names or PARTS:
        began = time.perf_counter()
        import_module(PARTS[name]).draw(ASSETS)
        print(f"{name}: {time.perf_counter() - began:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
