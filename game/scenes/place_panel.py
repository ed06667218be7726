"""A place of the town: who is in it, its things and their states, which one may set."""

import pygame
from pygame_gui.elements import UIButton

from engine.commands import SetObject
from engine.phrase import Ref, say
from engine.world.rooms import PlaceObject, Room
from game.scenes.panel import Desk, Panel
from game.scenes.pick import Option, Pick
from game.ui.page import SMALL
from game.ui.rows import Rows
from game.ui.sheet import Sheet
from game.ui.walk import Walk
from game.view.wrap import shorten

ROW = 40
"""Height of a thing's line at 100 %."""

USED = "occupied"
"""The state of a thing that somebody uses: not one to be set by hand."""

WAYS = {"-": -1, "+": 1}


class PlacePanel(Panel):
    """Its name between two arrows, who is there, its things, and a deed.

    Args:
        desk: what it may use.
    """

    title = "place.title"
    width = 380

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._address = ""
        self._thing = ""
        self._rows: Rows | None = None
        self._does: dict[UIButton, str] = {}
        self._people = pygame.Rect(0, 0, 1, 1)

    @property
    def address(self) -> str:
        """Of the place that is shown."""
        return self._room.address

    def turn_to(self, address: str) -> None:
        """Show a place, or the place of a thing with that thing chosen."""
        parts = address.split(":")
        self._address = ":".join(parts[:3])
        self._thing = address if len(parts) > 3 else ""

    # ------------------------------------------------------------ what is there

    @property
    def _room(self) -> Room:
        rooms = self.desk.play.opened.lore.rooms
        if self._address not in rooms:
            self._address = self._nearest()
        return rooms[self._address]

    def _nearest(self) -> str:
        """The place nearest to the middle of the view."""
        lore, camera = self.desk.play.opened.lore, self.desk.camera()
        town_map = self.desk.play.show.stage.map
        middle = (camera.x / town_map.tile, camera.y / town_map.tile)
        near = town_map.rooms.nearest(middle)
        address = ":".join((lore.world, *near))
        return address if address in lore.rooms else next(iter(lore.rooms))

    def _in_room(self) -> list[str]:
        """Who is there now."""
        rooms, room = self.desk.play.show.stage.map.rooms, self._room
        here = (room.sector, room.name)
        return [
            name
            for name, agent in self.desk.play.show.view.agents.items()
            if (number := rooms.at(agent.tile)) >= 0 and rooms.names[number] == here
        ]

    def _users(self, thing: PlaceObject) -> list[str]:
        agents = self.desk.play.show.view.agents
        return [
            name
            for name, agent in agents.items()
            if agent.arrived and agent.address == thing.address
        ]

    def _names(self, people: list[str]) -> str:
        locale = self.desk.app.locale
        return locale("place.and").join(map(locale.name, people))

    # ------------------------------------------------------------ widgets

    def furnish(self, sheet: Sheet) -> None:
        """The place above, its things in the middle, what one can do below."""
        ui, body, locale = sheet.ui, sheet.body, self.desk.app.locale
        high, gap, room = ui.px(28), ui.px(6), self._room
        back = pygame.Rect(body.left, body.top, high, high)
        on = back.move(body.width - high, 0)
        middle = pygame.Rect(back.right + 2, back.top, on.left - back.right - 4, high)
        font = self.desk.app.fonts.get(SMALL, bold=True)
        word = shorten(
            locale.place(room.address),
            middle.width - ui.px(24),
            lambda text: font.size(text)[0],
        )
        self._does = {}
        for rect, text, look, does in (
            (back, "", "@mark_arrow_left", "-"),
            (middle, word, "", "choose"),
            (on, "", "@mark_arrow_right", "+"),
        ):
            self._does[sheet.button(rect, text, look, locale("place.other"))] = does
        self._people = pygame.Rect(body.left, back.bottom + gap, body.width, high)
        foot = pygame.Rect(body.left, body.bottom - high, body.width, high)
        buttons = [[sheet.close], list(self._does)]
        if room.objects:
            change = sheet.button(foot, locale("place.change"), "@primary")
            self._does[change] = "change"
            buttons.append([change])
        top = self._people.bottom + gap
        things = pygame.Rect(body.left, top, body.width, foot.top - gap - top)
        self._rows = Rows(ui, things, ui.px(ROW), self._draw_row)
        addresses = [thing.address for thing in room.objects]
        at = addresses.index(self._thing) if self._thing in addresses else 0
        self._rows.show(len(addresses), at)
        self._rows.choose(at)
        self.walk = Walk(buttons, self._at)

    def press(self, element: object) -> bool:
        """Another place, or another state."""
        does = self._does.get(element, "") if isinstance(element, UIButton) else ""
        match does:
            case "-" | "+":
                places = list(self.desk.play.opened.lore.rooms)
                at = places.index(self._room.address) + WAYS[does]
                self.turn_to(places[at % len(places)])
                self._look_there()
                return True
            case "choose":
                self._choose()
            case "change":
                self._change()
            case _:
                pass
        return False

    def _choose(self) -> None:
        locale, lore = self.desk.app.locale, self.desk.play.opened.lore
        places = [Option(locale.place(one), one) for one in lore.rooms]
        places.sort(key=lambda place: place.words)
        app, title = self.desk.app, locale("place.other")
        app.push(Pick(app, title, places, self._go, self._room.address))

    def _go(self, address: str) -> None:
        self.turn_to(address)
        self._look_there()
        self.desk.remake()

    def _look_there(self) -> None:
        town_map, room = self.desk.play.show.stage.map, self._room
        middle = town_map.rooms.middle((room.sector, room.name))
        if middle is not None:
            self.desk.look(*(side * town_map.tile for side in middle))

    def _change(self) -> None:
        """Offer states for the chosen thing; any other words will do as well."""
        rows, app = self._rows, self.desk.app
        if rows is None or rows.chosen < 0:
            return
        thing = self._room.objects[rows.chosen]
        self._thing = thing.address
        known = [one for one in app.locale.language.states if one != USED]
        states = [Option(self._state_word(one), one) for one in known]
        title = app.locale("place.state_of", thing=Ref("place", thing.address))
        app.push(Pick(app, title, states, self._set, self._state(thing), free=True))

    def _set(self, state: str) -> None:
        link = self.desk.play.link
        link.send(SetObject(self._thing, state))
        if not link.looks_back:
            thing, said = Ref("place", self._thing), Ref("state", state)
            self.desk.tell(say("interface.place.done", thing=thing, state=said))

    def _state(self, thing: PlaceObject) -> str:
        return self.desk.play.show.view.objects.get(thing.address, "idle")

    def _state_word(self, state: str) -> str:
        return self.desk.app.locale("place.state", state=Ref("state", state))

    # ------------------------------------------------------------ input

    def hear(self, event: pygame.event.Event) -> bool:
        """Up and down walk through the things, then to the buttons; Enter changes."""
        rows, walk = self._rows, self.walk
        if rows is None or walk is None:
            return False
        if event.type != pygame.KEYDOWN:
            if rows.hear(event):
                walk.is_seen = False
                return True
            return super().hear(event)
        if event.key in (pygame.K_UP, pygame.K_DOWN) and not walk.is_seen:
            return rows.hear(event) or super().hear(event)
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER) and not walk.is_seen:
            self._change()
            return True
        if event.key == pygame.K_DOWN and walk.is_last_row:
            walk.is_seen = False
            return True
        return super().hear(event)

    # ------------------------------------------------------------ frames

    def draw(self, target: pygame.Surface) -> None:
        """Draw who is there and the things."""
        rows, app = self._rows, self.desk.app
        if self.sheet is None or rows is None:
            return
        people, locale = self._in_room(), app.locale
        words = (
            locale("place.here", people=self._names(people))
            if people
            else locale("place.nobody")
        )
        self._write(target, words, self._people, self._people.centery, "muted")
        if not rows.count:
            place = rows.scroll.room
            words = locale("place.nothing")
            self._write(target, words, place, place.top + app.fonts.px(14), "muted")
        rows.draw(target)
        super().draw(target)

    def _draw_row(self, target: pygame.Surface, place: pygame.Rect, index: int) -> None:
        thing, px = self._room.objects[index], self.desk.app.fonts.px
        inner = place.inflate(-px(16), 0)
        name = self.desk.app.locale("place.thing", thing=Ref("object", thing.kind))
        self._write(target, name, inner, place.top + px(12), "text", bold=True)
        state = self._standing(thing)
        self._write(target, state, inner, place.top + px(29), "muted")

    def _standing(self, thing: PlaceObject) -> str:
        """Its state, and who uses it."""
        locale, state = self.desk.app.locale, self._state(thing)
        users, word = self._names(self._users(thing)), self._state_word(state)
        if not users:
            return word
        if state == USED:
            return locale("place.used_by", people=users)
        return locale("place.used", state=word, people=users)

    def _write(
        self,
        target: pygame.Surface,
        words: str,
        room: pygame.Rect,
        middle: int,
        colour: str,
        bold: bool = False,
    ) -> None:
        app = self.desk.app
        font = app.fonts.get(SMALL, bold=bold)
        words = shorten(words, room.width, lambda text: font.size(text)[0])
        text = font.written(words, app.interface.colours[colour])
        target.blit(text, text.get_rect(midleft=(room.left, middle)))
