"""The past of a town that lived elsewhere before: for looking at, not for living on.

It is written like any other step, with keyframes that hold the look of the town and
no state, since nobody knows the decisions it was made of.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from engine.agents.agent import Action, Life
from engine.clock import Clock
from engine.simulation import Step
from engine.snapshot import AgentView, Snapshot, TownView
from engine.store.codec import dump, dump_table, pack
from engine.store.encoded import BEGINNING, EncodedStep, encode
from engine.store.keyframe import Keyframe, StoredMemory


@dataclass(frozen=True, slots=True)
class Past:
    """What was recorded elsewhere.

    Attributes:
        opening: the town before its first step.
        steps: one after another, without commands and landings.
        origin: what the way back needs, as JSON; empty for nothing.
    """

    opening: Snapshot
    steps: Iterable[Step]
    origin: str


def write_past(db: sqlite3.Connection, past: Past, clock: Clock) -> bytes:
    """Write a past into a new town file, within the transaction that is open.

    Returns:
        The running hash after its last step.
    """
    if past.origin:
        db.execute("INSERT INTO meta VALUES('origin', ?)", (past.origin,))
    view, chain = TownView.of(past.opening), BEGINNING
    for step in past.steps:
        if step.number % clock.steps_per_hour == 0:
            _write_look(db, view.snapshot(clock.at(step.number)))
        before = {name: agent.tile for name, agent in view.agents.items()}
        for event in step.events:
            view.apply(event)
        after = {name: agent.tile for name, agent in view.agents.items()}
        encoded = encode(step, before, after, chain)
        _write_step(db, encoded)
        chain = encoded.chain
    return chain


def as_it_was(
    frame: Keyframe,
    look: Snapshot,
    memories: Mapping[str, Sequence[StoredMemory]],
) -> Keyframe:
    """What is known of the state at an earlier step than a keyframe's.

    Where everybody was, what they did and what they remembered; of what was planned
    and decided nothing is known.
    """
    step = look.step + 1
    lives = {life.name: life for life in frame.lives}
    return replace(
        frame,
        step=step,
        lives=[_life(lives[agent.name], agent, step) for agent in look.agents],
        memories={
            name: sum(one.memory.created <= step for one in memories[name])
            for name in frame.memories
        },
        objects=dict(look.objects),
        conversations=[],
        pending=[],
    )


def _life(life: Life, agent: AgentView, step: int) -> Life:
    action = Action(
        agent.doing,
        agent.activity,
        agent.icon,
        agent.address,
        "idle",
        agent.since,
        agent.until,
        agent.pose,
        agent.asleep,
    )
    return Life(
        life.name,
        agent.tile,
        action,
        life.currently,
        arrived=agent.arrived,
        bonds=life.bonds,
        news={id: known for id, known in life.news.items() if known.heard_at <= step},
    )


def _write_look(db: sqlite3.Connection, look: Snapshot) -> None:
    db.execute(
        "INSERT INTO keyframe VALUES(?, ?, ?, ?)",
        (look.step + 1, b"", dump_table({}), pack(dump(look).encode())),
    )


def _write_step(db: sqlite3.Connection, encoded: EncodedStep) -> None:
    db.execute(
        "INSERT INTO step VALUES(?, ?, ?)",
        (encoded.number, encoded.moves, encoded.chain),
    )
    db.executemany(
        "INSERT INTO event VALUES(?, ?, ?, ?)",
        ((encoded.number, *event) for event in encoded.events),
    )
