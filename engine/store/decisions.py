"""Reads a town file's decisions: who decided what, why, and what it cost."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from engine.minds.mind import (
    Answer,
    DecisionRequest,
    Exchange,
    Landing,
)
from engine.phrase import Phrase
from engine.settings import DecisionKind
from engine.store.recording import Recording


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision that has landed.

    Attributes:
        landed_at: step.
        landing: the answer, who gave it, and its exchanges with a model.
    """

    request: DecisionRequest
    landed_at: int
    landing: Landing


@dataclass(frozen=True, slots=True)
class Outcome:
    """How often decisions of a kind ended alike.

    Attributes:
        answered_by: name of the mind.
        cause: why another mind was not heard, as it was said once, or None.
    """

    kind: str
    answered_by: str
    cause: Phrase | None
    number: int


@dataclass(frozen=True, slots=True)
class Usage:
    """What one model read and wrote on one game day for decisions that landed.

    Attributes:
        day: ISO date.
    """

    day: str
    model: str
    exchanges: int
    input_tokens: int
    output_tokens: int


class DecisionRecording(Recording):
    """A town file as far as its decisions go."""

    def latest(
        self, agent: str = "", count: int = 20, until: int | None = None
    ) -> tuple[Decided, ...]:
        """The last decisions that landed, the latest first; nobody decides on vectors.

        Args:
            agent: full English name; everybody's if empty.
            count: how many at most.
            until: step after which they do not count; the present if None.
        """
        rows = self._rows(
            "SELECT landing.step, seq FROM landing JOIN decision USING(id)"
            " WHERE landing.step <= ? AND (? = '' OR agent = ?)"
            " AND decision.kind <> 'embed'"
            " ORDER BY landing.step DESC, id DESC LIMIT ?",
            self.steps() if until is None else until,
            agent,
            agent,
            count,
        )
        return tuple(self._decided(step, seq) for step, seq in rows)

    def by_models(
        self, kinds: tuple[DecisionKind, ...]
    ) -> Iterator[tuple[DecisionRequest, Answer]]:
        """What models have decided of some kinds, the oldest first."""
        marks = ", ".join("?" * len(kinds))
        for step, seq in self._rows(
            "SELECT landing.step, seq FROM landing JOIN decision USING(id)"
            f" WHERE answered_by <> 'routine' AND decision.kind IN ({marks})"
            " ORDER BY id",
            *kinds,
        ):
            decided = self._decided(step, seq)
            yield decided.request, decided.landing.answer

    def asked(self) -> Iterator[tuple[DecisionRequest, Decided | None]]:
        """Every decision in the order of asking; None for what has not landed."""
        query = (
            "SELECT decision.id, landing.step, seq FROM decision"
            " LEFT JOIN landing USING(id) ORDER BY decision.id"
        )
        places = {id: (step, seq) for id, step, seq in self._rows(query)}
        for row in self._table("decision", "ORDER BY id"):
            step, seq = places[row[0]]
            if step is None:
                request: DecisionRequest = self._load(
                    DecisionRequest, self._unpacked(row[-1])
                )
                yield request, None
            else:
                decided = self._decided(step, seq)
                yield decided.request, decided

    def outcomes(self) -> tuple[Outcome, ...]:
        """Landed decisions by kind, by who answered and by why another did not."""
        rows = self._rows(
            "SELECT decision.kind, answered_by, max(cause), count(*)"
            " FROM landing JOIN decision USING(id)"
            " GROUP BY 1, 2, json_extract(cause, '$.key')"
            " ORDER BY 1, 2, json_extract(cause, '$.key')"
        )
        return tuple(
            Outcome(
                str(kind),
                str(mind),
                None if cause is None else self._load(Phrase, cause),
                int(number),
            )
            for kind, mind, cause, number in rows
        )

    def usage(self) -> tuple[Usage, ...]:
        """What each model read and wrote, by the game day of asking.

        What was cut off without a count is not in it, so it is rather too little.
        """
        start, clock = self.clock.start, self.clock
        midnight = start.replace(hour=0, minute=0, second=0, microsecond=0)
        slept = -clock.step_of(midnight)
        rows = self._rows(
            f"SELECT (asked_at + {slept}) / {clock.steps_per_day},"
            " json_extract(value, '$.model'), count(*),"
            " sum(json_extract(value, '$.input_tokens')),"
            " sum(json_extract(value, '$.output_tokens'))"
            " FROM decision JOIN landing USING(id), json_each(exchanges)"
            " WHERE exchanges IS NOT NULL AND NOT json_extract(value, '$.kept')"
            " GROUP BY 1, 2 ORDER BY 1, 2"
        )
        return tuple(
            Usage(
                (midnight + timedelta(days=int(day))).date().isoformat(),
                str(model),
                int(number),
                int(read),
                int(written),
            )
            for day, model, number, read, written in rows
        )

    def _decided(self, step: int, seq: int) -> Decided:
        where = "WHERE step = ? AND seq = ?"
        ((_, *row),) = self._table("landing", where, step, seq)
        told = self._landing(tuple(row))
        done: tuple[Exchange, ...] = ()
        if row[-1] is not None:
            done = self._load(tuple[Exchange, ...], row[-1])
        ((*_, request),) = self._table("decision", "WHERE id = ?", told.id)
        return Decided(
            self._load(DecisionRequest, self._unpacked(request)),
            step,
            Landing(told.id, told.answer, told.answered_by, told.cause, done),
        )
