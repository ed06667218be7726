"""What a small model does: it chooses and colours, the routine does the rest.

Models of up to about a billion parameters seldom write sense, but they choose well
between plain words when their scores are read. So they are asked what somebody likes
to do with free time, whether something matters, and for a friendly half-sentence.
"""

import math
from dataclasses import replace

from engine.backends.backend import Example, Prompt, Question
from engine.backends.errors import BadReply
from engine.chance import roll
from engine.language import Language
from engine.minds.language.exchanges import Exchanges, origin_of
from engine.minds.language.pastime import Pastimes
from engine.minds.language.quoting import plain
from engine.minds.language.repertoires import Repertoires
from engine.minds.language.replies import Checks, Form, Unusable, narrowed
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
from engine.phrase import Part, Phrase, Ref, literal, person, say

COLOURED = 0.4
"""Part of the light lines that a model adds a few words to."""

LIGHT = ("greet", "topic", "saw", "weather", "answer_concern", "share_concern", "react")
"""Moves that bear a few more words; those that pass on news are left alone."""

LONGEST = 90
"""Letters that a model adds."""

CHOICES = 3
"""Blocks of a day that are put to the model."""


class ColourReply(Form):
    """What is asked of the model."""

    line: str


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
        self._checks = Checks(language)
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
            case Utterance() as context, Said():
                return self._coloured(request, context, answer, exchanges)
            case Remember(), Kept():
                weight = self._weight(request, answer.summary, exchanges)
                return replace(answer, importance=(answer.importance + weight + 1) // 2)
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
        return Ratings(
            tuple(self._weight(request, text, exchanges) for text in context.texts)
        )

    def _weight(
        self, request: DecisionRequest, what: Phrase, exchanges: Exchanges
    ) -> int:
        """How much something matters, 1 to 10: an ordinary day or an unforgettable?"""
        beginning = self._say(
            "prompt.small.matters",
            what=plain(self._language.tell(what), 160),
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
            return 7 if choice.index else 3
        likelier = choice.scores[1] - choice.scores[0]
        return round(1 + 9 / (1 + math.exp(-likelier)))

    # ------------------------------------------------------------------- colouring

    def _coloured(
        self,
        request: DecisionRequest,
        context: Utterance,
        said: Said,
        exchanges: Exchanges,
    ) -> Said:
        """The routine's line with a few words of the model's, if they are any good."""
        here = context.situation
        if not said.move.startswith(LIGHT) or said.tells or said.begins or said.ends:
            return said
        if said.words.key == JOIN:
            return said
        if roll(here.seed, here.agent, here.step, "colour") >= COLOURED:
            return said
        prompt = self._colour_prompt(request, context, said)
        try:
            reply = ColourReply.model_validate_json(exchanges.complete(prompt).text)
            words = self._flavour(reply.line, context, said)
        except (BadReply, ValueError, Unusable):
            return said
        return replace(said, words=say(JOIN, a=said.words, b=literal(words)))

    def _colour_prompt(
        self, request: DecisionRequest, context: Utterance, said: Said
    ) -> Prompt:
        user = self._say(
            "prompt.small.colour",
            who=person(request.agent),
            whom=person(context.others[0].other),
            traits=self._traits(request.agent),
            line=plain(self._language.tell(said.words)),
        )
        schema = narrowed(ColourReply, {})
        schema["properties"]["line"]["maxLength"] = LONGEST
        examples = tuple(
            Example(
                self._say(f"prompt.small.example.{number}.user"), self._example(number)
            )
            for number in (1, 2)
        )
        return replace(
            self._prompt(request, user),
            schema=schema,
            max_tokens=60,
            examples=examples,
        )

    def _example(self, number: int) -> str:
        line = self._say(f"prompt.small.example.{number}.line")
        return ColourReply(line=line).model_dump_json()

    def _flavour(self, line: str, context: Utterance, said: Said) -> str:
        """The added words.

        Raises:
            Unusable: they are none that one could say here.
        """
        words = self._checks.words(line, "line")
        told = [self._language.tell(one.words) for one in context.lines]
        told.append(self._language.tell(said.words))
        allowed = {context.situation.agent, *(bond.other for bond in context.others)}
        strangers = (
            self._language.name(name)
            for name in self._lore.personas
            if name not in allowed
        )
        if (
            len(words) > LONGEST
            or not words.endswith((".", "!", "?", "。", "！", "？"))
            or any(letter.isdigit() for letter in words)
            or any(name in words for name in strangers)
            or any(words.casefold() in text.casefold() for text in told)
        ):
            raise self._checks.fault("repeated")
        return words

    # --------------------------------------------------------------------- words

    def _prompt(self, request: DecisionRequest, user: str) -> Prompt:
        return Prompt(
            self._say("prompt.small.rules"),
            user,
            max_tokens=40,
            temperature=0.7,
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
