"""The whole town: where every ground, wall and thing lies, and the map file of it."""

from art.town.compose import draw

__all__ = ["draw"]
