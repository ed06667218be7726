"""Who an agent is: read from `assets/personas/<slug>.toml`, never changed by the town.

Facts are data, sentences exist in English and Chinese. A persona knows nothing of
steps or tiles; places are named by sector and arena as on the map.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from engine.phrase import Phrase, bilingual

HourText = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-6]):[0-5]\d$")]
"""A time of day, "HH:MM"; hours past 24 mean after midnight ("25:30" is 01:30)."""

Feeling = Annotated[int, Field(ge=-5, le=5)]
"""How one feels about another: -5 enemy, 0 neutral, 5 beloved."""

TieKind = Literal[
    "partner",
    "parent",
    "child",
    "friend",
    "crush",
    "housemate",
    "classmate",
    "colleague",
    "neighbour",
    "customer",
    "teacher",
    "student",
    "mentor",
    "rival",
    "acquaintance",
]
"""What the other is *to me*: Mei's tie to Eddy is "child", Eddy's to Mei "parent"."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Bilingual(_Part):
    """The same words in both languages."""

    en: Annotated[str, StringConstraints(min_length=1)]
    zh: Annotated[str, StringConstraints(min_length=1)]

    @property
    def phrase(self) -> Phrase:
        """The words as a phrase that keeps both languages."""
        return bilingual(self.en, self.zh)


class Names(_Part):
    """What a person is called.

    Attributes:
        full: first and last name; `short` is what friends say.
    """

    full: Bilingual
    short: Bilingual


class Home(_Part):
    """Where one lives and sleeps; `arena` is the room with one's bed."""

    sector: str
    arena: str


class Work(_Part):
    """What one does for a living, and where and when one must be there.

    Attributes:
        title: the occupation, as one says "owner of Hobbs Cafe".
        sector: empty when one works wherever one likes (a free profession).
        arena: room of the work place; empty as above.
        object: the object one stands at most of the time ("behind the cafe counter").
        activity: what one does there, an identity of the activity library.
        others: further activities the working day is varied with.
        start: beginning of the working day; `end` its end.
        days: weekdays, 0 is Monday.
        fixed: whether others rely on the hours (a shop, a class).
    """

    title: Bilingual
    sector: str = ""
    arena: str = ""
    object: str = ""
    activity: str
    others: tuple[str, ...] = ()
    start: HourText
    end: HourText
    days: tuple[Annotated[int, Field(ge=0, le=6)], ...] = (0, 1, 2, 3, 4)
    fixed: bool = False


class Habit(_Part):
    """Something one likes to do, and roughly when.

    Attributes:
        activity: an identity of the activity library.
        place: "sector:arena", "home", or empty to let the activity choose.
        start: the usual hour; empty for whenever there is time.
        minutes: usual length.
        days: weekdays, 0 is Monday.
        chance: how likely on such a day, 0 to 1.
    """

    activity: str
    place: str = ""
    start: HourText | Literal[""] = ""
    minutes: Annotated[int, Field(ge=10, le=600)] = 60
    days: tuple[Annotated[int, Field(ge=0, le=6)], ...] = (0, 1, 2, 3, 4, 5, 6)
    chance: Annotated[float, Field(ge=0, le=1)] = 1.0


class Meals(_Part):
    """Where one eats: "home", or "sector:arena"; several are taken in turn."""

    breakfast: tuple[str, ...] = ("home",)
    lunch: tuple[str, ...] = ("home",)
    dinner: tuple[str, ...] = ("home",)


class Tie(_Part):
    """What another person is to one at the start.

    Attributes:
        to: full English name of the other.
        note: one sentence about it, in the first person.
    """

    to: str
    kind: TieKind
    feeling: Feeling = 1
    note: Bilingual


class Concern(_Part):
    """Something on one's mind, that comes up in talk.

    Attributes:
        id: unique within the persona, lower_case.
        topic: an entry of `assets/topics.toml`.
        what: a noun phrase that fits after "How is … coming along?" / "…怎么样了?"
        detail: one sentence in the first person that tells more.
        news: identity of the news it would give away, else empty; where the town has
            this news, one speaks of the concern only to those who know it.
    """

    id: str
    topic: str
    what: Bilingual
    detail: Bilingual
    news: str = ""


class FirstMemory(_Part):
    """A memory one begins with, in the first person."""

    text: Bilingual
    importance: Annotated[int, Field(ge=1, le=10)] = 4
    about: tuple[str, ...] = ()


class Persona(_Part):
    """One person of the town.

    Attributes:
        name: full English name; identifies the person everywhere.
        pronoun: "he", "she" or "they".
        sprite: name of the pictures in `assets/characters` and `assets/portraits`.
        innate: traits, entries of `assets/traits.toml`.
        learned: who they have become, one or two sentences in the third person.
        currently: what occupies them now, one or two sentences, third person.
        lifestyle: their daily rhythm, one sentence, third person.
        speech: how they talk, one sentence for a language model.
        interests: topics they like to talk about; `dislikes` those they do not.
        wake: usual time of getting up; `sleep` of going to bed.
        sociability: 0 keeps to oneself, 1 talks to everyone.
        temper: 0 never quarrels, 1 quarrels at the least thing.
        knows: sectors known from the start besides home and work.
    """

    name: str
    names: Names
    age: Annotated[int, Field(ge=1, le=120)]
    pronoun: Literal["he", "she", "they"]
    sprite: str
    innate: tuple[str, ...]
    learned: Bilingual
    currently: Bilingual
    lifestyle: Bilingual
    speech: Bilingual
    home: Home
    work: Work
    meals: Meals = Meals()
    wake: HourText
    sleep: HourText
    sociability: Annotated[float, Field(ge=0, le=1)] = 0.5
    temper: Annotated[float, Field(ge=0, le=1)] = 0.1
    interests: tuple[str, ...] = ()
    dislikes: tuple[str, ...] = ()
    habits: tuple[Habit, ...] = ()
    concerns: tuple[Concern, ...] = ()
    ties: tuple[Tie, ...] = ()
    memories: tuple[FirstMemory, ...] = ()
    knows: tuple[str, ...] = ()
