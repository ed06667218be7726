"""RoutineMind: one authored answer for each kind of question."""

from typing import assert_never

from engine.minds.lore import Lore
from engine.minds.mind import (
    Answer,
    Ask,
    DecisionRequest,
    Detail,
    Embed,
    Heed,
    Meant,
    PlanDay,
    Rate,
    Ratings,
    React,
    Reflect,
    Remember,
    Revise,
    Utterance,
)
from engine.minds.routine.answer import answer
from engine.minds.routine.detail import detail
from engine.minds.routine.heed import heed
from engine.minds.routine.plan_day import plan_day
from engine.minds.routine.react import react
from engine.minds.routine.reflect import reflect
from engine.minds.routine.remember import remember
from engine.minds.routine.repertoire import Repertoire, repertoire
from engine.minds.routine.revise import revise
from engine.minds.routine.talk.utterance import utterance


class RoutineMind:
    """Answers from personas, the library of activities and what the request tells.

    An answer is a function of request and lore alone: all chance comes from the
    request's seed, agent and step, so it can be asked again, anywhere, any time.
    """

    def __init__(self, lore: Lore) -> None:
        self._lore = lore
        self._repertoires: dict[str, Repertoire] = {}

    @property
    def name(self) -> str:
        """Who answers."""
        return "routine"

    def answer(self, request: DecisionRequest) -> Answer:
        """Answer a question at once."""
        lore, context = self._lore, request.context
        match context:
            case PlanDay():
                return plan_day(context, lore, self._repertoire(request.agent))
            case Detail():
                return detail(context, lore)
            case React():
                return react(context, lore)
            case Utterance():
                return utterance(context, lore)
            case Remember():
                return remember(context, lore)
            case Reflect():
                return reflect(context, lore)
            case Revise():
                return revise(context, lore)
            case Rate(presumed=presumed):
                return Ratings(presumed)
            case Heed():
                return heed(context, lore, self._repertoire(request.agent))
            case Embed():
                return Meant()
            case Ask():
                return answer(context, lore)
            case _:
                assert_never(context)

    def _repertoire(self, name: str) -> Repertoire:
        # Made when it is first wanted: a town opens sooner. Threads that want it at
        # once make it alike.
        found = self._repertoires.get(name)
        if found is None:
            found = repertoire(self._lore.personas[name], self._lore)
            self._repertoires[name] = found
        return found
