"""Talking with somebody: a question out of time, a whisper, news, or as a visitor."""

from collections.abc import Callable
from typing import Literal

import pygame
import pygame_gui

from engine.commands import (
    EndTalk,
    EnterTown,
    Interview,
    LeaveTown,
    PlantNews,
    Speak,
    TalkTo,
    TownCommand,
    WalkTo,
    Whisper,
)
from engine.events import ConversationEnded, LineSpoken
from engine.phrase import Phrase, literal, say
from engine.runner_events import CommandRefused, Event, InterviewAnswered
from engine.snapshot import ConversationView
from game.app import App
from game.play import Play
from game.scenes.audience import Audience, ChooseAudience
from game.scenes.pacing import Pacing
from game.scenes.visitor_maker import VisitorMaker
from game.ui.dialogue import Dialogue, Told
from game.ui.skin import SkinnedManager

Mode = Literal["ask", "whisper", "news", "visit"]

MODES: tuple[Mode, ...] = ("ask", "whisper", "news", "visit")

Stage = Literal["write", "enter", "meet", "walking"]
"""What can be done: write a line, come into town, walk up to somebody, or wait."""

NEAR = 8
"""Tiles from which the visitor begins to talk; from further off one walks first."""

FOLLOWED = 2
"""Tiles the other may go before the visitor takes another way."""

KEPT = 40
"""Lines of a dialogue that are kept."""


