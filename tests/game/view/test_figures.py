"""People are drawn in the pose of what they do."""

from datetime import datetime

import pytest

from engine.agents.activity import Pose
from engine.events import ActionStarted, AgentArrived, ConversationStarted
from engine.phrase import literal
from engine.snapshot import AgentView, Snapshot, TownView
from game.view.figures import NOBODY, Cast, Figure, Figures
from game.view.motion import Motion


def person(name: str, tile: tuple[int, int]) -> AgentView:
    return AgentView(
        name, tile, literal(""), "", "work", "", 0, 9, "stand", True, False
    )


@pytest.fixture
def view() -> TownView:
    people = (person("Klaus", (5, 5)), person("Maria", (6, 5)))
    return TownView.of(Snapshot(0, datetime(2023, 2, 13), people, (), ()))


@pytest.fixture
def motion(view: TownView) -> Motion:
    motion = Motion()
    motion.place((name, who.tile) for name, who in view.agents.items())
    return motion


def klaus(view: TownView, motion: Motion, speaking: tuple[str, ...] = ()) -> Figure:
    figures = Cast({"Klaus": "klaus_mueller"}).figures(view, motion, speaking)
    return next(figure for figure in figures if figure.name == "Klaus")


def begin(view: TownView, pose: Pose) -> None:
    view.apply(ActionStarted(1, "Klaus", literal(""), "", "work", "", 99, pose))


def arrive(view: TownView, pose: Pose) -> None:
    view.apply(AgentArrived(2, "Klaus", (5, 5), pose))


def test_who_stands_looks_at_us(view: TownView, motion: Motion) -> None:
    assert klaus(view, motion).pose == "down-1"
    assert klaus(view, motion).sprite == "klaus_mueller"


def test_one_sits_only_after_arriving(view: TownView, motion: Motion) -> None:
    begin(view, "sit")
    assert klaus(view, motion).pose == "down-1"
    arrive(view, "sit")
    assert klaus(view, motion).pose == "sit-down"


def test_a_sleeper_is_drawn_over_the_bed(view: TownView, motion: Motion) -> None:
    standing = klaus(view, motion).line
    begin(view, "lie")
    arrive(view, "lie")
    sleeper = klaus(view, motion)
    assert sleeper.pose == "sleep"
    assert sleeper.lying
    assert sleeper.line > standing + 16


def test_who_walks_walks_whatever_they_mean_to_do(
    view: TownView, motion: Motion
) -> None:
    begin(view, "lie")
    motion.go([("Klaus", (4, 5))])
    motion.advance(1 / 60, 4)
    assert klaus(view, motion).pose == "left-0"


def test_people_who_talk_look_at_each_other(view: TownView, motion: Motion) -> None:
    view.apply(ConversationStarted(3, 1, ("Klaus", "Maria"), ""))
    assert klaus(view, motion).pose == "right-1"
    assert klaus(view, motion, ("Klaus",)).pose == "talk-right"


def test_someone_without_a_sheet_gets_the_one_of_their_name(
    view: TownView, motion: Motion
) -> None:
    figures = Cast({}).figures(view, motion)
    assert {figure.sprite for figure in figures} == {"klaus", "maria"}


def test_who_sits_looks_up_and_speaks(view: TownView, motion: Motion) -> None:
    begin(view, "sit")
    arrive(view, "sit")
    assert klaus(view, motion, ("Klaus",)).pose == "talk-down"


def test_people_are_found_by_where_they_are(view: TownView, motion: Motion) -> None:
    figures = Cast({}).figures(view, motion)
    assert [f.name for f in figures.between((79, 0), (80, 100))] == ["Klaus"]
    assert [f.name for f in figures.between((80, 0), (96, 100))] == ["Maria"]
    assert figures.between((0, 0), (79, 100)) == []
    assert [f.name for f in figures.named(("Maria", None))] == ["Maria"]
    assert Figures.of(figures).named(("Klaus",)) == figures.named(("Klaus",))


def test_the_middle_is_whoever_is_nearest_to_all() -> None:
    people = [
        Figure(name, name, x, 0.0, 24, "down-1", False)
        for name, x in (("far", 0.0), ("middle", 100.0), ("right", 110.0))
    ]
    middle = Figures.of(people).middle()
    assert middle is not None
    assert middle.name == "middle"
    assert NOBODY.middle() is None
