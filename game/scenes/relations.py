"""Relationships: who feels what for whom, of the whole town or of one person."""

from dataclasses import dataclass

import pygame
from pygame_gui.elements import UIButton

from engine.commands import InspectBonds
from engine.minds.mind import Bond
from engine.runner_events import BondsTold, Event
from game.scenes.panel import Desk, Panel
from game.ui.graph import Pair, Point, Thread, draw_threads, in_a_round, on_an_ellipse
from game.ui.page import SMALL, Page
from game.ui.person_pages import feeling_word
from game.ui.sheet import Sheet
from game.ui.walk import Walk
from game.ui.widgets import press

ASK_SECONDS = 2.0
"""How often the engine is asked while the panel is open."""

STRONG = 4
"""From this feeling on a thread is drawn in the graph of the town."""

AROUND = 12
"""So many people stand around one, at the most."""

FOOT = 74
"""Height of the words below the graph at 100 %."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where somebody is drawn, and what can be clicked."""

    name: str
    place: Point
    box: pygame.Rect


class Relations(Panel):
    """A graph of feelings; a click on somebody puts them in the middle."""

    title = "relations.title"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._bonds: dict[str, dict[str, Bond]] = {}
        self._centre = desk.watching.chosen or ""
        self._pointed = ""
        self._asked = ASK_SECONDS
        self._spots: list[_Spot] = []
        self._picture: pygame.Surface | None = None
        self._switch: dict[UIButton, str] = {}
        self._room = pygame.Rect(0, 0, 0, 0)

    # ------------------------------------------------------------ widgets

    def furnish(self, sheet: Sheet) -> None:
        """Two buttons above, the graph, words below."""
        ui, locale, body = sheet.ui, self.desk.app.locale, sheet.body
        high = ui.px(28)
        wide = min(ui.px(150), body.width // 2)
        one = self._centre or self.desk.watching.chosen or ""
        words = [("town", locale("relations.town"))]
        if one:
            words.append((one, locale.name(one)))
        self._switch = {}
        for number, (does, word) in enumerate(words):
            rect = pygame.Rect(
                body.left + number * (wide + ui.px(6)), body.top, wide, high
            )
            made = sheet.button(rect, word)
            press(made, (does == "town") is not bool(self._centre))
            self._switch[made] = does
        top = body.top + high + ui.px(6)
        self._room = pygame.Rect(
            body.left, top, body.width, body.bottom - ui.px(FOOT) - top
        )
        self.walk = Walk([[sheet.close], list(self._switch)], self._at)
        self._picture = None

    def take(self, event: Event) -> None:
        """Take in the feelings that the engine told."""
        if isinstance(event, BondsTold):
            told = {name: {b.other: b for b in bonds} for name, bonds in event.bonds}
            if told != self._bonds:
                self._bonds, self._picture = told, None

    def press(self, element: object) -> bool:
        """The whole town, or one person."""
        if not isinstance(element, UIButton) or element not in self._switch:
            return False
        does = self._switch[element]
        self._centre = "" if does == "town" else does
        self._pointed = ""
        return True

    def hear(self, event: pygame.event.Event) -> bool:
        """Point at somebody to read about them, click to put them in the middle."""
        if event.type == pygame.MOUSEMOTION:
            self._point(self._under(event.pos))
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            name = self._under(event.pos)
            if name:
                self._put(name)
                return True
        elif event.type == pygame.KEYDOWN and event.key == pygame.K_PAGEDOWN:
            self._step(1)
            return True
        elif event.type == pygame.KEYDOWN and event.key == pygame.K_PAGEUP:
            self._step(-1)
            return True
        return super().hear(event)

    def _under(self, point: tuple[int, int]) -> str:
        return next((s.name for s in self._spots if s.box.collidepoint(point)), "")

    def _point(self, name: str) -> None:
        if name != self._pointed:
            self._pointed, self._picture = name, None

    def _step(self, way: int) -> None:
        names = [spot.name for spot in self._spots]
        if names:
            at = names.index(self._pointed) + way if self._pointed in names else 0
            self._point(names[at % len(names)])

    def _put(self, name: str) -> None:
        self._centre, self._pointed, self._picture = name, "", None
        self.desk.choose(name)
        self.desk.remake()

    # ------------------------------------------------------------ frames

    def update(self, seconds: float) -> None:
        """Ask the engine now and then."""
        self._asked += seconds
        if self._asked >= ASK_SECONDS:
            self._asked = 0.0
            self.desk.play.link.send(InspectBonds())

    def draw(self, target: pygame.Surface) -> None:
        """Draw the graph from its picture, which is made anew when it differs."""
        if self.sheet is None:
            return
        if self._picture is None and self._bonds:
            self._picture = pygame.Surface(self._room.size, pygame.SRCALPHA)
            self._compose(self._picture)
        if self._picture is not None:
            target.blit(self._picture, self._room)
        self._tell(target)
        super().draw(target)

    # ------------------------------------------------------------ the graph

    def _feelings(self) -> dict[Pair, float]:
        """The mean of both sides, by pair."""
        found: dict[Pair, float] = {}
        for name, bonds in self._bonds.items():
            for other, bond in bonds.items():
                pair = (name, other) if name < other else (other, name)
                back = self._bonds.get(other, {}).get(name)
                other_side = bond.feeling if back is None else back.feeling
                found[pair] = (bond.feeling + other_side) / 2
        return found

    def _compose(self, picture: pygame.Surface) -> None:
        area = picture.get_rect()
        picture.fill((*self.desk.app.interface.colours["paper"][:3], 255))
        feelings = self._feelings()
        if self._centre in self._bonds:
            places, threads, faces = self._around_one(area, feelings)
        else:
            places, threads, faces = self._whole_town(area, feelings)
        app = self.desk.app
        colours = app.interface.colours
        bend = 0.0 if self._centre in self._bonds else 0.45
        draw_threads(picture, area, places, threads, colours, app.scale, bend)
        if self._centre in self._bonds:
            self._words(picture, places, threads)
        self._spots = [self._face(picture, n, places[n], faces) for n in places]

    def _whole_town(
        self, area: pygame.Rect, feelings: dict[Pair, float]
    ) -> tuple[dict[str, Point], list[Thread], int]:
        px = self.desk.app.fonts.px
        strong = {pair: f for pair, f in feelings.items() if abs(f) >= STRONG}
        names = in_a_round(list(self._bonds), strong)
        ring = area.inflate(-px(96), -px(76))
        places = dict(zip(names, on_an_ellipse(len(names), ring), strict=True))
        threads = [
            Thread(pair, feeling, not self._pointed or self._pointed in pair)
            for pair, feeling in feelings.items()
            if abs(feeling) >= STRONG or self._pointed in pair
        ]
        return places, threads, self._head_size(area)

    def _head_size(self, area: pygame.Rect) -> int:
        """Screen pixels at 100 % an art pixel of a head."""
        return 3 if area.height > self.desk.app.fonts.px(430) else 2

    def _around_one(
        self, area: pygame.Rect, feelings: dict[Pair, float]
    ) -> tuple[dict[str, Point], list[Thread], int]:
        centre, px = self._centre, self.desk.app.fonts.px

        def rank(name: str) -> tuple[float, int]:
            bond = self._bonds[centre].get(name)
            pair = (name, centre) if name < centre else (centre, name)
            return -abs(feelings[pair]), -(bond.talks if bond else 0)

        known = {n for pair in feelings if centre in pair for n in pair} - {centre}
        others = sorted(known, key=rank)[:AROUND]
        others = in_a_round(others, feelings)
        ring = area.inflate(-px(150), -px(90))
        places = dict(zip(others, on_an_ellipse(len(others), ring), strict=True))
        places[centre] = area.center
        threads = []
        for name in others:
            pair = (name, centre) if name < centre else (centre, name)
            lit = not self._pointed or self._pointed in (name, centre)
            threads.append(Thread(pair, feelings[pair], lit))
        return places, threads, self._head_size(area)

    def _words(
        self, picture: pygame.Surface, places: dict[str, Point], threads: list[Thread]
    ) -> None:
        """The tie and the feeling, on each thread."""
        app, centre = self.desk.app, self._centre
        font, colours = app.fonts.get(SMALL), app.interface.colours
        for thread in threads:
            if not thread.is_lit:
                continue
            name = thread.pair[0] if thread.pair[1] == centre else thread.pair[1]
            bond = self._bonds[centre].get(name)
            if bond is None:
                continue
            colour = colours["good" if bond.feeling >= 1 else "muted"]
            if bond.feeling < 0:
                colour = colours["accent"]
            word = app.locale(f"relations.{feeling_word(bond.feeling)}")
            text = font.render(word, True, colour)
            x, y = places[name]
            ox, oy = places[centre]
            at = text.get_rect(center=(x * 0.55 + ox * 0.45, y * 0.55 + oy * 0.45))
            picture.fill(colours["paper"], at.inflate(app.fonts.px(8), 0))
            picture.blit(text, at)

    def _face(
        self, picture: pygame.Surface, name: str, place: Point, size: int
    ) -> _Spot:
        """A head and a name; the one that is pointed at on a marked ground."""
        app = self.desk.app
        px, colours = app.fonts.px, app.interface.colours
        sprite = self.desk.play.sprite_of(name)
        is_centre = name == self._centre
        head = app.sprites.head(sprite, max(1, px(size + (1 if is_centre else 0))))
        font = app.fonts.get(SMALL, bold=is_centre or name == self._pointed)
        word = font.render(app.locale.name(name), True, colours["text"])
        box = head.get_rect(center=(round(place[0]), round(place[1]) - px(6)))
        tag = word.get_rect(midtop=(box.centerx, box.bottom - px(1)))
        tag.clamp_ip(picture.get_rect())
        ground = tag.inflate(px(6), 0)
        lit = name in (self._pointed, self._centre)
        pygame.draw.rect(picture, colours["row" if lit else "paper"], ground, 0, px(4))
        picture.blit(head, box)
        picture.blit(word, tag)
        bond = self._bonds.get(self._centre, {}).get(name)
        if bond is not None:
            tie = app.locale(f"tie.{bond.kind}")
            small = app.fonts.get(11).render(tie, True, colours["muted"])
            under = small.get_rect(midtop=(tag.centerx, tag.bottom - px(2)))
            picture.blit(small, under)
        whole = box.union(ground).move(self._room.topleft)
        return _Spot(name, place, whole)

    # ------------------------------------------------------------ words below

    def _tell(self, target: pygame.Surface) -> None:
        """Say in words what is pointed at, or how to read the graph."""
        sheet, app = self.sheet, self.desk.app
        if sheet is None:
            return
        page = Page(app.fonts, app.interface, self._room.width)
        locale, one, other = app.locale, self._centre, self._pointed
        if one and other and one != other:
            self._tell_pair(page, one, other)
        elif other:
            self._tell_one(page, other)
        else:
            key = "relations.reading" if not self._bonds else "relations.hint"
            page.paragraph(locale(key), colour="muted", size=13)
        # Letters reach below their line.
        page.gap(6)
        room = pygame.Rect(0, 0, page.width, sheet.ui.px(FOOT - 4))
        where = (self._room.left, self._room.bottom + sheet.ui.px(4))
        target.blit(page.finish(), where, room)

    def _tell_pair(self, page: Page, one: str, other: str) -> None:
        locale = self.desk.app.locale
        for who, whom in ((one, other), (other, one)):
            bond = self._bonds.get(who, {}).get(whom)
            if bond is None:
                continue
            tie = locale(f"tie.{bond.kind}")
            names = {"who": locale.name(who), "whom": locale.name(whom)}
            word = locale(f"relations.says_{feeling_word(bond.feeling)}", **names)
            talks = locale("person.talks", count=bond.talks)
            page.paragraph(f"{word} · {tie} · {talks}", bold=who == one, size=13)
            if who == one and bond.summary is not None:
                page.paragraph(locale.tell(bond.summary), colour="muted", size=SMALL)

    def _tell_one(self, page: Page, name: str) -> None:
        locale = self.desk.app.locale
        bonds = sorted(self._bonds.get(name, {}).values(), key=lambda b: b.feeling)
        page.paragraph(locale.name(name, short=False), bold=True, size=13)
        warm = [locale.name(b.other) for b in reversed(bonds) if b.feeling >= STRONG]
        cold = [locale.name(b.other) for b in bonds if b.feeling <= -1]
        comma = locale("person.comma")
        if warm:
            names = comma.join(warm[:6])
            page.paragraph(locale("relations.likes", names=names), size=13)
        if cold:
            names = comma.join(cold[:4])
            page.paragraph(locale("relations.dislikes", names=names), size=13)
