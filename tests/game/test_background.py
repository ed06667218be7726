"""While another window has the keyboard the town keeps within its limits."""

from dataclasses import dataclass, field, replace
from typing import Any, cast

from engine.runner_events import MindUsed
from game.scenes.background import Background
from game.settings import Settings


@dataclass
class Window:
    settings: Settings
    is_focused: bool = False


@dataclass
class Engine:
    mind: str = "a model"
    paused: bool = False
    did: list[str] = field(default_factory=list)

    def pause(self) -> None:
        self.paused = True
        self.did.append("pause")

    def resume(self) -> None:
        self.paused = False
        self.did.append("resume")


def town(**chosen: Any) -> tuple[Background, Window, Engine]:
    window, engine = Window(replace(Settings(), **chosen)), Engine()
    return Background(cast(Any, window), cast(Any, engine)), window, engine


def used(exchanges: int) -> MindUsed:
    return MindUsed("m", "2023-02-13", exchanges, 0, 0, 0.0, "USD", ())


def test_a_town_that_may_not_go_on_waits_for_the_keyboard() -> None:
    background, window, engine = town(idle_runs=False)
    background.update(0.1)
    background.update(0.1)
    window.is_focused = True
    background.update(0.1)
    assert engine.did == ["pause", "resume"]


def test_a_town_that_was_paused_by_hand_stays_so() -> None:
    background, window, engine = town(idle_runs=False)
    engine.paused = True
    background.update(0.1)
    window.is_focused = True
    background.update(0.1)
    assert engine.did == []


def test_at_the_limit_of_calls_it_waits_until_the_minute_is_over() -> None:
    background, _, engine = town(idle_calls=5)
    background.take(used(4))
    background.update(1.0)
    assert engine.did == []
    background.take(used(5))
    background.update(1.0)
    assert engine.did == ["pause"]
    background.update(60.0)
    assert engine.did == ["pause", "resume"]


def test_a_new_day_counts_on() -> None:
    background, _, engine = town(idle_calls=5)
    background.take(used(4))
    background.take(used(1))
    background.update(1.0)
    assert engine.did == ["pause"]


def test_the_built_in_mind_needs_no_limit() -> None:
    background, _, engine = town(idle_calls=0)
    engine.mind = "routine"
    background.update(1.0)
    assert engine.did == []
