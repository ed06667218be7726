"""The lifestyle policy: plans and details once made are used again.

After AGA (Yu et al. 2024): who does the same thing at the same place need not think
it out anew. It only ever holds what was decided in this town, so it can be made again
from the town's record; and since a person has one open question of a kind at most,
what it holds does not depend on how fast a model is.
"""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from engine.chance import luck
from engine.language import Language
from engine.memory.lexical import LexicalEmbedder
from engine.memory.vectors import Vector
from engine.minds.language.fitting import fitted
from engine.minds.mind import (
    Answer,
    DayPlan,
    DecisionRequest,
    Detail,
    PlanDay,
    SeenObject,
    Tasks,
    TaskStep,
)
from engine.minds.routine.appointments import appointments

ALIKE = 0.97
"""Cosine from which two situations are alike."""

VARIANTS = 2
"""Answers that are wanted for a situation before one is reused."""

_STRETCH = 2.0
"""How much longer or shorter a block may be than the one it is reused for."""

Frame = tuple[object, ...]
"""What must be equal: who, what, where, with which things."""


@dataclass(frozen=True, slots=True)
class _Case:
    """Something that was decided."""

    vector: Vector
    request: DecisionRequest
    answer: DayPlan | Tasks


class Policy:
    """What each person has decided, by situation.

    Args:
        language: in which situations are compared.
    """

    def __init__(self, language: Language) -> None:
        self._language = language
        self._embedder = LexicalEmbedder()
        self._lock = threading.Lock()
        self._cases: dict[Frame, list[_Case]] = {}

    def keep(self, request: DecisionRequest, answer: Answer) -> None:
        """Remember a plan or a detail; everything else is made anew each time."""
        frame = _frame(request)
        if frame is None or not isinstance(answer, DayPlan | Tasks):
            return
        case = _Case(self._vector(request), request, answer)
        with self._lock:
            cases = self._cases.setdefault(frame, [])
            if len(self._alike(cases, case.vector)) < VARIANTS:
                cases.append(case)

    def recall(self, request: DecisionRequest) -> Answer | None:
        """An answer from a situation that is alike, fitted to the present one."""
        frame = _frame(request)
        if frame is None:
            return None
        with self._lock:
            cases = list(self._cases.get(frame, ()))
        alike = self._alike(cases, self._vector(request))
        if len(alike) < VARIANTS:
            return None
        here = request.context.situation
        chance = luck(here.seed, here.agent, here.step, f"reuse/{request.kind}")
        return _refitted(chance.choice(alike), request)

    def _alike(self, cases: Sequence[_Case], vector: Vector) -> list[_Case]:
        return [
            case for case in cases if np.round(float(case.vector @ vector), 5) >= ALIKE
        ]

    def _vector(self, request: DecisionRequest) -> Vector:
        match request.context:
            case PlanDay(currently=words):
                text = self._language.tell(words)
            case Detail(block=block):
                text = self._language.tell(block.doing)
            case _:
                text = ""
        vector: Vector = self._embedder.embed((text,))[0]
        return vector


def _frame(request: DecisionRequest) -> Frame | None:
    match request.context:
        case PlanDay() as context:
            bound = appointments(context.news, request.agent, context.day)
            return (
                request.agent,
                "plan_day",
                context.day.weekday(),
                context.earliest,
                context.places,
                tuple((one.start, one.end, one.news) for one in bound),
            )
        case Detail(block=block) as context:
            kinds = tuple(sorted({thing.kind for thing in context.objects}))
            doing = (block.activity, block.place, block.object)
            return (request.agent, "detail", *doing, kinds)
        case _:
            return None


def _refitted(case: _Case, request: DecisionRequest) -> Answer | None:
    match case.answer, case.request.context, request.context:
        case DayPlan() as plan, PlanDay(), PlanDay():
            return plan
        case Tasks(tasks=tasks), Detail() as then, Detail() as now:
            ratio = now.minutes / then.minutes
            if not 1 / _STRETCH <= ratio <= _STRETCH or now.minutes < len(tasks):
                return None
            lengths = fitted([task.minutes for task in tasks], now.minutes, 5)
            return Tasks(
                tuple(
                    _moved(replace(task, minutes=length), then, now)
                    for task, length in zip(tasks, lengths, strict=True)
                )
            )
        case _:
            return None


def _moved(task: TaskStep, then: Detail, now: Detail) -> TaskStep:
    """The task at a thing of the same kind that is free now."""
    kind = next((one.kind for one in then.objects if one.address == task.address), "")
    if not kind:
        return task

    def preference(thing: SeenObject) -> tuple[bool, bool, str]:
        return bool(thing.users), thing.address != task.address, thing.address

    things = (thing for thing in now.objects if thing.kind == kind)
    return replace(task, address=min(things, key=preference).address)
