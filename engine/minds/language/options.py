"""What the player may choose about a language mind."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MindOptions:
    """Choices that change nothing in a town by themselves.

    Attributes:
        language: "en" or "zh": in which the people think and talk.
        input_tokens: longest question, the form of its reply included.
        deadline: seconds for a question with all its tries; then the routine answers.
        lanes: questions at the same time; what the backends like if None.
        small: whether the model only chooses and colours while the routine does the
            rest; by its backend's own profile if None.
        reuse: whether plans and details are used again when a situation is alike.
    """

    language: str = "en"
    input_tokens: int = 900
    deadline: float = 60.0
    lanes: int | None = None
    small: bool | None = None
    reuse: bool = True
