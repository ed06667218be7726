"""A town on show: what its events told, where people are between steps, what is said.

The title and the town are two scenes over the same show.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pygame

from engine.clock import Clock
from engine.events import (
    AgentsMoved,
    ConversationEnded,
    DecisionAsked,
    DecisionLanded,
    LineSpoken,
    ObjectChanged,
    StepFinished,
    Tile,
    VisitorCame,
    VisitorLeft,
)
from engine.phrase import Phrase
from engine.runner_events import Event, RunnerEvent, TimeShown, TownOpened
from engine.snapshot import Snapshot, TownView
from game.view.camera import Camera
from game.view.figures import NOBODY, Cast
from game.view.motion import Motion
from game.view.overlay import Caption, Overlay
from game.view.speech import Speech
from game.view.stage import Stage

DECISION_SHOWN = 0.5
"""Seconds a decision must be open before its mark is shown: most land at once."""

SEEN_DECISIONS = frozenset(("react", "utterance"))
"""Kinds of decisions one can see somebody make; the others need no mark."""

WALKED_AWAY = 3
"""Tiles a speaker may go before what they said is taken away."""

LOOK_AROUND = 0.25
"""Seconds between two looks at which rooms are lit."""

Tell = Callable[[Phrase], str]
"""Writes a phrase out in the present language."""


@dataclass(frozen=True, slots=True)
class Attention:
    """Whom the player has chosen and whom the pointer is on."""

    chosen: str | None = None
    pointed: str | None = None


class Show:
    """Keeps what is seen of a town up to date with its events.

    Args:
        stage: the map and its light.
        sprites: name of the picture sheet by person.
        clock: game time of a step.
        tell: writes out what is said.
    """

    def __init__(
        self, stage: Stage, sprites: Mapping[str, str], clock: Clock, tell: Tell
    ) -> None:
        self.stage = stage
        self.clock = clock
        self.view = TownView(0)
        self.motion = Motion()
        self.speech = Speech()
        self._spoke_at: dict[str, Tile] = {}
        self.awake = 0
        self.figures = NOBODY
        self._cast = Cast(sprites, stage.map.tile)
        self._tell = tell
        self._open: dict[str, float] = {}
        self._seconds = 0.0
        self._looked = -1.0
        self._pace = Pace()

    @property
    def step(self) -> int:
        """The last finished step."""
        return self.view.step

    # ------------------------------------------------------------ events

    def take(self, event: Event) -> None:
        """Take in one event of the runner."""
        match event:
            case TownOpened(snapshot=snapshot) | TimeShown(snapshot=snapshot):
                self.open(snapshot)
            case AgentsMoved(moves=moves):
                self.motion.go(moves)
            case VisitorCame(agent=name, looks=looks, tile=tile):
                self._cast.dress(name, looks)
                self.motion.enter(name, tile)
            case VisitorLeft(agent=name):
                self.motion.leave(name)
                self._spoke_at.pop(name, None)
            case LineSpoken():
                self._say(event.conversation, event.agent, event.words, event.until)
            case DecisionAsked(request=request):
                if request.kind in SEEN_DECISIONS:
                    self._open[request.agent] = self._seconds
            case DecisionLanded(agent=agent):
                self._open.pop(agent, None)
            case ConversationEnded(people=people):
                for name in people:
                    self._open.pop(name, None)
            case StepFinished(awake=awake):
                self.awake = awake
                self._pace.count(self._seconds)
            case _:
                pass
        if not isinstance(event, RunnerEvent):
            self.view.apply(event)
        if isinstance(event, ObjectChanged):
            self._show_object(event.address)

    def open(self, snapshot: Snapshot) -> None:
        """Begin anew with the town as it stands."""
        before = list(self.view.objects)
        if snapshot.visitor is not None:
            self._cast.dress(snapshot.visitor.name, snapshot.visitor.looks)
        self.view = TownView.of(snapshot)
        self.motion.place((a.name, a.tile) for a in snapshot.agents)
        self.speech.clear()
        self._spoke_at.clear()
        for talk in snapshot.conversations:
            if talk.words is not None:
                self._say(talk.id, talk.speaker, talk.words, talk.until)
        self._open.clear()
        self.awake = sum(not agent.asleep for agent in snapshot.agents)
        for address in (*before, *self.view.objects):
            self._show_object(address)
        self._looked = -1.0

    def _say(self, talk: int, agent: str, words: Phrase, until: int) -> None:
        self._spoke_at[agent] = self.view.agents[agent].tile
        self.speech.say(talk, agent, words, until, self._tell(words))

    def _show_object(self, address: str) -> None:
        state = self.view.objects.get(address, "idle")
        self.stage.things.show(address, state)

    # ------------------------------------------------------------ frames

    def update(self, seconds: float) -> None:
        """Let a frame's time pass."""
        self._seconds += seconds
        self.motion.advance(seconds, self._pace.now(self._seconds))
        self.speech.advance(seconds, self.step)
        self.speech.let_go(name for name in self._spoke_at if self._has_left(name))
        speaking = {line.agent for line in self.speech.lines[:1]}
        self.figures = self._cast.figures(self.view, self.motion, speaking)
        if self._seconds - self._looked >= LOOK_AROUND or self._looked < 0:
            self._looked = self._seconds
            self._light()

    def _has_left(self, name: str) -> bool:
        """Whether a speaker has walked away from what they said."""
        if name not in self.view.agents:
            return True
        (x, y), (left, top) = self.view.agents[name].tile, self._spoke_at[name]
        return max(abs(x - left), abs(y - top)) > WALKED_AWAY

    def _light(self) -> None:
        moment = self.clock.at(self.step)
        rooms = self.stage.map.rooms
        lit = frozenset(
            rooms.at(person.tile)
            for person in self.view.agents.values()
            if not person.asleep
        )
        self.stage.set_hour(moment.hour + moment.minute / 60, lit - {-1})

    def draw(self, target: pygame.Surface, camera: Camera) -> None:
        """Draw the town without words."""
        self.stage.draw(target, camera, self.figures, round(self._seconds * 1000))

    def draw_words(
        self,
        target: pygame.Surface,
        camera: Camera,
        overlay: Overlay,
        caption: Callable[[str], str],
        attention: Attention,
        room: pygame.Rect,
    ) -> None:
        """Draw names, icons and speech; `caption` gives a person's short name."""
        lines = [(line, self._tell(line.words)) for line in self.speech.lines]
        hushed = frozenset(line.agent for line, _ in lines)
        overlay.draw_people(
            target,
            camera,
            self.figures,
            lambda name: Caption(
                caption(name), self.view.agents[name].icon, self._is_deciding(name)
            ),
            attention.chosen,
            attention.pointed,
            hushed,
        )
        overlay.draw_speech(target, camera, self.figures, lines, room)

    def _is_deciding(self, name: str) -> bool:
        since = self._open.get(name)
        return since is not None and self._seconds - since > DECISION_SHOWN

    def person_at(self, point: tuple[int, int], camera: Camera) -> str | None:
        """Who is drawn under a point of the window, the nearest in front."""
        x, y = camera.to_world(*point)
        hit = self.figures.between((x - 16, y - 25), (x, y))
        return max(hit, key=lambda figure: figure.line).name if hit else None

    def thing_at(self, point: tuple[int, int], camera: Camera) -> str:
        """Address of the thing that is drawn under a point of the window, or ""."""
        return self.stage.things.address_at(camera.to_world(*point))


class Pace:
    """How many steps a second come in, as measured."""

    def __init__(self) -> None:
        self._rate = 4.0
        self._steps = 0
        self._since = 0.0

    def count(self, seconds: float) -> None:
        """A step has come in at a moment."""
        del seconds
        self._steps += 1

    def now(self, seconds: float) -> float:
        """Steps a second, smoothed."""
        span = seconds - self._since
        if span >= 0.25:
            measured = self._steps / span
            if self._steps:
                share = 0.5 if measured < self._rate else 1.0
                self._rate += (measured - self._rate) * share
            self._steps, self._since = 0, seconds
        return max(self._rate, 0.5)
