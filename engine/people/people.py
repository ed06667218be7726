"""A base with its people whole, as one file holds them."""

from dataclasses import dataclass, replace

from engine.agents.base import Base, SeedNews
from engine.agents.persona import Persona, Tie

MOST_PEOPLE = 100
"""Who lives in a town founded from one file."""


@dataclass(frozen=True, slots=True)
class People:
    """Who begins a town, and all they know of each other.

    Attributes:
        base: its `people` are numbers in the order of `personas`: names that are
            written in Chinese make no file names.
        personas: in acting order; their ties lead to each other only.
    """

    base: Base
    personas: tuple[Persona, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The full English names."""
        return tuple(persona.name for persona in self.personas)

    def joined(self, persona: Persona) -> "People":
        """With somebody more."""
        return self._with((*self.personas, persona))

    def changed(self, name: str, persona: Persona) -> "People":
        """With somebody as they are now; who is called otherwise is known by that."""
        people = tuple(persona if one.name == name else one for one in self.personas)
        named = {name: persona.name}
        news = tuple(_news_renamed(one, named) for one in self.base.news)
        return self._with(tuple(_renamed(one, named) for one in people), news)

    def without(self, name: str) -> "People":
        """Without somebody, and without all that leads to them."""
        return self._with(tuple(one for one in self.personas if one.name != name))

    def _with(
        self, personas: tuple[Persona, ...], news: tuple[SeedNews, ...] | None = None
    ) -> "People":
        return among_themselves(
            self.base.model_copy(
                update={"news": self.base.news if news is None else news}
            ),
            personas,
        )


def among_themselves(base: Base, personas: tuple[Persona, ...]) -> People:
    """People without what leads to somebody else.

    News of others is dropped, news that others know as well is kept.
    """
    present = {persona.name for persona in personas}
    numbers = tuple(f"person_{count}" for count, _ in enumerate(personas, 1))
    news = tuple(
        one.model_copy(
            update={"known_to": tuple(who for who in one.known_to if who in present)}
        )
        for one in base.news
        if {*one.about, *((one.host,) if one.host else ())} <= present
    )
    kept = tuple(
        persona.model_copy(
            update={
                "ties": tuple(tie for tie in persona.ties if tie.to in present),
                "memories": tuple(
                    memory
                    for memory in persona.memories
                    if set(memory.about) <= present
                ),
            }
        )
        for persona in personas
    )
    return People(base.model_copy(update={"people": numbers, "news": news}), kept)


def titled(people: People, title: str) -> People:
    """The same people under another title, in the player's words."""
    words = type(people.base.title)(en=title, zh=title)
    return replace(people, base=people.base.model_copy(update={"title": words}))


def _renamed(persona: Persona, named: dict[str, str]) -> Persona:
    ties = tuple(_tie_renamed(tie, named) for tie in persona.ties)
    memories = tuple(
        memory.model_copy(
            update={"about": tuple(named.get(who, who) for who in memory.about)}
        )
        for memory in persona.memories
    )
    return persona.model_copy(update={"ties": ties, "memories": memories})


def _tie_renamed(tie: Tie, named: dict[str, str]) -> Tie:
    return tie.model_copy(update={"to": named.get(tie.to, tie.to)})


def _news_renamed(news: SeedNews, named: dict[str, str]) -> SeedNews:
    return news.model_copy(
        update={
            "about": tuple(named.get(who, who) for who in news.about),
            "known_to": tuple(named.get(who, who) for who in news.known_to),
            "host": named.get(news.host, news.host),
        }
    )
