"""What is worth telling of a town's life, found among its events.

The event log, the diary and the skip to the next event all understand the same kinds.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from engine.clock import Clock
from engine.events import (
    ActionStarted,
    ConversationStarted,
    FeelingChanged,
    InvitationAnswered,
    NewsBorn,
    NewsLearned,
    PlanChanged,
    ThoughtFormed,
    TownEvent,
    WeatherChanged,
)
from engine.minds.mind import News
from engine.phrase import LITERAL, Part, Phrase, person, place, say
from engine.snapshot import Snapshot

HappeningKind = Literal[
    "talk",
    "news",
    "promise",
    "quarrel",
    "warmth",
    "insight",
    "plan",
    "party",
    "weather",
]

KINDS: tuple[HappeningKind, ...] = (
    "talk",
    "news",
    "promise",
    "quarrel",
    "warmth",
    "insight",
    "plan",
    "party",
    "weather",
)

SMALL, TELLING, GREAT = 1, 2, 3
"""Weights: what fills a day, what one stops for, what a town speaks of."""

DEEP = 6
"""Importance from which an insight is more than a passing one."""

CELEBRATED = frozenset(("host_party", "attend_party", "attend_event"))
"""Activities by which an event has begun."""

BEFORE_EVENT = timedelta(hours=3)
"""Guests come so long before the hour at the most."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened, as the log tells it.

    Attributes:
        people: full English names, the one it is about first.
        text: what happened.
        address: where; empty outdoors on the land.
        weight: `SMALL`, `TELLING` or `GREAT`.
        conversation: the talk it belongs to, or None.
    """

    step: int
    kind: HappeningKind
    people: tuple[str, ...]
    text: Phrase
    address: str
    weight: int
    conversation: int | None = None


class Watcher:
    """Takes a town's events in order and tells what is worth telling.

    Args:
        clock: game time of the town.
        news: all news there is before the first event, by identity.
        beginning: the town as it looks before it.
    """

    def __init__(
        self, clock: Clock, news: Mapping[str, News], beginning: Snapshot
    ) -> None:
        self._clock = clock
        self._news = dict(news)
        self._places: dict[str, str] = {}
        self._begun: set[str] = set()
        self.begin(beginning)

    def begin(self, beginning: Snapshot) -> None:
        """Go on from another moment; what goes on then does not begin again."""
        self._places = {one.name: one.address for one in beginning.agents}
        self._begun.clear()
        for agent in beginning.agents:
            if agent.activity in CELEBRATED:
                begun = self._event_at(agent.address, beginning.step)
                self._begun |= {begun.id} if begun is not None else set()

    def read(self, events: Iterable[TownEvent]) -> Iterator[Happening]:
        """What is worth telling of the events that come next."""
        for event in events:
            found = self._read(event)
            if found is not None:
                yield found

    def _read(self, event: TownEvent) -> Happening | None:
        match event:
            case ActionStarted(agent=name, address=address):
                self._places[name] = address
                return self._party(event)
            case ConversationStarted():
                return self._talk(event)
            case NewsBorn(news=news):
                self._news[news.id] = news
            case NewsLearned() if event.source:
                return self._learned(event)
            case InvitationAnswered():
                return self._answered(event)
            case FeelingChanged():
                return self._felt(event)
            case ThoughtFormed():
                return self._understood(event)
            case WeatherChanged(step=step, weather=weather):
                text = say(f"happening.weather_{weather}")
                return Happening(step, "weather", (), text, "", TELLING)
            case PlanChanged(step=step, agent=name, reason=reason):
                text = say("happening.plan", who=person(name), reason=reason)
                return Happening(step, "plan", (name,), text, self._at(name), GREAT)
            case _:
                pass
        return None

    def _at(self, name: str) -> str:
        return self._places.get(name, "")

    def _text(self, news: str) -> Part:
        known = self._news.get(news)
        return news if known is None else known.text

    def _talk(self, event: ConversationStarted) -> Happening:
        first, *others = event.people
        address = event.address
        key = "happening.talk" if len(others) == 1 else "happening.talk_of_many"
        text = say(
            key,
            who=person(first),
            whom=person(others[0]),
            more=len(others) - 1,
            where=place(address),
        )
        return Happening(
            event.step,
            "talk",
            event.people,
            text,
            address,
            TELLING,
            event.conversation,
        )

    def _learned(self, event: NewsLearned) -> Happening:
        text = say(
            "happening.news",
            who=person(event.source),
            whom=person(event.agent),
            news=self._text(event.news),
        )
        people = (event.source, event.agent)
        address = self._at(event.agent)
        talk = event.conversation
        return Happening(event.step, "news", people, text, address, GREAT, talk)

    def _answered(self, event: InvitationAnswered) -> Happening:
        key = "happening.promise" if event.attends else "happening.refusal"
        text = say(key, who=person(event.agent), news=self._text(event.news))
        weight = GREAT if event.attends else SMALL
        address = self._at(event.agent)
        return Happening(event.step, "promise", (event.agent,), text, address, weight)

    def _felt(self, event: FeelingChanged) -> Happening | None:
        if -1 < event.change < 2:
            # Every pleasant talk warms a little: that is no story.
            return None
        warmer = event.change > 0
        text = say(
            "happening.warmer" if warmer else "happening.cooler",
            who=person(event.agent),
            whom=person(event.other),
        )
        return Happening(
            event.step,
            "warmth" if warmer else "quarrel",
            (event.agent, event.other),
            text,
            self._at(event.agent),
            TELLING if warmer else GREAT,
        )

    def _understood(self, event: ThoughtFormed) -> Happening | None:
        """Reflections; what was heard, planned or noted down is told elsewhere."""
        key, deep = event.text.key, event.importance >= DEEP
        if not key.startswith("thought.insight") and not (key == LITERAL and deep):
            return None
        text = say("happening.insight", who=person(event.agent), text=event.text)
        weight = TELLING if deep else SMALL
        address = self._at(event.agent)
        return Happening(event.step, "insight", (event.agent,), text, address, weight)

    def _party(self, event: ActionStarted) -> Happening | None:
        if event.activity not in CELEBRATED or not event.address:
            return None
        news = self._event_at(event.address, event.step)
        if news is None or news.id in self._begun:
            return None
        self._begun.add(news.id)
        where = place(news.place)
        text = say("happening.party", news=news.text, where=where)
        return Happening(event.step, "party", (event.agent,), text, news.place, GREAT)

    def _event_at(self, address: str, step: int) -> News | None:
        """The event that somebody at a place has come to."""
        now = self._clock.at(step)
        for news in self._news.values():
            if news.start is None or not news.place:
                continue
            end = news.end or news.start + BEFORE_EVENT
            is_here = address.startswith(news.place)
            if is_here and news.start - BEFORE_EVENT <= now <= end:
                return news
        return None
