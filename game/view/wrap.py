"""Breaks text into lines, in English and in Chinese alike."""

from collections.abc import Callable, Iterator

CLOSING = frozenset("，。、；：？！）》」』】〉〕”’…—·,.;:?!)]}%％°")
"""Marks that never begin a line."""

OPENING = frozenset("（《「『【〈〔“‘([{$￥#")
"""Marks that never end a line."""

ELLIPSIS = "…"
"""Says that something was left out."""

Measure = Callable[[str], int]
"""Width of a text in pixels."""


def is_ideograph(character: str) -> bool:
    """Whether a line may break before and after a character."""
    code = ord(character)
    return (
        0x2E80 <= code <= 0xA4CF
        or 0xAC00 <= code <= 0xD7AF
        or 0xF900 <= code <= 0xFAFF
        or 0xFF00 <= code <= 0xFF60
        or code >= 0x1F000
    )


def pieces(text: str) -> Iterator[str]:
    """The parts of a line that stay together, each with the spaces after it."""
    piece = ""
    for place, character in enumerate(text):
        piece += character
        following = text[place + 1 : place + 2]
        if following and _may_break(character, following):
            yield piece
            piece = ""
    if piece:
        yield piece


def _may_break(character: str, following: str) -> bool:
    if following.isspace() or following in CLOSING or character in OPENING:
        return False
    if character.isspace():
        return True
    # Latin quotes and dashes do not part a word, ideographs may always be parted.
    return is_ideograph(following) or is_ideograph(character)


def wrap(text: str, width: int, measure: Measure) -> list[str]:
    """Break `text` into lines at most `width` pixels wide.

    No line begins with a closing mark or ends with an opening one; a word that is
    wider than a line is cut. A newline in the text always begins a new line.
    """
    return [
        line
        for paragraph in text.split("\n")
        for line in _paragraph(paragraph, width, measure)
    ]


def _paragraph(text: str, width: int, measure: Measure) -> list[str]:
    lines: list[str] = []
    line = ""
    for piece in pieces(text):
        if measure((line + piece).rstrip()) <= width:
            line += piece
            continue
        if line.strip():
            lines.append(line.rstrip())
        line = piece.lstrip() if lines else piece
        while measure(line.rstrip()) > width and len(line) > 1:
            fitting = _fitting(line, width, measure)
            lines.append(line[:fitting])
            line = line[fitting:]
    lines.append(line.rstrip())
    return lines


def _fitting(text: str, width: int, measure: Measure) -> int:
    """How many characters of `text` fit; at least one."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    # A closing mark must not be left for the next line.
    while low > 1 and text[low : low + 1] in CLOSING:
        low -= 1
    return low


def shorten(text: str, width: int, measure: Measure) -> str:
    """`text` on one line, its end replaced by "…" where it is too wide."""
    if measure(text) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + ELLIPSIS) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS


def clip_lines(lines: list[str], count: int, width: int, measure: Measure) -> list[str]:
    """The first `count` lines, the last one ending in "…" if there are more."""
    if len(lines) <= count:
        return lines
    last = lines[count - 1].rstrip("".join(CLOSING))
    while last and measure(last + ELLIPSIS) > width:
        last = last[:-1]
    return [*lines[: count - 1], last.rstrip() + ELLIPSIS]
