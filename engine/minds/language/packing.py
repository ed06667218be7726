"""Fits a question into its room: what matters least is left out first, on purpose."""

from collections.abc import Sequence
from dataclasses import dataclass

from engine.backends.tokens import estimate_tokens
from engine.errors import MindError
from engine.phrase import say


@dataclass(frozen=True, slots=True)
class Several:
    """A part of a question that can be made shorter.

    Attributes:
        name: under which one learns how many lines were kept.
        lines: in the order in which they are shown.
        rank: parts of the lowest rank are shortened first.
        least: lines that stay in any case.
        from_front: whether the first lines go first, as of a talk the oldest.
        together: what stands between the lines; the heading has a slot for them
            unless each has a line of its own.
    """

    name: str
    heading: str
    lines: tuple[str, ...]
    rank: int = 0
    least: int = 0
    from_front: bool = False
    together: str = "\n"

    def shown(self, kept: int) -> str:
        """The part with so many of its lines."""
        lines = self.lines[len(self.lines) - kept :] if self.from_front else self.lines
        joined = self.together.join(lines[:kept])
        if self.together == "\n":
            return f"{self.heading}\n{joined}"
        return self.heading.replace(SLOT, joined)


SLOT = "\x00"
"""Stands in a heading where the lines go."""

Part = str | Several


@dataclass(frozen=True, slots=True)
class Packed:
    """What fitted.

    Attributes:
        kept: lines of each shortened part, by its name.
    """

    text: str
    kept: dict[str, int]


def packed(parts: Sequence[Part], room: int) -> Packed:
    """The parts one under the other, in at most `room` tokens by our estimate.

    Raises:
        MindError: even without everything that can be left out it is too long.
    """
    several = [part for part in parts if isinstance(part, Several)]
    kept = {part.name: len(part.lines) for part in several}
    text = _joined(parts, kept)
    for part in sorted(several, key=lambda part: part.rank):
        while estimate_tokens(text) > room and kept[part.name] > part.least:
            kept[part.name] -= 1
            text = _joined(parts, kept)
    if estimate_tokens(text) > room:
        raise MindError(say("mind.no_room"))
    return Packed(text, kept)


def _joined(parts: Sequence[Part], kept: dict[str, int]) -> str:
    shown = [
        part if isinstance(part, str) else part.shown(kept[part.name])
        for part in parts
        if isinstance(part, str) or kept[part.name]
    ]
    return "\n".join(part.strip() for part in shown if part)
