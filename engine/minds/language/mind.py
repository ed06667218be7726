"""LanguageMind: a model plays the people; the routine lends a hand to small ones."""

from collections.abc import Iterable, Mapping
from typing import assert_never

from engine.backends.backend import Backend, Prompt
from engine.backends.cancel import CancelToken
from engine.backends.embeddings import Embeddings
from engine.backends.llama import LlamaBackend
from engine.backends.metering import Meter
from engine.backends.wrapper import Wrapper
from engine.chance import luck
from engine.errors import MindError
from engine.language import Language
from engine.minds.language.answer import answer
from engine.minds.language.companion import Companion
from engine.minds.language.detail import detail
from engine.minds.language.enquiry import Enquiry
from engine.minds.language.exchanges import Exchanges, origin_of
from engine.minds.language.heed import heed
from engine.minds.language.matching import Matcher
from engine.minds.language.meaning import meaning
from engine.minds.language.options import MindOptions
from engine.minds.language.plan_day import plan_day
from engine.minds.language.policy import Policy
from engine.minds.language.rate import rate
from engine.minds.language.react import react
from engine.minds.language.reflect import reflect
from engine.minds.language.remember import remember
from engine.minds.language.repertoires import Repertoires
from engine.minds.language.revise import revise
from engine.minds.language.scribe import Scribe
from engine.minds.language.utterance import utterance
from engine.minds.lore import Lore
from engine.minds.mind import (
    Answer,
    Ask,
    DecisionRequest,
    Detail,
    Embed,
    Heed,
    Mind,
    PlanDay,
    Rate,
    React,
    Reflect,
    Remember,
    Revise,
    Thought,
    Utterance,
)

REPLY_SHARE = 0.4
"""Part of a model's context that is kept free for its reply."""


