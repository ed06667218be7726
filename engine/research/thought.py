"""Tables of decisions: what was asked, answered, by whom, and on what memories."""

import json
from collections.abc import Iterator
from dataclasses import fields

from engine.minds.mind import DecisionRequest, Remembered
from engine.research.table import Row, Source, Table
from engine.store.codec import dump


def decisions(source: Source) -> Iterator[Row]:
    """Every question to a mind; the player's own have numbers below 0."""
    for request, decided in source.recording.asked():
        question = json.loads(dump(request.context))
        known = (request.id, request.kind, request.agent, request.asked_at)
        if decided is None:
            yield (
                *known,
                request.lands_at,
                None,
                None,
                None,
                0,
                0,
                0.0,
                question,
                None,
            )
            continue
        landing = decided.landing
        yield (
            *known,
            request.lands_at,
            decided.landed_at,
            landing.answered_by,
            source.tell(landing.cause),
            sum(one.input_tokens for one in landing.exchanges),
            sum(one.output_tokens for one in landing.exchanges),
            sum(one.seconds for one in landing.exchanges),
            question,
            json.loads(dump(landing.answer)),
        )


def retrievals(source: Source) -> Iterator[Row]:
    """The memories each decision rested on, with why they were chosen."""
    for request, _ in source.recording.asked():
        for rank, one in enumerate(_remembered(request)):
            yield (
                request.id,
                request.asked_at,
                request.agent,
                rank,
                one.memory,
                one.recency,
                one.relevance,
                one.importance_score,
                one.score,
            )


def _remembered(request: DecisionRequest) -> Iterator[Remembered]:
    for field in fields(request.context):
        value = getattr(request.context, field.name)
        if isinstance(value, tuple):
            yield from (one for one in value if isinstance(one, Remembered))


TABLES = (
    Table(
        "decisions",
        (
            *("decision", "kind", "agent", "asked_at", "lands_at", "landed_at"),
            *("answered_by", "cause", "input_tokens", "output_tokens", "seconds"),
            *("question", "answer"),
        ),
        decisions,
    ),
    Table(
        "retrievals",
        (
            *("decision", "step", "agent", "rank", "memory", "recency", "relevance"),
            *("importance_score", "score"),
        ),
        retrievals,
    ),
)
