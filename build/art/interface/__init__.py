"""Frames, buttons, bubbles, the pointer, the title and the application icon."""

from art.interface.draw import draw

__all__ = ["draw"]
