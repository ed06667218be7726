"""Questions put to the routine by hand, and conversations played without a town."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from engine.agents.persona import Persona
from engine.minds.lore import Lore
from engine.minds.mind import (
    Block,
    Bond,
    DayPlan,
    DecisionRequest,
    Kept,
    KnownNews,
    Line,
    News,
    PlanDay,
    Remember,
    Remembered,
    Said,
    SeenAgent,
    Situation,
    Utterance,
)
from engine.minds.routine import RoutineMind
from engine.phrase import bilingual, literal

MONDAY = date(2023, 2, 13)
MIDNIGHT = datetime.combine(MONDAY, time())
CAFE = "the Ville:Hobbs Cafe:cafe"

NAMES = (
    "Latoya Williams",
    "Rajiv Patel",
    "Abigail Chen",
    "Francisco Lopez",
    "Hailey Johnson",
    "Arthur Burton",
    "Ryan Park",
    "Isabella Rodriguez",
    "Giorgio Rossi",
    "Carlos Gomez",
    "Klaus Mueller",
    "Maria Lopez",
    "Ayesha Khan",
    "Wolfgang Schulz",
    "Mei Lin",
    "John Lin",
    "Eddy Lin",
    "Tom Moreno",
    "Jane Moreno",
    "Tamara Taylor",
    "Carmen Ortiz",
    "Sam Moore",
    "Jennifer Moore",
    "Yuriko Yamamoto",
    "Adam Smith",
)


def situation(agent: str, now: datetime, address: str = "", seed: int = 1) -> Situation:
    """Someone awake, reading, at a place and a time."""
    step = int((now - MIDNIGHT).total_seconds() // 10)
    doing = bilingual("reading", "看书")
    return Situation(agent, seed, step, now, doing, "read", 0, address)


def bonds_of(persona: Persona) -> tuple[Bond, ...]:
    """A persona's ties as bonds at the start."""
    return tuple(Bond(tie.to, tie.kind, 2 * tie.feeling) for tie in persona.ties)


def bond(lore: Lore, me: str, other: str) -> Bond:
    """What one is to another at the start."""
    found = (one for one in bonds_of(lore.personas[me]) if one.other == other)
    return next(found, Bond(other, "acquaintance", 0))


@dataclass(eq=False, repr=False)
class Planner:
    """Plans a day for somebody who knows the places their persona says they know."""

    lore: Lore
    mind: RoutineMind

    def __call__(
        self,
        name: str,
        day: date = MONDAY,
        earliest: int = 0,
        news: tuple[KnownNews, ...] = (),
        recent: tuple[tuple[str, ...], ...] = (),
        seed: int = 1,
    ) -> DayPlan:
        persona = self.lore.personas[name]
        sectors = {*persona.knows, persona.home.sector, persona.work.sector}
        context = PlanDay(
            situation(name, datetime.combine(day, time()), seed=seed),
            day,
            earliest,
            persona.currently.phrase,
            bonds_of(persona),
            news,
            (),
            recent,
            tuple(
                address
                for address, room in self.lore.rooms.items()
                if room.sector in sectors
            ),
        )
        request = DecisionRequest(0, "plan_day", name, 0, 60, context)
        answer = self.mind.answer(request)
        assert isinstance(answer, DayPlan)
        return answer


PARTY = News(
    "party",
    "event",
    bilingual("Isabella is giving a party", "伊莎贝拉要办派对"),
    ("Isabella Rodriguez",),
    "love",
    8,
    CAFE,
    datetime(2023, 2, 14, 17),
    datetime(2023, 2, 14, 19),
    "Isabella Rodriguez",
    bilingual("I am giving a party", "我要办派对"),
)


@dataclass
class Table:
    """Two people at a table who talk until they are done."""

    lore: Lore
    mind: RoutineMind
    people: tuple[str, str]
    number: int = 1
    now: datetime = MIDNIGHT + timedelta(hours=12)
    place: str = CAFE
    seed: int = 1
    news: dict[str, list[KnownNews]] = field(default_factory=dict)
    bonds: dict[str, Bond] = field(default_factory=dict)
    plans: dict[str, tuple[Block, ...]] = field(default_factory=dict)
    memories: dict[str, tuple[Remembered, ...]] = field(default_factory=dict)
    used: tuple[str, ...] = ()
    lines: list[Line] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)

    def talk(self) -> list[Line]:
        """Lets them talk, at most sixteen lines."""
        while len(self.lines) < 16 and not (self.said and self.said[-1].ends):
            self.speak(self.people[len(self.lines) % 2])
        return self.lines

    def speak(self, name: str) -> Said:
        """One line; what it tells and begins is known to the other at once."""
        other = next(one for one in self.people if one != name)
        answer = self.ask(name)
        here = self._here(name)
        self.said.append(answer)
        for news in answer.begins:
            for one in self.people:
                self._known(one).append(KnownNews(news, here.step, ""))
        for id in answer.tells:
            self._pass_on(id, name, other, here.step)
        self._promise(name, answer)
        self.lines.append(
            Line(
                name,
                answer.words,
                here.step,
                answer.move,
                answer.tells,
                answer.template,
            )
        )
        return answer

    def ask(self, name: str) -> Said:
        """What somebody would say now."""
        other = next(one for one in self.people if one != name)
        doing = bilingual("eating cake", "吃蛋糕")
        context = Utterance(
            self._here(name),
            self.number,
            (self.bonds.get(name) or bond(self.lore, name, other),),
            (SeenAgent(other, doing, "visit_cafe", self.place),),
            tuple(self.lines),
            tuple(self._known(name)),
            self.memories.get(name, ()),
            self.plans.get(name, ()),
            (),
            self.used,
        )
        request = DecisionRequest(0, "utterance", name, 0, 1, context)
        answer = self.mind.answer(request)
        assert isinstance(answer, Said)
        assert answer == self.mind.answer(request)
        return answer

    def hear(self, name: str, text: str) -> None:
        """Somebody says words that nobody authored."""
        self.lines.append(Line(name, literal(text), self._here(name).step))

    def remember(self, name: str, heard: tuple[News, ...] = ()) -> Kept:
        """What stays with one of them."""
        other = next(one for one in self.people if one != name)
        context = Remember(
            self._here(name),
            self.number,
            (self.bonds.get(name) or bond(self.lore, name, other),),
            tuple(self.lines),
            heard,
        )
        answer = self.mind.answer(DecisionRequest(0, "remember", name, 0, 1, context))
        assert isinstance(answer, Kept)
        return answer

    def _here(self, name: str) -> Situation:
        now = self.now + timedelta(seconds=10 * len(self.lines))
        return situation(name, now, self.place, self.seed)

    def _known(self, name: str) -> list[KnownNews]:
        return self.news.setdefault(name, [])

    def _pass_on(self, id: str, teller: str, other: str, step: int) -> None:
        mine = next(one for one in self._known(teller) if one.news.id == id)
        if all(one.news.id != id for one in self._known(other)):
            learned = KnownNews(mine.news, step, teller, (teller,))
            self._known(other).append(learned)

    def _promise(self, name: str, answer: Said) -> None:
        for id, attends in ((answer.attends, True), (answer.declines, False)):
            self.news[name] = [
                replace(one, attends=attends) if one.news.id == id else one
                for one in self._known(name)
            ]
