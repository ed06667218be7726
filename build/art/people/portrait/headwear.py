"""Hats and glasses in portraits; `read_pieces` says how the lines are read."""

from art.people.portrait.pieces import Piece, read_pieces

_DRAWN = """
captain
patch hat 3 2 8,11 11,4 24,0 37,4 40,11 36,14 12,14
blob second 1 2 11,12 24,10 37,12 37,17 24,15 11,17
blob black 1 2 11,17 24,14 37,17 34,20 24,18 14,20
dots gold2 24,10 23,11 24,11 25,11 23,12 24,12 25,12 24,13 22,12 26,12
dots gold3 23,11

beret
blob hat 3 2 5,12 7,5 16,2 28,0 40,4 43,11 38,14 24,12 11,15
stroke hat1 12,13 24,11 37,13
dots hat1 25,0 26,0

cap
blob hat 3 2 10,16 11,8 17,2 24,1 31,2 37,8 38,16 32,14 24,13 16,14
stroke hat1 24,2 24,13
stroke hat1 17,3 14,13
stroke hat1 31,3 34,13
blob hair 1 0 18,14 20,10 24,9 28,10 30,14 24,13

headband
blob hat 1 2 11,14 24,11 37,14 37,18 24,15 11,18

bandana
blob hat 3 2 9,15 11,7 18,2 30,2 37,7 39,15 32,12 24,11 16,12
dots paper 16,7 22,5 29,6 34,10 13,11 25,9 19,10

hairband
stroke hat2 10,14 14,7 24,4 34,7 38,14
stroke hat1 10,15 14,8 24,5 34,8 38,15

flower
dots hat2 35,9 33,11 34,10 34,12 34,11 35,10 36,10 34,13 33,10 33,12
dots hat1 37,11 35,13 36,12 35,12 36,11 37,12 36,13
dots hat3 34,10 35,9
dots gold2 35,11
dots gold3 34,11

cat-ears
patches hat 1 2 10,9 9,0 18,4
area hat3 12,6 11,3 14,5
area hat3 36,6 37,3 34,5
blobs hat 1 2 6,19 9,17 12,18 12,27 9,28 6,26
stroke hat1 9,18 11,8 17,3 24,1 31,3 37,8 39,18
stroke hat2 10,16 12,8 18,4 24,2 30,4 36,8

headphones
stroke accent0 8,20 9,8 15,1 24,-1 33,1 39,8 40,20
stroke accent1 9,20 10,8 16,2 24,0 32,2 38,8 39,20
stroke accent2 10,18 11,8 17,3 24,1 30,2
stroke accent3 11,11 13,7 18,3
blobs accent 2 2 6,19 9,17 12,19 12,28 9,30 6,28
dots accent3 8,21 8,22 8,23 38,21 38,22
dots accent0 11,20 11,28 37,20 37,28

pencil
stroke gold1 36,22 44,17
stroke gold2 36,21 44,16
dots pink2 44,16 45,16
"""

HEADWEAR: dict[str, tuple[Piece, ...]] = read_pieces(_DRAWN)
"""The pieces of every hat."""
