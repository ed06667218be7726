"""Who looks how: the table of choices a person is composed from."""

import tomllib
from dataclasses import dataclass, fields
from importlib.resources import files
from typing import Any, Self

from art.people.parts.garments import GARMENTS
from art.people.parts.hair import HAIR_STYLES
from art.people.parts.hats import HATS
from art.people.ramps import CLOTHS, FRAMES, HAIRS, IRISES, SKINS

LOWERS = (
    "trousers",
    "shorts",
    "skirt",
    "dress",
    "long-skirt",
    "long-dress",
    "coat",
)
"""What is worn below the belt. A dress and a coat go on in the colour of the top."""

_CLOTH_FIELDS = ("top", "over", "bottom", "shoes", "accent", "second", "hat_colour")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The choices that make one person; `CHOICES` lists what each may be.

    Attributes:
        name: The person's name; decides nothing.
        age: In years; from 45 on lines under the eyes, from 60 on more.
        height: 1 is tall, -1 is small, by one pixel.
        garments: Pieces over the top, from below.
        hats: Pieces on or at the head, from below.
        over: Colour of aprons, waistcoats, cardigans.
        accent: First free colour: scarf, bag, stripes.
        second: Second free colour: braces, badge, hat band.
        tips: Colour of hair ends and hair ties.
        beard_colour: Empty if it is the hair's own.
    """

    name: str
    age: int
    skin: str
    hair: str
    hair_colour: str
    top: str
    bottom: str
    lower: str = "trousers"
    shoes: str = "brown"
    sleeves: str = "long"
    boots: bool = False
    build: str = "plain"
    height: int = 0
    face: str = "oval"
    iris: str = "brown"
    brows: str = "soft"
    lashes: bool = False
    nose: str = "small"
    beard: str = "none"
    beard_colour: str = ""
    glasses: str = "none"
    frame: str = "dark"
    garments: tuple[str, ...] = ()
    hats: tuple[str, ...] = ()
    carries: str = "nothing"
    over: str = "white"
    accent: str = "red"
    second: str = "teal"
    hat_colour: str = "red"
    tips: str = "pink"
    streak: bool = False
    grey_temples: bool = False

    def __post_init__(self) -> None:
        """Refuse a choice that is not in `CHOICES`.

        Raises:
            ValueError: With the person's name, the field and what it may be.
        """
        for field, allowed in CHOICES.items():
            chosen = getattr(self, field)
            for choice in chosen if isinstance(chosen, tuple) else (chosen,):
                if choice not in allowed:
                    options = ", ".join(map(repr, allowed))
                    raise ValueError(
                        f"{self.name}: {field} {choice!r} is not one of {options}"
                    )

    @classmethod
    def from_table(cls, table: dict[str, Any]) -> Self:
        """Read the choices from a TOML table.

        Raises:
            ValueError: The table has an unknown key, or a choice that does not exist.
        """
        unknown = table.keys() - {field.name for field in fields(cls)}
        if unknown:
            raise ValueError(f"unknown choices: {', '.join(sorted(unknown))}")
        values: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value
            for key, value in table.items()
        }
        return cls(**values)


CHOICES: dict[str, tuple[str | int, ...]] = {
    "skin": tuple(SKINS),
    "hair": tuple(HAIR_STYLES),
    "hair_colour": tuple(HAIRS),
    "tips": tuple(HAIRS),
    "beard_colour": ("", *HAIRS),
    **{field: tuple(CLOTHS) for field in _CLOTH_FIELDS},
    "lower": LOWERS,
    "sleeves": ("long", "short"),
    "build": ("plain", "broad", "stocky"),
    "height": (-1, 0, 1),
    "face": ("oval", "round", "square", "long", "heart"),
    "iris": tuple(IRISES),
    "brows": ("soft", "strong", "frown"),
    "nose": ("small", "large"),
    "beard": ("none", "full", "short", "goatee", "moustache", "walrus"),
    "glasses": ("none", "half", "round"),
    "frame": tuple(FRAMES),
    "garments": tuple(GARMENTS),
    "hats": tuple(HATS),
    "carries": ("nothing", "book", "briefcase"),
}
"""What each choice may be: the lists of a character maker."""


def read_looks(text: str) -> dict[str, Look]:
    """Read looks from TOML: one table a person, its name the slug of the files.

    Raises:
        ValueError: A table is not a look; the message names the table.
    """
    looks: dict[str, Look] = {}
    for slug, table in tomllib.loads(text).items():
        try:
            looks[slug] = Look.from_table(table)
        except (TypeError, ValueError) as error:
            raise ValueError(f"[{slug}] {error}") from error
    return looks


def town_looks() -> dict[str, Look]:
    """The 25 people of the town, in the order of the data file."""
    return read_looks(files("art.people").joinpath("looks.toml").read_text("utf-8"))


def visitor_looks() -> dict[str, Look]:
    """Looks the player's own person may have, in the order of the data file."""
    return read_looks(files("art.people").joinpath("visitors.toml").read_text("utf-8"))
