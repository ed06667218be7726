"""Record the demo day in `assets/demo/`: `python build/demo.py`.

A whole day of the town of 25, lived by the built-in mind: the same day every time, as
long as the rules by which people live are the same. It must be recorded anew when they
change; a test tells.
"""

import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine import TownOptions, new_town, open_town, pack_town, verify  # noqa: E402

ASSETS = ROOT / "assets"
TARGET = ASSETS / "demo" / "day.packed"

SEED = 7
HOURS = 24
TITLE = "Smallville"


def main() -> int:
    """Live the day, verify it, pack it; 1 when it does not verify."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "day.town"
        new_town(path, TownOptions(base="n25", seed=SEED, title=TITLE), ASSETS)
        town = open_town(path, ASSETS)
        for _ in range(HOURS * town.ground.clock.steps_per_hour):
            town.step()
        town.close()
        if verify(path, ASSETS) is not None:
            print("the day does not verify")
            return 1
        pack_town(path, TARGET)
        whole = path.stat().st_size
    packed = TARGET.stat().st_size
    seconds = time.perf_counter() - began
    print(f"{packed:,} bytes of {whole:,} in {seconds:.0f} s: {TARGET}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
