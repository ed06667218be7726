"""Asks a backend, reads its reply, and asks once more if it cannot be used."""

from collections import Counter
from dataclasses import dataclass, field, replace

from engine.backends.backend import (
    Backend,
    Choice,
    Completion,
    Origin,
    Prompt,
    Question,
)
from engine.backends.cancel import CancelToken
from engine.backends.errors import BackendError, BadReply, Misshapen
from engine.backends.failed import asked, failed
from engine.backends.metering import Meter, Tally, row_of
from engine.minds.language.enquiry import Enquiry
from engine.minds.language.replies import Unusable
from engine.minds.mind import Answer, DecisionRequest, Exchange


@dataclass(slots=True)
class Exchanges:
    """One decision's exchanges with a model, kept to be looked at.

    Attributes:
        meter: the books, in which a reply that makes no answer is a failure; or None.
        done: in order.
    """

    backend: Backend
    cancel: CancelToken
    meter: Meter | None = None
    done: list[Exchange] = field(default_factory=list)

    def answer(self, prompt: Prompt, enquiry: Enquiry) -> Answer:
        """The answer to an enquiry.

        Raises:
            BackendError: there is none, also after a second try.
        """
        first = self.complete(prompt)
        try:
            return enquiry.read(first.text)
        except Unusable as fault:
            bad = self._refused(prompt.origin, first, fault)
            if first.repaired:
                raise bad from fault
            again = prompt.asked_again(first.text, fault.faults)
        second = self.complete(again)
        try:
            return enquiry.read(second.text)
        except Unusable as fault:
            raise self._refused(prompt.origin, second, fault) from fault

    def complete(self, prompt: Prompt) -> Completion:
        """One completion, kept whatever becomes of it.

        Raises:
            BackendError: there is none.
        """
        question = asked(prompt)
        try:
            completion = self.backend.complete(prompt, self.cancel)
        except BackendError as error:
            if isinstance(error.__cause__, BadReply):
                self._keep_failed(question, error.__cause__)
            self._keep_failed(question, error)
            raise
        self.done += completion.failed
        self.done.append(
            Exchange(
                completion.model,
                question,
                completion.text,
                completion.seconds,
                completion.input_tokens,
                completion.output_tokens,
                completion.cached,
            )
        )
        return completion

    def choose(self, question: Question) -> Choice:
        """One choice, kept whatever becomes of it.

        Raises:
            BackendError: there is none.
        """
        options = "".join(f"\n- {option}" for option in question.options)
        told = f"{question.beginning} …{options}"
        try:
            choice = self.backend.choose(question, self.cancel)
        except BackendError as error:
            self._keep_failed(told, error)
            raise
        self.done.append(
            Exchange(
                choice.model,
                told,
                question.options[choice.index],
                choice.seconds,
                choice.input_tokens,
                choice.output_tokens,
            )
        )
        return choice

    def _keep_failed(self, question: str, error: BackendError) -> None:
        self.done += failed(self.backend.name, question, error)

    def _refused(
        self, origin: Origin, completion: Completion, fault: Unusable
    ) -> BadReply:
        """Marks the last exchange as one whose reply makes no answer."""
        bad = Misshapen(reply=completion.text, faults=fault.faults)
        if self.meter is not None and not completion.cached:
            # The exchange itself was entered when it came.
            failure = Tally(failed=1, failures=Counter({bad.reason: 1}))
            self.meter.add(row_of(origin, self.backend.name), failure)
        self.done[-1] = replace(self.done[-1], failure=bad.cause)
        return bad


def origin_of(request: DecisionRequest) -> Origin:
    """What an exchange is for, as it stands in the books."""
    here = request.context.situation
    day, without = here.now.date().isoformat(), " ".join(here.without)
    return Origin(request.kind, request.agent, day, request.id, without)
