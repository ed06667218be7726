"""Makes data out of words that somebody else wrote.

Names, memories and the player's words go into a prompt between « and », on one line,
without anything that could pass for the end of the quotation, for a new section, or
for a control word of a model.
"""

import unicodedata

OPEN, CLOSE = "«", "»"

LONGEST = 240
"""Letters of a quotation."""

_PLAIN = str.maketrans({OPEN: "‹", CLOSE: "›", "<": "‹", ">": "›", "`": "'"})
"""Models' control words stand in angle brackets, such as <|im_end|>."""

_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Cn"}
"""Categories of characters that nobody sees, but a model reads."""


def quoted(text: str, longest: int = LONGEST) -> str:
    """A text as a quotation."""
    return f"{OPEN}{plain(text, longest)}{CLOSE}"


def plain(text: str, longest: int = LONGEST) -> str:
    """A text on one line, cut, without anything that is not for reading."""
    words = " ".join(text.split()).translate(_PLAIN)
    seen = "".join(
        letter for letter in words if unicodedata.category(letter) not in _UNSEEN
    )
    return seen if len(seen) <= longest else f"{seen[: longest - 1].rstrip()}…"
