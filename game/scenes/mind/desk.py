"""What is under way on the mind page: keys looked up, lists fetched, models tried."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from engine.errors import MindError, UserError
from engine.language import Language
from engine.minds.choice import MindChoice, ServerModel
from engine.phrase import Phrase, say
from game import paths
from game.loading import Job

if TYPE_CHECKING:
    # What is behind the engine's door is heavy: it is imported on worker threads.
    from engine import CancelToken, FoundKey, Verdict

Done = TypeVar("Done")

USUAL_PEOPLE = 25
"""How many live in a new town if nothing else is chosen."""


class Desk:
    """Work on other threads; `poll` each frame takes in what is done.

    Attributes:
        key: that was found for the server looked at last, or None.
        models: that the server offers, once they were fetched.
        verdict: what came of the last trial, or None.
        problem: why something could not be done, or None.
        key_note: what there is to say about a key that was kept, or None.
        estimate: what a day in the town will cost, in sentences.
        has_new_key: whether a key was kept or taken away.
    """

    def __init__(self) -> None:
        self.key: FoundKey | None = None
        self.models: tuple[str, ...] | None = None
        self.verdict: Verdict | None = None
        self.problem: Phrase | None = None
        self.key_note: Phrase | None = None
        self.estimate: tuple[Phrase, ...] = ()
        self.has_new_key = False
        self._finding: Job[FoundKey] | None = None
        self._keeping: Job[Phrase | None] | None = None
        self._listing: Job[tuple[str, ...]] | None = None
        self._trying: Job[Verdict] | None = None
        self._estimating: Job[tuple[Phrase, ...]] | None = None
        self._estimated: MindChoice | None = None
        self._cancel: CancelToken | None = None
        self._looked_at: tuple[str, str] | None = None

    @property
    def is_listing(self) -> bool:
        """Whether a list of models is being fetched."""
        return self._listing is not None

    @property
    def is_trying(self) -> bool:
        """Whether a model is being tried."""
        return self._trying is not None

    # ------------------------------------------------------------ beginning

    def look_for_key(self, server: ServerModel) -> None:
        """Find out whether there is a key for a server, unless that is known."""
        if (server.preset, server.address) != self._looked_at:
            self._looked_at = (server.preset, server.address)
            self.key = None
            self._finding = self._queued(lambda: _found(server))

    def keep_key(self, written: str, server: ServerModel) -> None:
        """Keep a key; forget the one there is if nothing is written."""
        self.problem = self.key_note = None
        self.has_new_key = True
        self._keeping = self._queued(lambda: _kept(written, server))
        self._looked_at = None

    def fetch_models(self, server: ServerModel) -> None:
        """Ask a server for its list of models."""
        self.stop()
        self.models = None
        cancel = self._cancel = _token()

        def fetch() -> tuple[str, ...]:
            from engine import offered_models

            return offered_models(server, cancel)

        self._listing = self._queued(fetch)

    def try_out(self, choice: MindChoice, language: Language) -> None:
        """Ask a model one question."""
        self.stop()
        cancel = self._cancel = _token()

        def ask() -> Verdict:
            from engine import try_out

            return try_out(choice, language, cancel)

        self._trying = self._queued(ask)

    def look_at_costs(self, choice: MindChoice, town: Path | None) -> None:
        """Work out what a day will cost, unless that is known.

        Args:
            choice: of the models and the limits.
            town: the town that is played; a new one of the usual size if None.
        """
        if choice != self._estimated and self._estimating is None:
            self._estimated = choice
            self._estimating = Job(lambda: _costs(choice, town))

    def stop(self) -> None:
        """Give up what is under way with a server, and forget what came of it."""
        if self._cancel is not None:
            self._cancel.cancel()
        self._cancel = self._listing = self._trying = None
        self.problem = self.verdict = None

    def _queued(self, work: Callable[[], Done]) -> Job[Done]:
        """Work that waits until a key has been kept."""
        keeping = self._keeping

        def wait() -> Done:
            if keeping is not None:
                keeping.result()
            return work()

        return Job(wait)

    # ------------------------------------------------------------ ending

    def poll(self) -> bool:
        """Take in what is done; whether a list of models has just come."""
        if self._finding is not None and self._finding.done:
            found, self._finding = self._finding, None
            self.key = self._taken(found)
        if self._keeping is not None and self._keeping.done:
            kept, self._keeping = self._keeping, None
            self.key_note = self._taken(kept)
        if self._estimating is not None and self._estimating.done:
            estimated, self._estimating = self._estimating, None
            self.estimate = self._taken(estimated) or ()
        if self._trying is not None and self._trying.done:
            tried, self._trying = self._trying, None
            self.verdict = self._taken(tried)
        if self._listing is not None and self._listing.done:
            listed, self._listing = self._listing, None
            self.models = self._taken(listed)
            return bool(self.models)
        return False

    def _taken(self, job: Job[Done]) -> Done | None:
        try:
            return job.result()
        except UserError as error:
            self.problem = error.phrase
        except MindError as error:
            self.problem = error.cause
        except Exception as error:
            # Whatever it was, the page says so and the town goes on.
            self.problem = say("error.engine", reason=repr(error))
        return None


def _token() -> CancelToken:
    from engine import CancelToken

    return CancelToken()


def _found(server: ServerModel) -> FoundKey:
    from engine import PRESETS, find_key

    return find_key(PRESETS[server.preset], server.address)


def _kept(written: str, server: ServerModel) -> Phrase | None:
    """Keep a key where that is possible; a sentence if it is not for long."""
    from engine import PRESETS, Key, KeyringUnusable, hold_key, keep_key

    key, preset = Key(written), PRESETS[server.preset]
    if not key.is_sendable:
        return say("interface.minds.key_odd")
    try:
        keep_key(key, preset, server.address)
    except KeyringUnusable:
        hold_key(key, preset, server.address)
        return say("interface.minds.key_held") if key else None
    return None


def _costs(choice: MindChoice, town: Path | None) -> tuple[Phrase, ...]:
    """What a day will cost, in sentences; none for the routine, which is free."""
    from engine import estimate_new, estimate_told, estimate_town

    if town is not None:
        estimate = estimate_town(town, choice)
    else:
        estimate = estimate_new(USUAL_PEOPLE, paths.towns(), choice)
    return () if estimate is None else estimate_told(estimate, choice)
