"""A runner without an engine: people walk about at random and talk now and then.

It tells events in the form of the real one, so window tests need neither a mind nor
a town file.
"""

import random
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from engine.agents.library import load_base, load_personas
from engine.agents.persona import Persona
from engine.clock import Clock
from engine.commands import (
    Command,
    Inspect,
    LookAt,
    LookNow,
    Pause,
    Resume,
    Save,
    SetPace,
    SkipToEvent,
    Stop,
)
from engine.events import (
    ActionStarted,
    AgentArrived,
    AgentsMoved,
    ConversationEnded,
    ConversationStarted,
    LineSpoken,
    StepFinished,
    Tile,
)
from engine.minds.lore import Lore
from engine.minds.mind import Block, Bond, KnownNews, News
from engine.phrase import Phrase, bilingual
from engine.runner_events import (
    AgentInspected,
    Event,
    PaceSet,
    RunnerStopped,
    Saved,
    TimeShown,
    TownOpened,
)
from engine.snapshot import AgentDetails, AgentView, MemoryView, Snapshot
from engine.world.rooms import Room
from engine.world.tmx import load_world

ROOT = Path(__file__).resolve().parents[2]

LINES = (
    ("Good morning! Did you sleep well?", "早上好！昨晚睡得好吗？"),
    (
        "Have you heard? Isabella is giving a Valentine's Day party at Hobbs Cafe "
        "tomorrow from five to seven, and everybody is welcome.",
        "你听说了吗？伊莎贝拉明天下午五点到七点在霍布斯咖啡馆办情人节派对，欢迎大家都去。",
    ),
    ("I'd love to come.", "我很想去。"),
    ("How is the paper coming along?", "论文写得怎么样了？"),
)
ICONS = ("walk", "coffee", "read", "work", "eat", "paint", "talk", "garden")
DOING = (
    bilingual("having a cup of coffee and reading", "边喝咖啡边看书"),
    bilingual("working on the research paper", "写研究论文"),
    bilingual("taking a walk around the park", "在公园里散步"),
)


