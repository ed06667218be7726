"""A day of the whole town, headless, with its file: seconds, memory, bytes.

Run: python -m tests.benchmarks.day [DAYS]
"""

import resource
import sys
import tempfile
import time
from pathlib import Path

from engine import TownOptions, new_town, open_town

ASSETS = Path(__file__).parents[2] / "assets"
DAY = 8640


def main() -> None:
    """Live some days and print each one's figures."""
    days = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "n25.town"
        new_town(path, TownOptions(base="n25", seed=1), ASSETS)
        began = time.perf_counter()
        town = open_town(path, ASSETS)
        print(f"open a new town        {time.perf_counter() - began:8.2f} s")
        for day in range(1, days + 1):
            began, cpu = time.perf_counter(), time.process_time()
            for _ in range(DAY):
                town.step()
            wall, cpu = time.perf_counter() - began, time.process_time() - cpu
            print(f"day {day:2} of n25           {wall:8.2f} s wall {cpu:8.2f} s cpu")
        town.close()
        began = time.perf_counter()
        open_town(path, ASSETS).close()
        print(f"open it again          {time.perf_counter() - began:8.2f} s")
        print(
            f"file                   {path.stat().st_size / days / 1e6:8.2f} MB a day"
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory, peak           {peak:8.1f} MB")


if __name__ == "__main__":
    main()
