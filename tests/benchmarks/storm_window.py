"""Frames of the window while a model server fails in every way, and how it is left.

    python -m tests.benchmarks.storm_window [SECONDS]

A town of 25 people thinks with a server on this machine of which 30 % of the replies
are faulty; it goes at 16×. Prints frames a second, p50, p99 and the longest frame, what
was asked and what failed; then how long it took to quit while questions were under way,
and whether the town's file holds every step that the window had shown.
"""

import os
import sys
import tempfile
import time

import pygame

from engine import ServerModel, open_town
from engine.minds.choice import MindChoice
from game import paths
from game.app import App
from game.scenes.opening import OpeningTown
from game.scenes.town import TownScene
from game.settings import Settings
from tests.model_server import ModelServer
from tests.playing import play_along

WINDOW = (1280, 720)
STORM = 0.3
LATENCY = 0.5
PARALLEL = 8


def main() -> None:
    """Live through a storm and leave in the middle of it."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    os.environ["SMALLVILLE_HOME"] = tempfile.mkdtemp()
    pygame.display.init()
    pygame.font.init()
    with ModelServer(storm=STORM, latency=LATENCY, answer=play_along) as server:
        app = _app(server)
        scene = _town(app)
        times = _watch(app, seconds)
        _tell(times, seconds)
        used = scene.play.link.used
        if used is not None:
            print(f"{used.exchanges} exchanges, {used.failed} failed")
        shown, path = scene.play.show.step, scene.play.path
        began = time.perf_counter()
        app.close()
        print(f"quit during calls after {time.perf_counter() - began:.2f} s")
    town = open_town(path, paths.assets())
    print(f"shown step {shown}, kept step {town.step_number - 1}")
    town.close()


def _app(server: ModelServer) -> App:
    model = ServerModel(
        preset="custom", address=server.address, model="town-1", parallel=PARALLEL
    )
    app = App(Settings(pace=3, mind=MindChoice(kind="server", server=model)))
    app.screen = pygame.display.set_mode(WINDOW)
    return app


def _town(app: App) -> TownScene:
    from engine import TownOptions

    path = paths.towns() / "storm.town"
    path.parent.mkdir(parents=True, exist_ok=True)
    app.push(OpeningTown.of_new(app, path, TownOptions(title="Storm")))
    while not isinstance(app.top, TownScene):
        app.frame(1 / 60)
        time.sleep(1 / 60)
    return app.top


def _watch(app: App, seconds: float) -> list[float]:
    """Milliseconds of each frame's work."""
    times: list[float] = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        began = time.perf_counter()
        app.frame(1 / 60)
        spent = time.perf_counter() - began
        times.append(spent * 1000)
        time.sleep(max(0.0, 1 / 60 - spent))
    return times


def _tell(times: list[float], seconds: float) -> None:
    ordered = sorted(times)
    p50, p99 = (ordered[int(len(ordered) * share)] for share in (0.5, 0.99))
    print(
        f"{len(times) / seconds:.1f} frames a second; work of a frame: "
        f"p50 {p50:.1f} ms, p99 {p99:.1f} ms, longest {ordered[-1]:.1f} ms"
    )
    slow = sum(time > 1000 / 30 for time in times)
    print(f"{slow} of {len(times)} frames took longer than a thirtieth of a second")


if __name__ == "__main__":
    main()
