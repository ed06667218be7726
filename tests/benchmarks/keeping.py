"""What it costs to keep a town: steps, slots, opening, seeking, bytes.

Run: python -m tests.benchmarks.keeping [DAYS or a TOWN, which is copied]
"""

import random
import resource
import shutil
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np

from engine import TownOptions, keep_slot, new_town, open_town
from engine.simulation import Step
from engine.state import State
from engine.store.recording import Recording
from engine.town import Town

ASSETS = Path(__file__).parents[2] / "assets"
DAY = 8640
STEPS = 1500
SEEKS = 300


def main() -> None:
    """Print the figures."""
    given = sys.argv[1] if len(sys.argv) > 1 else "1"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "n25.town"
        if given.isdigit():
            live(path, int(given))
        else:
            shutil.copy(given, path)
        opening(path)
        seeking(path)
        movement(path)
        town = open_town(path, ASSETS)
        steps(town)
        slot(town, Path(folder) / "slot.town")
        town.close()


def live(path: Path, days: int) -> None:
    """Found a town and live it so many days."""
    new_town(path, TownOptions(base="n25", seed=1), ASSETS)
    town = open_town(path, ASSETS)
    for day in range(1, days + 1):
        with told(f"day {day} lived and kept"):
            for _ in range(DAY):
                town.step()
    town.close()


def opening(path: Path) -> None:
    """How long it takes to open it, the first time in a process and again."""
    print(f"file: {path.stat().st_size / 1e6:.1f} MB")
    for name in ("open, first in this process", "open again"):
        with told(name):
            town = open_town(path, ASSETS)
        memories = sum(len(a.stream) for a in town.simulation.state.agents.values())
        town.close()
        del town
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memories: {memories:,}; memory of the process, peak: {peak:.0f} MB")


def seeking(path: Path) -> None:
    """How long it takes to see the town at any step."""
    luck = random.Random(1)
    with Recording(path) as recording:
        last = recording.steps()
        wanted = [luck.randrange(-1, last) for _ in range(SEEKS)]
        recording.snapshot(0)
        spread("seek, look of the town", [took(recording.snapshot, s) for s in wanted])
    spread("the same, file opened each time", [took(looked, path, s) for s in wanted])


def looked(path: Path, step: int) -> None:
    """See the town at a step, from a closed file."""
    with Recording(path) as recording:
        recording.snapshot(step)


def movement(path: Path) -> None:
    """Bytes that say who went where."""
    with closing(sqlite3.connect(path)) as db:
        ((whole, number),) = db.execute("SELECT sum(length(moves)), count(*) FROM step")
        ((people,),) = db.execute("SELECT count(*) FROM agent")
    per = whole / number / people
    print(f"movement: {per:.2f} bytes per agent and step")


def steps(town: Town) -> None:
    """How long it takes to keep a step, of the time it takes to live it."""
    whole: list[tuple[float, float]] = []
    kept: list[tuple[float, float]] = []
    append = town.file.append

    def timed(step: Step, state: State) -> None:
        kept.append(took(append, step, state))

    town.file.append = timed  # type: ignore[method-assign]
    for _ in range(STEPS):
        whole.append(took(town.step))
    town.file.append = append  # type: ignore[method-assign]
    spread("a step, lived and kept", whole)
    spread("a step, kept", kept)


def slot(town: Town, target: Path) -> None:
    """How long a slot takes beside the living town, and how long the town stands."""
    alone = [took(town.step) for _ in range(300)]
    stops = [took(town.file.mark, town.simulation.state)]
    begun = threading.Event()
    saved: list[tuple[float, float]] = []

    def save() -> None:
        begun.set()
        saved.append(took(keep_slot, town.file.path, target))

    saver = threading.Thread(target=save)
    saver.start()
    begun.wait()
    while saver.is_alive():
        stops.append(took(town.step))
    saver.join()
    print(
        f"slot: {saved[0][0]:.2f} s, computing {saved[0][1]:.2f}, beside"
        f" {len(stops) - 1} steps; a step took {1000 * max(stops)[0]:.0f} ms at most"
        f" (without it {1000 * max(alone)[0]:.0f} ms)"
    )


def took(work: Callable[..., object], *values: object) -> tuple[float, float]:
    """Seconds that a call takes by the clock, and of this thread's computing."""
    wall, cpu = time.perf_counter(), time.thread_time()
    work(*values)
    return time.perf_counter() - wall, time.thread_time() - cpu


@contextmanager
def told(name: str) -> Iterator[None]:
    """Print how long something takes, by the clock and in this process alone."""
    wall, cpu = time.perf_counter(), time.process_time()
    yield
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f"{name}: {wall:.2f} s, of which {cpu:.2f} s computing", flush=True)


def spread(name: str, seconds: list[tuple[float, float]]) -> None:
    """Print the middle, the late and the worst of some times."""
    by_clock, computing = zip(*seconds, strict=True)
    middle, late, worst = 1000 * np.percentile(by_clock, [50, 99, 100])
    own, own_late = 1000 * np.percentile(computing, [50, 99])
    print(
        f"{name}: {middle:.2f} ms, p99 {late:.1f}, worst {worst:.1f};"
        f" computing {own:.2f}, p99 {own_late:.1f}",
        flush=True,
    )


if __name__ == "__main__":
    main()
