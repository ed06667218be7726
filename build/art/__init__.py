"""Draws everything in `assets/` that is a picture: `python build/draw.py`.

Every drawing is seeded and exact: the same code gives the same bytes.
"""
