"""The small pictures: what people do, and the signs of the interface."""

from art.icons.draw import draw

__all__ = ["draw"]
