"""Thinking: takes open decisions to the mind and brings answers when they land.

A quick mind answers on the engine's thread, at the landing step. A slow one thinks on
worker threads from the moment it is asked, the most urgent question first; its answer
is held until it lands. However many threads, however slow: the same answers land at
the same steps. Whatever goes wrong with a mind ends here: the routine answers
instead, and the landing says why.
"""

import queue
import threading
from collections.abc import Iterable, Sequence

from engine.backends.cancel import CancelToken
from engine.errors import BadAnswer, MindError
from engine.minds.mind import (
    Answer,
    DayPlan,
    DecisionRequest,
    Heeded,
    Insights,
    Kept,
    Landing,
    Meant,
    Mind,
    Ratings,
    Reaction,
    Reply,
    Revised,
    Said,
    SlowMind,
    Tasks,
    Thought,
)
from engine.phrase import say
from engine.settings import DecisionKind

EXPECTED: dict[DecisionKind, type] = {
    "plan_day": DayPlan,
    "detail": Tasks,
    "react": Reaction,
    "utterance": Said,
    "remember": Kept,
    "reflect": Insights,
    "revise": Revised,
    "rate": Ratings,
    "heed": Heeded,
    "embed": Meant,
    "answer": Reply,
}
"""The class of answer that each kind of decision wants."""


class Thinking:
    """Asks one mind, and the routine when it fails.

    Args:
        routine: answers at once and never fails.
        mind: to ask instead, on worker threads; None for the routine alone.
        waits: whether the town holds its breath for a late answer; else the routine
            answers in its place, and the late answer is dropped.
    """

    def __init__(
        self, routine: Mind, mind: SlowMind | None = None, *, waits: bool = True
    ) -> None:
        self.waits = waits
        self._routine = routine
        self._mind = mind
        self._desks = _Desks(mind) if mind is not None else None

    @property
    def name(self) -> str:
        """Who is asked."""
        return self._routine.name if self._mind is None else self._mind.name

    def begin(self, requests: Iterable[DecisionRequest]) -> None:
        """Let a slow mind begin to think about what was just asked."""
        if self._desks is not None:
            for request in requests:
                self._desks.take(request)

    def awaited(self, due: Iterable[DecisionRequest]) -> tuple[str, ...]:
        """For whom the town holds its breath: agents whose answers are not there."""
        if self._desks is None or not self.waits:
            return ()
        desks = self._desks
        names = (one.agent for one in due if not desks.is_done(one.id))
        return tuple(dict.fromkeys(names))

    def is_answered(self, request: DecisionRequest) -> bool:
        """Whether a decision can land without waiting for its answer."""
        return self._desks is None or self._desks.is_done(request.id)

    def wait(self, due: Iterable[DecisionRequest], seconds: float) -> None:
        """Wait until the first of these is answered, but not for long."""
        if self._desks is not None:
            self._desks.wait([one.id for one in due], seconds)

    def land(self, due: Sequence[DecisionRequest]) -> list[Landing]:
        """An answer for each decision, in the same order; waits if it must."""
        return [self._land(request) for request in due]

    def close(self) -> None:
        """Cancel whatever is still being thought about; waits for nothing."""
        if self._desks is not None:
            self._desks.close()

    def _land(self, request: DecisionRequest) -> Landing:
        if self._desks is None:
            return Landing(
                request.id, self._routine.answer(request), self._routine.name
            )
        try:
            thought = self._desks.result(request, self.waits)
            _check(request, thought.answer)
        except MindError as error:
            answer = self._routine.answer(request)
            return Landing(
                request.id, answer, self._routine.name, error.cause, error.exchanges
            )
        answered_by = thought.answered_by or self.name
        return Landing(
            request.id, thought.answer, answered_by, exchanges=thought.exchanges
        )


class _Desks:
    """Worker threads with one pile of questions, the most urgent on top."""

    def __init__(self, mind: SlowMind) -> None:
        self._mind = mind
        self._pile: queue.PriorityQueue[tuple[int, int, DecisionRequest]] = (
            queue.PriorityQueue()
        )
        self._tokens: dict[int, CancelToken] = {}
        self._done: dict[int, Thought | BaseException] = {}
        self._finished = threading.Condition()
        self._closed = False
        for number in range(max(1, mind.lanes)):
            # Daemons: a model that cannot be interrupted must not keep the game open.
            threading.Thread(
                target=self._work, name=f"mind-{number}", daemon=True
            ).start()

    def take(self, request: DecisionRequest) -> None:
        """Put a question on the pile, unless it is there already."""
        with self._finished:
            if request.id not in self._tokens:
                self._tokens[request.id] = CancelToken()
                self._pile.put((request.lands_at, request.id, request))

    def is_done(self, id: int) -> bool:
        """Whether there is an answer, or will be none."""
        with self._finished:
            return id in self._done

    def wait(self, ids: Sequence[int], seconds: float) -> None:
        """Wait until one of these is done."""
        with self._finished:
            waiting = [id for id in ids if id not in self._done]
            if waiting:
                self._finished.wait_for(
                    lambda: any(id in self._done for id in waiting), seconds
                )

    def result(self, request: DecisionRequest, waits: bool) -> Thought:
        """The answer to a question; the question is forgotten with it.

        Raises:
            MindError: there is none, or it is late and nobody waits.
        """
        self.take(request)
        with self._finished:
            if waits:
                self._finished.wait_for(lambda: request.id in self._done)
            outcome = self._done.pop(request.id, None)
            token = self._tokens.pop(request.id)
        if outcome is None:
            token.cancel()
            raise MindError(say("mind.late"))
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    def close(self) -> None:
        """Cancel everything and let the threads go."""
        with self._finished:
            self._closed = True
            tokens = list(self._tokens.values())
            self._finished.notify_all()
        for token in tokens:
            token.cancel()

    def _work(self) -> None:
        while not self._closed:
            try:
                _, _, request = self._pile.get(timeout=0.2)
            except queue.Empty:
                continue
            with self._finished:
                token = self._tokens.get(request.id)
            if token is None or token.cancelled:
                continue
            self._finish(request, self._think(request, token))

    def _think(
        self, request: DecisionRequest, token: CancelToken
    ) -> Thought | BaseException:
        try:
            return self._mind.think(request, token)
        except Exception as error:
            # It is raised again on the engine's thread: nothing dies here unseen.
            return error

    def _finish(
        self, request: DecisionRequest, outcome: Thought | BaseException
    ) -> None:
        with self._finished:
            if request.id in self._tokens:
                self._done[request.id] = outcome
                self._finished.notify_all()


def _check(request: DecisionRequest, answer: Answer) -> None:
    if not isinstance(answer, EXPECTED[request.kind]):
        raise BadAnswer(
            say("mind.misfit", got=type(answer).__name__, kind=request.kind)
        )
