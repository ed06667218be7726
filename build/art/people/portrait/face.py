"""Faces in portraits: their shapes, and what a mood does to eyes, brows and mouth."""

from art.people.portrait.brush import Point
from art.people.portrait.pieces import paragraphs, read_points

MOODS = ("calm", "happy", "sad", "angry")
"""The moods of a portrait, in the order of the picture."""

_SHAPES = """
oval
line 24,7 32,10 36,19 35,27 30,33 24,36 18,33 13,27 12,19 16,10

round
line 24,8 33,11 37,20 36,28 31,34 24,36 17,34 12,28 11,20 15,11

square
line 24,7 33,9 36,18 36,28 32,34 27,36 21,36 16,34 12,28 12,19 13,12 17,8

long
line 24,6 32,9 35,18 35,27 30,35 24,38 18,35 13,27 13,18 16,9

heart
line 24,7 33,10 37,19 35,26 29,33 24,36 19,33 13,26 11,19 15,10
"""

SHAPES: dict[str, tuple[Point, ...]] = {
    head[0]: read_points(lines[0][1:]) for head, lines in paragraphs(_SHAPES)
}
"""The outline of each shape of face."""

_EYES = """
calm
line 16,20 17,20 18,20 19,20 20,20 15,21
white_shaded 16,21 20,21
paper 16,22 16,23 20,22 20,23
iris 17,22 18,22 19,22 17,23 18,23 19,23 17,24 18,24 19,24
iris_dark 17,21 18,21 19,21
line 18,22 18,23
lid 17,25 18,25 19,25

happy
line 15,24 16,23 17,22 18,22 19,22 20,23 21,24

sad
line 15,23 16,22 17,22 18,21 19,21 20,21
paper 16,23 16,24 20,22 20,23 20,24
iris 18,22 19,22 17,23 18,23 19,23 17,24 18,24 19,24
line 18,23 18,24
skin1 17,25 18,25 19,25

angry
line 15,21 16,21 17,22 18,22 19,22 20,23
paper 16,22 16,23 16,24 20,24
iris 17,23 18,23 19,23 17,24 18,24 19,24
line 18,23 18,24
skin1 17,25 18,25 19,25
"""
"""The eye at the left of the picture; the other one is its mirror image."""

_GLINTS = {
    "calm": (("paper", ((17, 21), (29, 21), (17, 22), (29, 22))),),
    "sad": (("paper", ((17, 23), (29, 23))), ("tear", ((19, 24), (31, 24)))),
}
"""Highlights are not mirrored: the light is at the left of both eyes."""

_LASHES = """
calm
line 14,20 15,20

happy
line 14,23

sad
line 14,24

angry
line 14,20
"""

_BROWS = """
calm
brow 15,18 16,17 17,17 18,17 19,17 20,18

happy
brow 15,18 16,17 17,16 18,16 19,16 20,17

sad
brow 15,19 16,19 17,18 18,18 19,17 20,16

angry
brow 15,17 16,17 17,18 18,18 19,19 20,20 21,20

frown
brow 15,17 16,17 17,17 18,18 19,18 20,19
"""

_MOUTHS = """
calm
mouth_calm 22,0 23,0 24,0 25,0 26,0
skin1 21,-1 27,-1
lip 23,1 24,1 25,1

happy
mouth 20,-1 21,-1 22,-1 23,-1 24,-1 25,-1 26,-1 27,-1 28,-1 19,-2 29,-2 20,0 28,0
mouth 21,1 27,1 22,2 26,2 23,3 24,3 25,3
paper 21,0 22,0 23,0 24,0 25,0 26,0 27,0
throat 22,1 23,1 24,1 25,1 26,1
tongue 23,2 24,2 25,2

sad
mouth 21,1 22,0 23,0 24,0 25,0 26,0 27,1
skin1 23,2 24,2 25,2

angry
mouth 20,1 21,0 22,-1 23,-1 24,-1 25,-1 26,-1 27,0 28,1
mouth 21,1 22,1 23,1 24,1 25,1 26,1 27,1
paper 22,0 23,0 24,0 25,0 26,0

frown
mouth 22,0 23,0 24,0 25,0 26,0 21,1 27,1
lip 23,1 24,1 25,1

bearded-calm
mouth 22,0 23,0 24,0 25,0 26,0
lip 23,1 24,1 25,1

bearded-happy
mouth 21,-1 22,-1 23,-1 24,-1 25,-1 26,-1 27,-1 20,-1 28,-1 21,1 27,1
mouth 20,0 28,0 22,2 23,2 24,2 25,2 26,2
paper 21,0 22,0 23,0 24,0 25,0 26,0 27,0
tongue 22,1 23,1 24,1 25,1 26,1

bearded-sad
mouth 20,2 21,1 22,0 23,0 24,0 25,0 26,0 27,1 28,2
lip 22,1 23,1 24,1 25,1 26,1

bearded-angry
mouth 19,2 20,1 21,0 22,-1 23,-1 24,-1 25,-1 26,-1 27,0 28,1 29,2
mouth 20,2 21,2 22,2 23,2 24,2 25,2 26,2 27,2 28,2
paper 22,0 23,0 24,0 25,0 26,0
white_shaded 21,1 22,1 23,1 24,1 25,1 26,1 27,1
"""
"""Rows count from the line between the lips."""

Marks = tuple[tuple[str, tuple[Point, ...]], ...]
"""Colours by name, each with its pixels, in the order of painting."""


def _marks(text: str) -> dict[str, Marks]:
    return {
        head[0]: tuple((words[0], read_points(words[1:])) for words in lines)
        for head, lines in paragraphs(text)
    }


EYES = _marks(_EYES)
LASHES = _marks(_LASHES)
BROWS = _marks(_BROWS)
MOUTHS = _marks(_MOUTHS)
GLINTS: dict[str, Marks] = dict(_GLINTS)
