"""What a thought in the player's words makes one want, in English and in Chinese."""

import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine.agents.activity import Activity
from engine.memory.lexical import LexicalEmbedder
from engine.memory.vectors import Matrix
from engine.minds.lore import Lore
from engine.minds.mind import Heed
from engine.minds.routine.questions import people_named
from engine.minds.routine.repertoire import work_place

ALIKE = 0.5
"""Cosine from which a thought means an activity of the library."""

PLACES = (
    ("Hobbs Cafe", ("cafe", "café", "coffee shop", "咖啡馆", "咖啡店")),
    ("The Rose and Crown Pub", ("pub", "bar", "酒吧", "酒馆")),
    ("Johnson Park", ("park", "公园")),
    ("Oak Hill College:library", ("library", "图书馆")),
    ("Oak Hill College", ("college", "school", "学院", "学校")),
    (
        "The Willows Market and Pharmacy",
        ("market", "grocery", "pharmacy", "超市", "市场", "药店", "买菜"),
    ),
    ("Harvey Oak Supply Store", ("supply store", "hardware", "五金", "杂货")),
)
"""What the places of the Ville are called in passing."""

VISITING = (
    "visit",
    "see ",
    "talk to",
    "meet",
    "speak",
    "拜访",
    "看看",
    "找",
    "聊",
    "见",
)
"""Words of somebody who wants to be with somebody else."""

HOME = ("go home", "at home", "back home", "回家", "在家")


@dataclass(frozen=True, slots=True)
class Wish:
    """What one wants: at least an activity or a place.

    Attributes:
        activity: identity in the library, or empty.
        place: address of an arena, or empty.
        company: with whom.
    """

    activity: str = ""
    place: str = ""
    company: tuple[str, ...] = ()


def wish_in(words: str, context: Heed, lore: Lore) -> Wish | None:
    """What a thought makes one want to do now; None if it is only a thought."""
    said = words.casefold()
    me = context.situation.agent
    where = _place_named(said, context, lore)
    people = people_named(said, lore, me)
    meant = _activity_meant(said, lore)
    if people and _is_visit(said) and "visit_friend" in lore.activities:
        them = lore.personas[people[0]]
        home = f"{lore.world}:{them.home.sector}:{them.home.arena}"
        spot = where or work_place(them, lore) or home
        return Wish("visit_friend", spot if spot in lore.rooms else "", (people[0],))
    if not meant and not where:
        return None
    return Wish(meant, where)


def _place_named(said: str, context: Heed, lore: Lore) -> str:
    me = lore.personas[context.situation.agent]
    if any(word in said for word in HOME):
        return f"{lore.world}:{me.home.sector}:{me.home.arena}"
    for address in lore.rooms:
        room = lore.rooms[address]
        if room.sector.casefold() in said and room.sector != me.home.sector:
            return address
    for name, words in PLACES:
        if any(_stands_in(word, said) for word in words):
            found = _rooms_of(f"{lore.world}:{name}", lore)
            if found:
                return found[0]
    return ""


def _rooms_of(address: str, lore: Lore) -> list[str]:
    return [
        room for room in lore.rooms if f"{lore.like(room)}:".startswith(f"{address}:")
    ]


def _stands_in(word: str, said: str) -> bool:
    # Chinese has no spaces between words.
    if not word.isascii():
        return word in said
    return re.search(rf"\b{re.escape(word)}\b", said) is not None


def _is_visit(said: str) -> bool:
    signs = (
        "visit",
        "see ",
        "talk to",
        "meet",
        "speak",
        "拜访",
        "看看",
        "找",
        "聊",
        "见",
    )
    return any(sign in said for sign in signs)


def _activity_meant(said: str, lore: Lore) -> str:
    """The activity whose words are most like the thought's; none if none is like it."""
    if not said.strip():
        return ""
    ids, matrix = _words_of(tuple(lore.activities.items()))
    query = _EMBEDDER.embed((said,))[0]
    scores = np.round(matrix @ query, 5)
    best = int(np.argmax(scores))
    return ids[best] if scores[best] >= ALIKE and ids[best] != "sleep" else ""


_EMBEDDER = LexicalEmbedder()


@lru_cache(4)
def _words_of(library: tuple[tuple[str, Activity], ...]) -> tuple[list[str], Matrix]:
    ids: list[str] = []
    texts: list[str] = []
    for id, known in library:
        for words in (known.doing, known.plan):
            ids += [id, id]
            texts += [words.en.casefold(), words.zh.casefold()]
    return ids, _EMBEDDER.embed(texts)
