"""Heed: something comes up, and one thinks of doing something else at once.

A thought that the player whispered, a thing in a strange state, rain, hunger: whether
any of it changes what one does is for the mind to decide.
"""

from engine.agents.agent import Agent
from engine.cognition.plan import minute_of
from engine.cognition.remember import think
from engine.cognition.retrieve import recall, situation
from engine.minds.mind import Heed, Prompting
from engine.phrase import Phrase, say
from engine.state import State

WHISPERED = 8
"""Importance of a thought that the player put into one's mind."""

RECALLED = 6
"""Memories retrieved for a thought or a thing seen."""

RESTED = 540
"""Steps before the same weather or need comes up again: an hour and a half."""


def whisper(agent: Agent, state: State, words: str) -> None:
    """Let somebody hear the player's words as a thought of their own."""
    thought = say("thought.voice", words=words)
    think(agent, state, thought, WHISPERED, about=(agent.name,))
    agent.gathered += WHISPERED
    consider_doing(agent, state, "thought", thought)


def consider_doing(
    agent: Agent, state: State, prompting: Prompting, what: Phrase, about: str = ""
) -> None:
    """Ask whether to do something else, of those who are awake and have a day to go."""
    plan = agent.plan
    if agent.visits or agent.asleep or plan is None or "heed" in agent.asking:
        return
    if state.ablations.no_planning:
        return
    key = f"{prompting}:{about}"
    if state.step < agent.heeded.get(key, 0):
        return
    remembers = prompting in ("thought", "sight")
    if not remembers:
        agent.heeded[key] = state.step + RESTED
    context = Heed(
        situation(agent, state),
        prompting,
        what,
        about,
        plan.day,
        minute_of(state, plan),
        agent.currently,
        plan.blocks,
        agent.places.arenas(),
        tuple(agent.bonds.values()),
        tuple(agent.news.values()),
        recall(agent, state, what, RECALLED) if remembers else (),
    )
    state.ask(agent, "heed", context)
