"""What a small model does: it chooses and colours, the routine does the rest.

Models of up to about a billion parameters seldom write sense, but they choose well
between plain words when their scores are read. So they are asked what somebody likes
to do with free time, whether something matters, and which words suit a person.
"""

import math
from dataclasses import replace

from engine.backends.backend import Prompt, Question
from engine.chance import luck
from engine.language import Language
from engine.minds.language.exchanges import Exchanges, origin_of
from engine.minds.language.pastime import Pastimes
from engine.minds.language.quoting import plain
from engine.minds.language.repertoires import Repertoires
from engine.minds.lore import Lore
from engine.minds.mind import (
    Answer,
    Block,
    DayPlan,
    DecisionRequest,
    Kept,
    Mind,
    PlanDay,
    Rate,
    Ratings,
    Remember,
    Said,
    Thought,
    Utterance,
)
from engine.minds.routine.talk.scene import JOIN
from engine.phrase import Part, Phrase, Ref, person, say

COLOURED = 0.4
"""Part of the light lines that get a few words more."""

LIGHT = ("greet", "topic", "saw", "weather", "answer_concern", "share_concern", "react")
"""Moves that bear a few more words; those that pass on news are left alone."""

USUAL = 0.4
"""By how much models call everything unforgettable, in nats; measured with SmolLM2."""

SPREAD = 1.5
"""By how much such scores differ between everyday things, in nats."""

MOST = 2
"""Steps of importance by which a small model may change what the rule presumes."""

CHOICES = 3
"""Blocks of a day that are put to the model."""

ASIDES = 18
"""Authored words that fit after any light line."""

STOPS = (".", "!", "?", "…", "。", "！", "？", "”")
"""What ends a sentence."""

OFFERED = 6
"""Of these, how many the model chooses between."""


