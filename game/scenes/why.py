"""Why somebody does what they do: the last decisions, and what each rests on."""

import pygame
import pygame_gui
from pygame_gui.core import UIElement
from pygame_gui.elements import UIButton

from engine.commands import InspectWhy
from engine.snapshot import DecisionView
from game.app import App
from game.play import Play
from game.scenes.mind_words import Standing, standing_of
from game.scenes.pick import Option, Pick
from game.scenes.scene import Scene
from game.ui.form import FOOT, HEAD, PAD, ROW, Form
from game.ui.page import Page
from game.ui.scrolled import Scrolled
from game.ui.stops import Stops
from game.ui.why_page import MARKS, Teller, origin_of, why_page
from game.ui.widgets import button, press
from game.ui.written import Written
from game.view.wrap import shorten

COUNT = 60
"""Decisions that are looked up."""

LIST = 0.37
"""Share of the width that the list takes."""

LINE = 27
"""Height of a line of the list at 100 %."""

WIDEST = 1040


class Why(Scene):
    """Up and down go through the decisions, page keys through what is told.

    Args:
        app: the window.
        play: the town.
        agent: full English name of whose decisions to tell; everybody's if empty.
    """

    covers = False

    def __init__(self, app: App, play: Play, agent: str = "") -> None:
        super().__init__(app)
        self._play = play
        self._agent = agent
        self._at = self._first = 0
        self._told: object = None
        self._lines: list[UIButton] = []
        self._body: Scrolled | None = None
        self._state: Written | None = None
        self._stops: Stops | None = None
        self._buttons: dict[str, UIButton] = {}
        self._ask()

    def _ask(self) -> None:
        self._at = self._first = 0
        self._told = None
        self._play.link.why = None
        self._play.link.send(InspectWhy(self._agent, COUNT))

    @property
    def decisions(self) -> tuple[DecisionView, ...]:
        """What the engine has told, the latest first."""
        told = self._play.link.why
        return told.decisions if told is not None and self._is_ours else ()

    @property
    def chosen(self) -> DecisionView | None:
        """The decision that is told."""
        return self.decisions[self._at] if self.decisions else None

    @property
    def _is_ours(self) -> bool:
        told = self._play.link.why
        return told is not None and told.agent == self._agent

    # ------------------------------------------------------------ widgets

    def build(self) -> None:
        """Make the list at the left and the page at the right."""
        ui, say = self.ui, self.app.locale
        height = ui.window_resolution[1] / ui.scale - 16
        rows = (height - HEAD - FOOT - PAD) / ROW
        form = Form(ui, say("why.title"), rows, width=WIDEST)
        self._told = None
        top = form.whole_row()
        left = pygame.Rect(top.left, top.top, round(top.width * LIST), top.height)
        who = say("why.everybody")
        if self._agent:
            who = say.name(self._agent, short=False)
        self._buttons = {"person": button(ui, left, f"{who} …", inside=form.inside)}
        right = pygame.Rect(left.right + ui.px(14), top.top - ui.px(4), 0, top.height)
        right.width = top.right - right.left
        right.height += ui.px(8)
        self._state = Written(ui, self.app.fonts, right, form.inside, self.app.marks)
        room = form.whole_row(rows - 1)
        self._make_lines(
            form, pygame.Rect(left.left, room.top, left.width, room.height)
        )
        body = pygame.Rect(right.left, room.top + ui.px(6), right.width, 0)
        body.height = room.height - ui.px(4)
        self._body = Scrolled(ui, body, form.inside)
        feet = form.feet([(say("done"), "@primary"), (say("why.minds"), "")])
        self._buttons["done"], self._buttons["minds"] = feet
        self._stops = Stops(ui, [self._buttons[n] for n in ("person", "minds", "done")])

    def _make_lines(self, form: Form, room: pygame.Rect) -> None:
        ui, high = self.ui, self.ui.px(LINE)
        self._lines = [
            button(
                ui,
                pygame.Rect(room.left, room.top + n * high, room.width, high),
                "",
                "@row",
                form.inside,
            )
            for n in range(max(1, room.height // high))
        ]

    # ------------------------------------------------------------ input

    def handle(self, event: pygame.event.Event) -> None:
        """Walk through the list; Escape or F3 goes back."""
        super().handle(event)
        if self._body is not None:
            self._body.hear(event)
        if event.type == pygame.KEYDOWN and self._key(event.key):
            return
        if event.type == pygame.MOUSEWHEEL and self._is_over_list():
            self._move(-event.y)
        if self._stops is not None:
            self._press(self._stops.hear(event))
        if event.type == pygame_gui.UI_BUTTON_PRESSED:
            self._press_line(event.ui_element)

    def _key(self, key: int) -> bool:
        """Keys that mean something everywhere; whether it was one."""
        if key in (pygame.K_ESCAPE, pygame.K_F3):
            self.app.pop()
        elif key in (pygame.K_UP, pygame.K_DOWN):
            self._move(-1 if key == pygame.K_UP else 1)
        elif key in (pygame.K_HOME, pygame.K_END):
            self._move(-COUNT if key == pygame.K_HOME else COUNT)
        else:
            return False
        return True

    def _is_over_list(self) -> bool:
        point = pygame.mouse.get_pos()
        return any(line.rect.collidepoint(point) for line in self._lines)

    def _press(self, element: UIElement | None) -> None:
        if element is None:
            return
        if element is self._buttons["done"]:
            self.app.pop()
        elif element is self._buttons["minds"]:
            from game.scenes.mind.page import MindPage

            self.app.push(MindPage(self.app))
        elif element is self._buttons["person"]:
            self._pick_person()

    def _press_line(self, element: UIElement) -> None:
        if element in self._lines:
            place = self._first + self._lines.index(element)
            if place < len(self.decisions):
                self._at = place
                self._show()

    def _move(self, by: int) -> None:
        self._at = max(0, min(self._at + by, len(self.decisions) - 1))
        self._show()

    def _pick_person(self) -> None:
        locale = self.app.locale
        options = [Option(locale("why.everybody"), "")]
        options += [
            Option(locale.name(name, short=False), name)
            for name in self._play.opened.lore.personas
        ]
        title = locale("why.whose")
        self.app.push(Pick(self.app, title, options, self._choose, self._agent))

    def _choose(self, agent: str) -> None:
        self._agent = agent
        self._ask()
        self.rebuild()

    # ------------------------------------------------------------ telling

    def update(self, seconds: float, on_top: bool) -> None:
        """Show what the engine tells, once it does."""
        super().update(seconds, on_top)
        if self._state is not None:
            self._show_state(standing_of(self.app.locale, self._play.link))
        told = (self._play.link.why, id(self._body))
        if told != self._told and self._is_ours:
            self._told = told
            self._show()

    def _show_state(self, standing: Standing) -> None:
        assert self._state is not None
        colour = "warning" if standing.light == "mind_red" else "text"
        paragraphs = [(standing.sentence, colour), (standing.used, "muted")]
        self._state.show(*paragraphs, mark=standing.light)

    def _show(self) -> None:
        decisions, high = self.decisions, len(self._lines)
        last = max(0, len(decisions) - high)
        self._first = max(0, min(self._first, self._at, last), self._at - high + 1)
        for number, line in enumerate(self._lines):
            place = self._first + number
            words = self._line(decisions[place]) if place < len(decisions) else ""
            room = line.rect.width - self.ui.px(40)
            line.set_text(shorten(words, room, self._measure))
            press(line, bool(words) and place == self._at)
        self._show_page()

    def _measure(self, text: str) -> int:
        return self.app.fonts.get(14).size(text)[0]

    def _line(self, decision: DecisionView) -> str:
        locale, clock = self.app.locale, self._play.opened.clock
        key = "why.line" if self._agent else "why.line_of"
        return locale(
            key,
            time=f"{clock.at(decision.landed_at):%H:%M}",
            who=locale.name(decision.agent),
            what=locale(f"decision.{decision.kind}"),
        )

    def _show_page(self) -> None:
        if self._body is None:
            return
        app = self.app
        page = Page(app.fonts, app.interface, self._body.width)
        told = self._play.link.why
        if self.chosen is not None:
            teller = Teller(app.locale, self._play.opened.clock)
            why_page(page, self.chosen, teller)
        elif told is not None and told.problem is not None:
            page.paragraph(app.locale.tell(told.problem), colour="warning")
        else:
            page.paragraph(app.locale("why.none"), colour="muted")
        self._body.show(page, from_top=True)

    def draw(self, target: pygame.Surface) -> None:
        """The sheet, and a sign of who answered at the end of each line."""
        super().draw(target)
        art = max(1, self.ui.art // 2)
        for number, line in enumerate(self._lines):
            place = self._first + number
            if place >= len(self.decisions):
                break
            sign = self.app.marks.picture(MARKS[origin_of(self.decisions[place])], art)
            spot = sign.get_rect(centery=line.rect.centery)
            spot.right = line.rect.right - self.ui.px(6)
            target.blit(sign, spot)
