"""Whom the player watches, and the panel about them."""

from collections.abc import Iterator

import pygame

from engine.agents.needs import FELT, NEEDS, Needs
from engine.commands import Inspect
from engine.phrase import Ref, say
from engine.snapshot import AgentDetails
from game.app import App
from game.play import Play
from game.ui.needs_view import draw_needs, seen_needs
from game.ui.page import Page
from game.ui.person_pages import (
    KINDS,
    Known,
    memory_page,
    moment_text,
    news_page,
    now_page,
    people_page,
)
from game.ui.person_panel import TABS, Header, PersonPanel
from game.ui.skin import SkinnedManager
from game.ui.widgets import press

ASK_SECONDS = 1.0
"""How often the engine is asked about the person while the panel is open."""

PARTS_A_FRAME = 10
"""Paragraphs of a new page that are written in a frame; painting goes faster."""

STILL_TRUE = 30
"""Steps from another moment within which what was told of somebody may stay."""

DONE = object()
"""Nothing is left of a page to be made."""

MOODS = {
    "anger": "angry",
    "quarrel": "angry",
    "sad": "sad",
    "love": "happy",
    "party": "happy",
    "ice_cream": "happy",
    "dance": "happy",
    "music": "happy",
    "guitar": "happy",
    "sing": "happy",
    "game": "happy",
    "pet": "happy",
    "theatre": "happy",
    "dinner": "happy",
    "lunch": "happy",
    "talk": "happy",
}
"""The face one makes at an activity; all others are done calmly."""


