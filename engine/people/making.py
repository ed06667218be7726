"""Makes a person out of the few things a player says of them, and the other way round.

What is not said is filled in plainly; what a person of a file has besides stays.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.agents.persona import Bilingual, Home, Names, Persona, Work
from engine.agents.vocabulary import LONGEST_SLEEP, SHORTEST_SLEEP, minutes
from engine.language import Language
from engine.people.places import has_bed
from engine.phrase import say
from engine.world.rooms import Room

EARLIEST_BED, LATEST_BED = 18, 26
"""Hours between which people of the maker go to bed."""


@dataclass(frozen=True, slots=True)
class Trade:
    """Work one can choose, as somebody of the game does it.

    Attributes:
        key: tells it from every other.
        work: what is done, where and when.
        at_home: whether it is done wherever one lives.
        likes: what those like who do it.
    """

    key: str
    work: Work
    at_home: bool
    likes: tuple[str, ...]

    def at(self, home: Home) -> Work:
        """The work of somebody who lives there."""
        if not self.at_home:
            return self.work
        place = {"sector": home.sector, "arena": home.arena}
        return self.work.model_copy(update=place)


@dataclass(frozen=True, slots=True)
class Sketch:
    """What a player says of a person.

    Attributes:
        name: in the player's language.
        looks: name of their pictures.
        work: what they do, where and when.
        about: a sentence about them; `now` what they are busy with. Empty for a plain
            one.
    """

    name: str
    age: int
    pronoun: str
    looks: str
    home: Home
    work: Work
    traits: tuple[str, ...] = ()
    likes: tuple[str, ...] = ()
    wake: str = "07:00"
    sleep: str = "23:00"
    about: str = ""
    now: str = ""


def trades_of(personas: Iterable[Persona]) -> tuple[Trade, ...]:
    """The work that people do, each kind once, by its English title."""
    trades: dict[str, Trade] = {}
    for persona in personas:
        work = persona.work
        at_home = work.sector == persona.home.sector
        key = f"{work.title.en} {work.activity}"
        trades.setdefault(key, Trade(key, work, at_home, persona.interests))
    return tuple(
        sorted(trades.values(), key=lambda trade: trade.work.title.en.casefold())
    )


def bedtimes(wake: str) -> tuple[str, ...]:
    """When one can go to bed who gets up at an hour, as "HH:MM" of the day before."""
    up = 24 * 60 + minutes(wake)
    times = range(up - 60 * LONGEST_SLEEP, up - 60 * SHORTEST_SLEEP + 1, 30)
    first, last = EARLIEST_BED * 60, LATEST_BED * 60
    return tuple(
        f"{time // 60:02d}:{time % 60:02d}" for time in times if first <= time <= last
    )


def bedrooms(rooms: Mapping[str, Room]) -> tuple[Home, ...]:
    """The rooms one can live in."""
    return tuple(
        Home(sector=room.sector, arena=room.name)
        for room in rooms.values()
        if has_bed(room)
    )


def moved(work: Work, before: Home, home: Home) -> Work:
    """The work of somebody who moves: what was done at home goes along."""
    if not work.sector or work.sector != before.sector:
        return work
    return work.model_copy(update={"sector": home.sector, "arena": home.arena})


def sketch_of(persona: Persona, language: Language) -> Sketch:
    """What a player sees of a person, in their language."""
    return Sketch(
        _in(language, persona.names.full),
        persona.age,
        persona.pronoun,
        persona.sprite,
        persona.home,
        persona.work,
        persona.innate,
        persona.interests,
        persona.wake,
        persona.sleep,
        _in(language, persona.learned),
        _in(language, persona.currently),
    )


def person_from(
    sketch: Sketch, languages: Mapping[str, Language], before: Persona | None = None
) -> Persona:
    """The person of a sketch.

    Args:
        sketch: what the player says.
        languages: both, for the sentences that are filled in.
        before: who they were; what the sketch leaves as it was keeps both languages.
    """
    names = _names(sketch.name)
    words = {
        "learned": _said(sketch.about, "people.learned", sketch, languages),
        "currently": _said(sketch.now, "people.currently", sketch, languages),
        "lifestyle": _said("", "people.lifestyle", sketch, languages),
    }
    changes: dict[str, object] = {
        "name": sketch.name,
        "names": names,
        "age": sketch.age,
        "pronoun": sketch.pronoun,
        "sprite": sketch.looks,
        "home": sketch.home,
        "work": sketch.work,
        "innate": sketch.traits,
        "interests": sketch.likes,
        "wake": sketch.wake,
        "sleep": sketch.sleep,
        **words,
    }
    if before is None:
        speech = _said("", "people.speech", sketch, languages)
        return Persona.model_validate({**changes, "speech": speech, **_HAUNTS})
    old = [sketch_of(before, language) for language in languages.values()]
    if sketch.name in {one.name for one in old}:
        del changes["name"], changes["names"]
    if sketch.about in {one.about for one in old}:
        del changes["learned"]
    if sketch.now in {one.now for one in old}:
        del changes["currently"]
    if (sketch.wake, sketch.sleep) == (before.wake, before.sleep):
        del changes["lifestyle"]
    return before.model_copy(update=changes)


_HAUNTS: Mapping[str, object] = {
    "knows": ("Hobbs Cafe", "Johnson Park", "The Willows Market and Pharmacy"),
    "sociability": 0.6,
}
"""Where everybody of Smallville goes, and how readily they talk."""


def _names(name: str) -> Names:
    """A name in both languages; friends say the first word of one with several."""
    short = name.split(" ")[0]
    return Names(full=Bilingual(en=name, zh=name), short=Bilingual(en=short, zh=short))


def _said(
    words: str, key: str, sketch: Sketch, languages: Mapping[str, Language]
) -> Bilingual:
    """The player's words in both languages, or a plain sentence in each."""
    if words:
        return Bilingual(en=words, zh=words)
    parts = {"who": sketch.name, "wake": sketch.wake, "sleep": sketch.sleep}
    told = {
        code: languages[code].tell(
            say(key, title=_in(languages[code], sketch.work.title), **parts)
        )
        for code in ("en", "zh")
    }
    return Bilingual(**told)


def _in(language: Language, words: Bilingual) -> str:
    return words.zh if language.code == "zh" else words.en
