"""A program that lives a town, or saves slots of it, until it is killed.

Run: python -m tests.engine.store.killed live|save TOWN ASSETS
It prints a number after each finished step, or after each slot that is kept.
"""

import sys
from pathlib import Path

from engine import keep_slot, open_town


def main() -> None:
    """Do it for ever."""
    deed, path, assets = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    town = open_town(path, assets)
    slot = path.with_suffix(".slot")
    while True:
        town.step()
        if deed == "save":
            keep_slot(path, slot)
        sys.stdout.write(f"{town.step_number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
