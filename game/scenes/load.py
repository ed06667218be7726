"""Towns and slots as cards: to open, or to save over; damaged ones with the reason."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

import pygame
import pygame_gui
from pygame_gui.elements import UIButton

from engine.phrase import Ref, say
from game.app import App
from game.loading import Job
from game.scenes.card_deeds import CardDeeds
from game.scenes.naming import Naming
from game.scenes.scene import Scene
from game.slots import Kept, find_kept, find_slots, free_name, is_taken
from game.ui.form import Form
from game.ui.scroll import Scroll
from game.ui.town_card import HEIGHT, CardText, draw_card
from game.ui.walk import Walk
from game.ui.widgets import button, label, picture

GAP = 8

Deed = Literal["open", "over", "rename", "duplicate", "export", "delete"]

SIGNS: tuple[tuple[Deed, str], ...] = (
    ("delete", "delete"),
    ("export", "export"),
    ("duplicate", "duplicate"),
    ("rename", "rename"),
)
"""The small buttons of a card, from the right."""


@dataclass(frozen=True, slots=True)
class Saving:
    """What the sheet needs to save the town that is open.

    Attributes:
        name: what a new slot is called at first.
        save: keeps the town in a slot.
    """

    name: str
    save: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class _Found:
    kept: list[Kept]
    pictures: dict[Path, pygame.Surface]


def _find(town: Path | None, only_slots: bool) -> _Found:
    kept = find_slots(town) if only_slots and town else find_kept(town)
    found = _Found(kept, {})
    of_town: dict[Path, pygame.Surface] = {}
    for one in kept:
        image = _read_picture(one.info.picture)
        if image is not None:
            found.pictures[one.info.path] = image
            of_town.setdefault(one.town, image)
    # The town itself has no picture: it looks like the slot that was kept last.
    for town_path, image in of_town.items():
        found.pictures.setdefault(town_path, image)
    return found


def _read_picture(data: bytes) -> pygame.Surface | None:
    if not data:
        return None
    try:
        return pygame.image.load(io.BytesIO(data), "picture.png")
    except pygame.error:
        # Only the picture is broken; the town is looked at by the engine.
        return None


class Load(Scene):
    """The cards.

    Args:
        app: the window.
        current: the town file that is open, which cannot be deleted.
        saving: how to save it; None to load.
    """

    covers = False

    def __init__(
        self, app: App, current: Path | None = None, saving: Saving | None = None
    ) -> None:
        super().__init__(app)
        self._current = current
        self._saving = saving
        self._deeds = CardDeeds(app, current, self.look_again)
        self._found = _Found([], {})
        self._does: dict[UIButton, tuple[Deed, Kept]] = {}
        self._first = 0
        self._at = (0, 0)
        self._walk: Walk | None = None
        self._scroll: Scroll | None = None
        self._job: Job[_Found] | None = None
        self.look_again()

    @property
    def entries(self) -> list[Kept]:
        """What there is, as it is shown."""
        return self._found.kept

    def look_again(self) -> None:
        """Read the folders anew."""
        self._job = Job(partial(_find, self._current, self._saving is not None))

    # ------------------------------------------------------------ widgets

    def build(self) -> None:
        """Make a card for each town that is in view."""
        ui, locale = self.ui, self.app.locale
        step = (HEIGHT + GAP) / 42
        room = (self.app.size[1] / self.app.scale - 170) / 42
        shown = max(1, min(int(room / step), 5, max(2, len(self.entries))))
        title = "slots.save_title" if self._saving else "load.title"
        form = Form(ui, locale(title), shown * step, width=760)
        place = form.whole_row(shown * step)
        words = [(locale("back"), "")]
        if self._saving is not None:
            words.append((locale("slots.new"), "@primary"))
        else:
            words.append((locale("slots.import"), ""))
        self._back, self._other = form.feet(words)
        self._does = {}
        rows: list[list[UIButton]] = []
        if self.entries:
            rows = self._cards(form, place, shown)
        else:
            place.height = ui.px(30)
            waiting = "load.looking" if self._job is not None else "load.none"
            label(ui, place, locale(waiting), "@muted", form.inside)
        seen = self._walk.is_seen if self._walk is not None else False
        self._walk = Walk([*rows, [self._other, self._back]], self._at)
        self._walk.is_seen = seen

    def _cards(
        self, form: Form, place: pygame.Rect, shown: int
    ) -> list[list[UIButton]]:
        ui = self.ui
        high = ui.px(HEIGHT + GAP)
        whole = place.move(form.rect.topleft)
        whole.height = shown * high
        height = len(self.entries) * high
        self._scroll = Scroll(whole, height, ui.interface, ui.scale, ui.art)
        self._first = min(max(self._first, 0), max(0, len(self.entries) - shown))
        self._scroll.to(self._first * high)
        self._shown = shown
        wide = place.width - (ui.px(16) if self._scroll.last else 0)
        rows = []
        for number, kept in enumerate(self.entries[self._first :][:shown]):
            rect = pygame.Rect(place.left, place.top + number * high, wide, 0)
            rect.height = ui.px(HEIGHT)
            rows.append(self._card(form, kept, rect))
        return rows

    def _card(self, form: Form, kept: Kept, rect: pygame.Rect) -> list[UIButton]:
        ui = self.ui
        free = ui.px(190)
        image = draw_card(
            ui,
            self.app.fonts,
            rect.size,
            self._text(kept),
            self._found.pictures.get(kept.info.path),
            free,
        )
        picture(ui, rect, image, form.inside)
        main = self._main_button(form, kept, rect)
        small: list[UIButton] = []
        size = ui.px(34)
        x, y = rect.right - ui.px(12) - size, rect.bottom - ui.px(10) - size
        for deed, sign in SIGNS:
            if not self._can(deed, kept):
                continue
            place = pygame.Rect(x, y, size, size)
            tip = self.app.locale(f"slots.{deed}_tip")
            one = button(ui, place, "", f"@mark_{sign}", form.inside, tip)
            self._does[one] = (deed, kept)
            small.insert(0, one)
            x -= size + ui.px(6)
        return [*main, *small]

    def _main_button(self, form: Form, kept: Kept, rect: pygame.Rect) -> list[UIButton]:
        deed: Deed = "over" if self._saving is not None else "open"
        if not self._can(deed, kept):
            return []
        ui = self.ui
        place = pygame.Rect(0, 0, ui.px(130), ui.px(32))
        place.topright = (rect.right - ui.px(12), rect.top + ui.px(12))
        word = self.app.locale(f"slots.{deed}")
        made = button(ui, place, word, "@primary", form.inside)
        self._does[made] = (deed, kept)
        return [made]

    def _can(self, deed: Deed, kept: Kept) -> bool:
        is_sound, is_current = kept.info.problem is None, kept.town == self._current
        match deed:
            case "open":
                return is_sound and not (kept.kind == "town" and is_current)
            case "over":
                return kept.kind == "named"
            case "rename":
                return kept.kind == "named" and is_sound
            case "delete":
                return not (kept.kind == "town" and is_current)
            case _:
                return is_sound

    def _text(self, kept: Kept) -> CardText:
        locale, info = self.app.locale, kept.info
        kind = locale(f"slots.kind_{kept.kind}", town=info.title)
        written = f"{info.written:%Y-%m-%d %H:%M}"
        title = kept.name if kept.kind == "named" else info.title
        if info.problem is not None or info.game_time is None:
            problem = locale.tell(info.problem) if info.problem is not None else ""
            return CardText(kept.name, kind, "", "", written, problem)
        day = Ref("day", info.game_time.date().isoformat())
        time = f"{info.game_time:%H:%M}"
        when = locale.tell(say("interface.load.when", day=day, time=time))
        size = f"{info.size / 1e6:.1f}"
        mind = locale(f"mind.{info.mind}")
        about = locale("slots.about", people=info.people, mind=mind, size=size)
        return CardText(title, kind, when, about, written)

    # ------------------------------------------------------------ input

    def handle(self, event: pygame.event.Event) -> None:
        """Keys walk over the cards, Escape goes back, what is dropped is taken in."""
        if self._scrolled(event):
            return
        super().handle(event)
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self.app.pop()
        elif event.type == pygame.DROPFILE and self._saving is None:
            self._deeds.take_in(Path(event.file))
        elif event.type == pygame_gui.UI_BUTTON_PRESSED:
            self._press(event.ui_element)
        elif self._walk is not None:
            self._walk.hear(event)
            self._at = self._walk.at

    def _scrolled(self, event: pygame.event.Event) -> bool:
        """Bring other cards into view; returns whether that was meant."""
        scroll, walk = self._scroll, self._walk
        if scroll is None or not self.entries:
            return False
        step = self.ui.px(HEIGHT + GAP)
        before = self._first
        if event.type == pygame.KEYDOWN and walk is not None and walk.is_seen:
            if event.key == pygame.K_UP and walk.at[0] == 0:
                self._first -= 1
            elif event.key == pygame.K_DOWN and walk.at[0] == self._shown - 1:
                self._first += 1
        elif scroll.hear(event):
            wheel = event.y if event.type == pygame.MOUSEWHEEL else 0
            self._first = self._first - wheel if wheel else round(scroll.top / step)
        last = max(0, len(self.entries) - self._shown)
        self._first = min(max(self._first, 0), last)
        if self._first != before:
            self.rebuild()
            return True
        return False

    def _press(self, element: UIButton) -> None:
        if element is self._back:
            self.app.pop()
        elif element is self._other:
            if self._saving is not None:
                self._ask_for_name(self._saving)
            else:
                self._deeds.choose_folder()
        elif element in self._does:
            deed, kept = self._does[element]
            self._do(deed, kept)

    def _do(self, deed: Deed, kept: Kept) -> None:
        deeds = self._deeds
        match deed:
            case "open":
                deeds.open(kept)
            case "over" if self._saving is not None:
                deeds.save_over(kept, partial(self._save, self._saving, kept.name))
            case "rename":
                deeds.rename(kept)
            case "duplicate":
                deeds.duplicate(kept)
            case "export":
                deeds.export(kept)
            case "delete":
                deeds.delete(kept)

    def _ask_for_name(self, saving: Saving) -> None:
        app, town = self.app, self._current
        assert town is not None
        name = saving.name
        if is_taken(town, name):
            name = free_name(town, name)
        title, word = app.locale("slots.new_title"), app.locale("slots.save_yes")

        def keep(name: str) -> None:
            same = name.casefold()
            taken = [one for one in self.entries if one.name.casefold() == same]
            save = partial(self._save, saving, taken[0].name if taken else name)
            if taken:
                self._deeds.save_over(taken[0], save)
            else:
                save()

        app.push(Naming(app, title, name, word, keep, lambda name: None))

    def _save(self, saving: Saving, name: str) -> None:
        # Back to the town: it tells when the copy has been made.
        self.app.pop()
        saving.save(name)

    # ------------------------------------------------------------ frames

    def update(self, seconds: float, on_top: bool) -> None:
        """Show the cards when the folders have been read."""
        super().update(seconds, on_top)
        self._deeds.update(seconds)
        if self._job is not None and self._job.done:
            self._found = self._job.result()
            self._job = None
            self.rebuild()

    def draw(self, target: pygame.Surface) -> None:
        """Draw the cards, the bar beside them, and where the keyboard is."""
        super().draw(target)
        if self._scroll is not None and self.entries:
            self._scroll.draw(target)
        if self._walk is not None:
            self._walk.draw(target, self.ui)
        self._deeds.draw(target)
