"""News: who knows what, from whom, and how the player lets people know something."""

from dataclasses import replace

from engine.agents.agent import Agent
from engine.cognition.remember import think
from engine.events import NewsBorn, NewsLearned
from engine.minds.mind import KnownNews, News
from engine.phrase import literal, say
from engine.state import State

ANNOUNCED = 7
"""Importance of what the player lets people know."""


def plant(state: State, names: tuple[str, ...], words: str) -> None:
    """Let people know something; everybody if nobody is named."""
    id = f"news_{state.step}_{len(state.news)}"
    news = News(id, "fact", literal(words), (), "neighbourhood", ANNOUNCED)
    state.news[id] = news
    state.emit(NewsBorn(state.step, news))
    people = names or tuple(
        agent.name for agent in state.agents.values() if not agent.visits
    )
    for name in people:
        agent = state.agents[name]
        text = say("memory.news", news=news.text)
        think(agent, state, text, ANNOUNCED, about=(name,))
        learn(agent, news, "", None, state)


def learn(
    agent: Agent, news: News, source: str, conversation: int | None, state: State
) -> None:
    """Take in news that one did not know."""
    shared = (source,) if source else ()
    agent.news[news.id] = KnownNews(news, state.step, source, shared)
    state.emit(NewsLearned(state.step, agent.name, news.id, source, conversation))


def share(agent: Agent, id: str, other: str) -> None:
    """Note that another knows it as well, and that both know that they do."""
    known = agent.news[id]
    if other not in known.shared_with:
        agent.news[id] = replace(known, shared_with=(*known.shared_with, other))
