"""The title: the logo over the living town, and where to go from here."""

from collections.abc import Set
from pathlib import Path

import pygame
from pygame_gui.elements import UIButton

from engine.phrase import Phrase
from game import paths
from game.app import App
from game.input import Act, act_of
from game.scenes.ask import Ask
from game.scenes.backdrop import Backdrop
from game.scenes.dropped import take_in
from game.scenes.scene import FRAMES_PER_SECOND, WHILE_LOADING, Scene
from game.scenes.still import Still
from game.ui.choices import Choices
from game.ui.skin import art_scale
from game.ui.toasts import Toasts
from game.ui.widgets import button

BUTTON = (240, 38)
GAP = 10
TOWN_FILE_ERRORS = "error.town."
"""How the keys of sentences about town files begin."""

CHOICES = ("continue", "new", "load", "demo", "settings", "quit")


class Title(Scene):
    """The first thing one sees.

    Args:
        app: the window.
        message: something to tell, such as why a town was closed.
    """

    def __init__(self, app: App, message: Phrase | None = None) -> None:
        super().__init__(app)
        self._still = Still(paths.assets() / "title" / "dawn.png")
        self._backdrop: Backdrop | None = None
        self._buttons: dict[str, UIButton] = {}
        self._keys: Choices | None = None
        self._toasts = Toasts()
        self._frames = 0
        self._last = last_town(app.settings.last_town, app.broken)
        if message is not None:
            app.notice(message)

    def build(self) -> None:
        """Make the buttons, one under the other."""
        ui = self.ui
        wide, high = ui.px(BUTTON[0]), ui.px(BUTTON[1])
        x = (self.app.size[0] - wide) // 2
        y = self._logo_rect().bottom + ui.px(34)
        words = self._choices()
        self._buttons = {}
        for name in words:
            place = pygame.Rect(x, y, wide, high)
            text = self.app.locale(f"title_screen.{name}")
            self._buttons[name] = button(ui, place, text)
            y += high + ui.px(GAP)
        self._keys = Choices(self._buttons, self._keys.chosen if self._keys else "")
        if self._backdrop is not None:
            self._backdrop.resize(self.app.size)

    def _choices(self) -> list[str]:
        missing = set()
        if self._last is None:
            missing.add("continue")
        if not paths.packed_demo().is_file():
            missing.add("demo")
        return [choice for choice in CHOICES if choice not in missing]

    def resume(self) -> None:
        """Look again which town could be continued."""
        self._last = last_town(self.app.settings.last_town, self.app.broken)
        self._keys = None
        self.rebuild()

    def leave(self) -> None:
        """End the town behind the title."""
        super().leave()
        if self._backdrop is not None:
            self._backdrop.close()

    @property
    def is_alive(self) -> bool:
        """Whether people live in the town behind the title."""
        return self._backdrop is not None and self._backdrop.play is not None

    # ------------------------------------------------------------ input

    def handle(self, event: pygame.event.Event) -> None:
        """Buttons, by pointer or by keys."""
        super().handle(event)
        pressed = event.type == pygame.KEYDOWN
        if pressed and act_of(event.key, event.mod, self.app.keys) is Act.HELP:
            from game.scenes.manual import Manual

            self.app.push(Manual(self.app))
        elif event.type == pygame.DROPFILE:
            take_in(self.app, Path(event.file), lambda: None)
        elif self._keys is not None:
            self._go(self._keys.hear(event))

    def _go(self, choice: str) -> None:
        # Scenes are imported when they are needed: the first frame must be quick.
        match choice:
            case "continue" if self._last is not None:
                from game.scenes.opening import OpeningTown

                self.app.turn_to(OpeningTown.of_file(self.app, self._last))
            case "new":
                from game.scenes.new_town import NewTown

                self.app.push(NewTown(self.app))
            case "load":
                from game.scenes.load import Load

                self.app.push(Load(self.app))
            case "demo":
                from game.scenes.opening import OpeningTown

                self.app.turn_to(OpeningTown.of_demo(self.app))
            case "settings":
                from game.scenes.options import Options

                self.app.push(Options(self.app))
            case "quit":
                self.app.close()

    # ------------------------------------------------------------ frames

    def update(self, seconds: float, on_top: bool) -> None:
        """Begin to load after the first frame has been shown."""
        super().update(seconds, on_top)
        self._frames += 1
        if self._frames == 2:
            self._backdrop = Backdrop(
                self.app.maps, self.app.sprites, self.app.locale.tell, self.app.size
            )
        if self._backdrop is not None:
            was_there = self._backdrop.play is not None
            self._backdrop.update(seconds, self.app.settings.reduced_motion)
            self.frames_per_second = FRAMES_PER_SECOND
            if not self.is_alive and self._backdrop.problem is None:
                self.frames_per_second = WHILE_LOADING
            if self._backdrop.play is not None and not was_there:
                self.app.locale.learn(self._backdrop.play.languages)
            if self._backdrop.problem is not None:
                self._tell_problem(self._backdrop.problem)
                self._backdrop.problem = None
        self._tell_notices()
        self._toasts.update(seconds)

    def _tell_problem(self, problem: Phrase) -> None:
        """A town of the game's own files cannot live: neither could any other."""
        if problem.key.startswith(TOWN_FILE_ERRORS):
            # Only the file behind the title failed: the player's folder may be fine.
            self.app.notice(problem)
            return
        if isinstance(self.app.top, Ask):
            return
        self.app.failure = problem
        words = self.app.locale
        self.app.push(
            Ask(
                self.app,
                words("title_screen.cannot_play"),
                words.tell(problem),
                words("title_screen.quit"),
                self.app.close,
                only_tells=True,
            )
        )

    def _tell_notices(self) -> None:
        for notice in self.app.notices:
            text = self.app.locale.tell(notice)
            self._toasts.show(text, self.app.fonts, self.app.interface, warning=True)
        self.app.notices.clear()

    def draw(self, target: pygame.Surface) -> None:
        """The town, the logo over it, the buttons."""
        ready = self._backdrop is not None and self._backdrop.is_ready
        if ready and self._backdrop is not None:
            self._backdrop.draw(target)
        else:
            self._still.draw(target)
        if self is self.app.top:
            self._draw_logo(target)
            super().draw(target)
            if not self.is_alive and not self._toasts.shown:
                self._draw_waiting(target)
        self._toasts.draw(target)

    def _logo(self) -> pygame.Surface:
        name = "logo_zh" if self.app.locale.code == "zh" else "logo"
        scale = art_scale(self.app.scale) + 1
        width = self.app.size[0]
        piece = self.app.interface.pieces[name]
        while scale > 1 and piece.art.get_width() * scale > width * 0.8:
            scale -= 1
        return piece.picture(scale)

    def _logo_rect(self) -> pygame.Rect:
        size = self._logo().get_size()
        wanted = size[1] + self.ui.px(34) + len(self._choices()) * self.ui.px(48)
        top = max(self.ui.px(16), (self.app.size[1] - wanted) // 2 - self.ui.px(16))
        return pygame.Rect(((self.app.size[0] - size[0]) // 2, top), size)

    def _draw_logo(self, target: pygame.Surface) -> None:
        target.blit(self._logo(), self._logo_rect())

    def _draw_waiting(self, target: pygame.Surface) -> None:
        interface, art = self.app.interface, art_scale(self.app.scale)
        words = self.app.fonts.get(13).render(
            self.app.locale("loading"), True, interface.colours["tag_text"]
        )
        frame = interface.frames["tag"]
        size = frame.outer(words.get_size(), art)
        place = pygame.Rect((0, 0), size)
        place.midbottom = (target.get_width() // 2, target.get_height() - 16)
        frame.draw(target, place, art)
        target.blit(words, frame.inner(place, art))


def last_town(name: str, broken: Set[Path]) -> Path | None:
    """The town played last, or the one written last; None if there is none.

    Args:
        name: file name of the town played last.
        broken: towns that could not be opened; they are not offered again.
    """
    towns = set(paths.towns().glob("*.town")) - broken
    played = paths.towns() / name
    if name and played in towns:
        return played
    return max(towns, key=lambda path: path.stat().st_mtime, default=None)
