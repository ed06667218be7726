"""How long a town of 25 stands still while it is saved as it goes.

Run: python -m tests.benchmarks.saving [TOWN, which is copied]
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path

from engine import Runner, TownOptions, new_town, open_town
from engine.commands import Save, SetPace, Stop
from engine.events import StepFinished
from engine.runner_events import Saved

ASSETS = Path(__file__).parents[2] / "assets"
SAVES = 20
SECONDS = 20.0
PACE = 64.0
"""Steps a second: 16×."""

PICTURE = bytes(40_000)


def main() -> None:
    """Print the longest gaps between two steps, with saves and without."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "n25.town"
        if len(sys.argv) > 1:
            shutil.copy(sys.argv[1], path)
        else:
            new_town(path, TownOptions(base="n25", seed=1), ASSETS)
            town = open_town(path, ASSETS)
            for _ in range(3600):
                town.step()
            town.close()
        for saves in (0, SAVES, 0, SAVES):
            _stretch(path, Path(name), saves)
        print(f"the town file has {path.stat().st_size / 1e6:.1f} MB")


def _stretch(path: Path, folder: Path, saves: int) -> None:
    """Let a copy of the town live on and print its gaps: each time the same steps."""
    lived = folder / "lived.town"
    shutil.copy(path, lived)
    runner = Runner(lambda: open_town(lived, ASSETS), folder / "slots")
    runner.start()
    runner.send(SetPace(PACE))
    _gaps(runner, seconds=2, saves=0)
    gaps, took = _gaps(runner, SECONDS, saves)
    runner.send(Stop())
    runner.join()
    gaps.sort()
    print(
        f"{saves:2} saves: gap between steps p50 {gaps[len(gaps) // 2]:.1f} ms, "
        f"p99 {gaps[len(gaps) * 99 // 100]:.1f} ms, longest {gaps[-1]:.1f} ms"
        + (f"; a save took {max(took):.0f} ms at most" if took else "")
    )


def _gaps(
    runner: Runner, seconds: float, saves: int
) -> tuple[list[float], list[float]]:
    """Milliseconds between steps, and from asking for a save to being told of it."""
    gaps: list[float] = []
    took: list[float] = []
    begin = last = time.perf_counter()
    asked: list[float] = []
    while time.perf_counter() - begin < seconds:
        now = time.perf_counter()
        if len(asked) < saves and now - begin > len(asked) * seconds / saves:
            asked.append(now)
            runner.send(Save("bench", PICTURE))
        for event in runner.drain():
            if isinstance(event, StepFinished):
                gaps.append((now - last) * 1000)
                last = now
            elif isinstance(event, Saved):
                took.append((now - asked[len(took)]) * 1000)
        time.sleep(0.0005)
    return gaps, took


if __name__ == "__main__":
    main()
