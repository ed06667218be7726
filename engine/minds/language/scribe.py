"""Writes what a person knows into a prompt, in the mind's language."""

import json
import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from engine.agents.persona import Persona
from engine.backends.backend import Schema
from engine.backends.schema import plain as plain_schema
from engine.backends.tokens import estimate_tokens
from engine.language import Language
from engine.minds.language.packing import SLOT, Packed, Part, Several, packed
from engine.minds.language.quoting import plain, quoted
from engine.minds.language.replies import Checks
from engine.minds.lore import Lore
from engine.minds.mind import Block, Bond, KnownNews, News, Remembered, Situation
from engine.phrase import Part as Slot
from engine.phrase import Phrase, Ref, place, say

LONGEST_NAME = 60

FEELINGS = ((7, "love"), (3, "like"), (-2, "neutral"), (-6, "dislike"))
"""From which feeling on one says what; what is below is hatred."""

_FRAME = 24
"""Tokens that servers spend on roles and the like."""


class Scribe:
    """Knows who is asked and how much room there is.

    Args:
        language: of the mind.
        lore: people, places and activities.
        situation: of the one who decides.
        room: tokens of the whole prompt, the schema included.
    """

    def __init__(
        self, language: Language, lore: Lore, situation: Situation, room: int
    ) -> None:
        self.language = language
        self.lore = lore
        self.here = situation
        self.checks = Checks(language)
        self._room = room

    @property
    def me(self) -> Persona:
        """Who is asked."""
        return self.lore.personas[self.here.agent]

    # ------------------------------------------------------------ the beginning

    @cached_property
    def beginning(self) -> str:
        """What stays the same between questions: rules of the world, the persona."""
        me, say = self.me, self.language
        home = f"{self.lore.world}:{me.home.sector}"
        traits = (self.word("trait", trait) for trait in me.innate)
        persona = say(
            "prompt.persona",
            name=quoted(say.name(me.name, short=False), LONGEST_NAME),
            age=me.age,
            work=quoted(say.tell(me.work.title.phrase), LONGEST_NAME),
            traits=self.enumerated(traits),
            learned=self.quote(me.learned.phrase),
            lifestyle=self.quote(me.lifestyle.phrase),
            home=say("prompt.word_in", it=place(home)),
            speech=self.quote(me.speech.phrase),
        )
        rules = say("prompt.rules", town=quoted(self.lore.world, LONGEST_NAME))
        return f"{rules.strip()}\n\n{persona.strip()}"

    def pack(self, parts: Sequence[Part], schema: Schema) -> Packed:
        """The parts that fit beside the beginning and the form of the reply.

        Raises:
            MindError: there is no room for the question itself.
        """
        form = json.dumps(
            plain_schema(schema), ensure_ascii=False, separators=(",", ":")
        )
        taken = estimate_tokens(self.beginning) + estimate_tokens(form) + _FRAME
        return packed(parts, self._room - taken)

    # ------------------------------------------------------------------ phrases

    def say(self, key: str, **slots: Slot) -> str:
        """A sentence of the prompts."""
        return self.language(key, **slots).strip("\n")

    def quote(self, phrase: Phrase, longest: int = 240) -> str:
        """A phrase as a quotation; Chinese says the same in half as many letters."""
        dense = self.language.code == "zh"
        return quoted(self.language.tell(phrase), longest // 2 if dense else longest)

    def name(self, agent: str) -> str:
        """What somebody is called, as a quotation."""
        return quoted(self.language.name(agent), LONGEST_NAME)

    def word(self, kind: str, id: str) -> str:
        """What a trait, a kind of object or an activity is called."""
        ref = Ref(kind, id)  # type: ignore[arg-type]  # callers name a `RefKind`
        return plain(self.say("prompt.word", it=ref), LONGEST_NAME)

    def place(self, address: str) -> str:
        """What a place is called."""
        return plain(self.language.place(address), LONGEST_NAME)

    def at(self, address: str) -> str:
        """A place with its preposition."""
        return plain(self.say("prompt.word_in", it=place(address)), LONGEST_NAME)

    def enumerated(self, words: Iterable[str]) -> str:
        """Words one after another."""
        return self.language("prompt.list").join(words)

    def clock(self, minute: int) -> str:
        """A minute of a day as an hour."""
        return self.say("prompt.word", it=Ref("clock", str(minute)))

    def listed(self, key: str, slot: str) -> str:
        """A heading with a place where `Several` puts its lines."""
        return self.say(key, **{slot: SLOT})

    # ------------------------------------------------------------------- parts

    @property
    def now(self) -> str:
        """When and where one is, and what one does."""
        here = self.here
        slots: dict[str, Slot] = {
            "day": Ref("day", here.now.date().isoformat()),
            "clock": Ref("clock", str(here.now.hour * 60 + here.now.minute)),
            "doing": self.quote(here.doing, 80),
        }
        if here.address:
            now = self.say("prompt.now", where=self.at(here.address), **slots)
        else:
            now = self.say("prompt.now_outside", **slots)
        return now + self._sky + self._lacking

    @property
    def _sky(self) -> str:
        weather = self.here.weather
        if weather == "clear":
            return ""
        return self.say("prompt.weather", weather=say(f"weather.{weather}"))

    @property
    def _lacking(self) -> str:
        """The need that is felt most."""
        if not self.here.needs:
            return ""
        return self.say("prompt.need", need=say(f"need.{self.here.needs[0]}"))

    def mind(self, currently: Phrase) -> str:
        """What occupies one."""
        return self.say("prompt.mind", currently=self.quote(currently, 300))

    def memories(
        self, remembered: Sequence[Remembered], rank: int = 0, least: int = 0
    ) -> Several:
        """Memories, those with the highest score first: the others may be left out."""
        best = self.ordered(remembered)
        lines = tuple(
            self.say("prompt.number", number=number, text=self.quote(one.text, 200))
            for number, one in enumerate(best, 1)
        )
        return Several("memories", self.say("prompt.memories"), lines, rank, least)

    def ordered(self, remembered: Sequence[Remembered]) -> list[Remembered]:
        """Memories as they are numbered."""
        return sorted(remembered, key=lambda one: (-one.score, -one.created))

    def bond(self, bond: Bond) -> str:
        """What one is to another, and thinks of them."""
        known = bond.kind if bond.kind in TIES else "acquaintance"
        slots: dict[str, Slot] = {
            "who": self.name(bond.other),
            "tie": self.say(f"prompt.tie.{known}"),
            "feeling": self.say(f"prompt.feeling.{feeling_of(bond)}"),
        }
        if bond.summary is not None:
            opinion = self.quote(bond.summary, 300)
            return self.say("prompt.bond_opinion", opinion=opinion, **slots)
        if bond.talks == 0 and known == "acquaintance":
            opinion = self.say("prompt.never_talked")
            return self.say("prompt.bond_opinion", opinion=opinion, **slots)
        return self.say("prompt.bond", **slots)

    def facts(
        self, news: Sequence[KnownNews], other: str = "", rank: int = 0
    ) -> Several:
        """Facts by number, in the order of `worth_telling`."""
        lines = tuple(
            self._fact(number, known, other) for number, known in enumerate(news, 1)
        )
        return Several("news", self.say("prompt.news"), lines, rank)

    def fact(self, news: News) -> str:
        """A fact in one's own words, or as it is told."""
        mine = bool(news.about) and news.about[0] == self.here.agent
        return self.quote(news.own if mine and news.own else news.text, 200)

    def blocks(
        self, name: str, heading: str, blocks: Sequence[Block], rank: int = 0
    ) -> Several:
        """Blocks of a plan, from now on."""
        now = self.here.now.hour * 60 + self.here.now.minute
        lines = tuple(
            self.say(
                "prompt.utterance.block",
                clock=self.clock(block.start),
                what=self.quote(block.doing, 80),
            )
            for block in blocks
            if block.start + block.minutes > now
        )
        return Several(
            name,
            self.listed(heading, "blocks"),
            lines[:6],
            rank,
            together=self.language("prompt.list"),
        )

    def _fact(self, number: int, known: KnownNews, other: str) -> str:
        told = self.fact(known.news)
        host = known.news.host == self.here.agent
        if known.attends is not None and not host:
            key = "prompt.will_come" if known.attends else "prompt.will_not_come"
            told = self.say(key, fact=told)
        slots: dict[str, Slot] = {"number": number, "fact": told}
        if other and knows(known, other):
            return self.say("prompt.fact_shared", who=self.name(other), **slots)
        if known.source:
            return self.say("prompt.fact_from", who=self.name(known.source), **slots)
        return self.say("prompt.fact", **slots)


TIES = frozenset(
    {
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
    }
)
"""What people can be to each other; a town from elsewhere may know more."""


def people_in(text: str, scribe: Scribe) -> tuple[str, ...]:
    """Whom a text names, in acting order; oneself not among them."""
    said = text.casefold()
    return tuple(
        name
        for name in scribe.lore.personas
        if name != scribe.here.agent
        and (name.casefold() in said or _is_named(scribe.language.name(name), said))
    )


def _is_named(short: str, said: str) -> bool:
    name = re.escape(short.casefold())
    # Chinese has no spaces between words.
    whole = rf"\b{name}\b" if short.isascii() else name
    return re.search(whole, said) is not None


def feeling_of(bond: Bond) -> str:
    """A feeling as a word."""
    return next((word for least, word in FEELINGS if bond.feeling >= least), "hate")


def knows(known: KnownNews, other: str) -> bool:
    """Whether another is known to know a piece of news."""
    return other in (*known.shared_with, known.source, *known.news.about[:1])


def worth_telling(
    news: Sequence[KnownNews], situation: Situation, other: str = ""
) -> list[KnownNews]:
    """News that is not over: what the other does not know yet and what matters first.

    Args:
        news: all that one knows.
        situation: of the one who knows it.
        other: whom one may tell it; nobody if empty.
    """
    ahead = [
        known
        for known in news
        if known.news.end is None or known.news.end > situation.now
    ]
    return sorted(
        ahead,
        key=lambda known: (
            bool(other) and knows(known, other),
            -known.news.importance,
            -known.heard_at,
            known.news.id,
        ),
    )
