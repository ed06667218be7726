"""One question of each kind, and a mind with a scripted model to answer it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from engine.backends.backend import Backend, Prompt
from engine.backends.cancel import CancelToken
from engine.backends.retrying import Retrying
from engine.backends.scripted import Reply, ScriptedBackend
from engine.language import Language
from engine.minds.language import LanguageMind, MindOptions
from engine.minds.lore import Lore
from engine.minds.mind import (
    Ask,
    Block,
    Context,
    DecisionRequest,
    Detail,
    KnownNews,
    Line,
    News,
    PlanDay,
    Rate,
    React,
    Reflect,
    Remember,
    Remembered,
    Revise,
    SeenAgent,
    SeenObject,
    Thought,
    Utterance,
)
from engine.minds.routine import RoutineMind
from engine.phrase import Phrase, bilingual, literal
from engine.settings import DecisionKind
from tests.engine.minds.asking import CAFE, MIDNIGHT, MONDAY, PARTY, bond, situation
from tests.engine.minds.language.player import play

KLAUS, MARIA, ISABELLA = "Klaus Mueller", "Maria Lopez", "Isabella Rodriguez"

NOON = MIDNIGHT + timedelta(hours=12)

KINDS: tuple[DecisionKind, ...] = (
    "plan_day",
    "detail",
    "react",
    "utterance",
    "remember",
    "reflect",
    "revise",
    "rate",
    "answer",
)


def memory(number: int, text: Phrase, score: float = 1.0) -> Remembered:
    return Remembered(number, text, number, 4, score=score)


MEMORIES = (
    memory(3, bilingual("The library was full.", "图书馆坐满了人。"), 2.0),
    memory(7, bilingual("I lost my pen.", "我丢了钢笔。"), 1.5),
    memory(9, bilingual("Maria laughed at my joke.", "玛丽亚听了我的笑话笑了。"), 1.8),
)

RENTS = News(
    "rents",
    "gossip",
    bilingual("the rents go up in spring", "春天房租要涨"),
    (),
    "business",
    5,
)

KNOWN = (
    KnownNews(PARTY, 10, ISABELLA, (ISABELLA,)),
    KnownNews(RENTS, 20, MARIA, (MARIA,)),
)

BLOCK = Block(
    780, 60, "research_paper", bilingual("writing the paper", "写论文"), CAFE, "write"
)

THINGS = (
    SeenObject(f"{CAFE}:cafe customer seating", "cafe customer seating"),
    SeenObject(f"{CAFE}:piano", "piano", users=(MARIA,)),
)

LINES = (
    Line(MARIA, literal("Hello Klaus, how is the paper?"), 4300),
    Line(KLAUS, literal("Slow, but it moves."), 4303),
    Line(MARIA, literal("Did you hear about the rents?"), 4306, tells=("rents",)),
)


def context_of(
    kind: DecisionKind, lore: Lore, memories: tuple[Remembered, ...] = MEMORIES
) -> Context:
    """What Klaus knows at noon on Monday."""
    here = situation(KLAUS, NOON, CAFE)
    maria = bond(lore, KLAUS, MARIA)
    seen = SeenAgent(MARIA, bilingual("reading", "看书"), "read", CAFE)
    currently = lore.personas[KLAUS].currently.phrase
    contexts: Mapping[DecisionKind, Context] = {
        "plan_day": PlanDay(
            situation(KLAUS, MIDNIGHT, CAFE),
            MONDAY,
            0,
            currently,
            (maria,),
            KNOWN,
            memories,
            (("study", "read"),),
            tuple(lore.rooms),
        ),
        "detail": Detail(here, MONDAY, BLOCK, 60, THINGS, memories),
        "react": React(here, seen, maria, KNOWN, memories),
        "utterance": Utterance(
            here, 1, (maria,), (seen,), LINES, KNOWN, memories, (BLOCK,)
        ),
        "remember": Remember(here, 1, (maria,), LINES, (RENTS,)),
        "reflect": Reflect(here, memories, (maria,)),
        "revise": Revise(here, currently, memories, KNOWN),
        "rate": Rate(
            here,
            tuple(one.memory for one in memories),
            tuple(one.text for one in memories),
            (3,) * len(memories),
        ),
        "answer": Ask(
            here, "Who is Maria?", currently, (maria,), KNOWN, memories, (BLOCK,)
        ),
    }
    return contexts[kind]


def request_of(kind: DecisionKind, context: Context, id: int = 1) -> DecisionRequest:
    agent = context.situation.agent
    return DecisionRequest(id, kind, agent, 4320, 4330, context)


@dataclass
class Asked:
    """A mind over a scripted model."""

    mind: LanguageMind
    backend: ScriptedBackend
    lore: Lore

    def think(
        self, kind: DecisionKind, context: Context | None = None, id: int = 1
    ) -> Thought:
        """What the mind answers to the question of a kind."""
        asked = request_of(kind, context or context_of(kind, self.lore), id)
        return self.mind.think(asked, CancelToken())

    @property
    def prompts(self) -> list[Prompt]:
        """All the model was asked."""
        return self.backend.prompts


def asked(
    lore: Lore,
    languages: Mapping[str, Language],
    *replies: Reply,
    options: MindOptions | None = None,
    backend: ScriptedBackend | None = None,
    retrying: bool = True,
    others: Mapping[str, Backend] | None = None,
) -> Asked:
    """A mind whose model replies so, then plays along."""
    model = backend or ScriptedBackend(replies, play)
    whole: Backend = Retrying(model, first_wait=0.0) if retrying else model
    mind = LanguageMind(whole, lore, routine_of(lore), languages, options, others)
    return Asked(mind, model, lore)


_ROUTINES: dict[int, RoutineMind] = {}


def routine_of(lore: Lore) -> RoutineMind:
    """Made once: it takes a second for 25 people."""
    return _ROUTINES.get(id(lore)) or _ROUTINES.setdefault(id(lore), RoutineMind(lore))


def with_block(context: Context, **changes: object) -> Detail:
    """A detail of another block."""
    assert isinstance(context, Detail)
    block = replace(context.block, **changes)  # type: ignore[arg-type]
    return replace(context, block=block)


def lines_of(words: Iterable[str]) -> tuple[Line, ...]:
    """A talk in these words, Maria first."""
    return tuple(
        Line(MARIA if number % 2 == 0 else KLAUS, literal(text), 4300 + number)
        for number, text in enumerate(words)
    )
