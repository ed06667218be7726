"""The demo day that is shipped: small, a whole day, and true to the present rules."""

from pathlib import Path

import pytest

from engine.events import NewsLearned
from engine.store.packing import unpack_town
from engine.store.recording import Recording
from engine.town import verify

ASSETS = Path(__file__).parents[2] / "assets"
PACKED = ASSETS / "demo" / "day.packed"

MOST = 6_000_000
"""Bytes."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "day.town"
    unpack_town(PACKED, path)
    return path


@pytest.mark.slow
def test_the_demo_is_a_whole_day_of_everybody(demo: Path) -> None:
    assert PACKED.stat().st_size < MOST
    with Recording(demo) as recording:
        assert recording.steps() == recording.clock.steps_per_day
        assert len(recording.personas()) == 25
        events = recording.events(0, recording.steps(), ("NewsLearned",))
        told = [one for one in events if isinstance(one, NewsLearned)]
        assert sum(one.news == "valentine_party" for one in told) >= 3


@pytest.mark.slow
def test_the_demo_is_as_this_game_would_live_it(demo: Path) -> None:
    assert verify(demo, ASSETS) is None, "record it anew: python build/demo.py"
