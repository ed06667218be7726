"""The colours of one portrait, by name: `top2` is the base tone of the top."""

from functools import cached_property

from art.palette import Rgb, rgb
from art.people.figure import BASE, INK, LIGHT, SHADOW, Role
from art.people.look import Look
from art.people.ramps import (
    CLOTHS,
    EYE,
    FRAMES,
    HAIRS,
    IRISES,
    PAPER,
    Ramp,
    mixed,
)
from art.people.shading import ramps

_GROUND = rgb("c9b8a8")
_DUSK = rgb("6a5876")
_SUN = rgb("fffbe8")
_THROAT = rgb("7a2436")
_TONGUE = rgb("d76a6a")
_TEAR = rgb("cfe9ee")
_GLINT = rgb("e8f4f2")
_ANGER = rgb("d0404a")
_LIPSTICK = rgb("b03a4a")
_MOUTH_DARK = rgb("3a1020")

_PALE_HAIR = frozenset({"white", "blond", "grey"})
"""Brows of this hair need no darker tone."""


class Paints:
    """Ramps and single colours of one look."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._roles = ramps(look)

    def ramp(self, name: str) -> Ramp:
        """The ramp of a role (`accent`), else of a cloth (`white`)."""
        if name.upper() in Role.__members__ and name != "white":
            return self._roles[Role[name.upper()]]
        return CLOTHS[name]

    def colour(self, name: str) -> Rgb:
        """A single colour (`iris`), else a tone of a ramp (`accent1`)."""
        return self._single[name] if name in self._single else self._tone(name)

    def _tone(self, name: str) -> Rgb:
        return self.ramp(name[:-1])[int(name[-1])]

    @property
    def skin(self) -> Ramp:
        """The tones of the skin."""
        return self._roles[Role.SKIN]

    @property
    def hair(self) -> Ramp:
        """The tones of the hair."""
        return self._roles[Role.HAIR]

    @cached_property
    def _single(self) -> dict[str, Rgb]:
        skin, eye = self.skin, self._roles[Role.EYE][BASE]
        ground = mixed(mixed(CLOTHS[self.look.top][BASE], PAPER, 0.62), _GROUND, 0.25)
        iris = IRISES[self.look.iris]
        mouth = mixed(skin[INK], _MOUTH_DARK, 0.5)
        return {
            "ground": ground,
            "ground_dark": mixed(ground, _DUSK, 0.22),
            "ground_light": mixed(ground, _SUN, 0.45),
            "paper": PAPER,
            "line": eye,
            "white_shaded": mixed(PAPER, skin[SHADOW], 0.45),
            "iris": iris,
            "iris_dark": mixed(iris, EYE, 0.55),
            "lid": mixed(skin[SHADOW], skin[INK], 0.25),
            "tear": _TEAR,
            "glint": _GLINT,
            "frame": FRAMES[self.look.frame],
            "brow": self._brow(),
            "blush": self._roles[Role.BLUSH][BASE],
            "flush": mixed(skin[BASE], _ANGER, 0.5),
            "nostril": mixed(skin[SHADOW], skin[INK], 0.4),
            "lip": self._roles[Role.LIP][BASE],
            "mouth": mouth,
            "mouth_calm": mixed(mouth, _LIPSTICK, 0.35) if self.look.lashes else mouth,
            "throat": _THROAT,
            "tongue": _TONGUE,
            "fringe": mixed(skin[SHADOW], skin[BASE], 0.15),
        }

    def _brow(self) -> Rgb:
        tones = HAIRS[self.look.hair_colour]
        if self.look.hair_colour in _PALE_HAIR or self.look.hair == "bald":
            return tones[SHADOW]
        return mixed(tones[SHADOW], tones[INK], 0.4)

    @property
    def behind(self) -> Ramp:
        """The tones of hair that hangs behind: dark and without light."""
        ink, shadow = self.hair[INK], self.hair[SHADOW]
        return (ink, mixed(ink, shadow, 0.6), shadow, shadow)

    @property
    def shaded_skin(self) -> Ramp:
        """The tones of the neck, which lies in the shadow of the head."""
        ink, shadow = self.skin[INK], self.skin[SHADOW]
        return (ink, shadow, shadow, shadow)

    def light_on_skin(self) -> Rgb:
        """The light on forehead, cheek and nose."""
        return self.skin[LIGHT]
