"""What is kept of an exchange that failed: what was asked, what came, and why not."""

from engine.backends.backend import Prompt
from engine.backends.errors import (
    BackendError,
    BadReply,
    BudgetSpent,
    Cancelled,
    Resting,
)
from engine.backends.wording import repair_request
from engine.exchange import Exchange

UNSENT = (BudgetSpent, Cancelled, Resting)
"""After these there is nothing to look at: no question was sent, or none is left."""


def asked(prompt: Prompt) -> str:
    """A prompt as it is kept; a second try names the faults of the first."""
    parts = [prompt.system, prompt.user]
    if prompt.repair is not None:
        parts.append(repair_request(prompt))
    return "\n\n".join(parts)


def failed(model: str, question: str, error: BackendError) -> tuple[Exchange, ...]:
    """The exchanges behind an error, the earlier try first; none if nothing was sent.

    Args:
        model: its name.
        question: as it was asked, see `asked`.
        error: of the last try.
    """
    if isinstance(error, UNSENT):
        return ()
    return (
        Exchange(
            model,
            question,
            error.reply if isinstance(error, BadReply) else "",
            error.seconds,
            error.input_tokens,
            error.output_tokens,
            failure=error.cause,
        ),
    )
