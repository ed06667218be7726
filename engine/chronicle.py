"""The chronicle: the days of a town told in prose, from its recording alone."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from engine.assets import load_languages, told_activities
from engine.clock import Clock
from engine.days import Day, Diary, Life, Talk
from engine.events import ActionStarted, LineSpoken, NewsLearned
from engine.language import Language
from engine.minds.mind import News
from engine.phrase import Part, Phrase, Ref, activity, person, place
from engine.store.recording import Recording
from engine.world.address import arena_of

PARTS_OF_DAY = (
    (5, "chronicle.part.night"),
    (12, "chronicle.part.morning"),
    (18, "chronicle.part.afternoon"),
    (24, "chronicle.part.evening"),
)
"""The hour at which each part of a day ends."""

ENDS = (".", "!", "?", "…", "”", "。", "！", "？")
"""What a sentence can end with."""


def chronicle(path: Path, assets: Path, code: str) -> str:
    """The chronicle of a town file, in Markdown.

    Args:
        path: of the town file.
        assets: folder of the game's files, for the names of places and activities.
        code: "en" or "zh".

    Raises:
        UserError: the file, or the game's files, cannot be used.
    """
    with Recording(path) as recording:
        personas = {persona.name: persona for persona in recording.personas()}
        library = told_activities(assets, recording.charter.map)
        language = load_languages(assets, personas, library)[code]
        steps = recording.steps()
        diary = Diary(recording.clock, recording.snapshot(-1))
        diary.read(recording.events(0, steps))
        teller = Teller(language, recording.clock, recording.news())
        title = recording.charter.title
    paragraphs = [
        f"# {_plain(title)}",
        teller(
            "chronicle.intro",
            people=len(personas),
            start=teller.at(0),
            end=teller.at(steps),
        ),
    ]
    for day in diary.days:
        paragraphs += teller.day(day)
    return "\n\n".join(paragraphs) + "\n"


def chronicle_day(
    path: Path, assets: Path, code: str, day: date, until: int | None = None
) -> tuple[str, ...]:
    """One day of the chronicle, a paragraph of Markdown each.

    Args:
        path: of the town file.
        assets: folder of the game's files.
        code: "en" or "zh".
        day: which one.
        until: the step after the last that is told; all of the day if None.

    Raises:
        UserError: the file, or the game's files, cannot be used.
    """
    with Recording(path) as recording:
        personas = {persona.name: persona for persona in recording.personas()}
        library = told_activities(assets, recording.charter.map)
        language = load_languages(assets, personas, library)[code]
        clock, steps = recording.clock, recording.steps()
        end = steps if until is None else min(until, steps)
        first = max(0, clock.step_at(day, 0))
        last = min(clock.step_at(day, 24 * 60), end)
        if first >= last:
            return ()
        diary = Diary(clock, recording.snapshot(first - 1))
        diary.read(recording.events(first, last))
        teller = Teller(language, clock, recording.news())
        return tuple(text for one in diary.days for text in teller.day(one))


class Teller:
    """Turns what happened into paragraphs of Markdown.

    Args:
        language: to tell it in; it knows the names of people and places.
        clock: game time of the town.
        news: all the news of the town, by identity.
    """

    def __init__(
        self, language: Language, clock: Clock, news: Mapping[str, News]
    ) -> None:
        self._language = language
        self._clock = clock
        self._news = news

    def __call__(self, key: str, **parts: Part) -> str:
        """A sentence of the chronicle."""
        return _plain(self._language(key, **parts))

    def at(self, step: int) -> Phrase:
        """Day and hour of a step."""
        day = Ref("day", self._clock.day_of(step).isoformat())
        return Phrase("chronicle.at", (("day", day), ("hour", self._hour(step))))

    def day(self, day: Day) -> Iterator[str]:
        """All of one day."""
        title = Ref("day", day.date.isoformat())
        yield f"## {self._language('chronicle.day', day=title)}"
        yield from self._risings(day)
        for name, life in day.lives.items():
            if any((life.doings, life.thoughts, life.feelings, life.changes)):
                yield f"### {self('chronicle.person', who=person(name))}"
                yield from self._life(name, life)
        held = [talk for talk in day.talks if talk.spoken]
        if held:
            yield f"### {self('chronicle.talks', count=len(held))}"
            for talk in held:
                yield from self._talk(talk)
        yield from self._news_of(day)

    # ------------------------------------------------------------------ people

    def _risings(self, day: Day) -> Iterator[str]:
        rose = sorted(
            (step, name) for name, life in day.lives.items() for step in life.rose
        )
        if rose:
            told = [
                self("chronicle.rose", who=person(name), when=self._hour(step))
                for step, name in rose
            ]
            yield self("chronicle.risings", people=self._join("and", told))

    def _life(self, name: str, life: Life) -> Iterator[str]:
        for part, doings in groupby(life.doings, lambda one: self._part(one.step)):
            yield f"**{self(part)}** {self._doings(name, list(doings))}"
        for step in life.lay_down:
            yield self("chronicle.bed", who=person(name), when=self._hour(step))
        notes = sorted(self._notes(life), key=lambda note: note[0])
        if notes:
            yield "\n".join(f"- {note}" for _, note in notes)

    def _notes(self, life: Life) -> Iterator[tuple[int, str]]:
        """What moved somebody, each with its step."""
        for change in life.changes:
            yield (
                change.step,
                self._note(change.step, change.reason, "chronicle.changed"),
            )
        for concern in life.concerns:
            yield (
                concern.step,
                self._note(concern.step, concern.currently, "chronicle.concern"),
            )
        for thought in life.thoughts:
            yield (
                thought.step,
                self._note(thought.step, thought.text, "chronicle.thought"),
            )
        for feeling in life.feelings:
            told = self(
                "chronicle.warmer" if feeling.change > 0 else "chronicle.cooler",
                when=self._hour(feeling.step),
                whom=person(feeling.other),
                before=feeling.feeling - feeling.change,
                now=feeling.feeling,
            )
            yield feeling.step, told

    def _note(self, step: int, text: Phrase, key: str) -> str:
        told = self._language.tell(text)
        if not told.endswith(ENDS):
            told = self._language("chronicle.sentence", text=told)
        return self(key, when=self._hour(step), text=told)

    def _doings(self, name: str, doings: list[ActionStarted]) -> str:
        told: list[str] = []
        for _, stretch in groupby(doings, _stretch):
            tasks = list(stretch)
            where = place(_common_place(tasks))
            told.append(
                self(
                    "chronicle.then" if told else "chronicle.first",
                    who=person(name),
                    when=self._hour(tasks[0].step),
                    what=self._joining(_whole(tasks[0]), where),
                    where=where,
                    tasks=self._tasks(tasks),
                )
            )
        return self(
            "chronicle.sentence", text=self._language("chronicle.semicolon").join(told)
        )

    def _joining(self, what: Part, where: Ref) -> str:
        """What is done, as it follows the place in Chinese.

        "In Johnson Park", 约翰逊公园, and "walking in the park", 逛公园, share 公园.
        """
        told = self._language("chronicle.as_is", what=what)
        if self._language.code == "zh":
            place = self._language.place(where.id)
            for length in range(min(len(told), len(place)), 1, -1):
                if place.endswith(told[:length]):
                    return told[length:]
        return told

    def _tasks(self, tasks: list[ActionStarted]) -> str:
        whole = self._language("chronicle.as_is", what=_whole(tasks[0]))
        told = [self._language.tell(task.doing) for task in tasks]
        different = [one for one in dict.fromkeys(told) if one != whole]
        if not different:
            return ""
        return self._language(
            "chronicle.tasks",
            tasks=self._language("chronicle.list").join(different),
        )

    # ------------------------------------------------------------------ talks

    def _talk(self, talk: Talk) -> Iterator[str]:
        began = talk.began
        people = self._join("and", [self._language.name(name) for name in began.people])
        yield "#### " + self(
            "chronicle.talk",
            when=self._hour(talk.spoken[0].step),
            people=people,
            where=place(began.address),
        )
        for line in talk.lines:
            match line:
                case LineSpoken(agent=name, words=words):
                    speaker = self("chronicle.speaker", who=person(name))
                    yield f"**{speaker}** {_plain(self._language.tell(words))}"
                case NewsLearned():
                    yield f"*{self._learned(line)}*"
                case _:
                    key = "chronicle.coming" if line.attends else "chronicle.not_coming"
                    yield f"*{self(key, who=person(line.agent))}*"
        if not talk.is_over:
            yield f"*{self('chronicle.unfinished')}*"

    def _learned(self, event: NewsLearned) -> str:
        who, text = person(event.agent), self._text(event.news)
        if not event.source:
            return self("chronicle.born", who=who, text=text)
        return self("chronicle.learned", who=who, whom=person(event.source), text=text)

    def _news_of(self, day: Day) -> Iterator[str]:
        told = [event for event in day.learned if event.source]
        if not told:
            return
        yield f"### {self('chronicle.news')}"
        by_news: dict[str, list[str]] = {}
        for event in told:
            way = self(
                "chronicle.told",
                who=person(event.source),
                whom=person(event.agent),
                when=self._hour(event.step),
            )
            by_news.setdefault(event.news, []).append(way)
        yield "\n".join(
            "- "
            + self(
                "chronicle.passed", text=self._text(id), ways=self._join("comma", ways)
            )
            for id, ways in by_news.items()
        )

    # ------------------------------------------------------------------ words

    def _text(self, id: str) -> Phrase | str:
        news = self._news.get(id)
        return id if news is None else news.text

    def _hour(self, step: int) -> Ref:
        return Ref("clock", str(self._clock.minute_of_day(step)))

    def _part(self, step: int) -> str:
        hour = self._clock.at(step).hour
        return next(part for end, part in PARTS_OF_DAY if hour < end)

    def _join(self, key: str, parts: Sequence[str]) -> str:
        """Words in a row: "a, b and c"."""
        comma = self._language("chronicle.comma")
        if key == "comma" or len(parts) < 2:
            return comma.join(parts)
        return comma.join(parts[:-1]) + self._language("chronicle.and") + parts[-1]


def _stretch(doing: ActionStarted) -> tuple[str, object]:
    """What hangs together: the tasks of one activity."""
    return doing.activity, None if doing.activity else doing.doing


def _whole(doing: ActionStarted) -> Ref | Phrase:
    return activity(doing.activity) if doing.activity else doing.doing


def _common_place(doings: list[ActionStarted]) -> str:
    """The room in which all of it happens, or else the building."""
    rooms = {arena_of(one.address) for one in doings}
    if len(rooms) == 1:
        return rooms.pop()
    return ":".join(doings[0].address.split(":")[:2])


def _plain(text: str) -> str:
    """Words that Markdown leaves as they are: a model or a player may have any."""
    return " ".join(text.split()).replace("<", "&lt;").replace("*", "\\*")
