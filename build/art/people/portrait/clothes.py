"""Clothes in portraits; `read_pieces` says how the lines are read."""

from art.people.portrait.pieces import Piece, read_pieces

_DRAWN = """
open-jacket
patch over 3 2 20,36 28,36 27,48 21,48
stroke top0 19,37 21,48
stroke top0 29,37 27,48

cardigan
patch over 3 2 20,36 28,36 27,48 21,48
stroke top0 19,37 21,48
stroke top0 29,37 27,48
dots gold2 24,41 24,45

collar
patches white 1 2 18,36 24,38 19,42

suit
patch white 1 2 19,36 29,36 24,46
area skin1 21,35 27,35 24,39
patch accent 1 2 23,39 25,39 26,46 24,48 22,46
patch top 1 0 17,36 20,36 24,46 21,48 14,42
patch top 1 0 31,36 28,36 24,46 27,48 34,42

blouse
patch white 1 2 19,36 29,36 24,46
area skin1 21,35 27,35 24,40
patch top 2 0 17,36 20,36 24,46 21,48 14,42
patch top 2 0 31,36 28,36 24,46 27,48 34,42

peacoat
patch white 1 2 19,36 29,36 24,46
area skin1 21,35 27,35 24,40
patch top 1 2 17,36 20,36 24,46 21,48 14,42
patch top 1 2 31,36 28,36 24,46 27,48 34,42
dots gold2 18,46 30,46
dots gold1 19,46 31,46

lab-coat
patch accent 1 2 19,36 29,36 24,47
area skin1 22,36 26,36 24,40
patch teal 1 2 23,39 25,39 26,46 24,48 22,46
patch white 1 2 17,36 20,36 23,48 19,48 14,42
patch white 1 2 31,36 28,36 25,48 29,48 34,42
dots second2 36,45 37,45 38,45 37,44 37,46

waistcoat
patch over 3 2 8,48 10,41 17,37 22,48
patch over 3 2 40,48 38,41 31,37 26,48
patch red 0 2 20,39 24,41 20,43
patch red 0 2 28,39 24,41 28,43
dots gold2 24,46

hood
patch top 1 2 13,40 17,34 20,36 24,42 20,44
patch top 2 0 35,40 31,34 28,36 24,42 28,44
stroke paper 21,43 21,47
stroke paper 27,43 27,47

zip
patches accent 1 2 17,36 21,37 23,42 19,41
stroke gold2 24,41 24,48
stroke paper 9,42 7,48
stroke paper 10,42 8,48
stroke white1 38,42 40,48
stroke white2 39,42 41,48

rollneck
patch over 3 2 18,34 30,34 31,39 17,39

scarf
patch accent 3 2 15,36 20,34 28,34 33,36 32,41 24,43 16,41
stroke accent1 17,38 24,40 31,38
patch accent 3 2 17,41 22,42 22,48 16,48

apron
patch over 3 2 15,42 33,42 34,48 14,48
stroke over2 15,42 16,37
stroke over1 16,42 17,37
stroke over2 33,42 32,37
stroke over1 32,42 31,37

cafe-apron
patch over 3 2 15,42 33,42 34,48 14,48
stroke over2 15,42 16,37
stroke over1 16,42 17,37
stroke over2 33,42 32,37
stroke over1 32,42 31,37
dots accent2 22,43 23,43 25,43 26,43 22,44 23,44 24,44 25,44 26,44 23,45 24,45 25,45
 24,46

waist-apron
stroke over1 15,47 33,47

paint-dabs
dots red2 18,45 19,45
dots blue2 24,44
dots gold2 29,46 30,46
dots green2 22,47

dungarees
patch bottom 3 2 14,43 34,43 35,48 13,48
patch bottom 1 2 13,38 17,37 18,44 14,44
patch bottom 1 2 31,37 35,38 34,44 30,44
dots gold3 16,44 32,44
dots gold1 16,45 32,45

braces
stroke second2 15,38 16,48
stroke second3 14,38 15,48
stroke second2 33,38 32,48
stroke second1 34,38 33,48

backpack
patch accent 1 2 11,40 15,38 15,48 11,48
patch accent 1 2 33,38 37,40 37,48 33,48

satchel
patch accent 1 2 12,39 15,38 30,48 25,48

camera
stroke black2 15,38 20,45
stroke black2 33,38 28,45
patch char 1 2 17,43 31,43 31,48 17,48
area black0 22,44 26,44 26,48 22,48
dots sky1 23,45 24,45 25,45 23,46 24,46 25,46 23,47 24,47 25,47
dots paper 23,45
dots accent2 29,44

shawl
patch accent 3 2 6,48 9,41 18,36 24,42 30,36 39,41 42,48
stroke accent1 18,37 24,44 30,37
dots gold2 24,44 24,45
dots gold3 23,44
dots gold1 25,45

trim
stroke gold2 19,37 24,43 29,37
stroke gold2 24,43 24,48

necklace
dots paper 19,37 20,39 22,40 24,41 26,40 28,39 29,37

flowers
dots paper 9,43 10,42 10,44 11,43 14,46 15,45 15,47 16,46 19,43 20,42 20,44 21,43
 26,45 27,44 27,46 28,45 32,42 33,41 33,43 34,42 37,46 38,45 38,47 39,46
dots gold2 10,43 15,46 20,43 27,45 33,42 38,46

tool-belt
area skin1 21,36 27,36 24,41
patches top 1 2 18,35 20,36 24,41 19,43
"""

CLOTHES: dict[str, tuple[Piece, ...]] = read_pieces(_DRAWN)
"""The pieces of every garment but the woven patterns."""

PATTERNS = frozenset({"stripes", "check"})
"""Garments that are woven into the top."""
