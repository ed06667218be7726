"""A base: who lives in a new town, on which map, and what they know at the start."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from engine.agents.persona import Bilingual

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+$")]
"""The name of a persona's file, without ".toml"."""


class SeedNews(BaseModel):
    """A piece of news that some people know from the start.

    Attributes:
        id: its identity, lower_case ("valentine_party").
        kind: "event" can be attended; "plan" is what someone means to do; "gossip"
            is what is said of someone; "fact" is the rest.
        about: full English names of the people it is about, the main one first.
        text: a clause that fits after "Did you hear? " and ends without a full stop.
        own: the same as the first of `about` says it, in the first person.
        topic: an entry of `assets/topics.toml`.
        place: "sector:arena" where an event happens, else empty.
        start: game time an event begins, `end` when it ends; both None without one.
        host: who invites, for an event.
        importance: how much it is worth telling, 1 to 10.
        known_to: full English names of those who know it at the start.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    kind: Literal["event", "plan", "gossip", "fact"]
    about: tuple[str, ...]
    text: Bilingual
    own: Bilingual | None = None
    topic: str
    place: str = ""
    start: datetime | None = None
    end: datetime | None = None
    host: str = ""
    importance: Annotated[int, Field(ge=1, le=10)] = 5
    known_to: tuple[str, ...]


class Base(BaseModel):
    """The beginning of a town, read from `assets/bases/<name>.toml`.

    Attributes:
        title: shown in the list of bases.
        map: file name in `assets/maps`.
        start: usual game time of step 0.
        people: persona slugs, in the order in which they act.
        reflection_threshold: see `Settings`.
        news: what is known at the start.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: Bilingual
    map: str = "smallville.tmx"
    start: datetime
    people: Annotated[tuple[Slug, ...], Field(min_length=1)]
    reflection_threshold: Annotated[int, Field(ge=20, le=1000)] = 150
    news: tuple[SeedNews, ...] = ()
