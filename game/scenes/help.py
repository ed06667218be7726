"""All keys and what they do."""

from itertools import zip_longest

import pygame
import pygame_gui

from game.input import Act, keys_of
from game.scenes.scene import Scene
from game.ui.form import ROW, Form
from game.ui.key_names import UNTOLD, key_name
from game.ui.page import Page
from game.ui.widgets import picture

ROWS: tuple[tuple[Act, ...], ...] = (
    (Act.LEFT, Act.RIGHT, Act.UP, Act.DOWN),
    (Act.NEARER, Act.FARTHER),
    (Act.FIT,),
    (Act.PAUSE,),
    (Act.PACE_1, Act.PACE_2, Act.PACE_3, Act.PACE_4),
    (Act.SLOWER, Act.FASTER),
    (Act.NEXT_EVENT,),
    (Act.MORNING,),
    (Act.NEXT_PERSON, Act.PREVIOUS_PERSON),
    (Act.FOLLOW,),
    (Act.LOG, Act.RELATIONS, Act.CALENDAR, Act.DIARY, Act.MAP),
    (Act.PLACE,),
    (Act.TIMELINE,),
    (Act.STEP_BACK, Act.STEP_FORWARD),
    (Act.MARK_BACK, Act.MARK_FORWARD),
    (Act.TALK,),
    (Act.WEATHER,),
    (Act.WHY,),
    (Act.SAVE,),
    (Act.LOAD,),
    (Act.PHOTO,),
    (Act.HIDE,),
    (Act.FULL_SCREEN,),
    (Act.HELP,),
    (Act.BACK,),
)
"""What is told together on one line."""

MOST_A_LINE = 8

KEYS_WIDTH = 138
"""Width of the keys before their words at 100 %."""

AROUND = 176
"""Height of all but the lines at 100 %."""


class Help(Scene):
    """A sheet of keys; any key closes it.

    Args:
        app: the window.
    """

    covers = False

    def build(self) -> None:
        """Draw the table in two columns."""
        ui, say = self.ui, self.app.locale
        lines = [(self._keys(acts), say(f"help.{acts[0].value}")) for acts in ROWS]
        lines.append((say("help.mouse_keys"), say("help.mouse")))
        half = (len(lines) + 1) // 2
        spare = self.app.size[1] / self.app.scale - AROUND
        self._line_height = min(26.0, spare / half)
        rows = half * self._line_height / ROW + 0.4
        form = Form(ui, say("help.title"), rows, width=780)
        place = form.whole_row(rows)
        page = Page(self.app.fonts, ui.interface, place.width)
        for left, right in zip_longest(lines[:half], lines[half:]):
            self._line(page, [one for one in (left, right) if one is not None])
        page.gap(6)
        place.height = page.height
        picture(ui, place, page.finish(), form.inside)
        (self._close,) = form.feet([(say("done"), "@primary")])

    def _line(self, page: Page, columns: list[tuple[str, str]]) -> None:
        bold, plain = page.font(12, bold=True), page.font(13)
        across, start = page.width // 2, page.px(KEYS_WIDTH)

        def draw(target: pygame.Surface, top: int) -> None:
            for number, (keys, words) in enumerate(columns):
                x = number * across + page.px(4)
                left = bold.render(keys, True, page.colour("link"))
                target.blit(left, (x, top + page.px(1)))
                right = plain.render(words, True, page.colour("text"))
                target.blit(right, (x + start, top))

        page.add(page.px(self._line_height), draw)

    def _keys(self, acts: tuple[Act, ...]) -> str:
        keys = self.app.keys
        chords = [c for a in acts for c in keys_of(a, keys) if c[0] not in UNTOLD]
        if len(acts) == len(ROWS[0]) and acts == ROWS[0]:
            # Letters first, then arrows, as one looks for them.
            chords.sort(key=lambda chord: chord[0] > 0xFFFF)
        shown = chords[:MOST_A_LINE]
        return "  ".join(key_name(self.app.locale, chord) for chord in shown)

    def handle(self, event: pygame.event.Event) -> None:
        """Any key or the button closes it."""
        super().handle(event)
        if event.type == pygame.KEYDOWN or (
            event.type == pygame_gui.UI_BUTTON_PRESSED
            and event.ui_element is self._close
        ):
            self.app.pop()
