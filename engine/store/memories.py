"""Memories as a town file keeps them: with each keyframe those made since the last.

What has happened since a keyframe is lived again when a town is opened, and so are
the memories of it.
"""

from collections.abc import Mapping

from engine.memory.shelf import Columns
from engine.memory.stream import Looks
from engine.state import State
from engine.store.checksum import text_key
from engine.store.codec import dump
from engine.store.insert import Row

Made = dict[str, Columns]
"""New memories by agent; who has none is left out."""

Touched = dict[str, Looks]
"""By agent, if any: memories accessed, repeated or rated, and how they are now."""


def made_since(state: State, known: Mapping[str, int]) -> tuple[Made, list[Row]]:
    """What was remembered beyond the first so many memories of each agent.

    Returns:
        The memories, and rows of what they say.
    """
    made: Made = {}
    texts: dict[int, Row] = {}
    for agent in state.agents.values():
        keys = []
        memories = agent.stream.since(known.get(agent.name, 0))
        for memory in memories:
            phrase = dump(memory.text)
            key = text_key(phrase)
            keys.append(key)
            texts[key] = (key, phrase, agent.stream.vectors.packed(memory.id))
        if memories:
            made[agent.name] = Columns.of(memories, keys)
    return made, list(texts.values())


def touched_of(state: State) -> Touched:
    """Which memories were looked at again since this was last called."""
    looks = {agent.name: agent.stream.take_looks() for agent in state.agents.values()}
    return {name: one for name, one in looks.items() if one.ids}


def put_together(tables: list[Made]) -> Made:
    """Memories of several keyframes as those of one."""
    whole: Made = {}
    for made in tables:
        for name, columns in made.items():
            whole.setdefault(name, Columns.empty()).extend(columns)
    return whole


def looked_again(tables: list[Touched]) -> Touched:
    """Looks of several keyframes, the oldest first, as those of one."""
    whole: Touched = {}
    for touched in tables:
        for name, looks in touched.items():
            whole.setdefault(name, Looks([], [], [], [])).extend(looks)
    return whole
