"""One's own thoughts and news, as one tells them: "I" in the place of the name.

Thoughts are kept with the name of who has them, for others read them as well.
"""

from collections.abc import Sequence

from engine.minds.mind import KnownNews, News
from engine.phrase import Part, Phrase, person, say

THOUGHT = "thought."

KINDS = ("talk.", "memo.", "note.", "insight.")
"""Kinds of thought that stay in memory; each has a sentence for telling it oneself."""


def own_words(text: Phrase, me: str, known: Sequence[KnownNews] = ()) -> Phrase:
    """A memory as the one who has it tells it.

    Args:
        text: of the memory.
        me: who tells it.
        known: the news one knows; one's own is told as one's own in it.
    """
    kind = text.key.removeprefix(THOUGHT)
    if kind == text.key or not kind.startswith(KINDS):
        return text
    parts: dict[str, Part] = {
        slot: _as_mine(part, me, known) for slot, part in text.parts if slot != "me"
    }
    if parts.get("whose") == person(me):
        del parts["whose"]
        kind = f"{kind}_mine"
    return say(f"answer.own.{kind}", **parts)


def news_of(me: str, news: News) -> Phrase:
    """A piece of news as somebody tells it, who may be the one it is about."""
    if news.own is not None and news.about[:1] == (me,):
        return news.own
    return news.text


def _as_mine(part: Part, me: str, known: Sequence[KnownNews]) -> Part:
    mine = (one.news for one in known if one.news.text == part)
    return next((news_of(me, news) for news in mine), part)
