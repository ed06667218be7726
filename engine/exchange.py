"""One exchange with a model, as it is kept to be looked at."""

from dataclasses import dataclass

from engine.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Exchange:
    """One prompt with its reply, as the player may look at it.

    Attributes:
        seconds: by the player's clock.
        kept: it came from memory and cost nothing.
        failure: why the reply could not be used, or none came; None if it was used.
    """

    model: str
    prompt: str
    reply: str
    seconds: float
    input_tokens: int
    output_tokens: int
    kept: bool = False
    failure: Phrase | None = None
