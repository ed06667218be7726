"""Personas for the people of a folder: ours where we have them, else made anew."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, Literal

from engine.agents.library import load_personas
from engine.agents.persona import Bilingual, Home, Names, Persona, Work
from engine.assets import read_table
from engine.reverie.lifestyle import USUAL, hours
from engine.reverie.places import Gazetteer
from engine.reverie.report import Report
from engine.reverie.scratch import Scratch
from engine.reverie.wording import Wording
from engine.world.address import Address, arena_of
from engine.world.world import World

WORK_HOURS = ("09:00", "17:00")
"""Of a person of whom no more is known than what they do."""

PASTIME = "read"
"""What somebody does of whom we know no work."""

_TITLE = re.compile(
    r"\b(?:is|works as|has been) (?:an? |the )?(.+?)(?: who\b| that\b| and\b|[.,;]|$)",
    re.I,
)
_HE, _SHE = re.compile(r"\b(he|his|him)\b", re.I), re.compile(r"\b(she|hers?)\b", re.I)

_FIELDS = ("learned", "currently", "lifestyle")
"""Of the identity, words for words."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who can be given to the people of a folder.

    Attributes:
        personas: all of ours, by full English name.
        topics: things people talk about, English words by identity.
    """

    personas: Mapping[str, Persona]
    topics: Mapping[str, str]


def load_cast(assets: Path) -> Cast:
    """All personas of the game.

    Raises:
        UserError: a file of them is missing or broken.
    """
    slugs = sorted(path.stem for path in (assets / "personas").glob("*.toml"))
    people = load_personas(assets / "personas", slugs)
    topics = read_table(assets / "topics.toml").get("topics", {})
    return Cast(
        {one.name: one for one in people},
        {id: entry["en"] for id, entry in topics.items()},
    )


class Casting:
    """Gives every person of a folder a persona.

    Args:
        cast: who there is.
        names: who lives in the town, in acting order.
        world: the map.
        gazetteer: finds homes on it.
        wording: finds what work is like.
        report: takes in what was odd.
    """

    def __init__(
        self,
        cast: Cast,
        names: Sequence[str],
        world: World,
        gazetteer: Gazetteer,
        wording: Wording,
        report: Report,
    ) -> None:
        self._cast = cast
        self._world = world
        self._gazetteer = gazetteer
        self._wording = wording
        self._report = report
        taken = {cast.personas[name].sprite for name in names if name in cast.personas}
        self._free = [
            one for one in cast.personas.values() if one.sprite not in taken
        ] or list(cast.personas.values())

    def persona(self, name: str, scratch: Scratch, address: str) -> Persona:
        """The persona of one person.

        Args:
            name: in the town.
            scratch: identity and settings.
            address: where they stood first, should their home be unknown.
        """
        known = self._cast.personas.get(name)
        if known is None:
            self._report.add("stranger", name)
        changes = self._identity(name, scratch, address, known)
        if known is not None:
            return known.model_copy(update=changes)
        return Persona.model_validate({**self._stranger(name, scratch), **changes})

    def _identity(
        self, name: str, scratch: Scratch, address: str, known: Persona | None
    ) -> dict[str, Any]:
        changes: dict[str, Any] = {}
        for field in _FIELDS:
            words = _currently(scratch.text(field), name, self._report)
            ours = getattr(known, field) if known is not None else None
            if words and (ours is None or ours.en != words):
                changes[field] = Bilingual(en=words, zh=words)
        changes["age"] = int(scratch.number("age", 1, 120))
        innate = tuple(
            word.strip().lower()
            for word in scratch.text("innate").split(",")
            if word.strip()
        )
        if innate:
            changes["innate"] = innate
        changes["home"] = self._home(name, scratch, address, known)
        rhythm = hours(scratch.text("lifestyle"))
        if rhythm is not None:
            changes["wake"], changes["sleep"] = rhythm
        elif known is None or "lifestyle" in changes:
            self._report.add("lifestyle", name)
        return changes

    def _home(
        self, name: str, scratch: Scratch, address: str, known: Persona | None
    ) -> Home:
        wanted = self._gazetteer.find(scratch.text("living_area"))
        if wanted.count(":") >= 2:
            return _as_home(arena_of(wanted))
        self._report.add("home", name)
        inside = self._bedroom_near(wanted) if ":" in wanted else ""
        if inside:
            return _as_home(inside)
        if known is not None:
            return known.home
        near = self._bedroom_near(address) or self._bedroom_near(self._world.name)
        return _as_home(near or self._world.arenas[0])

    def _bedroom_near(self, address: str) -> str:
        """The first room with a bed in a place or its sector; empty if none."""
        if not address:
            return ""
        sector = ":".join(address.split(":")[:2])
        beds = (thing.arena for thing in self._world.objects if thing.kind == "bed")
        return next((one for one in beds if f"{one}:".startswith(f"{sector}:")), "")

    def _stranger(self, name: str, scratch: Scratch) -> dict[str, Any]:
        told = " ".join(scratch.text(field) for field in (*_FIELDS, "daily_plan_req"))
        pronoun = _pronoun(told)
        title = _title(scratch.text("learned"), name)
        first = scratch.text("first_name") or name.split()[0]
        nothing = Bilingual(en=name, zh=name)
        words = frozenset(re.findall(r"[a-z]+", told.lower()))
        return {
            "name": name,
            "names": Names(full=nothing, short=Bilingual(en=first, zh=first)),
            "age": 30,
            "pronoun": pronoun,
            "sprite": self._sprite(name, pronoun),
            "innate": (),
            "learned": nothing,
            "currently": nothing,
            "lifestyle": nothing,
            "speech": Bilingual(en="Speaks plainly.", zh="说话平实。"),
            "work": Work(
                title=Bilingual(en=title, zh=title),
                activity=self._wording.guess(title) or PASTIME,
                start=WORK_HOURS[0],
                end=WORK_HOURS[1],
            ),
            "wake": USUAL[0],
            "sleep": USUAL[1],
            "interests": tuple(
                id for id, topic in self._cast.topics.items() if topic in words
            ),
        }

    def _sprite(self, name: str, pronoun: str) -> str:
        """Pictures that nobody else wears, and that always fit the same name."""
        fitting = [one for one in self._free if one.pronoun == pronoun] or self._free
        draw = int.from_bytes(blake2b(name.encode(), digest_size=4).digest(), "big")
        chosen = fitting[draw % len(fitting)]
        if len(self._free) > 1:
            self._free.remove(chosen)
        return chosen.sprite


def _currently(words: str, name: str, report: Report) -> str:
    """Words without the label that a model left before them."""
    bare = words.removeprefix("Status:").strip()
    if bare != words:
        report.add("status", name)
    return bare


def _pronoun(text: str) -> Literal["he", "she", "they"]:
    his, hers = len(_HE.findall(text)), len(_SHE.findall(text))
    if his == hers:
        return "they"
    return "he" if his > hers else "she"


def _title(learned: str, name: str) -> str:
    found = _TITLE.search(learned)
    return (found[1].strip() if found else "") or name


def _as_home(place: str) -> Home:
    address = Address.parse(place)
    return Home(sector=address.sector, arena=address.arena)