class Talking:
    """The dialogue at the foot of the window, with one person at a time.

    Args:
        app: the window.
        play: the town.
        pacing: stands still while it is the player's turn to say something.
        remake: makes the interface anew.
    """

    def __init__(
        self, app: App, play: Play, pacing: Pacing, remake: Callable[[], None]
    ) -> None:
        self._app, self._play, self._pacing = app, play, pacing
        self._remake = remake
        self.person: str | None = None
        self._mode: Mode = "ask"
        self._said: dict[tuple[str, str], list[Told]] = {}
        self._dialogue: Dialogue | None = None
        self._stage: Stage = "write"
        self._shown: object = None
        self._goal: tuple[int, int] | None = None
        self._holds = False
        self._unsaid = 0
        self._written = ""
        self._is_new = False
        self._audience = Audience("", ())
        self._addressed = ""

    # ------------------------------------------------------------ open and close

    @property
    def rect(self) -> pygame.Rect | None:
        """Where it lies, or None while it is closed."""
        return self._dialogue.rect if self._dialogue is not None else None

    @property
    def height(self) -> int:
        """Pixels of the window's foot that it covers."""
        rect = self.rect
        return 0 if rect is None else self._app.size[1] - rect.top

    @property
    def has_arrows(self) -> bool:
        """Whether the arrow keys are for the dialogue and not for the town."""
        return self._dialogue is not None and self._dialogue.has_arrows

    def open(self, person: str) -> None:
        """Turn to somebody; what was said with them before is shown again."""
        visitor = self._play.visitor
        if visitor is not None and person == visitor.name:
            return
        if person != self.person:
            self._goal, self._written = None, ""
            self._audience = Audience(person, self._residents())
        self.person, self._is_new = person, True

    def turn(self, mode: Mode) -> None:
        """Talk in another way; the widgets are to be made anew."""
        self._mode = mode

    def _residents(self) -> list[str]:
        """All but a visitor, who is the player."""
        visitor = self._play.visitor
        own = visitor.name if visitor is not None else ""
        return [name for name in self._play.show.view.agents if name != own]

    def close(self) -> None:
        """Turn away; a talk of the visitor ends."""
        if self._talk() is not None:
            self._send(EndTalk())
        self.person = self._goal = None
        self._written = ""
        self._let_go()

    # ------------------------------------------------------------ widgets

    def build(self, ui: SkinnedManager, room: pygame.Rect) -> None:
        """Make the dialogue, if there is somebody to talk with."""
        self.drop()
        if self.person is None:
            return
        locale, who = self._app.locale, self._app.locale.name(self.person, short=False)
        self._stage = self._wanted_stage()
        words = {
            "close": locale("talk.close"),
            "name": who,
            "send": locale("talk.send"),
            "empty": locale(f"talk.empty_{self._mode}"),
        }
        modes = [(mode, locale(f"talk.{mode}")) for mode in MODES]
        app, self._addressed = self._app, self._address()
        self._dialogue = Dialogue(
            ui,
            app.fonts,
            app.interface,
            room,
            words,
            modes,
            self._mode,
            self._deeds(),
            self._addressed,
        )
        if self._dialogue.line is not None and self._written:
            self._dialogue.line.set_text(self._written)
        self._shown = None
        self._follow()

    def drop(self) -> None:
        """Take the widgets away; what was begun to be written is kept."""
        if self._dialogue is not None:
            if self._dialogue.line is not None:
                self._written = self._dialogue.line.get_text()
            self._dialogue.kill()
        self._dialogue = None

    def _deeds(self) -> list[tuple[str, str]]:
        locale = self._app.locale
        match self._stage:
            case "enter":
                return [("enter", locale("talk.enter"))]
            case "meet":
                return [("meet", locale("talk.meet")), ("leave", locale("talk.leave"))]
            case "walking":
                return [("stop", locale("talk.stop"))]
            case _:
                return []

    def _address(self) -> str:
        """Who hears what is written, where the player may choose; else nothing."""
        if self._mode != "news":
            return ""
        return self._audience.tell(self._app.locale, "talk.news_for")

    def _wanted_stage(self) -> Stage:
        if self._mode != "visit":
            return "write"
        if self._play.visitor is None:
            return "enter"
        if self._talk() is not None:
            return "write"
        return "meet" if self._goal is None else "walking"

    # ------------------------------------------------------------ the player

    def keeps_back(self, event: pygame.event.Event) -> bool:
        """Whether an event is the letter of the key that opened the line."""
        is_letter = event.type == pygame.TEXTINPUT
        return is_letter and self._is_new

    def hear(self, event: pygame.event.Event) -> bool:
        """Enter sends the line; returns whether nobody else should hear it."""
        dialogue = self._dialogue
        if dialogue is None:
            return False
        if event.type == pygame_gui.UI_TEXT_ENTRY_FINISHED:
            if event.ui_element is dialogue.line:
                self._say()
                return True
            return False
        return dialogue.hear(event)

    def point(self, event: pygame.event.Event) -> None:
        """Hear a button of the mouse before the widgets do."""
        if self._dialogue is not None:
            self._dialogue.point(event)

    def press(self, element: object) -> bool:
        """A button was pressed; returns whether all must be made anew."""
        dialogue = self._dialogue
        if dialogue is None:
            return False
        if element is dialogue.close:
            self.close()
            return True
        if dialogue.send is not None and element is dialogue.send:
            self._say()
        if dialogue.audience is not None and element is dialogue.audience:
            self._app.push(ChooseAudience(self._app, self._audience))
        for mode, made in dialogue.modes.items():
            if element is made:
                self.turn(next(one for one in MODES if one == mode))
                return True
        for deed, made in dialogue.deeds.items():
            if element is made:
                return self._do(deed)
        return False

    def _do(self, deed: str) -> bool:
        match deed:
            case "enter":
                self._app.push(VisitorMaker(self._app, self._enter))
            case "meet":
                self._approach()
            case "stop":
                self._goal = None
            case _:
                self._send(LeaveTown())
        return True

    def _enter(self, name: str, line: str, looks: str) -> None:
        """Come in beside whom one talks to, but not on their toes."""
        x, y = self._tile_of(self.person or "")
        self._send(EnterTown(name, line, looks, (x + 3, y + 3)))

    def _say(self) -> None:
        dialogue, person = self._dialogue, self.person
        if dialogue is None or dialogue.line is None or person is None:
            return
        words = dialogue.line.get_text().strip()
        dialogue.line.set_text("")
        self._written = ""
        if not words:
            return
        match self._mode:
            case "ask":
                self._send(Interview(person, words))
            case "whisper":
                self._send(Whisper(person, words))
                self._note(person, "", say("interface.talk.whispered"))
            case "news":
                self._send(PlantNews(self._audience.agents, words))
                self._note(person, "", say("interface.talk.announced"))
            case "visit":
                self._send(Speak(words))
                self._unsaid += 1
                self._let_go()
                return
        self._note(person, self._app.locale("talk.you"), literal(words), -1)
        self._shown = None

    def _send(self, command: TownCommand | Interview) -> None:
        self._play.link.send(command)

    # ------------------------------------------------------------ the town

    def take(self, event: Event) -> None:
        """Take in what concerns the dialogue."""
        match event:
            case InterviewAnswered(agent=name, words=words):
                self._note(name, self._app.locale.name(name), words, mode="ask")
            case LineSpoken(agent=name, conversation=talk, words=words):
                self._overhear(name, talk, words)
            case ConversationEnded(people=people):
                visitor = self._play.visitor
                if visitor is not None and visitor.name in people:
                    self._unsaid = 0
                    self._let_go()
                    for name in people:
                        self._note(name, "", say("interface.talk.over"), mode="visit")
            case CommandRefused():
                self._goal, self._unsaid = None, 0
            case _:
                pass

    def _overhear(self, name: str, talk: int, words: Phrase) -> None:
        visitor = self._play.visitor
        heard = self._play.show.view.conversations.get(talk)
        if visitor is None or heard is None or visitor.name not in heard.people:
            return
        if name == visitor.name:
            self._unsaid = max(0, self._unsaid - 1)
        for other in heard.people:
            self._note(other, self._app.locale.name(name), words, mode="visit")

    def _note(
        self,
        person: str,
        who: str,
        words: Phrase,
        place: int | None = None,
        mode: str = "",
    ) -> None:
        lines = self._said.setdefault((person, mode or self._mode), [])
        speaker = self._app.locale("talk.speaker", who=who) if who else ""
        told = Told(speaker, words)
        if place is not None and lines and not lines[-1].who:
            lines.insert(place, told)
        else:
            lines.append(told)
        del lines[:-KEPT]

    # ------------------------------------------------------------ frames

    def update(self) -> None:
        """Follow what goes on; the widgets are made anew when it needs others."""
        self._is_new = False
        self._follow()

    def _follow(self) -> None:
        dialogue, person = self._dialogue, self.person
        if dialogue is None or person is None:
            return
        if person not in self._play.show.view.agents:
            self.close()
            self._remake()
            return
        self._come_near()
        if (self._wanted_stage(), self._address()) != (self._stage, self._addressed):
            self._remake()
            return
        self._wait_for_player()
        self._draw_lines(dialogue, person)

    def _draw_lines(self, dialogue: Dialogue, person: str) -> None:
        locale = self._app.locale
        told = self._said.get((person, self._mode), [])
        view = self._play.show.view.agents[person]
        shown = (len(told), told[-1:], locale.code, view.asleep, self._mode)
        if shown == self._shown:
            return
        self._shown = shown
        persona = self._play.opened.lore.personas[person]
        mood = "calm" if view.asleep or not told else "happy"
        art = max(round(2 * self._app.scale), 1)
        dialogue.show_face(self._app.sprites.portrait(persona.sprite, mood, art))
        who = locale.name(person)
        hint = (
            self._audience.tell(locale, "talk.hint_news")
            if self._mode == "news"
            else locale(f"talk.hint_{self._mode}", who=who)
        )
        dialogue.show_lines(told, hint, locale.language)

    # ------------------------------------------------------------ the visitor

    def walk(self, tile: tuple[int, int]) -> None:
        """Send the visitor to where the player points, if there is one."""
        if self._play.visitor is not None:
            self._goal = None
            self._send(WalkTo(tile))

    def _talk(self) -> ConversationView | None:
        """The visitor's talk with the person, if they are in one."""
        visitor, view = self._play.visitor, self._play.show.view
        if visitor is None or visitor.name not in view.agents:
            return None
        id = view.agents[visitor.name].conversation
        talk = None if id is None else view.conversations.get(id)
        return talk if talk is not None and self.person in talk.people else None

    def _approach(self) -> None:
        """Walk up to the person, and talk when one is near."""
        tile = self._tile_of(self.person or "")
        self._goal = tile
        if self._apart(tile) > NEAR:
            self._send(WalkTo(tile))

    def _come_near(self) -> None:
        if self._goal is None or self.person is None or self._play.visitor is None:
            return
        tile = self._tile_of(self.person)
        if self._talk() is not None:
            self._goal = None
        elif self._apart(tile) <= NEAR:
            self._goal = None
            self._send(TalkTo(self.person))
        elif max(abs(tile[0] - self._goal[0]), abs(tile[1] - self._goal[1])) > FOLLOWED:
            self._goal = tile
            self._send(WalkTo(tile))

    def _apart(self, tile: tuple[int, int]) -> int:
        visitor = self._play.visitor
        x, y = self._tile_of(visitor.name if visitor is not None else "")
        return max(abs(x - tile[0]), abs(y - tile[1]))

    def _tile_of(self, name: str) -> tuple[int, int]:
        view = self._play.show.view
        return view.agents[name].tile if name in view.agents else (0, 0)

    def _wait_for_player(self) -> None:
        """The town holds its breath while it is the player's turn to speak."""
        talk, visitor = self._talk(), self._play.visitor
        theirs = (
            talk is not None
            and visitor is not None
            and not self._unsaid
            and talk.speaker not in ("", visitor.name)
            and self._play.show.step >= talk.until
        )
        if theirs and not self._holds and self._mode == "visit":
            self._holds = True
            self._pacing.hold()

    def _let_go(self) -> None:
        if self._holds:
            self._holds = False
            self._pacing.let_go()
