"""The panel that tells why: by keys, for habits and for models."""

from dataclasses import dataclass, field, replace
from datetime import datetime

import pygame
import pytest

from engine.clock import Clock
from engine.commands import InspectWhy
from engine.minds.lore import Lore
from engine.minds.mind import Exchange, Remembered
from engine.phrase import bilingual, literal, say
from engine.runner_events import TownOpened, WhyTold
from engine.snapshot import DecisionView, Snapshot
from game.app import App
from game.scenes.why import Why
from game.ui.page import Page
from game.ui.why_page import Teller, origin_of, why_page
from tests.game.minds.conftest import Hand
from tests.game.minds.heard import Heard

CLOCK = Clock(datetime(2023, 2, 13, 6))

MEMORY = Remembered(
    7, bilingual("The oven is old", "烤箱旧了"), 30, 6, 0.9, 0.4, 0.7, 2.0
)


def decision(
    number: int,
    answered_by: str = "routine",
    exchanges: tuple[Exchange, ...] = (),
    cause: str = "",
) -> DecisionView:
    return DecisionView(
        number,
        "utterance",
        "Isabella Rodriguez",
        number * 10,
        number * 10 + 6,
        literal(f"Question {number}?"),
        (MEMORY,),
        (literal(f"Answer {number}."),),
        answered_by,
        say(cause) if cause else None,
        exchanges,
    )


EXCHANGE = Exchange("town-1", "Say something.", '{"line": "Hello"}', 1.2, 300, 20)

ALL = (
    decision(4, "town-1", (EXCHANGE,)),
    decision(3, "routine", (EXCHANGE,), "error.backend.empty_reply"),
    decision(2, "town-1"),
    decision(1),
)


@dataclass
class Town:
    """What the panel needs of a town that is played."""

    link: Heard = field(default_factory=Heard)
    opened: TownOpened = field(
        default_factory=lambda: TownOpened(
            "The Ville",
            "smallville.tmx",
            "routine",
            Lore("the Ville", {}, {}, {}),
            CLOCK,
            Snapshot(0, CLOCK.at(0), (), (), ()),
        )
    )


@pytest.fixture
def town() -> Town:
    return Town()


def opened(app: App, hand: Hand, town: Town) -> Why:
    why = Why(app, town)  # type: ignore[arg-type]
    app.push(why)
    town.link.hear(WhyTold("", ALL))
    hand.frames()
    return why


def test_it_asks_for_everybody_s_decisions_and_shows_the_latest(
    app: App, hand: Hand, town: Town
) -> None:
    why = opened(app, hand, town)
    assert isinstance(town.link.sent[-1], InspectWhy)
    assert town.link.sent[-1].agent == ""
    assert why.chosen == ALL[0]


def test_arrows_go_through_the_decisions(app: App, hand: Hand, town: Town) -> None:
    why = opened(app, hand, town)
    pages = [hand.seen()]
    for expected in ALL[1:]:
        hand.press(pygame.K_DOWN)
        assert why.chosen == expected
        pages.append(hand.seen())
    assert len(set(pages)) == len(ALL)
    hand.press(pygame.K_DOWN)
    assert why.chosen == ALL[-1]
    hand.press(pygame.K_HOME)
    assert why.chosen == ALL[0]


@pytest.mark.parametrize("key", [pygame.K_ESCAPE, pygame.K_F3])
def test_escape_and_f3_close_it(app: App, hand: Hand, town: Town, key: int) -> None:
    why = opened(app, hand, town)
    hand.press(key)
    assert app.top is not why


def test_what_is_told_follows_the_language(app: App, hand: Hand, town: Town) -> None:
    opened(app, hand, town)
    before = hand.seen()
    app.change(language="zh")
    hand.frames()
    assert hand.seen() != before


def test_whose_an_answer_is_shows_from_its_record() -> None:
    assert [origin_of(one) for one in ALL] == ["model", "failed", "reused", "routine"]
    helped = decision(5, "routine", (EXCHANGE,))
    assert origin_of(helped) == "helped"


def test_reply_and_question_of_a_model_make_the_page_longer(app: App) -> None:
    pages = []
    for one in (ALL[3], ALL[0]):
        page = Page(app.fonts, app.interface, 500)
        why_page(page, one, Teller(app.locale, CLOCK))
        pages.append(page)
    assert pages[1].height > pages[0].height + 60


def test_why_a_reply_was_not_used_stands_above_it(app: App) -> None:
    failed = replace(EXCHANGE, failure=say("error.backend.empty_reply"))
    pages = []
    for one in (EXCHANGE, failed):
        page = Page(app.fonts, app.interface, 500)
        why_page(page, decision(1, "town-1", (one,)), Teller(app.locale, CLOCK))
        pages.append(page)
    assert pages[1].height > pages[0].height + 10


def test_a_reply_of_any_length_can_be_shown(app: App) -> None:
    long = Exchange("town-1", "x" * 200_000, "", 1.0, 9, 9)
    page = Page(app.fonts, app.interface, 500)
    why_page(page, decision(1, "town-1", (long,)), Teller(app.locale, CLOCK))
    assert page.finish().get_height() < 5000
