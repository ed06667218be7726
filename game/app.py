"""The window, its loop, and the scenes that lie on one another in it."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pygame

from engine.commands import ChangeMind
from engine.minds.choice import MindChoice
from engine.phrase import Phrase, say
from game import paths, settings
from game.bindings import Keys, load_keys, save_keys
from game.input import Act, act_of
from game.locale import Locale
from game.logbook import LOG
from game.pad import Pad
from game.play import Maps, Play
from game.scenes.scene import Scene
from game.settings import SCALES, Settings
from game.sound.speaker import Speaker
from game.ui.frames import Interface
from game.ui.icons import IconSheet
from game.ui.skin import SkinnedManager, make_manager
from game.view.fonts import Fonts
from game.view.sprites import Sprites

LONGEST_FRAME = 0.1
"""Seconds a frame counts for at most, so nothing jumps after the window stood still."""

LEAST_SIZE = (800, 500)

FITS = (800, 480)
"""Width and height a window must have for the interface at 100 %."""

LEAST_SCALE, SHRINKS = 0.5, 0.05
"""The interface's least size, and its steps, in windows where it does not fit."""


class App:
    """The window and what all scenes share.

    Args:
        chosen: the player's settings.

    Attributes:
        notices: what the scene on top is to tell next, in passing.
        spared: the slot that was opened last, which is not written over by itself.
        failure: why the town asked for last cannot be played, or None; the game
            then ends with status 1.
        playing: the town that is played, while one is.
    """

    def __init__(self, chosen: Settings) -> None:
        self.settings = chosen
        self.locale = Locale(paths.assets(), chosen.language)
        self.keys, problem = load_keys(paths.keys_file())
        self.screen = self._open_window()
        self.interface = Interface(paths.assets() / "interface")
        self.interface.use_safe_colours(chosen.safe_colours)
        self.activities = IconSheet(paths.assets() / "icons", "activities")
        self.marks = IconSheet(paths.assets() / "icons", "marks")
        self.sprites = Sprites(paths.assets())
        self.fonts = Fonts(self.scale, chosen.language)
        self.maps = Maps()
        self.speaker = Speaker(paths.assets() / "sounds")
        self.speaker.turn(chosen.sound)
        self.pad = Pad()
        self.pad.open()
        self.is_focused = True
        self.notices: list[Phrase] = [problem] if problem is not None else []
        self.spared: Path | None = None
        self.failure: Phrase | None = None
        self.broken: set[Path] = set()
        self.playing: Play | None = None
        self._scenes: list[Scene] = []
        self._spare: list[SkinnedManager] = []
        self._model: SkinnedManager | None = None
        self._clock = pygame.time.Clock()

    # ------------------------------------------------------------ window

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the window."""
        return self.screen.get_size()

    @property
    def scale(self) -> float:
        """Size of the interface as it fits into the window; 1.0 is 100 %.

        In a window smaller than it was made for it shrinks in steps.
        """
        wanted = min(self.settings.scale, self.largest_scale)
        usual = max(scale for scale in SCALES if scale <= wanted) / 100
        shrunk = int(self._fitting / SHRINKS) * SHRINKS
        return min(usual, max(LEAST_SCALE, shrunk))

    @property
    def largest_scale(self) -> int:
        """The largest of `SCALES`, in per cent, at which every sheet fits."""
        fits = (scale for scale in SCALES if scale <= 100 * self._fitting)
        return max(fits, default=SCALES[0])

    @property
    def _fitting(self) -> float:
        """The size at which the largest sheet just fits into the window."""
        return min(self.size[0] / FITS[0], self.size[1] / FITS[1])

    def _open_window(self) -> pygame.Surface:
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
        icon = paths.assets() / "icon" / "smallville-64.png"
        if icon.is_file():
            pygame.display.set_icon(pygame.image.load(icon))
        pygame.display.set_caption(self.locale("title"))
        if self.settings.full_screen:
            return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        desktop = pygame.display.get_desktop_sizes()[0]
        size = (
            max(LEAST_SIZE[0], min(self.settings.width, desktop[0])),
            max(LEAST_SIZE[1], min(self.settings.height, desktop[1])),
        )
        return pygame.display.set_mode(size, pygame.RESIZABLE)

    def take_ui(self) -> SkinnedManager:
        """A manager without widgets, in the present size and scale.

        Reading their looks takes a tenth of a second, so those given back are used
        again, and a further one shares the looks of the first.
        """
        while self._spare:
            ui = self._spare.pop()
            if ui.scale == self.scale:
                ui.set_window_resolution(self.size)
                return ui
        if self._model is not None and self._model.scale == self.scale:
            return self._model.twin(self.size)
        self._model = make_manager(self.size, self.scale)
        return self._model

    def give_ui(self, ui: SkinnedManager) -> None:
        """Give back a manager that is no longer needed."""
        clear: Callable[[], None] = ui.clear_and_reset
        clear()
        self._spare.append(ui)

    def change(self, **choices: object) -> None:
        """Change settings, keep them, and let everything follow at once."""
        before = self.settings
        self.settings = replace(before, **choices)  # type: ignore[arg-type]
        self.keep_settings()
        if self.settings.full_screen != before.full_screen:
            self.screen = self._open_window()
        self.interface.use_safe_colours(self.settings.safe_colours)
        self.speaker.turn(self.settings.sound)
        self.locale.switch(self.settings.language)
        self.fonts = self.fonts.turned(self.scale, self.locale.code)
        pygame.display.set_caption(self.locale("title"))
        self.rebuild()

    def bind(self, keys: Keys) -> None:
        """Let other keys do things from now on, and keep them."""
        self.keys = keys
        problem = save_keys(keys, paths.keys_file())
        if problem is not None:
            self.notices.append(problem)

    def sign(self, name: str) -> None:
        """Let a sound of the interface be heard."""
        self.speaker.play(name, settings.VOLUMES[self.settings.effects])

    def keep_settings(self) -> None:
        """Write the settings; a failure is told to the player."""
        problem = settings.save(self.settings, paths.settings_file())
        if problem is not None:
            self.notice(problem)

    def remember_town(self, name: str) -> None:
        """Note which town was played last."""
        self.settings = replace(self.settings, last_town=name)
        self.keep_settings()

    def notice(self, told: Phrase) -> None:
        """Have the scene on top tell something, once."""
        if told not in self.notices:
            self.notices.append(told)

    def choose_mind(self, choice: MindChoice, anew: bool = False) -> None:
        """Let another mind think, in the town that is played and in later ones.

        Args:
            choice: what the player wants.
            anew: whether the same choice counts as well, since a key has changed.
        """
        if choice != self.settings.mind:
            self.settings = replace(self.settings, mind=choice)
            self.keep_settings()
        elif not anew:
            return
        if self.playing is not None:
            self.playing.link.send(ChangeMind(choice, anew))

    def rebuild(self) -> None:
        """Let every scene make its widgets anew."""
        for scene in self._scenes:
            scene.rebuild()

    # ------------------------------------------------------------ scenes

    @property
    def top(self) -> Scene | None:
        """The scene that hears the player."""
        return self._scenes[-1] if self._scenes else None

    def push(self, scene: Scene) -> None:
        """Lay a scene on top."""
        self._scenes.append(scene)
        scene.enter()

    def pop(self) -> None:
        """Take the top scene away."""
        self._scenes.pop().leave()
        if self._scenes:
            self._scenes[-1].resume()

    def turn_to(self, scene: Scene) -> None:
        """Take all scenes away and begin with another."""
        self.close()
        self.push(scene)

    def close(self) -> None:
        """Take all scenes away; without any the loop ends."""
        while self._scenes:
            self._scenes.pop().leave()

    # ------------------------------------------------------------ loop

    def run(self) -> None:
        """Show frames until no scene is left."""
        is_first = True
        while self._scenes:
            seconds = self._clock.tick(self._frames_per_second) / 1000
            self.frame(min(seconds, LONGEST_FRAME))
            if is_first:
                LOG.info("first frame, %d x %d", *self.size)
                is_first = False

    @property
    def _frames_per_second(self) -> int:
        usual = self._scenes[-1].frames_per_second
        return usual if self.is_focused else min(usual, self.settings.idle_frames)

    def frame(self, seconds: float) -> None:
        """One frame: hear the player, let time pass, draw, show."""
        for event in pygame.event.get():
            self._hear(event)
        problem = self.speaker.update()
        if problem is not None:
            self.notices.append(problem)
        for scene in list(self._scenes):
            scene.update(seconds, scene is self.top)
        if self._scenes:
            self._draw()
            pygame.display.flip()

    def _draw(self) -> None:
        lowest = max(
            (i for i, scene in enumerate(self._scenes) if scene.covers), default=0
        )
        for scene in self._scenes[lowest:]:
            scene.draw(self.screen)

    def _hear(self, event: pygame.event.Event) -> None:
        pad = self.pad.hear(event)
        if pad:
            self.notices.append(say(f"interface.pad.{pad}"))
        if event.type in (pygame.WINDOWFOCUSLOST, pygame.WINDOWFOCUSGAINED):
            self.is_focused = event.type == pygame.WINDOWFOCUSGAINED
        if event.type == pygame.QUIT:
            self.close()
        elif event.type == pygame.VIDEORESIZE:
            self._resized()
        elif event.type == pygame.KEYDOWN and self._is_full_screen(event):
            self.change(full_screen=not self.settings.full_screen)
        elif self._scenes:
            self._scenes[-1].handle(event)

    def _is_full_screen(self, event: pygame.event.Event) -> bool:
        return act_of(event.key, event.mod, self.keys) is Act.FULL_SCREEN

    def _resized(self) -> None:
        self.screen = pygame.display.get_surface() or self.screen
        if not self.settings.full_screen:
            width, height = self.size
            self.settings = replace(
                self.settings, width=max(640, width), height=max(400, height)
            )
        self.fonts = self.fonts.turned(self.scale, self.locale.code)
        self.rebuild()
