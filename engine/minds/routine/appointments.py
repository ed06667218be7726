"""Events one promised to come to, and what their host does before."""

from collections.abc import Iterable
from datetime import date, datetime

from engine.minds.mind import KnownNews
from engine.minds.routine.timeline import Stretch

DECORATING = 75
"""Minutes a host takes to prepare the place before guests come."""


def appointments(
    known: Iterable[KnownNews], agent: str, day: date
) -> tuple[Stretch, ...]:
    """What one is bound to on a day, the most important event first."""
    bound = [
        one.news
        for one in known
        if (one.attends or one.news.host == agent)
        and one.news.place
        and one.news.start is not None
        and one.news.end is not None
        and one.news.start.date() == day
    ]
    bound.sort(key=lambda news: (news.host != agent, -news.importance, news.id))
    found: list[Stretch] = []
    for news in bound:
        start, end = _minute(news.start, day), _minute(news.end, day)
        act = news.activity_for(agent)
        if news.host == agent:
            found.append(
                Stretch(
                    start - DECORATING, start, "decorate_party", news.place, firm=True
                )
            )
        found.append(Stretch(start, end, act, news.place, news.id, firm=True))
    return tuple(found)


def _minute(moment: datetime | None, day: date) -> int:
    if moment is None:
        return 0
    midnight = datetime.combine(day, datetime.min.time())
    return int((moment - midnight).total_seconds() // 60)