class StandInRunner:
    """Has the door of `engine.Runner`; `drain` makes the steps that are due.

    Args:
        opening: never called: there is no town file.
        slots: not written to.
        walkers: how many people; the first 25 are those of the base.
        hour: at which the clock begins.
    """

    def __init__(
        self,
        opening: Callable[[], Any] | None = None,
        slots: Path | None = None,
        walkers: int = 25,
        hour: int = 9,
        blocked: frozenset[Tile] = frozenset(),
    ) -> None:
        self._random = random.Random(1)
        people = _people()
        personas = {person.name: person for person in people}
        for number in range(len(people), walkers):
            copied = people[number % len(people)]
            name = f"{copied.name} {number}"
            personas[name] = copied.model_copy(update={"name": name})
        self._lore = Lore("the Ville", personas, _rooms(), {})
        self._clock = Clock(datetime(2023, 2, 13, hour))
        self._blocked = blocked
        self._tiles: dict[str, Tile] = {
            name: self._free() for name in list(personas)[:walkers]
        }
        self._events: list[Event] = []
        self._step = 0
        self._talks = 0
        self._talking: dict[int, tuple[str, str, int]] = {}
        self._pace: float | None = 4.0
        self._paused = True
        self._last = time.monotonic()
        self._prepared: list[list[Event]] = []
        self.sent: list[Command] = []

    def _free(self) -> Tile:
        while True:
            tile = (self._random.randrange(5, 135), self._random.randrange(5, 95))
            if tile not in self._blocked:
                return tile

    def start(self) -> None:
        self._events.append(
            TownOpened(
                "The Ville",
                "smallville.tmx",
                "routine",
                self._lore,
                self._clock,
                self._snapshot(),
                self._step,
            )
        )

    def _snapshot(self) -> Snapshot:
        agents = tuple(
            AgentView(
                name=name,
                tile=tile,
                doing=self._random.choice(DOING),
                activity="",
                icon=self._random.choice(ICONS),
                address="the Ville:Hobbs Cafe:cafe",
                since=self._step,
                until=self._step + 360,
                pose="stand",
                arrived=True,
                asleep=False,
            )
            for name, tile in self._tiles.items()
        )
        return Snapshot(self._step, self._clock.at(self._step), agents, (), ())

    def send(self, command: Command) -> None:
        self.sent.append(command)
        match command:
            case Pause():
                self._paused = True
            case Resume():
                self._paused = False
                self._last = time.monotonic()
            case SetPace(steps_per_second=pace):
                self._pace, self._paused = pace, False
                self._last = time.monotonic()
            case Inspect(agent=name) if name in self._lore.personas:
                self._events.append(AgentInspected(self._details(name)))
            case Save(slot=slot):
                self._events.append(Saved(slot, self._step))
            case SkipToEvent():
                for _ in range(30):
                    self._make_step()
            case LookNow():
                self._events.append(TimeShown(self._snapshot()))
            case Stop():
                self._events.append(RunnerStopped(self._step))
            case _:
                pass
        if isinstance(command, Pause | Resume | SetPace):
            self._events.append(PaceSet(self._pace, self._paused))

    def drain(self) -> list[Event]:
        if not self._paused:
            pace = self._pace or 200.0
            due = int((time.monotonic() - self._last) * pace)
            self._last += due / pace
            for _ in range(due):
                self._next_step()
        events, self._events = self._events, []
        return events

    def tell(self, event: Event) -> None:
        """Let something happen that a test wants to happen."""
        self._events.append(event)

    def prepare(self, steps: int) -> None:
        """Make steps now that are told later, so that telling them costs nothing."""
        told, self._events = self._events, []
        for _ in range(steps):
            self._make_step()
            self._prepared.append(self._events)
            self._events = []
        self._events = told

    def _next_step(self) -> None:
        if self._prepared:
            self._events += self._prepared.pop(0)
        else:
            self._make_step()

    def stop(self) -> None:
        self.send(Stop())

    def join(self, timeout: float | None = None) -> None:
        del timeout

    def _make_step(self) -> None:
        step = self._step
        talking = {name for talk in self._talking.values() for name in talk[:2]}
        moves = []
        for name, (x, y) in self._tiles.items():
            if name in talking or self._random.random() < 0.3:
                continue
            right, down = self._random.choice(((1, 0), (-1, 0), (0, 1), (0, -1)))
            tile = (min(max(x + right, 0), 139), min(max(y + down, 0), 99))
            if tile not in self._blocked:
                moves.append((name, tile))
                self._tiles[name] = tile
        self._events.append(AgentsMoved(step, tuple(moves)))
        self._talk(step, talking)
        if step % 30 == 0:
            name = self._random.choice(list(self._tiles))
            self._act(step, name)
        self._events.append(StepFinished(step, len(self._tiles)))
        self._step += 1

    def _act(self, step: int, name: str) -> None:
        doing = self._random.choice(DOING)
        icon = self._random.choice(ICONS)
        self._events += [
            ActionStarted(step, name, doing, "", icon, "", step + 360, "stand"),
            AgentArrived(step, name, self._tiles[name], "stand"),
        ]

    def _talk(self, step: int, talking: set[str]) -> None:
        for number, (one, other, since) in list(self._talking.items()):
            if step - since > 60:
                self._events.append(ConversationEnded(step, number, (one, other), 4))
                del self._talking[number]
            elif (step - since) % 12 == 0:
                turn = (step - since) // 12
                who = (one, other)[turn % 2]
                words = bilingual(*LINES[turn % len(LINES)])
                self._events.append(LineSpoken(step, number, who, words, step + 12))
        names = [name for name in self._tiles if name not in talking]
        if step % 20 == 0 and len(names) > 1 and len(self._talking) < 8:
            one, other = self._random.sample(names, 2)
            x, y = self._tiles[one]
            self._tiles[other] = (min(x + 1, 139), y)
            self._events.append(AgentsMoved(step, ((other, self._tiles[other]),)))
            self._talks += 1
            self._talking[self._talks] = (one, other, step + 1)
            self._events.append(
                ConversationStarted(step, self._talks, (one, other), "")
            )

    def _details(self, name: str) -> AgentDetails:
        others = [other for other in self._tiles if other != name][:6]
        day = self._clock.day_of(self._step).isoformat()
        news = News(
            "party",
            "event",
            bilingual("Isabella is giving a party", "伊莎贝拉要办派对"),
            ("Isabella Rodriguez",),
            "party",
            8,
            "the Ville:Hobbs Cafe:cafe",
            datetime(2023, 2, 14, 17),
        )
        return AgentDetails(
            name=name,
            step=self._step,
            currently=self._lore.personas[name].currently.phrase,
            day=day,
            blocks=_blocks(),
            wake=360,
            sleep=1350,
            memories=tuple(self._memory(n) for n in range(30)),
            memory_count=30,
            bonds=tuple(
                Bond(o, "friend", 8 - 3 * n, n, None, DOING[0])
                for n, o in enumerate(others)
            ),
            news=(KnownNews(news, self._step, others[0], (), True),),
        )

    def _memory(self, number: int) -> MemoryView:
        kind = ("event", "thought", "chat")[number % 3]
        words = bilingual(*LINES[number % len(LINES)])
        return MemoryView(number, kind, self._step - number, 1 + number % 9, words, ())


class StandInReplayer(StandInRunner):
    """Has the door of `engine.Replayer`: any step can be shown, as it may have been."""

    LENGTH = 3000
    """Steps that are recorded."""

    def start(self) -> None:
        self._step = self.LENGTH
        super().start()

    def send(self, command: Command) -> None:
        if isinstance(command, LookAt):
            self.sent.append(command)
            self._step = command.step
            self._events.append(TimeShown(self._snapshot()))
            self._step = command.step + 1
        else:
            super().send(command)


@cache
def _rooms() -> Mapping[str, Room]:
    return load_world(ROOT / "assets" / "maps" / "smallville.tmx").rooms()


@cache
def _people() -> tuple[Persona, ...]:
    base = load_base(ROOT / "assets" / "bases" / "n25.toml")
    return tuple(load_personas(ROOT / "assets" / "personas", base.people))


def _blocks() -> tuple[Block, ...]:
    hours = (
        (360, 60, "wake", ("getting up and washing", "起床洗漱")),
        (420, 60, "breakfast", ("having breakfast", "吃早饭")),
        (480, 240, "work", ("working at the counter", "在柜台后面工作")),
        (720, 60, "lunch", ("having lunch with a friend", "和朋友一起吃午饭")),
        (780, 300, "work", ("working at the counter", "在柜台后面工作")),
        (1080, 120, "home", ("tidying up at home", "在家收拾屋子")),
        (1200, 150, "read", ("reading a novel", "读小说")),
    )
    place = "the Ville:Hobbs Cafe:cafe"
    return tuple(
        Block(start, minutes, "", _said(words), place, icon)
        for start, minutes, icon, words in hours
    )


def _said(words: tuple[str, str]) -> Phrase:
    return bilingual(*words)
