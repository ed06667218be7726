"""Work of a frame at 1920 × 1080 without a graphics card, in milliseconds.

    python -m tests.benchmarks.frames [FRAMES]

Prints what one plain full-screen blit costs on this machine, then p50, p99 and the
longest frame, by the wall and by this thread's CPU time, for the real engine with 25
people at 16× in the morning, at dusk and at night, and for 1,000 walkers at 1×: while
the camera pans, stands still, zooms, and with the person panel open. Then with that
panel, the timeline and each of the other panels open; at last the longest frame of
things a player does now and then.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pygame

import engine
from engine.roots import HOME_VARIABLE
from engine.runner_events import Event
from game.app import App
from game.input import Act
from game.play import MAP, Opening, Play, founding_of, opening_of
from game.scenes.panels import PANELS
from game.scenes.town import TownScene
from game.settings import Settings
from game.view.town_map import TownMap
from tests.game.stand_in import StandInRunner

WINDOW = (1920, 1080)
MIDDLE = (960, 540)
WARM_UP = 60
SETTLING = 30
"""Frames after something was done that belong to it."""

FRAMES_A_STEP = 15
"""Frames between two steps of the walkers at 1×."""

Times = tuple[list[float], list[float]]
"""Milliseconds of each frame's work, by the wall and by this thread's CPU."""


class Walkers(StandInRunner):
    """A thousand people who walk about; a step comes after so many frames.

    Args:
        town_map: they go where there is no wall.
    """

    def __init__(self, town_map: TownMap) -> None:
        walls = np.argwhere(town_map.walls).tolist()
        super().__init__(walkers=1000, blocked=frozenset((x, y) for y, x in walls))
        self._frames = 0

    def drain(self) -> list[Event]:
        """What has happened since the last frame."""
        self._frames += 1
        if self._frames % FRAMES_A_STEP == 0 and not self._paused:
            self._next_step()
        events, self._events = self._events, []
        return events


def frame(app: App, times: Times) -> None:
    """Show a frame and note its work; then wait as the window does."""
    began, worked = time.perf_counter(), time.thread_time()
    app.frame(1 / 60)
    spent = time.perf_counter() - began
    times[0].append(spent * 1000)
    times[1].append((time.thread_time() - worked) * 1000)
    time.sleep(max(0.0, 1 / 60 - spent))


def pan(scene: TownScene, number: int) -> None:
    """A way over the town and back."""
    right = 7 if number % 240 < 120 else -7
    scene.camera.move(right, 3 if number % 160 < 80 else -3)


def stand(scene: TownScene, number: int) -> None:
    """Look on."""


def zoom(scene: TownScene, number: int) -> None:
    """Nearer and farther again, with a rest between."""
    if number % 60 == 30:
        scene.camera.step_zoom(1 if number % 120 == 30 else -1, MIDDLE)


def panel(scene: TownScene, number: int) -> None:
    """Follow somebody with the panel open."""
    if scene.watching.chosen is None:
        press(scene, Act.NEXT_PERSON)
        scene.watching.following = True


MOTIONS = {"panning": pan, "still": stand, "zooming": zoom, "panel": panel}


def press(scene: TownScene, act: Act) -> None:
    """Do what a key does."""
    scene._do(act)


def told(name: str, times: Times) -> str:
    """A line of figures."""
    parts = []
    for kind, series in zip(("wall", "CPU"), times, strict=True):
        series.sort()
        middle, late = series[len(series) // 2], series[int(len(series) * 0.99)]
        parts.append(f"{kind} {middle:5.1f} {late:5.1f} {series[-1]:6.1f}")
    return f"{name:32} " + "   ".join(parts)


def opened(app: App, opening: Callable[[], Any], path: Path) -> Play:
    """Wait for a town."""
    waiting = Opening(path, app.maps, app.sprites, app.locale.tell, opening)
    while (play := waiting.poll()) is None:
        time.sleep(0.01)
    app.locale.learn(play.languages)
    return play


def run(name: str, app: App, play: Play, frames: int, near: float) -> None:
    """Measure one town in all motions and print a line for each."""
    scene = TownScene(app, play)
    scene.camera.set_zoom(near)
    app.turn_to(scene)
    gc.collect()
    for motion, move in MOTIONS.items():
        times: Times = ([], [])
        for _ in range(WARM_UP):
            frame(app, ([], []))
        for number in range(frames):
            move(scene, number)
            frame(app, times)
        print(told(f"{name}, {motion}", times), flush=True)
    app.close()


def panels(name: str, app: App, play: Play, frames: int) -> None:
    """Measure one town with all that fits into the window at once, panel by panel."""
    scene = TownScene(app, play)
    app.turn_to(scene)
    panel(scene, 0)
    press(scene, Act.TIMELINE)
    for act in PANELS:
        press(scene, act)
        for _ in range(WARM_UP):
            frame(app, ([], []))
        gc.collect()
        times: Times = ([], [])
        for _ in range(frames):
            frame(app, times)
        print(told(f"{name}, {act.value}", times), flush=True)
    app.close()


def deeds(app: App, path: Path) -> None:
    """Print the longest frame after each thing that is done now and then."""
    scene = TownScene(app, opened(app, opening_of(path), path))
    app.turn_to(scene)

    def after(name: str, deed: Callable[[], object]) -> None:
        began, worked = time.perf_counter(), time.thread_time()
        deed()
        first = (time.perf_counter() - began, time.thread_time() - worked)
        times: Times = ([], [])
        for _ in range(SETTLING):
            frame(app, times)
        wall, cpu = (
            max(1000 * spent + series[0], *series)
            for spent, series in zip(first, times, strict=True)
        )
        print(f"{name:32} wall {wall:6.1f}   CPU {cpu:6.1f}", flush=True)

    after("first frames of a town", lambda: None)
    after("choose a person", lambda: press(scene, Act.NEXT_PERSON))
    after("next person", lambda: press(scene, Act.NEXT_PERSON))
    after("close the panel", lambda: press(scene, Act.BACK))
    after("zoom out to the whole town", lambda: press(scene, Act.FIT))
    after("zoom in", lambda: scene.camera.set_zoom(3.0, MIDDLE))
    for act in (Act.TIMELINE, *PANELS, Act.WHY, Act.WEATHER, Act.PHOTO):
        after(f"open {act.value}", partial(press, scene, act))
        if app.top is not scene:
            after(f"close {act.value}", app.pop)
    press(scene, Act.NEXT_PERSON)
    after("open talk", lambda: press(scene, Act.TALK))
    after("close talk", lambda: press(scene, Act.BACK))
    after("quick save", lambda: press(scene, Act.SAVE))
    after("Chinese", lambda: app.change(language="zh"))
    after("English", lambda: app.change(language="en"))
    after("menu", lambda: press(scene, Act.BACK))
    after("leave the menu", app.pop)
    after("help", lambda: press(scene, Act.HELP))
    after("leave the help", app.pop)
    app.close()


def blit_cost() -> float:
    """Milliseconds of CPU for one opaque picture over the whole window."""
    target = pygame.display.get_surface()
    picture = pygame.Surface(WINDOW).convert()
    assert target is not None
    spent = []
    for _ in range(100):
        began = time.thread_time()
        target.blit(picture, (0, 0))
        spent.append(time.thread_time() - began)
    return sorted(spent)[50] * 1000


def main() -> None:
    """Measure all scenes."""
    frames = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    os.environ |= {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    pygame.display.init()
    pygame.font.init()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ[HOME_VARIABLE] = folder
        app = App(Settings(width=WINDOW[0], height=WINDOW[1], pace=3))
        app.screen = pygame.display.set_mode(WINDOW)
        print(f"{'':32} wall   p50   p99    max   CPU   p50   p99    max")
        print(f"{'one full-screen blit':32} CPU {blit_cost():.2f}")
        for name, hour, minute in (
            ("morning", 8, 0),
            ("dusk", 17, 40),
            ("night", 22, 0),
        ):
            path = Path(folder) / f"{name}.town"
            start = datetime(2023, 2, 13, hour, minute)
            options = engine.TownOptions(start=start)
            play = opened(app, founding_of(path, options, app.maps), path)
            run(f"25 people, 16×, {name}", app, play, frames, 3.0)
        path = Path(folder) / "panels.town"
        options = engine.TownOptions(start=datetime(2023, 2, 13, 12, 0))
        play = opened(app, founding_of(path, options, app.maps), path)
        panels("25 people, 16×, noon", app, play, frames)
        deeds(app, path)
        walkers = Walkers(app.maps.get(MAP))
        vars(engine)["Runner"] = lambda opening, slots: walkers
        app.settings = Settings(width=WINDOW[0], height=WINDOW[1], pace=1)
        play = opened(app, lambda: None, Path(folder) / "walkers.town")
        walkers.prepare((frames + WARM_UP) * len(MOTIONS) // FRAMES_A_STEP + 20)
        run("1,000 walkers, zoom 0.75", app, play, frames, 0.75)
    pygame.quit()


if __name__ == "__main__":
    main()
