"""Interviews of a running town: asked out of time, told when they are answered.

Nothing of the town changes by them; question and answer are kept in its file beside
the decisions, where they can be looked at.
"""

from collections.abc import Callable

from engine.cognition.interview import interview
from engine.commands import Interview
from engine.errors import UserError
from engine.minds.mind import Ask, DecisionRequest, Landing, Reply
from engine.runner_events import CommandRefused, InterviewAnswered, RunnerEvent
from engine.tidy import LINE, tidy
from engine.town import Town


class Interviewing:
    """Puts questions to the town's mind, and tells the answers.

    Its methods are called on the engine's thread.

    Args:
        tell: hands an event to whoever shows the town.
    """

    def __init__(self, tell: Callable[[RunnerEvent], None]) -> None:
        self._tell = tell
        self._open: list[DecisionRequest] = []

    @property
    def is_waiting(self) -> bool:
        """Whether something was asked that is not answered yet."""
        return bool(self._open)

    def ask(self, command: Interview, town: Town) -> None:
        """Put a question; it is answered at once, or as soon as the mind has done."""
        try:
            self._open.append(question_of(command, town, len(self._open)))
        except UserError as error:
            self._tell(CommandRefused(error.phrase))
        self.attend(town)

    def attend(self, town: Town) -> None:
        """Tell what has been answered meanwhile."""
        for request in tuple(self._open):
            # Another mind may think by now: then it is asked again.
            town.thinking.begin((request,))
            if town.thinking.is_answered(request):
                self._open.remove(request)
                self._tell(answered(request, town))


def question_of(command: Interview, town: Town, waiting: int = 0) -> DecisionRequest:
    """A question as the mind is asked.

    Args:
        command: of the player.
        town: whose people are asked.
        waiting: how many others are not answered yet.

    Raises:
        UserError: nobody is called so, or there is no question.
    """
    state = town.simulation.state
    agent = state.agent(command.agent)
    words = tidy(command.question, LINE)
    if agent.visits:
        raise UserError("error.visitor.own", name=agent.name)
    if not words:
        raise UserError("error.words.empty")
    return interview(agent, state, words, town.file.next_interview() - waiting)


def answered(request: DecisionRequest, town: Town) -> InterviewAnswered:
    """The answer to a question, waited for if need be; it is kept in the town's file.

    Raises:
        TownFileError: it could not be kept.
    """
    (landing,) = town.thinking.land((request,))
    town.file.note_interview(request, landing)
    return _told(request, landing)


def _told(request: DecisionRequest, landing: Landing) -> InterviewAnswered:
    context, reply = request.context, landing.answer
    if not isinstance(context, Ask) or not isinstance(reply, Reply):
        raise TypeError(f"no interview: {request.kind}")
    return InterviewAnswered(
        request.agent,
        context.question,
        reply.words,
        reply.memories,
        landing.answered_by,
        landing.cause,
    )
