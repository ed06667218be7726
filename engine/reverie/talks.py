"""Conversations of a recording: one for each pair and run of steps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from engine.reverie.places import Gazetteer, split
from engine.reverie.recorded import Deed, Recorded, Talk
from engine.reverie.report import Report

LETTERS_PER_MINUTE = 240
"""How fast the original lets people talk."""


@dataclass(frozen=True, slots=True)
class TimedLine:
    """A line with the steps it takes to say it."""

    speaker: str
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RecordedTalk:
    """A conversation as recorded.

    Attributes:
        people: the one who speaks first comes first.
        start: first step; `end` the one after the last.
        seconds: game seconds of a step.
    """

    id: int
    people: tuple[str, str]
    address: str
    start: int
    end: int
    lines: Talk
    seconds: int

    def timed(self) -> list[TimedLine]:
        """The lines spread over the steps at the pace of the original."""
        timed: list[TimedLine] = []
        letters = 0
        for speaker, words in self.lines:
            start = self._step(letters)
            letters += len(words)
            timed.append(TimedLine(speaker, words, start, self._step(letters)))
        return timed

    def _step(self, letters: int) -> int:
        steps = letters * 60 // (LETTERS_PER_MINUTE * self.seconds)
        return min(self.end - 1, self.start + steps)


@dataclass(slots=True)
class _Open:
    people: tuple[str, str]
    address: str
    start: int
    lines: Talk


def find_talks(
    recorded: Recorded,
    gazetteer: Gazetteer,
    seconds: int,
    report: Report,
) -> list[RecordedTalk]:
    """All conversations, in the order in which they began.

    The original repeats the whole talk in every step it lasts, for both sides; where
    only one side has it, it counts as well.
    """
    finder = _Finder(recorded, gazetteer, seconds, report)
    deeds = [recorded.deeds[person] for person in recorded.people]
    before: tuple[Deed, ...] = ()
    for step, now in enumerate(zip(*deeds, strict=True)):
        # Deeds are the same objects in all steps, so most steps end here.
        if before and all(map(_is, now, before)):
            continue
        finder.look(step, now)
        before = now
    finder.close(recorded.steps)
    return finder.found


def _is(one: object, other: object) -> bool:
    return one is other


class _Finder:
    def __init__(
        self, recorded: Recorded, gazetteer: Gazetteer, seconds: int, report: Report
    ) -> None:
        self._recorded = recorded
        self._gazetteer = gazetteer
        self._seconds = seconds
        self._report = report
        self._open: dict[frozenset[str], _Open] = {}
        self.found: list[RecordedTalk] = []

    def look(self, step: int, deeds: Sequence[Deed]) -> None:
        """Take in what everybody does from a step on."""
        going: dict[frozenset[str], Talk] = {}
        sides: dict[frozenset[str], int] = {}
        for person, deed in zip(self._recorded.people, deeds, strict=True):
            if not deed.talk:
                continue
            partner = self._partner(person, deed)
            if not partner:
                self._report.add("talk_alone", f"{person}, {step}")
                continue
            pair = frozenset((person, partner))
            sides[pair] = sides.get(pair, 0) + 1
            if len(deed.talk) >= len(going.get(pair, ())):
                going[pair] = deed.talk
        for pair in [pair for pair in self._open if pair not in going]:
            self._end(pair, step)
        for pair, lines in going.items():
            if sides[pair] == 1 and pair not in self._open:
                self._report.add("talk_alone", f"{' / '.join(sorted(pair))}, {step}")
            self._go_on(pair, lines, step)

    def close(self, end: int) -> None:
        """The recording is over: so are, for us, its talks."""
        for pair in list(self._open):
            self._end(pair, end)
        self.found.sort(key=lambda talk: (talk.start, talk.people))
        self.found = [
            RecordedTalk(
                id,
                talk.people,
                talk.address,
                talk.start,
                talk.end,
                talk.lines,
                talk.seconds,
            )
            for id, talk in enumerate(self.found)
        ]

    def _go_on(self, pair: frozenset[str], lines: Talk, step: int) -> None:
        open = self._open.get(pair)
        if open is not None and lines[: len(open.lines)] == open.lines:
            open.lines = lines
            return
        if open is not None:
            self._end(pair, step)
        speakers = [who for who, _ in lines if who in pair]
        people = tuple(dict.fromkeys((*speakers, *sorted(pair))))
        tile = self._recorded.tiles[people[0]][step]
        self._open[pair] = _Open(
            (people[0], people[1]), self._gazetteer.at(tile), step, lines
        )

    def _end(self, pair: frozenset[str], step: int) -> None:
        talk = self._open.pop(pair)
        self.found.append(
            RecordedTalk(
                len(self.found),
                talk.people,
                talk.address,
                talk.start,
                step,
                talk.lines,
                self._seconds,
            )
        )

    def _partner(self, person: str, deed: Deed) -> str:
        """With whom a person talks: as the address says, else as the lines say."""
        _, raw = split(deed.description, Report())
        names = [raw.removeprefix("<persona>").strip()] if "<persona>" in raw else []
        names += [who for who, _ in deed.talk or ()]
        return _first(names, set(self._recorded.people) - {person})


def _first(names: Iterable[str], among: set[str]) -> str:
    return next((name for name in names if name in among), "")
