"""Asks a backend, reads its reply, and asks once more if it cannot be used."""

from dataclasses import dataclass, field

from engine.backends.backend import (
    Backend,
    Choice,
    Completion,
    Origin,
    Prompt,
    Question,
)
from engine.backends.cancel import CancelToken
from engine.backends.errors import BadReply, Misshapen
from engine.minds.language.enquiry import Enquiry
from engine.minds.language.replies import Unusable
from engine.minds.mind import Answer, DecisionRequest, Exchange


@dataclass(slots=True)
class Exchanges:
    """One decision's exchanges with a model, kept to be looked at.

    Attributes:
        done: in order.
    """

    backend: Backend
    cancel: CancelToken
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
            if first.repaired:
                raise _bad(first, fault) from fault
            again = prompt.asked_again(first.text, fault.faults)
        second = self.complete(again)
        try:
            return enquiry.read(second.text)
        except Unusable as fault:
            raise _bad(second, fault) from fault

    def complete(self, prompt: Prompt) -> Completion:
        """One completion, kept."""
        completion = self.backend.complete(prompt, self.cancel)
        self.done.append(
            Exchange(
                completion.model,
                f"{prompt.system}\n\n{prompt.user}",
                completion.text,
                completion.seconds,
                completion.input_tokens,
                completion.output_tokens,
                completion.cached,
            )
        )
        return completion

    def choose(self, question: Question) -> Choice:
        """One choice, kept."""
        choice = self.backend.choose(question, self.cancel)
        options = "".join(f"\n- {option}" for option in question.options)
        self.done.append(
            Exchange(
                choice.model,
                f"{question.beginning} …{options}",
                question.options[choice.index],
                choice.seconds,
                choice.input_tokens,
                choice.output_tokens,
            )
        )
        return choice


def _bad(completion: Completion, fault: Unusable) -> BadReply:
    return Misshapen(reply=completion.text, faults=fault.faults)


def origin_of(request: DecisionRequest) -> Origin:
    """What an exchange is for, as it stands in the books."""
    day = request.context.situation.now.date().isoformat()
    return Origin(request.kind, request.agent, day, request.id)
