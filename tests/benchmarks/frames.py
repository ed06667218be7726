"""Work of a frame at 1920 × 1080 without a graphics card; prints p50 and p99 in ms.

    python -m tests.benchmarks.frames [FRAMES]

Three scenes: the real engine with 25 people at 16× by day and at night, with the
person panel open and the camera going about; and 1,000 walkers who all move.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pygame

import engine
from game import paths
from game.app import App
from game.play import Opening, Play, founding_of
from game.scenes.town import TownScene
from game.settings import Settings
from tests.game.stand_in import StandInRunner

WINDOW = (1920, 1080)
WARM_UP = 60


def measure(app: App, scene: TownScene, frames: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each frame's work, by the wall and by this thread's CPU."""
    times, busy = [], []
    camera = scene.camera
    for number in range(WARM_UP + frames):
        began, worked = time.perf_counter(), time.thread_time()
        # A way over the town, with a change of zoom now and then.
        camera.move(7 if number % 240 < 120 else -7, 3 if number % 160 < 80 else -3)
        if number % 300 == 299:
            camera.step_zoom(1 if number % 600 == 599 else -1, (960, 540))
        app.frame(1 / 60)
        spent = time.perf_counter() - began
        if number >= WARM_UP:
            times.append(spent * 1000)
            busy.append((time.thread_time() - worked) * 1000)
        time.sleep(max(0.0, 1 / 60 - spent))
    return times, busy


def opened(app: App, opening: Callable[[], Any], path: Path) -> Play:
    """Wait for a town."""
    waiting = Opening(path, app.maps, app.sprites, app.locale.tell, opening)
    while (play := waiting.poll()) is None:
        time.sleep(0.01)
    app.locale.learn(play.languages)
    return play


def run(name: str, app: App, play: Play, frames: int, zoom: float) -> None:
    """Measure one scene and print its line."""
    scene = TownScene(app, play)
    scene.camera.set_zoom(zoom)
    app.turn_to(scene)
    gc.collect()
    for kind, times in zip(("wall", "CPU"), measure(app, scene, frames), strict=True):
        times.sort()
        middle, late = times[len(times) // 2], times[int(len(times) * 0.99)]
        print(
            f"{name:30} {kind:4} p50 {middle:5.1f} ms  p99 {late:5.1f} ms"
            f"  max {times[-1]:.1f}"
        )
    app.close()


def main() -> None:
    """Measure all scenes."""
    frames = int(sys.argv[1]) if len(sys.argv) > 1 else 900
    os.environ |= {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    pygame.display.init()
    pygame.font.init()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ[paths.HOME_VARIABLE] = folder
        settings = Settings(width=WINDOW[0], height=WINDOW[1], pace=3)
        app = App(settings)
        app.screen = pygame.display.set_mode(WINDOW)
        for name, hour in (
            ("25 people, 16×, morning", 8),
            ("25 people, 16×, evening", 20),
        ):
            path = Path(folder) / f"{hour}.town"
            options = engine.TownOptions(start=datetime(2023, 2, 13, hour))
            play = opened(app, founding_of(path, options, app.maps), path)
            run(name, app, play, frames, 3.0)
        walkers = StandInRunner(walkers=1000)
        vars(engine)["Runner"] = lambda opening, slots: walkers
        app.settings = Settings(width=WINDOW[0], height=WINDOW[1], pace=1)
        play = opened(app, lambda: None, Path(folder) / "walkers.town")
        walkers.prepare(frames // 8 + 20)
        run("1,000 walkers, 1×, zoom 0.75", app, play, frames, 0.75)
    pygame.quit()


if __name__ == "__main__":
    main()
