"""The story of a town: what is told live, and in which order."""

from datetime import datetime
from pathlib import Path

from engine.clock import Clock
from engine.events import DayPlanned, InvitationAnswered, LineSpoken
from engine.happenings import GREAT, TELLING, Happening
from engine.phrase import literal
from engine.runner_events import Happened
from game.scenes.log_filter import LogFilter, neighbour
from game.story import Story

CLOCK = Clock(datetime(2023, 2, 13))


def happening(step: int, kind: str = "talk", weight: int = TELLING) -> Happening:
    people = ("Ann", "Bob") if step % 2 else ("Bob", "Cat")
    return Happening(step, kind, people, literal("x"), "", weight)  # type: ignore[arg-type]


def test_a_town_without_a_file_has_a_story_from_now_on(tmp_path: Path) -> None:
    story = Story(tmp_path / "none.town", 0)
    for step in (3, 1, 2):
        story.take(Happened(happening(step)))
    assert not story.is_reading
    assert [one.step for one in story.happenings] == [1, 2, 3]


def test_lines_plans_and_promises_are_kept_where_they_belong(tmp_path: Path) -> None:
    story = Story(tmp_path / "none.town", 0)
    story.take(LineSpoken(1, 7, "Ann", literal("hello"), 3))
    story.take(DayPlanned(1, "Ann", "2023-02-13", ()))
    story.take(InvitationAnswered(2, "Bob", "party", True))
    assert story.lines[7][0].agent == "Ann"
    assert story.plans["2023-02-13"]["Ann"].step == 1
    assert story.answers == {"party": {"Bob": True}}


def test_the_log_shows_the_latest_first_of_what_is_asked_for() -> None:
    happenings = [
        happening(1),
        happening(2, "news", GREAT),
        happening(3, "plan", GREAT),
    ]
    asked = LogFilter()

    def found(until: int = 9) -> list[int]:
        return [one.step for one in asked.latest(happenings, CLOCK, until)]

    assert found() == [3, 2, 1]
    assert found(until=2) == [2, 1]
    asked.groups = {"news", "talk"}
    assert found() == [2, 1]
    asked.great = True
    assert found() == [2]
    asked.person = "Ann"
    assert found() == []


def test_arrows_walk_round_the_names_and_past_everybody() -> None:
    assert neighbour(["a", "b"], "", 1) == "a"
    assert neighbour(["a", "b"], "b", 1) == ""
    assert neighbour(["a", "b"], "", -1) == "b"
