"""What a question is about, by its words, in English and in Chinese."""

from enum import Enum, auto

from engine.minds.lore import Lore


class Topic(Enum):
    """What one can be asked."""

    SELF = auto()
    NOW = auto()
    WELL = auto()
    PLANS = auto()
    DAY = auto()
    ELECTION = auto()
    EVENT = auto()
    NEWS = auto()
    CONCERN = auto()
    UNKNOWN = auto()


WORDS: tuple[tuple[Topic, tuple[str, ...]], ...] = (
    (
        Topic.ELECTION,
        ("mayor", "election", "candidate", "镇长", "选举", "竞选", "候选"),
    ),
    (
        Topic.EVENT,
        (
            "party",
            "valentine",
            "event",
            "invited",
            "派对",
            "聚会",
            "情人节",
            "邀请",
            "活动",
        ),
    ),
    (
        Topic.SELF,
        (
            "who are you",
            "about yourself",
            "introduce",
            "your name",
            "your job",
            "for a living",
            "你是谁",
            "介绍",
            "你叫什么",
            "你的工作",
            "做什么工作",
        ),
    ),
    (
        Topic.DAY,
        (
            "did you do",
            "have you done",
            "your day",
            "yesterday",
            "what happened",
            "做了什么",
            "干了什么",
            "今天过得",
            "昨天",
        ),
    ),
    (
        Topic.NOW,
        (
            "are you doing",
            "where are you",
            "right now",
            "在做什么",
            "在干什么",
            "在干嘛",
            "在哪",
        ),
    ),
    (
        Topic.PLANS,
        (
            "plan",
            "tomorrow",
            "later",
            "going to do",
            "will you",
            "today",
            "计划",
            "打算",
            "明天",
            "待会",
            "今天",
            "接下来",
        ),
    ),
    (
        Topic.WELL,
        ("how are you", "how do you do", "你好吗", "还好吗", "怎么样", "感觉"),
    ),
    (
        Topic.NEWS,
        (
            "news",
            "heard",
            "rumour",
            "rumor",
            "gossip",
            "消息",
            "新闻",
            "听说",
            "新鲜事",
            "传闻",
        ),
    ),
    (
        Topic.CONCERN,
        (
            "worr",
            "on your mind",
            "occup",
            "dream",
            "goal",
            "want",
            "feel",
            "担心",
            "心事",
            "烦",
            "愿望",
            "目标",
            "想要",
            "惦记",
        ),
    ),
)
"""The first entry with a word in the question counts, so the particular come first."""


def topic_of(question: str) -> Topic:
    """What a question, in lower case, asks about."""
    for topic, words in WORDS:
        if any(word in question for word in words):
            return topic
    return Topic.UNKNOWN


def people_named(question: str, lore: Lore, but: str) -> list[str]:
    """Whom a question, in lower case, names: by full or short name, either language.

    Args:
        question: in lower case.
        lore: knows everybody's names.
        but: who is asked, and not meant when named.
    """
    found: list[tuple[int, str]] = []
    for name, persona in lore.personas.items():
        names = persona.names
        forms = (names.full.en, names.full.zh, names.short.en, names.short.zh)
        places = [question.find(form.casefold()) for form in forms]
        hits = [place for place in places if place >= 0]
        if hits and name != but:
            found.append((min(hits), name))
    return [name for _, name in sorted(found)]
