"""How long a recorded day of three people takes to come in, and who stands right.

Run: python -m tests.benchmarks.import_day
"""

import tempfile
import time
from pathlib import Path

from engine import import_folder
from engine.store.recording import Recording
from tests.engine.reverie.test_import import WAYS
from tests.reverie_folder import day_of

ASSETS = Path(__file__).parents[2] / "assets"
STEPS = 8654
PEOPLE = ("Ada Brook", "Ben Okoye", "Isabella Rodriguez")


def main() -> None:
    """Print the figures for both shapes of a folder."""
    play = day_of(PEOPLE, STEPS, WAYS)
    stood = play.stood()[1:]
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        for shape, folder in (
            ("storage", play.storage(root / "storage")),
            ("compressed", play.compressed(root / "compressed")),
        ):
            town = root / f"{shape}.town"
            began, worked = time.perf_counter(), time.process_time()
            done = import_folder(folder, town, ASSETS)
            seconds = time.perf_counter() - began
            worked = time.process_time() - worked
            with Recording(town) as recording:
                views = recording.views(0, recording.steps())
                equal = sum(
                    {who: one.tile for who, one in view.agents.items()} == where
                    for where, view in zip(stood, views, strict=True)
                )
            size = town.stat().st_size / 1e6
            print(
                f"{shape}: {done.steps} steps, {done.memories} memories in "
                f"{seconds:.1f} s ({worked:.1f} s of work), {size:.1f} MB; "
                f"positions equal at {equal} of {len(stood)} steps"
            )


if __name__ == "__main__":
    main()
