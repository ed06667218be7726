"""Figures of all exchanges, shown and written to files from the window."""

from pathlib import Path
from types import SimpleNamespace

import pygame
import pytest

from engine.commands import ExportMetrics, InspectMind
from engine.phrase import say
from engine.runner_events import MetricsFailed, MetricsWritten, MindInspected
from engine.snapshot import MetricRow
from game.app import App
from game.scenes.mind.page import MindPage
from tests.game.minds.conftest import Hand
from tests.game.minds.heard import Heard

ROW = MetricRow(
    "utterance", "town-1", "Klaus Mueller", 4, 0, 0, (("timed_out", 1),), 2.0, 1.5, 9, 9
)


@pytest.fixture
def link(app: App) -> Heard:
    link = Heard()
    town = SimpleNamespace(link=link, path=Path("The Ville.town"))
    app.playing = town  # type: ignore[assignment]
    return link


def test_figures_are_asked_for_and_shown(app: App, hand: Hand, link: Heard) -> None:
    app.push(MindPage(app, tab="used"))
    before = hand.seen()
    assert InspectMind() in link.sent
    link.hear(MindInspected((ROW,)))
    assert hand.seen() != before


def test_figures_are_written_by_keys_and_it_is_told_where(
    app: App, hand: Hand, link: Heard, home: Path
) -> None:
    page = MindPage(app, tab="used")
    app.push(page)
    hand.press(*[pygame.K_TAB] * 10, pygame.K_RETURN)
    (command,) = [one for one in link.sent if isinstance(one, ExportMetrics)]
    assert command.file.parent == home / "figures"
    assert command.file.parent.is_dir()
    assert command.file.suffix == ".csv"
    pictures = [hand.seen()]
    for event in (
        MetricsWritten(command.file),
        MetricsFailed(command.file, say("error.metrics.ending", file="x")),
    ):
        link.hear(event)
        pictures.append(hand.seen())
    assert len(set(pictures)) == 3


def test_without_a_town_there_is_nothing_to_write(app: App, hand: Hand) -> None:
    app.push(MindPage(app, tab="used"))
    hand.press(*[pygame.K_TAB] * 10)
    before = hand.seen()
    hand.press(pygame.K_RETURN)
    assert hand.seen() != before
