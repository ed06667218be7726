"""Bubbles for words, thoughts and icons; name tags; the pointer."""

from art.interface.frame import Frame, Piece, Sheet
from art.interface.plate import Plate

TAIL = (
    ".www.",
    "kwwwk",
    "kwwk.",
    "kwwk.",
    "kwk..",
    "kk...",
)

BADGE_TAIL = (
    "kwwwwk",
    ".kwwk.",
    ".kwwk.",
    "..kk..",
    "..k...",
)

POINTER = (
    "K..........",
    "KK.........",
    "KWK........",
    "KWWK.......",
    "KWWWK......",
    "KWWWwK.....",
    "KWWWwwK....",
    "KWWWwwwK...",
    "KWWWwwwwK..",
    "KWWWwwKKKK.",
    "KWWKwwK....",
    "KWK.KwwK...",
    "KK..KwwK...",
    ".....KwwK..",
    ".....KKKK..",
)

HAND = (
    "...KK......",
    "..KWWK.....",
    "..KWWK.....",
    "..KWWKKK...",
    "..KWWKwwKK.",
    "..KWWKwwKwK",
    "KKKWWWWWWwK",
    "KWWWWWWWwwK",
    "KWWWWWWWwwK",
    ".KWWWWWwwwK",
    ".KWWWWWwwwK",
    "..KWWWwwwK.",
    "..KWWWwwwK.",
    "...KKKKKK..",
)

BEAM = (
    "KKK.KKK",
    "KWWKWWK",
    "KKWWWKK",
    "..KWK..",
    "..KWK..",
    "..KWK..",
    "..KWK..",
    "..KWK..",
    "..KWK..",
    "..KWK..",
    "KKWWWKK",
    "KWWKWWK",
    "KKK.KKK",
)

INKS = {"K": "ink", "W": "paper_light", "w": "paper_shade"}


def bubbles() -> Sheet:
    """Speech: the body, and its tail leaning to the left or to the right."""
    words = {"k": "bubble_rim", "w": "bubble"}
    left = Plate(5, 6)
    left.sketch(0, 0, TAIL, words)
    right = Plate(5, 6)
    right.sketch(0, 0, tuple(row[::-1] for row in TAIL), words)
    return (
        _body("bubble", "bubble"),
        # The first two rows of a tail lie over the last two of the body.
        Piece("tail_left", left, (0, 2)),
        Piece("tail_right", right, (4, 2)),
        _badge("badge"),
    )


def thoughts() -> Sheet:
    """Thought: a paler body and the two dots that lead to the head."""
    large, small = Plate(4, 4), Plate(3, 3)
    large.slab((0, 0, 4, 4), "thought_rim", cut=1)
    large.fill(1, 1, 2, 2, "thought")
    small.slab((0, 0, 3, 3), "thought_rim", cut=1)
    small.fill(1, 1, 1, 1, "thought")
    return (
        _body("thought", "thought"),
        Piece("thought_dot", large, (0, 0)),
        Piece("thought_dot_small", small, (0, 0)),
    )


def _body(name: str, ramp: str) -> Frame:
    plate = Plate(12, 12)
    plate.slab((0, 0, 12, 12), f"{ramp}_rim", cut=2)
    plate.slab((1, 1, 10, 10), ramp, cut=1)
    plate.fill(2, 10, 8, 1, f"{ramp}_shade")
    plate.fill(10, 2, 1, 8, f"{ramp}_shade")
    return Frame(name, plate, (4, 4, 4, 4), (6, 4, 6, 4))


def _badge(name: str) -> Piece:
    """The bubble of one 16 × 16 icon, which stands in it at (3, 2)."""
    plate = Plate(22, 25)
    plate.slab((0, 0, 22, 21), "bubble_rim", cut=3)
    plate.slab((1, 1, 20, 19), "bubble", cut=2)
    plate.fill(3, 19, 16, 1, "bubble_shade")
    plate.fill(20, 3, 1, 15, "bubble_shade")
    plate.sketch(8, 20, BADGE_TAIL, {"k": "bubble_rim", "w": "bubble"})
    plate.fill(9, 19, 4, 1, "bubble")
    return Piece(name, plate, (10, 24))


def tags() -> Sheet:
    """The ground of a name under a person's feet."""
    plate = Plate(8, 8)
    plate.slab((0, 0, 8, 8), "tag", cut=2, alpha=191)
    chosen = Plate(8, 8)
    chosen.slab((0, 0, 8, 8), "nail", cut=2)
    chosen.slab((1, 1, 6, 6), "tag", cut=1)
    return (
        Frame("tag", plate, (3, 3, 3, 3), (3, 1, 3, 1)),
        Frame("tag_selected", chosen, (3, 3, 3, 3), (3, 1, 3, 1)),
    )


def pointers() -> Sheet:
    """The arrow, the hand over what can be clicked, the beam over text."""
    shapes = (("cursor", POINTER, (0, 0)), ("cursor_hand", HAND, (3, 0)))
    pieces = []
    for name, rows, tip in (*shapes, ("cursor_text", BEAM, (3, 6))):
        plate = Plate(len(rows[0]), len(rows))
        plate.sketch(0, 0, rows, INKS)
        pieces.append(Piece(name, plate, tip))
    return tuple(pieces)