class Companion:
    """Asks a small model what it is good at.

    Args:
        lore: people, places and activities.
        routine: decides the rest.
        language: of the mind.
        repertoires: what each person can do.
    """

    def __init__(
        self,
        lore: Lore,
        routine: Mind,
        language: Language,
        repertoires: Repertoires,
    ) -> None:
        self._lore = lore
        self._routine = routine
        self._language = language
        self._pastimes = Pastimes(lore, repertoires)

    def think(self, request: DecisionRequest, exchanges: Exchanges) -> Thought:
        """An answer, by the model as far as it goes.

        Raises:
            MindError: the model failed.
        """
        answer = self._answer(request, exchanges)
        asked = exchanges.backend.name if exchanges.done else self._routine.name
        return Thought(answer, tuple(exchanges.done), asked)

    def _answer(self, request: DecisionRequest, exchanges: Exchanges) -> Answer:
        if isinstance(request.context, Rate):
            return self._rated(request, request.context, exchanges)
        answer = self._routine.answer(request)
        match request.context, answer:
            case PlanDay() as context, DayPlan():
                return self._day(request, context, answer, exchanges)
            case Utterance(), Said():
                return self._coloured(request, answer, exchanges)
            case Remember(), Kept():
                (shift,) = self._shifts(request, (answer.summary,), exchanges)
                return replace(answer, importance=_within(answer.importance + shift))
            case _:
                return answer

    # ------------------------------------------------------------------- choosing

    def _day(
        self,
        request: DecisionRequest,
        context: PlanDay,
        plan: DayPlan,
        exchanges: Exchanges,
    ) -> DayPlan:
        """The routine's day with the longest free blocks filled as the model likes."""
        blocks = list(plan.blocks)
        for index in self._pastimes.free(plan, request.agent)[:CHOICES]:
            options = self._pastimes.options(context, blocks, index)
            if len(options) > 1:
                question = self._pastime_question(request, blocks[index], options)
                chosen = options[exchanges.choose(question).index]
                blocks[index] = chosen
        return replace(plan, blocks=tuple(blocks))

    def _pastime_question(
        self, request: DecisionRequest, block: Block, options: list[Block]
    ) -> Question:
        who = person(request.agent)
        hour = block.start // 60
        part = "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"
        return Question(
            self._prompt(request, self._say("prompt.small.choose", who=who)),
            self._say(
                "prompt.small.free",
                who=who,
                part=self._say(f"prompt.small.part.{part}"),
                traits=self._traits(request.agent),
            ),
            self._say("prompt.small.free_neutral"),
            tuple(self._plan(option) for option in options),
        )

    def _rated(
        self, request: DecisionRequest, context: Rate, exchanges: Exchanges
    ) -> Ratings:
        shifts = self._shifts(request, context.texts, exchanges)
        return Ratings(
            tuple(
                _within(presumed + shift)
                for presumed, shift in zip(context.presumed, shifts, strict=True)
            )
        )

    def _shifts(
        self,
        request: DecisionRequest,
        texts: tuple[Phrase, ...],
        exchanges: Exchanges,
    ) -> list[int]:
        """How much more or less each matters than the rule presumes.

        What such a model says of one thing alone is noise; how it orders several is
        not, so it is compared with the others of its batch.
        """
        likelier = [self._likelier(request, text, exchanges) for text in texts]
        usual = sum(likelier) / len(likelier) if len(likelier) > 1 else USUAL
        return [round(MOST * math.tanh((one - usual) / SPREAD)) for one in likelier]

    def _sentence(self, what: Phrase) -> str:
        """Words with a full stop, without which the next sentence goes on with them."""
        told = plain(self._language.tell(what), 160)
        if told.endswith(STOPS):
            return told
        return told + ("。" if self._language.code == "zh" else ".")

    def _likelier(
        self, request: DecisionRequest, what: Phrase, exchanges: Exchanges
    ) -> float:
        """How much likelier an unforgettable day is than an ordinary one, in nats."""
        beginning = self._say(
            "prompt.small.matters",
            what=self._sentence(what),
            who=person(request.agent),
        )
        options = (
            self._say("prompt.small.everyday"),
            self._say("prompt.small.unforgettable"),
        )
        neutral = self._say("prompt.small.matters_neutral")
        question = Question(
            self._prompt(request, beginning), beginning, neutral, options
        )
        choice = exchanges.choose(question)
        if choice.scores is None:
            return USUAL + SPREAD * (1 if choice.index else -1)
        return choice.scores[1] - choice.scores[0]

    # ------------------------------------------------------------------- colouring

    def _coloured(
        self, request: DecisionRequest, said: Said, exchanges: Exchanges
    ) -> Said:
        """The routine's line, with a few words more that suit the person.

        They are chosen, not written: what the smallest models write after a greeting
        is a declaration of love as often as not.
        """
        here = request.context.situation
        chance = luck(here.seed, here.agent, here.step, "colour")
        if not said.move.startswith(LIGHT) or said.tells or said.begins or said.ends:
            return said
        if said.words.key == JOIN or chance.random() >= COLOURED:
            return said
        numbers = chance.sample(range(1, ASIDES + 1), OFFERED)
        asides = [say(f"aside.{number}") for number in numbers]
        choice = exchanges.choose(self._aside_question(request, said, asides))
        return replace(said, words=say(JOIN, a=said.words, b=asides[choice.index]))

    def _aside_question(
        self, request: DecisionRequest, said: Said, asides: list[Phrase]
    ) -> Question:
        beginning = self._say(
            "prompt.small.aside",
            who=person(request.agent),
            traits=self._traits(request.agent),
            line=plain(self._language.tell(said.words)),
        )
        told = (self._language.tell(aside).rstrip(".。") for aside in asides)
        return Question(
            self._prompt(request, beginning),
            beginning,
            self._say("prompt.small.aside_neutral"),
            tuple(told),
        )

    # --------------------------------------------------------------------- words

    def _prompt(self, request: DecisionRequest, user: str) -> Prompt:
        return Prompt(
            self._say("prompt.small.rules"),
            user,
            max_tokens=40,
            temperature=0.4,
            seed=request.id,
            language=self._language.code,
            origin=origin_of(request),
        )

    def _say(self, key: str, **slots: Part) -> str:
        return self._language(key, **slots)

    def _traits(self, agent: str) -> str:
        traits = self._lore.personas[agent].innate
        words = (self._language("prompt.word", it=Ref("trait", one)) for one in traits)
        return self._language("prompt.list").join(words)

    def _plan(self, block: Block) -> str:
        it = Ref("activity", block.activity)
        return self._language("prompt.word_plan", it=it)


def _within(importance: int) -> int:
    return max(1, min(10, importance))
