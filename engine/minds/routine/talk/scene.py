"""A conversation as the one who speaks next sees it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property

from engine.agents.persona import Persona, Tie
from engine.chance import luck
from engine.minds.lore import Lore
from engine.minds.mind import Block, Bond, KnownNews, Line, News, SeenAgent, Utterance
from engine.minds.routine.talk.variants import NAMELESS, VARIANTS
from engine.phrase import Part, Phrase, Ref, person, say

JOIN = "talk.join.1"
"""Two moves in one line."""

COLD = -3
"""Feeling from which one would rather not talk to somebody; bonds run to -10."""

FAMILY = {"partner", "parent", "child"}


@dataclass(frozen=True, slots=True)
class Move:
    """A dialogue move, ready to be said.

    Attributes:
        kind: which move it is; the rest as in `Said`.
    """

    kind: str
    words: Phrase
    tells: tuple[str, ...] = ()
    attends: str = ""
    declines: str = ""
    begins: tuple[News, ...] = ()
    ends: bool = False


def moves_of(line: Line) -> tuple[tuple[str, Phrase], ...]:
    """The moves of a line, in order; none if its words are nobody's authored ones."""
    words = line.words
    if words.key == JOIN:
        halves = [part for _, part in words.parts if isinstance(part, Phrase)]
    else:
        halves = [words]
    return tuple(
        (half.key.split(".")[1], half)
        for half in halves
        if half.key.startswith("talk.")
    )


