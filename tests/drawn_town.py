"""A town of a few people in a drawn world, with a mind that a test scripts."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from engine.agents.activity import Activity
from engine.agents.base import Base
from engine.agents.persona import Persona
from engine.clock import Clock
from engine.events import TownEvent
from engine.founding import found
from engine.language import Language, Names, read_catalogue
from engine.memory.lexical import LexicalEmbedder
from engine.minds.lore import Lore
from engine.minds.mind import (
    Answer,
    Block,
    DayPlan,
    DecisionRequest,
    Detail,
    Heeded,
    Insights,
    Kept,
    PlanDay,
    Rate,
    Ratings,
    Reaction,
    Revise,
    Revised,
    Said,
    Tasks,
    TaskStep,
)
from engine.phrase import literal
from engine.settings import DecisionKind, Settings
from engine.simulation import Simulation
from engine.state import Ground
from engine.thinking import Thinking
from tests.drawing import Drawn, draw

LOCALE = Path(__file__).parents[1] / "assets" / "locale"

HOUSE = """
    ###########
    #aA.#...tt#
    #...#...tt#
    #....#.#..#
    #.........#
    #bB.......#
    ###########
"""

LEGEND = {
    "a": "home:ann's room:bed",
    "A": "home:ann's room",
    "b": "home:bob's room:bed",
    "B": "home:bob's room",
    "t": "cafe:hall:table",
}

Reply = Callable[[DecisionRequest], Answer]


def persona(name: str, **changes: Any) -> Persona:
    """Somebody plain."""
    first = name.split()[0].lower()
    both = {"en": "x", "zh": "某"}
    return Persona.model_validate(
        {
            "name": name,
            "names": {
                "full": {"en": name, "zh": name},
                "short": {"en": name.split()[0], "zh": name.split()[0]},
            },
            "age": 30,
            "pronoun": "she",
            "sprite": first,
            "innate": (),
            "learned": both,
            "currently": both,
            "lifestyle": both,
            "speech": both,
            "home": {"sector": "home", "arena": f"{first}'s room"},
            "work": {
                "title": both,
                "activity": "work",
                "start": "08:00",
                "end": "17:00",
            },
            "wake": "07:00",
            "sleep": "22:00",
            "knows": ("cafe",),
        }
        | changes
    )


def activity(name: str, **changes: Any) -> Activity:
    """Something plain to do."""
    both = {"en": name, "zh": name}
    return Activity.model_validate(
        {
            "doing": both,
            "plan": both,
            "done": both,
            "icon": "work",
            "places": ("home",),
            "tasks": ({"doing": both, "minutes": (5, 10), "icon": "work"},),
        }
        | changes
    )


ACTIVITIES = {
    name: activity(name)
    for name in ("sleep", "work", "rest", "attend_party", "attend_event", "host_party")
}


class ScriptedMind:
    """Answers by kind as a test says; else with the least that lets life go on."""

    name = "scripted"

    def __init__(self, replies: Mapping[DecisionKind, Reply] | None = None) -> None:
        self.replies = dict(replies or {})
        self.asked: list[DecisionRequest] = []

    def answer(self, request: DecisionRequest) -> Answer:
        self.asked.append(request)
        reply = self.replies.get(request.kind)
        return reply(request) if reply else _least(request)


def _least(request: DecisionRequest) -> Answer:
    match request.context:
        case PlanDay():
            hall = "w:cafe:hall"
            return day_plan(
                ("work", hall, 420, 300),
                ("rest", hall, 720, 300),
                ("work", hall, 1020, 300),
                sleep=1320,
            )
        case Detail(block=block, minutes=minutes):
            where = block.place
            return Tasks((TaskStep(minutes, block.doing, where, "work"),))
        case Rate(presumed=presumed):
            return Ratings(presumed)
        case Revise(currently=currently):
            return Revised(currently)
    answers: dict[str, Answer] = {
        "react": Reaction("go_on", literal("busy")),
        "utterance": Said(literal("Goodbye."), ends=True),
        "remember": Kept(literal("They talked."), 3),
        "reflect": Insights((), ()),
        "heed": Heeded(literal("busy")),
    }
    return answers[request.kind]


def day_plan(*blocks: tuple[str, str, int, int], sleep: int) -> DayPlan:
    """A day of (activity, place, start, minutes)."""
    return DayPlan(
        blocks[0][2],
        sleep,
        tuple(
            Block(start, minutes, name, literal(name), place, "work")
            for name, place, start, minutes in blocks
        ),
    )


class DrawnTown:
    """A simulation in a picture; `play` it and look."""

    def __init__(
        self,
        picture: str = HOUSE,
        people: tuple[Persona, ...] = (),
        mind: ScriptedMind | None = None,
        *,
        legend: Mapping[str, str] = LEGEND,
        start: datetime = datetime(2023, 2, 13, 6),
        news: tuple[Mapping[str, Any], ...] = (),
        settings: Settings | None = None,
    ) -> None:
        self.drawn: Drawn = draw(picture, dict(legend))
        folk = people or (persona("Ann Ash"), persona("Bob Birch", pronoun="he"))
        names = Names({one.name: one for one in folk}, ACTIVITIES, {}, {})
        settings = settings or Settings()
        ground = Ground(
            self.drawn.world,
            Lore("w", names.personas, self.drawn.world.rooms(), ACTIVITIES),
            Clock(start, settings.seconds_per_step),
            settings,
            LexicalEmbedder(),
            Language("en", read_catalogue(LOCALE / "en"), names),
        )
        base = Base.model_validate(
            {
                "title": {"en": "w", "zh": "w"},
                "start": start,
                "people": tuple(one.sprite for one in folk),
                "news": news,
            }
        )
        self.mind = mind or ScriptedMind()
        self.thinking = Thinking(self.mind)
        self.simulation = Simulation(found(ground, base.news, folk))
        self.events: list[TownEvent] = []

    @property
    def state(self) -> Any:
        return self.simulation.state

    def play(self, steps: int) -> list[TownEvent]:
        """Live some steps; what happened in them."""
        before = len(self.events)
        for _ in range(steps):
            due = self.simulation.due()
            step = self.simulation.step((), self.thinking.land(due))
            self.events.extend(step.events)
        return self.events[before:]

    def play_until(self, kind: type, most: int = 9000) -> Any:
        """Live on until something of a class happens; it is returned."""
        for _ in range(most):
            for event in self.play(1):
                if isinstance(event, kind):
                    return event
        raise AssertionError(f"no {kind.__name__} in {most} steps")

    def happened(self, kind: type) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]