class Watching:
    """The chosen person.

    Args:
        app: the window.
        play: the town.

    Attributes:
        chosen: full English name, or None.
        following: whether the camera goes with them.
    """

    def __init__(self, app: App, play: Play) -> None:
        self._app, self._play = app, play
        self.chosen: str | None = None
        self.following = False
        self.panel: PersonPanel | None = None
        self._details: AgentDetails | None = None
        self._tab, self._kind = TABS[0], KINDS[0]
        self._opened: set[int] = set()
        self._asked = 0.0
        self._shown: tuple[object, ...] = ()
        self._making: Iterator[None] | None = None
        self._badges: dict[tuple[str, int], pygame.Surface] = {}

    # ------------------------------------------------------------ choosing

    def choose(self, name: str | None) -> None:
        """Choose somebody, or nobody."""
        if name == self.chosen:
            return
        self.chosen = name
        self.following = self.following and name is not None
        self._details = self._making = None
        self._shown = ()
        if name is None:
            self.drop()
        else:
            self._play.link.send(Inspect(name))
            self._asked = 0.0

    def step(self, by: int) -> None:
        """Choose the next person, or the one before."""
        names = list(self._play.show.view.agents)
        if not names:
            return
        if self.chosen in names:
            place = (names.index(self.chosen) + by) % len(names)
        else:
            place = 0 if by > 0 else -1
        self.choose(names[place])

    def ask_anew(self) -> None:
        """Another moment is shown: what was told of the person is of another time."""
        self._asked = ASK_SECONDS
        told, now = self._details, self._play.show.step
        if told is not None and abs(told.step - now) > STILL_TRUE:
            self._details = self._making = None
            self._shown = ()
            self._show_waiting()

    def _show_waiting(self) -> None:
        """An empty page: nobody's plans and memories are those of another time."""
        if self.panel is None:
            return
        page = Page(self._app.fonts, self._app.interface, self.panel.body_width)
        page.paragraph(self._app.locale("person.recalling"), colour="muted")
        page.finish()
        self.panel.show_page(page)

    def take(self, details: AgentDetails) -> None:
        """The engine has told about somebody."""
        if details.name == self.chosen:
            self._details = details

    # ------------------------------------------------------------ panel

    def build(self, ui: SkinnedManager, top: int) -> None:
        """Make the panel anew, if somebody is chosen."""
        self.drop()
        self._shown, self._making = (), None
        if self.chosen is None:
            return
        say_ = self._app.locale
        words = {tab: say_(f"person.{tab}") for tab in TABS}
        words |= {name: say_(f"person.{name}") for name in ("close", "follow", "why")}
        self.panel = PersonPanel(
            ui,
            self._app.fonts,
            self._app.interface,
            top,
            words,
            self._tab,
            {kind: say_(f"person.filter_{kind}") for kind in KINDS},
            self._kind,
        )

    def drop(self) -> None:
        """Take the panel away."""
        if self.panel is not None:
            self.panel.kill()
        self.panel = None

    def press(self, element: object) -> bool:
        """A button was pressed; returns whether the panel must be made anew."""
        panel = self.panel
        if panel is None:
            return False
        if element is panel.close:
            self.choose(None)
        elif element is panel.follow:
            self.following = not self.following
        for tab, made in panel.tabs.items():
            if element is made:
                self._tab = tab
                return True
        for kind, made in panel.filters.items():
            if element is made:
                self._kind = kind
                return True
        return False

    def click(self, point: tuple[int, int]) -> bool:
        """A click on the panel; returns whether it chose somebody else."""
        key = self.panel.key_at(point) if self.panel is not None else ""
        if key.startswith("memory:"):
            self._opened ^= {int(key.removeprefix("memory:"))}
        if key.startswith("person:"):
            self.choose(key.removeprefix("person:"))
            return True
        return False

    def update(self, seconds: float) -> None:
        """Keep the panel up to date."""
        if self.chosen is None or self.panel is None:
            return
        if self.chosen not in self._play.show.view.agents:
            # A visitor has gone.
            self.choose(None)
            return
        self._asked += seconds
        if self._asked >= ASK_SECONDS:
            self._asked = 0.0
            self._play.link.send(Inspect(self.chosen))
        self.panel.show_header(self._header(self.chosen))
        press(self.panel.follow, self.following)
        self._show_page()

    def _show_page(self) -> None:
        """Begin a page that shall differ, and go on with the one that was begun."""
        details, panel = self._details, self.panel
        if details is None or panel is None:
            return
        if self._making is None:
            minute = self._play.opened.clock.minute_of_day(self._play.show.step)
            shown = self._wanted(details, minute)
            if shown == self._shown:
                return
            self._shown = shown
            self._making = self._made(panel, details, minute)
        for _ in range(PARTS_A_FRAME):
            if next(self._making, DONE) is DONE:
                self._making = None
                return

    def _wanted(self, details: AgentDetails, minute: int) -> tuple[object, ...]:
        """What the open page tells; it is made anew when that differs."""
        now = minute // 5 if self._tab == "now" else 0
        told = (_told(details, self._tab), frozenset(self._opened))
        feels = seen_needs(self._needs()) if self._tab == "now" else ()
        return (self._tab, self._kind, now, told, feels)

    def _made(
        self, panel: PersonPanel, details: AgentDetails, minute: int
    ) -> Iterator[None]:
        """Write a page, paint it, and show it at last."""
        app = self._app
        page = Page(app.fonts, app.interface, panel.body_width)
        yield from self._written(page, details, minute)
        page.gap(12)
        yield from page.painted()
        panel.show_page(page)

    def _written(
        self, page: Page, details: AgentDetails, minute: int
    ) -> Iterator[None]:
        known = self._known(minute)
        match self._tab:
            case "memory":
                yield from memory_page(page, details, self._kind, known, self._opened)
            case "people":
                interface = self._app.interface
                yield from people_page(page, details, known, interface, self._art())
            case "news":
                yield from news_page(page, details, known)
            case _:
                self._needs_on(page)
                yield from now_page(page, details, known)

    def _needs(self) -> Needs:
        person = self._play.show.view.agents.get(self.chosen or "")
        return person.needs if person is not None else NEEDS

    def _needs_on(self, page: Page) -> None:
        words = {need: self._app.locale(f"need.{need}") for need in FELT}
        draw_needs(page, self._needs(), words, self._app.interface, self._art())
        page.rule()

    def _art(self) -> int:
        return max(round(2 * self._app.scale), 1)

    def _known(self, minute: int) -> Known:
        app, opened = self._app, self._play.opened
        today = opened.clock.day_of(self._play.show.step).isoformat()
        return Known(
            app.locale,
            opened.clock,
            opened.lore.personas,
            app.activities,
            app.marks,
            minute,
            today,
        )

    def _header(self, name: str) -> Header:
        app, locale = self._app, self._app.locale
        person = self._play.show.view.agents[name]
        opened = self._play.opened
        persona = opened.lore.personas[name]
        known = self._known(0)
        times = {
            "since": moment_text(known, person.since),
            "until": moment_text(known, person.until),
        }
        # The room says more than the chair.
        room = ":".join(person.address.split(":")[:3])
        where = locale.place(room) if room else ""
        # Before the first plan nobody knows how long.
        known_end = person.until - person.since <= opened.clock.steps_per_day // 2
        span = locale("person.since_until" if known_end else "person.since", **times)
        work = locale.tell(persona.work.title.phrase)
        traits = [
            locale.tell(say("interface.person.trait", trait=Ref("trait", trait)))
            for trait in persona.innate
        ]
        icon = person.icon if person.icon in app.activities else "idea"
        mood = "calm" if person.asleep else MOODS.get(person.icon, "calm")
        return Header(
            locale.name(name, short=False),
            self._about(name, persona.age, work),
            locale("person.comma").join(traits),
            _capital(locale.tell(person.doing)),
            locale("person.where", where=where, span=span) if where else span,
            self._badge(icon),
            app.sprites.portrait(persona.sprite, mood, self._art()),
        )

    def _about(self, name: str, age: int, work: str) -> str:
        """Age and work; of a visitor the line that the player wrote."""
        visitor = self._play.visitor
        if visitor is not None and visitor.name == name:
            return visitor.line
        return self._app.locale("person.about", age=age, work=work)

    def _badge(self, icon: str) -> pygame.Surface:
        """The icon in its badge; the same each time, or the header were drawn anew."""
        key = (icon, self._art())
        badge = self._badges.get(key)
        if badge is None:
            art = self._art()
            badge = self._app.interface.pieces["badge"].picture(art).copy()
            badge.blit(self._app.activities.picture(icon, art), (3 * art, 2 * art))
            self._badges[key] = badge
        return badge


def _told(details: AgentDetails, tab: str) -> object:
    """What of the details a page shows; the page is drawn anew when it differs."""
    match tab:
        case "memory":
            return (details.memory_count, details.memories[:1])
        case "people":
            return details.bonds
        case "news":
            return details.news
        case _:
            return (details.day, details.blocks, details.currently)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
