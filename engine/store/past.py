"""The past of a town that lived elsewhere before: for looking at, not for living on.

It is written like any other step, with keyframes that hold the look of the town and
no state, since nobody knows the decisions it was made of.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace

from engine.agents.agent import Action, Life
from engine.clock import Clock
from engine.simulation import Step
from engine.snapshot import AgentView, Snapshot, TownView
from engine.store.codec import dump, pack
from engine.store.encoded import encode, moves_between
from engine.store.insert import insert
from engine.store.keyframe import Keyframe
from engine.store.memories import Made


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


def write_past(db: sqlite3.Connection, past: Past, clock: Clock, chain: bytes) -> bytes:
    """Write a past into a new town file, within the transaction that is open.

    Args:
        db: of the file.
        past: what to write.
        clock: of the town.
        chain: running hash before the first step.

    Returns:
        The running hash after its last step.
    """
    if past.origin:
        insert(db, "meta", ("origin", past.origin))
    view = TownView.of(past.opening)
    for step in past.steps:
        if step.number % clock.steps_per_hour == 0:
            look = view.snapshot(clock.at(step.number))
            packed = pack(dump(look).encode())
            insert(db, "keyframe", (look.step + 1, b"", packed))
        before = {name: agent.tile for name, agent in view.agents.items()}
        for event in step.events:
            view.apply(event)
        after = {name: agent.tile for name, agent in view.agents.items()}
        encoded = encode(step, moves_between(before, after), chain)
        insert(db, "step", encoded.step)
        for row in encoded.events:
            insert(db, "event", row)
        chain = encoded.chain
    return chain


def as_it_was(frame: Keyframe, look: Snapshot, made: Made) -> Keyframe:
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
            name: sum(created <= step for created in made[name].created)
            for name in made
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
