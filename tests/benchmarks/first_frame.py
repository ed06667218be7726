"""Seconds from `python -m game` to its first frame, and to the town behind the title.

    python -m tests.benchmarks.first_frame [STARTS]

Each start is a process of its own with the dummy driver.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

WATCHED = """
import time, sys
import game.app as app
from game.scenes.title import Title

frame = app.App.frame

def watched(self, seconds):
    frame(self, seconds)
    if not hasattr(self, "told"):
        self.told = True
        print("first", time.time(), flush=True)
    title = self.top
    if isinstance(title, Title) and title.is_alive:
        print("alive", time.time(), flush=True)
        self.close()

app.App.frame = watched
from game.__main__ import main
sys.exit(main())
"""


def main() -> None:
    """Start the game some times and print what it took."""
    starts = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    for _ in range(starts):
        with tempfile.TemporaryDirectory() as folder:
            env = os.environ | {
                "SDL_VIDEODRIVER": "dummy",
                "SMALLVILLE_HOME": folder,
            }
            began = time.time()
            done = subprocess.run(
                [sys.executable, "-c", WATCHED],
                cwd=ROOT,
                env=env,
                capture_output=True,
                text=True,
                timeout=120,
                check=True,
            )
        moments = {
            line.split()[0]: float(line.split()[1])
            for line in done.stdout.splitlines()
            if line.startswith(("first ", "alive "))
        }
        first, alive = moments["first"] - began, moments["alive"] - began
        print(f"first frame {first:5.2f} s   town behind the title {alive:5.2f} s")


if __name__ == "__main__":
    main()
