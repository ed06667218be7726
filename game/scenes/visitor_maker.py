"""Makes the player's own person: a name, one line, and looks."""

from collections.abc import Callable

import pygame
import pygame_gui
from pygame_gui.elements import UIButton

from engine.tidy import ABOUT, NAME
from game.app import App
from game.scenes.scene import Scene
from game.ui.form import Form
from game.ui.widgets import button, entry, picture, press, switch_off

LOOKS = (
    "visitor_painter",
    "visitor_sailor",
    "visitor_student",
    "visitor_reporter",
    "visitor_gardener",
    "visitor_musician",
    "visitor_doctor",
    "visitor_wanderer",
)
"""Names of the picture sheets that are nobody's in town."""

ROWS = 8.0
FACE = 48
"""Art pixels of a portrait."""


class VisitorMaker(Scene):
    """A sheet over the town.

    Args:
        app: the window.
        does: is given name, line and looks.
    """

    covers = False

    def __init__(self, app: App, does: Callable[[str, str, str], None]) -> None:
        super().__init__(app)
        self._does = does
        self._looks = LOOKS[0]
        self._name = self._line = ""
        self._faces: dict[str, UIButton] = {}

    def build(self) -> None:
        """Make the sheet."""
        locale, ui = self.app.locale, self.ui
        form = Form(ui, locale("talk.maker"), ROWS, width=700, share=0.24)
        self._name_line = entry(
            ui, form.row(locale("talk.name")), self._name, form.inside
        )
        self._name_line.set_text_length_limit(NAME)
        empty = locale("talk.about_empty")
        self._about = entry(
            ui, form.row(locale("talk.about")), self._line, form.inside, empty
        )
        self._about.set_text_length_limit(ABOUT)
        ui.set_focus_set({self._name_line})
        self._make_faces(form, form.row("", 5.8))
        self._yes, self._no = form.feet(
            [(locale("talk.come"), "@primary"), (locale("cancel"), "")]
        )

    def _make_faces(self, form: Form, room: pygame.Rect) -> None:
        ui, self._faces = self.ui, {}
        left, wide = room.left, room.width // 4
        high = room.height // 2
        art = max(1, (high - ui.px(16)) // FACE)
        side = art * FACE
        for number, looks in enumerate(LOOKS):
            place = pygame.Rect(
                left + number % 4 * wide,
                room.top + number // 4 * high,
                wide - ui.px(6),
                high - ui.px(4),
            )
            made = button(ui, place, "", inside=form.inside)
            press(made, looks == self._looks)
            self._faces[looks] = made
            face = self.app.sprites.portrait(looks, "happy", art)
            at = face.get_rect(center=place.center)
            at.size = (side, side)
            shown = picture(ui, at, face, form.inside)
            # The button beneath takes the click.
            switch_off(shown)

    def rebuild(self) -> None:
        """Keep what was written when the widgets are made anew."""
        self._keep()
        super().rebuild()

    def _keep(self) -> None:
        if hasattr(self, "_name_line"):
            self._name = self._name_line.get_text()
            self._line = self._about.get_text()

    def handle(self, event: pygame.event.Event) -> None:
        """Enter means yes, Escape no."""
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            self._point(event.pos)
        super().handle(event)
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self.app.pop()
        elif event.type == pygame.KEYDOWN and event.key in (
            pygame.K_RETURN,
            pygame.K_KP_ENTER,
        ):
            self._come()
        elif event.type == pygame.KEYDOWN and event.key in (
            pygame.K_PAGEUP,
            pygame.K_PAGEDOWN,
        ):
            self._turn(1 if event.key == pygame.K_PAGEDOWN else -1)
        elif event.type == pygame_gui.UI_BUTTON_PRESSED:
            self._press(event.ui_element)

    def _press(self, element: object) -> None:
        if element is self._yes:
            self._come()
        elif element is self._no:
            self.app.pop()

    def _point(self, point: tuple[int, int]) -> None:
        for looks, made in self._faces.items():
            if made.rect.collidepoint(point):
                self._take(looks)

    def _turn(self, by: int) -> None:
        place = (LOOKS.index(self._looks) + by) % len(LOOKS)
        self._take(LOOKS[place])

    def _take(self, looks: str) -> None:
        self._looks = looks
        for name, made in self._faces.items():
            press(made, name == looks)

    def _come(self) -> None:
        self._keep()
        name = self._name.strip() or self.app.locale("talk.stranger")
        self.app.pop()
        self._does(name, self._line.strip(), self._looks)
