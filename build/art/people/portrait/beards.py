"""Beards in portraits: under the mouth, and moustaches over it."""

from art.people.portrait.pieces import Piece, read_pieces

_UNDER_MOUTH = """
full
blob beard 3 2 11,22 13,28 18,28 24,27 30,28 35,28 37,22 38,32 33,41 24,45 15,41 10,32
stroke beard1 16,34 18,40
stroke beard1 31,33 29,41
stroke beard1 24,39 24,43
stroke beard1 20,38 21,41
stroke beard3 13,31 15,37
stroke beard3 27,38 26,42

short
blob beard 2 0 12,22 14,28 18,29 24,28 30,29 34,28 36,22 36,30 31,36 24,39 17,36 12,30
stroke beard3 14,29 17,34

goatee
blob beard 1 1 20,32 24,33 28,32 27,38 24,40 21,38
stroke beard1 19,31 20,29 24,29 28,29 29,31
stroke beard1 20,33 19,31
stroke beard1 28,33 29,31
"""

_OVER_MOUTH = """
full
blob beard 1 1 15,31 18,28 24,29 30,28 33,31 29,32 24,30 19,32

short
blob beard 1 1 19,30 21,28 24,29 27,28 29,30 24,29

moustache
blob beard 1 1 18,31 20,28 24,28 28,28 30,31 27,30 24,30 21,30

walrus
blob beard 1 1 16,32 20,28 24,28 28,28 32,32 27,31 24,30 21,31
"""

UNDER_MOUTH: dict[str, tuple[Piece, ...]] = read_pieces(_UNDER_MOUTH)
"""What grows on chin and cheeks."""

OVER_MOUTH: dict[str, tuple[Piece, ...]] = read_pieces(_OVER_MOUTH)
"""What grows above the lip."""

MOUTH_ROWS = {"none": 31, "goatee": 31, "short": 32, "full": 33}
"""Where the lips meet; under a moustache two rows lower than without."""

BEARDED = frozenset({"full", "short"})
"""Beards that leave a window of skin round the mouth."""
