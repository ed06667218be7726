"""The towns and slots of the player's folder, damaged ones with the reason."""

from dataclasses import dataclass
from pathlib import Path

import pygame
import pygame_gui
from pygame_gui.elements import UIButton, UIScrollingContainer

from engine import TownInfo, list_towns
from engine.phrase import Ref, say
from game import paths
from game.app import App
from game.loading import Job
from game.scenes.ask import Ask
from game.scenes.new_town import free_path
from game.scenes.opening import OpeningTown
from game.scenes.scene import Scene
from game.ui.form import Form
from game.ui.page import SMALL, Page
from game.ui.widgets import button, label, picture

CARD = 76
"""Height of a card at 100 %."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A town file, or a kept copy of one."""

    info: TownInfo
    is_slot: bool


def find_entries() -> list[Entry]:
    """Everything that can be loaded, the latest first."""
    entries = [Entry(info, False) for info in list_towns(paths.towns())]
    for folder in sorted(paths.all_slots().glob("*/")):
        entries += [Entry(info, True) for info in list_towns(folder)]
    return sorted(entries, key=lambda entry: entry.info.written, reverse=True)


class Load(Scene):
    """Cards of towns; a click opens one.

    Args:
        app: the window.
        current: the town file that is open, which cannot be deleted.
    """

    covers = False

    def __init__(self, app: App, current: Path | None = None) -> None:
        super().__init__(app)
        self._current = current
        self._job: Job[list[Entry]] | None = Job(find_entries)
        self._entries: list[Entry] = []
        self._opens: dict[UIButton, Entry] = {}
        self._deletes: dict[UIButton, Entry] = {}

    def build(self) -> None:
        """Make a card for each town."""
        ui, locale = self.ui, self.app.locale
        most = (self.app.size[1] / self.app.scale - 170) / 42
        rows = min(most, 10.5, max(2.2, len(self._entries) * (CARD + 8) / 42 + 0.2))
        form = Form(ui, locale("load.title"), rows, width=680)
        place = form.whole_row(rows)
        (self._back,) = form.feet([(locale("back"), "")])
        self._opens, self._deletes = {}, {}
        if not self._entries:
            place.height = ui.px(30)
            waiting = "load.looking" if self._job is not None else "load.none"
            label(ui, place, locale(waiting), "@muted", form.inside)
            return
        box = UIScrollingContainer(
            place,
            ui,
            container=form.inside,
            allow_scroll_x=False,
            should_grow_automatically=False,
        )
        wide, high = place.width - ui.px(22), ui.px(CARD)
        step = high + ui.px(8)
        box.set_scrollable_area_dimensions((wide, step * len(self._entries)))
        for number, entry in enumerate(self._entries):
            self._card(box, entry, pygame.Rect(0, number * step, wide, high))

    def _card(self, box: UIScrollingContainer, entry: Entry, rect: pygame.Rect) -> None:
        ui, locale = self.ui, self.app.locale
        picture(ui, rect, self._drawn(entry, rect.size), box)
        wide, high = ui.px(96), ui.px(30)
        x, y = rect.right - wide - ui.px(12), rect.top + (rect.height - high) // 2
        if entry.info.problem is None:
            place = pygame.Rect(x, y, wide, high)
            made = button(ui, place, locale("load.open"), "@primary", box)
            self._opens[made] = entry
        if entry.info.path == self._current:
            return
        x -= high + ui.px(10)
        place = pygame.Rect(x, y, high, high)
        tip = locale("load.delete_tip")
        made = button(ui, place, "", "@mark_delete", box, tip)
        self._deletes[made] = entry

    def _drawn(self, entry: Entry, size: tuple[int, int]) -> pygame.Surface:
        ui, locale, info = self.ui, self.app.locale, entry.info
        image = pygame.Surface(size, pygame.SRCALPHA)
        ui.interface.frames["inset"].draw(image, image.get_rect(), ui.art)
        page = Page(self.app.fonts, ui.interface, size[0] - ui.px(190))
        title = locale("load.slot", name=info.title) if entry.is_slot else info.title
        page.paragraph(title, bold=True)
        page.gap(2)
        if info.problem is not None:
            page.paragraph(locale.tell(info.problem), colour="accent", size=SMALL)
        else:
            page.paragraph(self._when(info), size=13)
            mind = locale(f"mind.{info.mind}")
            about = locale("load.about", people=info.people, mind=mind)
            page.paragraph(about, colour="muted", size=SMALL)
        words = page.finish()
        words.set_colorkey(ui.interface.colours["paper"])
        room = pygame.Rect(0, 0, words.get_width(), size[1] - ui.px(12))
        image.blit(words, (ui.px(14), ui.px(7)), room)
        written = f"{info.written:%Y-%m-%d %H:%M}"
        font = self.app.fonts.get(SMALL)
        stamp = font.render(written, True, ui.interface.colours["muted"])
        if info.problem is None:
            image.blit(stamp, (size[0] - stamp.get_width() - ui.px(160), ui.px(10)))
        return image

    def _when(self, info: TownInfo) -> str:
        assert info.game_time is not None
        day = Ref("day", info.game_time.date().isoformat())
        time = f"{info.game_time:%H:%M}"
        return self.app.locale.tell(say("interface.load.when", day=day, time=time))

    # ------------------------------------------------------------ input

    def handle(self, event: pygame.event.Event) -> None:
        """Open a card; Escape goes back."""
        super().handle(event)
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self.app.pop()
        elif event.type == pygame_gui.UI_BUTTON_PRESSED:
            if event.ui_element is self._back:
                self.app.pop()
            elif event.ui_element in self._opens:
                self._open(self._opens[event.ui_element])
            elif event.ui_element in self._deletes:
                self._ask_to_delete(self._deletes[event.ui_element])

    def _open(self, entry: Entry) -> None:
        path = entry.info.path
        if entry.is_slot:
            path = free_path(paths.towns(), entry.info.title)
            self.app.turn_to(OpeningTown.of_slot(self.app, entry.info.path, path))
            return
        self.app.turn_to(OpeningTown.of_file(self.app, path))

    def _ask_to_delete(self, entry: Entry) -> None:
        locale = self.app.locale
        text = locale("load.delete", name=entry.info.title)
        word = locale("load.delete_yes")
        title = locale("load.delete_title")
        self.app.push(Ask(self.app, title, text, word, lambda: self._delete(entry)))

    def _delete(self, entry: Entry) -> None:
        try:
            _remove(entry.info.path)
        except OSError as error:
            reason = str(error.strerror)
            file = str(entry.info.path)
            problem = say("interface.load.undeletable", file=file, reason=reason)
            self.app.notice(problem)
        self._job = Job(find_entries)

    def update(self, seconds: float, on_top: bool) -> None:
        """Show the cards when the folder has been read."""
        super().update(seconds, on_top)
        if self._job is not None and self._job.done:
            self._entries = self._job.result()
            self._job = None
            self.rebuild()


def _remove(path: Path) -> None:
    path.unlink()
    for rest in ("-wal", "-shm"):
        path.with_name(path.name + rest).unlink(missing_ok=True)
