"""What a window takes that is left open: memory, minute by minute.

    python -m tests.benchmarks.long_play [MINUTES]

A town of 25 with the built-in mind goes as fast as it can behind a window of
1280 × 720, in which somebody is followed with their panel and the log open. Printed are
the days lived, the process's memory and how long a frame took; the limit is 500 MB
after an hour.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

import pygame

import engine
from engine.roots import HOME_VARIABLE
from game.app import App
from game.input import Act
from game.play import founding_of
from game.scenes.town import TownScene
from game.settings import Settings
from tests.benchmarks.frames import opened, panel, press

WINDOW = (1280, 720)
FASTEST = 4
"""Place of the pace without a limit."""

STEPS_A_DAY = 8640


def memory() -> float:
    """Megabytes of this process that are in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    """Let a town go on and print a line a minute."""
    minutes = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    os.environ |= {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    pygame.display.init()
    pygame.font.init()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ[HOME_VARIABLE] = folder
        app = App(Settings(width=WINDOW[0], height=WINDOW[1], pace=FASTEST))
        app.screen = pygame.display.set_mode(WINDOW)
        path = Path(folder) / "long.town"
        founding = founding_of(path, engine.TownOptions(seed=1), app.maps)
        scene = TownScene(app, opened(app, founding, path))
        app.turn_to(scene)
        panel(scene, 0)
        press(scene, Act.LOG)
        for minute in range(minutes + 1):
            frames = _play(app, 60.0 if minute else 1.0)
            frames.sort()
            p50, p99 = (frames[int(len(frames) * part)] for part in (0.5, 0.99))
            print(
                f"minute {minute:3}: {scene.play.show.step / STEPS_A_DAY:6.1f} days, "
                f"{memory():6.0f} MB, frames p50 {p50:5.1f} ms, "
                f"p99 {p99:5.1f}, longest {frames[-1]:5.1f}",
                flush=True,
            )
        app.close()
    pygame.quit()


def _play(app: App, seconds: float) -> list[float]:
    """Show frames for a while; milliseconds of each."""
    end, spent = time.perf_counter() + seconds, []
    while (began := time.perf_counter()) < end:
        app.frame(1 / 60)
        taken = time.perf_counter() - began
        spent.append(taken * 1000)
        time.sleep(max(0.0, 1 / 60 - taken))
    return spent


if __name__ == "__main__":
    main()
