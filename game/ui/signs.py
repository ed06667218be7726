"""The small picture of each kind of happening."""

import pygame

from game.ui.icons import IconSheet

ACTIVITIES = {"talk": "talk", "party": "party", "insight": "idea"}
"""Kinds that show the picture of an activity."""

MARKS = {
    "news": "news",
    "promise": "check",
    "quarrel": "quarrel",
    "warmth": "heart",
    "feeling": "heart",
    "plan": "calendar",
    "weather": "cloud",
}
"""Kinds that show a sign of the interface."""

FADED = 90
"""How much is seen of the sign of what is left out, of 255."""


class Signs:
    """Pictures of kinds and of groups of kinds.

    Args:
        activities: the sheet of activities.
        marks: the sheet of signs.
    """

    def __init__(self, activities: IconSheet, marks: IconSheet) -> None:
        self._activities, self._marks = activities, marks

    def __contains__(self, kind: object) -> bool:
        return kind in ACTIVITIES or kind in MARKS

    def picture(self, kind: str, art: int, is_faded: bool = False) -> pygame.Surface:
        """The sign of a kind, `art` screen pixels an art pixel."""
        if kind in ACTIVITIES:
            sign = self._activities.picture(ACTIVITIES[kind], art)
        else:
            sign = self._marks.picture(MARKS[kind], art)
        if is_faded:
            sign = sign.copy()
            sign.fill((255, 255, 255, FADED), special_flags=pygame.BLEND_RGBA_MULT)
        return sign