class LanguageMind:
    """Thinks with a model: one structured exchange for each decision.

    Whatever fails is a `MindError`, and the routine answers instead. It may be asked
    from several threads at a time.

    Args:
        backend: the model for everybody.
        lore: people, places and activities.
        routine: decides what is not put to a small model.
        languages: by code.
        options: what the player may choose.
        models: other models for some, by full English name.
        embeddings: an embedding model for what memories mean, or None.
        meter: the books in which replies that make no answer are entered, or None.
    """

    def __init__(
        self,
        backend: Backend,
        lore: Lore,
        routine: Mind,
        languages: Mapping[str, Language],
        options: MindOptions | None = None,
        models: Mapping[str, Backend] | None = None,
        embeddings: Embeddings | None = None,
        meter: Meter | None = None,
    ) -> None:
        self._embeddings = embeddings
        self._meter = meter
        self.options = options or MindOptions()
        self._backend = backend
        self._models = dict(models or {})
        self._lore = lore
        self._routine = routine
        self._language = languages[self.options.language]
        self._matcher = Matcher(lore.activities, self._language.code)
        self._repertoires = Repertoires(lore)
        self._companion = Companion(lore, routine, self._language, self._repertoires)
        self._policy = Policy(self._language)

    @property
    def name(self) -> str:
        """The model's name."""
        return self._backend.name

    @property
    def lanes(self) -> int:
        """Questions it can think about at the same time, with all its models."""
        if self.options.lanes is not None:
            return max(1, self.options.lanes)
        backends = {id(one): one for one in (self._backend, *self._models.values())}
        return sum(max(1, one.capabilities.parallel) for one in backends.values())

    def seed(self, decided: Iterable[tuple[DecisionRequest, Answer]]) -> None:
        """Take in what a model has decided in this town before, the oldest first.

        So a town that was opened again reuses the same plans as one that never was
        closed.
        """
        for request, known in decided:
            self._policy.keep(request, known)

    def think(self, request: DecisionRequest, cancel: CancelToken) -> Thought:
        """Think about a question.

        Raises:
            MindError: there is no answer.
        """
        backend = self._models.get(request.agent, self._backend)
        timed = CancelToken(self.options.deadline)
        with cancel.stopping(timed.cancel):
            if isinstance(request.context, Embed):
                return self._meaning(request, request.context, timed)
            exchanges = Exchanges(backend, timed, self._meter)
            small = self._is_small(backend)
            think = self._companion.think if small else self._think
            try:
                thought = think(request, exchanges)
            except MindError as error:
                error.exchanges = tuple(exchanges.done)
                raise
        if thought.answered_by == backend.name and not cancel.cancelled:
            self._policy.keep(request, thought.answer)
        return thought

    def prompt(self, request: DecisionRequest, backend: Backend) -> Prompt:
        """The prompt of a question; nothing is sent."""
        scribe = self._scribe(request, backend)
        return self._prompt(request, scribe, self._enquiry(request, scribe), backend)

    def _meaning(
        self, request: DecisionRequest, context: Embed, cancel: CancelToken
    ) -> Thought:
        found = meaning(request, context, self._embeddings, self._language, cancel)
        if found is not None:
            return found
        answer = self._routine.answer(request)
        return Thought(answer, answered_by=self._routine.name)

    def _think(self, request: DecisionRequest, exchanges: Exchanges) -> Thought:
        backend = exchanges.backend
        match request.context:
            case Heed(prompting="weather" | "need"):
                # Rain and hunger are no reason to ask a model.
                answer = self._routine.answer(request)
                return Thought(answer, answered_by=self._routine.name)
        reused = self._policy.recall(request) if self._reuses(request) else None
        if reused is not None:
            return Thought(reused, answered_by=backend.name)
        scribe = self._scribe(request, backend)
        enquiry = self._enquiry(request, scribe)
        prompt = self._prompt(request, scribe, enquiry, backend)
        found = exchanges.answer(prompt, enquiry)
        return Thought(found, tuple(exchanges.done), backend.name)

    def _reuses(self, request: DecisionRequest) -> bool:
        without = request.context.situation.without
        return self.options.reuse and "lifestyle_policy" not in without

    def _scribe(self, request: DecisionRequest, backend: Backend) -> Scribe:
        context = backend.capabilities.context
        room = min(self.options.input_tokens, int(context * (1 - REPLY_SHARE)))
        return Scribe(self._language, self._lore, request.context.situation, room)

    def _prompt(
        self,
        request: DecisionRequest,
        scribe: Scribe,
        enquiry: Enquiry,
        backend: Backend,
    ) -> Prompt:
        here = request.context.situation
        most = int(backend.capabilities.context * REPLY_SHARE)
        chance = luck(here.seed, here.agent, here.step, f"prompt/{request.kind}")
        return Prompt(
            scribe.beginning,
            enquiry.user,
            enquiry.schema,
            min(enquiry.max_tokens, most),
            enquiry.temperature,
            chance.randrange(2**31),
            self._language.code,
            origin=origin_of(request),
        )

    def _enquiry(self, request: DecisionRequest, scribe: Scribe) -> Enquiry:
        match request.context:
            case PlanDay() as context:
                own = self._repertoires[request.agent]
                return plan_day(context, scribe, self._matcher, own)
            case Detail() as context:
                return detail(context, scribe, self._matcher)
            case React() as context:
                return react(context, scribe)
            case Utterance() as context:
                return utterance(context, scribe)
            case Remember() as context:
                return remember(context, scribe)
            case Reflect() as context:
                return reflect(context, scribe)
            case Revise() as context:
                return revise(context, scribe)
            case Rate() as context:
                return rate(context, scribe)
            case Heed() as context:
                own = self._repertoires[request.agent]
                return heed(context, scribe, self._matcher, own)
            case Embed():
                raise AssertionError("no model that talks is asked for vectors")
            case Ask() as context:
                return answer(context, scribe)
            case _:
                assert_never(request.context)

    def _is_small(self, backend: Backend) -> bool:
        if self.options.small is not None:
            return self.options.small
        while isinstance(backend, Wrapper):
            backend = backend.inner
        if isinstance(backend, LlamaBackend):
            return backend.profile.is_small
        can = backend.capabilities
        return can.scores and not (can.json_schema or can.json_object)
