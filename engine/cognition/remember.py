"""What becomes a memory: seen, done, said and understood."""

from engine.agents.agent import Agent
from engine.cognition.rate import note
from engine.events import ThoughtFormed
from engine.memory.memory import Chat, Memory, ObservedEvent, Thought
from engine.phrase import Phrase
from engine.state import State


def observe(
    agent: Agent,
    state: State,
    subject: str,
    doing: str,
    text: Phrase,
    importance: int,
) -> None:
    """Remember an event; the same one again on the same day is only counted.

    Half of what the original remembers are such repeats. What is like nothing before
    waits to be rated.
    """
    before = agent.stream.same(subject, "is", doing)
    if before is not None and _is_today(state, before):
        agent.stream.repeat(before.id, state.step)
        return
    if before is not None:
        # It was rated when it was new.
        importance = before.importance
    event = ObservedEvent(
        created=state.step,
        text=text,
        importance=importance,
        subject=subject,
        predicate="is",
        object=doing,
        about=(subject,),
    )
    kept = agent.stream.add(event, state.embed(text))
    agent.gathered += importance
    if before is None:
        note(agent, kept)


def think(
    agent: Agent,
    state: State,
    text: Phrase,
    importance: int,
    evidence: tuple[int, ...] = (),
    about: tuple[str, ...] = (),
    conversation: int | None = None,
) -> Memory:
    """Form a thought that rests on other memories."""
    thought = agent.stream.add(
        Thought(
            created=state.step,
            text=text,
            importance=importance,
            subject=agent.name,
            predicate="thinks",
            about=about,
            evidence=evidence,
            conversation=conversation,
        ),
        state.embed(text),
    )
    state.emit(ThoughtFormed(state.step, agent.name, thought.id, text, importance))
    return thought


def keep_chat(
    agent: Agent,
    state: State,
    text: Phrase,
    importance: int,
    others: tuple[str, ...],
    conversation: int,
) -> Memory:
    """Remember a conversation one took part in."""
    agent.gathered += importance
    return agent.stream.add(
        Chat(
            created=state.step,
            text=text,
            importance=importance,
            subject=agent.name,
            predicate="talks",
            object=", ".join(others),
            about=others,
            conversation=conversation,
        ),
        state.embed(text),
    )


def _is_today(state: State, memory: Memory) -> bool:
    clock = state.clock
    return clock.day_of(memory.created) == clock.day_of(state.step)
