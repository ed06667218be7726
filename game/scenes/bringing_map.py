"""A map of one's own is looked through and kept; all that is wrong with it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pygame
import pygame_gui
from pygame_gui.elements import UIButton

from engine.errors import UserError
from engine.phrase import Phrase
from game.app import App
from game.loading import Job
from game.scenes.scene import WHILE_LOADING, Scene
from game.ui.form import Form
from game.ui.page import Page
from game.ui.scroll import Scroll
from game.view.wrap import shorten

if TYPE_CHECKING:
    from engine import OwnMap

WIDTH = 680
"""Width of the sheet at 100 %."""

ROWS = 8.0

MOST = 200
"""Problems that are listed; the command line tells all."""

PARTS_A_FRAME = 6
"""Paragraphs that are written in a frame."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of looking through a map.

    Attributes:
        kept: the map, if people can live on it.
        problems: each with whether nobody can live there for it.
    """

    kept: OwnMap | None
    problems: tuple[tuple[Phrase, bool], ...]


class BringingMap(Scene):
    """Looks a map through; a sound one is taken without a word.

    Args:
        app: the window.
        file: the map.
        take: is handed the kept map, once this sheet has gone.
    """

    covers = False
    frames_per_second = WHILE_LOADING

    def __init__(self, app: App, file: Path, take: Callable[[OwnMap], None]) -> None:
        super().__init__(app)
        self._file = file
        self._take = take
        self._seen: Seen | None = None
        self._failure: Phrase | None = None
        self._job: Job[Seen] | None = Job(self._work)
        self._scroll: Scroll | None = None
        self._list: pygame.Surface | None = None
        self._writing: Iterator[None] = iter(())
        self._does: dict[UIButton, Callable[[], None]] = {}

    def _work(self) -> Seen:
        from engine import keep_map, map_problems

        problems = map_problems(self._file)
        usable = not any(stops for _, stops in problems)
        return Seen(keep_map(self._file) if usable else None, problems)

    @property
    def is_looking(self) -> bool:
        """Whether the map is still being looked through."""
        return self._job is not None

    @property
    def problems(self) -> tuple[Phrase, ...]:
        """What is wrong with the map, the worst first."""
        return tuple(words for words, _ in self._seen.problems) if self._seen else ()

    # ------------------------------------------------------------ widgets

    def build(self) -> None:
        """Make the sheet and begin to write the list."""
        ui, say = self.ui, self.app.locale
        form = Form(ui, say("own_map.title"), ROWS, width=WIDTH)
        place = form.whole_row(ROWS).move(form.rect.topleft)
        self._scroll = scroll = Scroll(place, 0, ui.interface, ui.scale, ui.art)
        self._list = None
        self._writing = self._written(scroll)
        feet: list[tuple[str, str, Callable[[], None]]] = []
        if self._seen is not None and self._seen.kept is not None:
            feet.append((say("own_map.take"), "@primary", self._finish))
        elif self._job is None:
            feet.append((say("own_map.again"), "@primary", self._look_again))
        if self._job is None:
            feet.append((say("back"), "", self.app.pop))
        made = form.feet([(words, look) for words, look, _ in feet])
        does = (deed for *_, deed in feet)
        self._does = dict(zip(made, does, strict=True))

    def _written(self, scroll: Scroll) -> Iterator[None]:
        """Write what was found, paint it, and show it at last."""
        say, tell = self.app.locale, self.app.locale.tell
        page = Page(self.app.fonts, self.ui.interface, scroll.seen.width)
        font = self.app.fonts.get(14, bold=True)
        name = shorten(
            str(self._file.name), page.width, lambda text: font.size(text)[0]
        )
        page.paragraph(name, bold=True)
        page.gap(4)
        page.paragraph(self._verdict())
        page.gap(8)
        problems = self._seen.problems if self._seen is not None else ()
        for heading, stops in (("own_map.grave", True), ("own_map.minor", False)):
            listed = [words for words, grave in problems[:MOST] if grave is stops]
            if listed:
                page.heading(say(heading))
            for words in listed:
                page.paragraph(tell(words))
                page.gap(5)
                yield
        if len(problems) > MOST:
            page.paragraph(say("own_map.more", count=len(problems) - MOST))
        yield from page.painted()
        scroll.height = page.height
        scroll.to(0)
        self._list = page.picture

    def _verdict(self) -> str:
        say = self.app.locale
        if self._failure is not None:
            return say.tell(self._failure)
        if self._seen is None:
            return say("own_map.looking")
        grave = sum(stops for _, stops in self._seen.problems)
        minor = len(self._seen.problems) - grave
        if grave:
            return say("own_map.unusable", grave=grave, minor=minor)
        return say("own_map.usable", minor=minor)

    # ------------------------------------------------------------ input

    def handle(self, event: pygame.event.Event) -> None:
        """Enter takes the map or looks again, Escape goes back, arrows scroll."""
        super().handle(event)
        if self._job is not None or self._scroll is None or self._scroll.hear(event):
            return
        if event.type == pygame_gui.UI_BUTTON_PRESSED:
            self._does.get(event.ui_element, _nothing)()
        elif event.type == pygame.KEYDOWN:
            self._hear_key(event.key, self._scroll)

    def _hear_key(self, key: int, scroll: Scroll) -> None:
        match key:
            case pygame.K_ESCAPE:
                self.app.pop()
            case pygame.K_RETURN | pygame.K_KP_ENTER:
                next(iter(self._does.values()))()
            case _:
                scroll.hear_key(key)

    def _look_again(self) -> None:
        """The player may have mended the map meanwhile."""
        self._seen = self._failure = None
        self._job = Job(self._work)
        self.rebuild()

    def _finish(self) -> None:
        assert self._seen is not None
        kept = self._seen.kept
        assert kept is not None, "only a map that was kept can be taken"
        self.app.pop()
        self._take(kept)

    # ------------------------------------------------------------ frames

    def update(self, seconds: float, on_top: bool) -> None:
        """Tell what came of it, or take the map if there is nothing to tell."""
        for _ in islice(self._writing, PARTS_A_FRAME):
            pass
        super().update(seconds, on_top)
        if self._job is None or not self._job.done:
            return
        job, self._job = self._job, None
        try:
            self._seen = job.result()
        except UserError as error:
            self._failure = error.phrase
        if self._seen is not None and not self._seen.problems:
            self._finish()
        else:
            self.rebuild()

    def draw(self, target: pygame.Surface) -> None:
        """The sheet, and the list over it."""
        super().draw(target)
        if self._scroll is not None and self._list is not None:
            seen = self._scroll.seen
            target.blit(self._list, seen, (0, self._scroll.top, *seen.size))
            self._scroll.draw(target)


def _nothing() -> None:
    """What is done about a button of another sheet."""