class Scene:
    """What one knows when it is one's turn to speak, and the means to say it."""

    def __init__(self, context: Utterance, lore: Lore) -> None:
        self.context = context
        self.lore = lore
        self.here = context.situation
        self.name = context.situation.agent
        self.me: Persona = lore.personas[self.name]
        self.bond: Bond = self._addressee()
        self.other = self.bond.other
        self.them: Persona | None = lore.personas.get(self.other)
        self.who = person(self.other)
        self.chance = luck(
            self.here.seed, self.name, self.here.step, f"say/{context.conversation}"
        )

    def _addressee(self) -> Bond:
        """Whom one answers: who spoke last, else the first of the others."""
        others = self.context.others
        if self.context.lines:
            last = self.context.lines[-1].speaker
            others = tuple(bond for bond in others if bond.other == last) or others
        return others[0]

    # ------------------------------------------------------------- what was said

    @cached_property
    def said(self) -> tuple[tuple[str, str, Phrase], ...]:
        """All moves so far: speaker, kind, words."""
        return tuple(
            (line.speaker, kind, words)
            for line in self.context.lines
            for kind, words in moves_of(line)
        )

    def has_said(self, kind: str, mine: bool = False) -> bool:
        """Whether a move of this kind was made, by anyone or by oneself."""
        return any(
            made == kind and (not mine or speaker == self.name)
            for speaker, made, _ in self.said
        )

    def last_said(self, *kinds: str) -> Phrase | None:
        """The latest words of one of these moves."""
        return next(
            (words for _, kind, words in reversed(self.said) if kind in kinds), None
        )

    @cached_property
    def told(self) -> tuple[str, ...]:
        """Identities of the news told in this talk."""
        return tuple(id for line in self.context.lines for id in line.tells)

    @property
    def began(self) -> int:
        """Step of the first line, now if there is none."""
        lines = self.context.lines
        return lines[0].step if lines else self.here.step

    # ------------------------------------------------------------- how one stands

    @cached_property
    def feeling(self) -> int:
        """What one feels for the other."""
        return self.bond.feeling

    def tie(self, name: str) -> Tie | None:
        """What somebody was to one from the start."""
        return next((tie for tie in self.me.ties if tie.to == name), None)

    def feels_for(self, name: str) -> int:
        """Feeling for anybody: from the bond with those present, else from the tie."""
        for bond in self.context.others:
            if bond.other == name:
                return bond.feeling
        tie = self.tie(name)
        return 2 * tie.feeling if tie else 0

    @property
    def is_shy(self) -> bool:
        """Whether one is secretly in love with the other."""
        return self.bond.kind == "crush"

    @property
    def is_family(self) -> bool:
        """Whether the other is family one gets on with."""
        return self.bond.kind in FAMILY and self.feeling >= 0

    @property
    def is_cold(self) -> bool:
        """Whether one would rather not talk to the other."""
        return self.feeling <= COLD

    @property
    def are_strangers(self) -> bool:
        """Whether the two never talked and were nothing to each other."""
        return self.bond.talks == 0 and self.tie(self.other) is None

    @property
    def is_visitor(self) -> bool:
        """Whether the other is nobody of the town: the player's own person."""
        return self.them is None

    # ---------------------------------------------------------------- the present

    @cached_property
    def seen(self) -> SeenAgent | None:
        """What the other was doing when the talk began."""
        return next(
            (one for one in self.context.their_doing if one.name == self.other), None
        )

    @cached_property
    def minute(self) -> int:
        """Minutes since the midnight of the plan's day."""
        now = self.here.now.hour * 60 + self.here.now.minute
        plan = self.context.plan
        if plan and now < plan[0].start and plan[-1].start + plan[-1].minutes > 1440:
            return now + 1440
        return now

    @cached_property
    def past(self) -> tuple[Block, ...]:
        """Blocks of today's plan that are over, the authored ones."""
        return tuple(
            block
            for block in self.context.plan
            if block.start + block.minutes <= self.minute
            and block.activity in self.lore.activities
        )

    @cached_property
    def ahead(self) -> tuple[Block, ...]:
        """Blocks of today's plan that are to come, the authored ones."""
        return tuple(
            block
            for block in self.context.plan
            if block.start > self.minute and block.activity in self.lore.activities
        )

    def known(self, id: str) -> KnownNews | None:
        """News by identity, if one knows it."""
        return next((one for one in self.context.news if one.news.id == id), None)

    # ------------------------------------------------------------------- speaking

    def roll(self) -> float:
        """Luck of this line, in [0, 1)."""
        return self.chance.random()

    def say(self, kind: str, **parts: Part) -> Move:
        """A move in a variant that was not heard lately."""
        return Move(kind, self.phrase(kind, **parts))

    def phrase(self, kind: str, **parts: Part) -> Phrase:
        """The words of a move; `who` is always the other."""
        number = self._variant(kind)
        return say(f"talk.{kind}.{number}", **{"who": self.who, **parts})

    def without_name(self, move: Move) -> Move:
        """The same move in a variant that does not call the other by name."""
        key = move.words.key
        among = NAMELESS.get(move.kind)
        if among is None or int(key.rsplit(".", 1)[1]) in among:
            return move
        number = self._variant(move.kind, among)
        words = Phrase(f"talk.{move.kind}.{number}", move.words.parts)
        return replace(move, words=words)

    def _variant(self, kind: str, among: Sequence[int] = ()) -> int:
        numbers = among or range(1, VARIANTS[kind] + 1)
        fresh = [n for n in numbers if f"talk.{kind}.{n}" not in self._age]
        if fresh:
            return self.chance.choice(fresh)
        # Everything was said before: what lies longest back.
        return max(numbers, key=lambda n: self._age[f"talk.{kind}.{n}"])

    @cached_property
    def _age(self) -> dict[str, int]:
        """How many lines ago a template was heard; small is young."""
        ages: dict[str, int] = {}
        own = [words.key for _, _, words in reversed(self.said)]
        for age, key in enumerate(own):
            ages.setdefault(key, age)
        for heard in (self.context.said_before, self.context.used_lately):
            for age, template in enumerate(heard):
                for key in template.split("+"):
                    ages[key] = min(ages.get(key, 100 + age), 100 + age)
        return ages

    def when(self, moment: datetime) -> Phrase:
        """A moment as one says it now."""
        now = self.here.now
        if moment <= now:
            return say("talk.when_now.1")
        clock = Ref("clock", str(moment.hour * 60 + moment.minute))
        days = (moment.date() - now.date()).days
        if days == 0:
            return say("talk.when_today.1", clock=clock)
        if days == 1:
            return say("talk.when_tomorrow.1", clock=clock)
        return say("talk.when_day.1", clock=clock, day=_day(moment.date()))


def _day(day: date) -> Ref:
    return Ref("day", day.isoformat())
