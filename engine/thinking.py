"""Thinking: takes the open decisions to the mind and brings answers when they land.

Whatever goes wrong with a mind ends here: the routine answers instead, and the
landing says why.
"""

from collections.abc import Sequence

from engine.errors import BadAnswer, MindError
from engine.minds.mind import (
    Answer,
    DayPlan,
    DecisionRequest,
    Insights,
    Kept,
    Landing,
    Mind,
    Reaction,
    Reply,
    Revised,
    Said,
    Tasks,
)
from engine.settings import DecisionKind

EXPECTED: dict[DecisionKind, type] = {
    "plan_day": DayPlan,
    "detail": Tasks,
    "react": Reaction,
    "utterance": Said,
    "remember": Kept,
    "reflect": Insights,
    "revise": Revised,
    "answer": Reply,
}
"""The class of answer that each kind of decision wants."""


class Thinking:
    """Asks one mind, and another when it fails.

    Args:
        mind: to ask.
        routine: answers when the mind cannot; it never fails.
    """

    def __init__(self, mind: Mind, routine: Mind) -> None:
        self.mind = mind
        self._routine = routine

    def land(self, due: Sequence[DecisionRequest]) -> list[Landing]:
        """An answer for each decision, in the same order."""
        return [self._land(request) for request in due]

    def _land(self, request: DecisionRequest) -> Landing:
        try:
            answer = _checked(request, self.mind.answer(request))
        except MindError as error:
            answer = self._routine.answer(request)
            return Landing(request.id, answer, self._routine.name, error.cause)
        return Landing(request.id, answer, self.mind.name)


def _checked(request: DecisionRequest, answer: Answer) -> Answer:
    if not isinstance(answer, EXPECTED[request.kind]):
        raise BadAnswer(f"{type(answer).__name__} is no answer to {request.kind}")
    return answer
