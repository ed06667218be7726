"""What two days of the whole town must show, whatever happens in them."""

from collections import Counter
from itertools import pairwise

import pytest

from engine.events import (
    ActionProlonged,
    ActionStarted,
    AgentArrived,
    ConversationEnded,
    ConversationStarted,
    DayPlanned,
    DecisionLanded,
    LineSpoken,
    NewsLearned,
    ObjectChanged,
    ThoughtFormed,
)
from engine.world.address import arena_of
from tests.scenarios.conftest import DAY, DAYS, TwoDays

HOUR = 360
MEALS = {"breakfast", "brunch", "lunch", "dinner"}


def test_nobody_stands_in_a_wall(two_days: TwoDays) -> None:
    grid = two_days.world.grid
    visited = {tile for tiles in two_days.tiles.values() for tile in tiles}
    assert all(grid.is_walkable(tile) for tile in visited)


def test_nobody_moves_further_than_a_tile_a_step(two_days: TwoDays) -> None:
    for tiles in two_days.tiles.values():
        for (ax, ay), (bx, by) in pairwise(tiles):
            assert abs(ax - bx) + abs(ay - by) <= 1


def test_nobody_idles_awake_for_more_than_an_hour(two_days: TwoDays) -> None:
    """Idle is who goes on with what was over; to be held up by a talk is not."""
    over: dict[str, int] = {}
    for event in two_days.events:
        if isinstance(event, ActionStarted):
            over[event.agent] = event.until
        elif isinstance(event, ConversationEnded):
            for name in event.people:
                over.pop(name, None)
        elif isinstance(event, ActionProlonged):
            meant = over.setdefault(event.agent, event.until)
            asleep = two_days.asleep[event.agent][event.step]
            assert asleep or event.until - meant <= HOUR


def test_everyone_sleeps_five_to_ten_hours_a_night(two_days: TwoDays) -> None:
    """The night between the two days, from noon to noon."""
    noon = DAY // 2
    for name, asleep in two_days.asleep.items():
        hours = sum(asleep[noon : noon + DAY]) / HOUR
        assert 5 <= hours <= 10, (name, hours)


@pytest.mark.parametrize("day", range(DAYS))
def test_everyone_eats_at_least_twice_a_day(two_days: TwoDays, day: int) -> None:
    eaten = {
        (event.agent, event.activity)
        for event in two_days.of(ActionStarted)
        if event.activity in MEALS and event.step // DAY == day
    }
    meals = Counter(agent for agent, _ in eaten)
    assert {name: meals[name] for name in two_days.tiles if meals[name] < 2} == {}


def test_people_go_where_the_day_says(two_days: TwoDays) -> None:
    """Whoever begins something elsewhere gets there before it ends."""
    going: dict[str, ActionStarted] = {}
    kept = broken = 0
    for event in two_days.events:
        match event:
            case ActionStarted(agent=name):
                broken += name in going
                going[name] = event
            case AgentArrived(agent=name, tile=tile) if name in going:
                place = arena_of(going.pop(name).address)
                kept += two_days.world.address_at(tile) == place
            case _:
                pass
    assert kept > 2000
    assert broken <= 0.02 * kept


def test_the_days_differ(two_days: TwoDays) -> None:
    plans: dict[str, list[tuple[str, ...]]] = {}
    for event in two_days.of(DayPlanned):
        names = tuple(block.activity for block in event.blocks)
        plans.setdefault(event.agent, []).append(names)
    alike = [name for name, days in plans.items() if days[0] == days[1]]
    assert alike == []


@pytest.mark.parametrize("day", range(DAYS))
def test_people_talk_and_seldom_repeat_themselves(two_days: TwoDays, day: int) -> None:
    talks = [e for e in two_days.of(ConversationStarted) if e.step // DAY == day]
    assert len(talks) >= 60
    for language in two_days.languages.values():
        lines = [
            language.tell(event.words)
            for event in two_days.of(LineSpoken)
            if event.step // DAY == day
        ]
        repeated = len(lines) - len(set(lines))
        assert repeated < 0.1 * len(lines), Counter(lines).most_common(5)


def test_every_talk_ends_and_none_is_endless(two_days: TwoDays) -> None:
    lengths = [event.lines for event in two_days.of(ConversationEnded)]
    assert max(lengths) <= 16
    assert sum(lengths) / len(lengths) >= 4


def test_the_party_is_heard_of_by_many_each_in_a_talk(two_days: TwoDays) -> None:
    told = {
        (event.conversation, event.agent)
        for event in two_days.of(LineSpoken)
        if "valentine_party" in event.tells
    }
    learned = [e for e in two_days.of(NewsLearned) if e.news == "valentine_party"]
    assert len({event.agent for event in learned}) >= 8
    for event in learned:
        assert (event.conversation, event.source) in told


def test_guests_come_to_the_party(two_days: TwoDays) -> None:
    at_six = two_days.clock.step_at(two_days.clock.day_of(DAY), 18 * 60)
    cafe = f"{two_days.world.name}:Hobbs Cafe:cafe"
    there = {
        name
        for name, tiles in two_days.tiles.items()
        if two_days.world.address_at(tiles[at_six]) == cafe
    }
    assert "Isabella Rodriguez" in there
    assert len(there) >= 4


def test_things_are_used(two_days: TwoDays) -> None:
    kinds = Counter(
        event.address.rpartition(":")[2]
        for event in two_days.of(ObjectChanged)
        if event.state != "idle"
    )
    assert {"bed", "shower", "cooking area", "refrigerator"} <= set(kinds)
    assert len(kinds) >= 12


def test_people_understand_things_from_evidence(two_days: TwoDays) -> None:
    thinkers = {event.agent for event in two_days.of(ThoughtFormed)}
    assert len(thinkers) == 25


def test_every_decision_has_an_outcome(two_days: TwoDays) -> None:
    landed = two_days.of(DecisionLanded)
    assert {event.answered_by for event in landed} == {"routine"}
    assert all(event.cause is None for event in landed)


def test_no_raw_key_or_empty_slot_is_ever_said(two_days: TwoDays) -> None:
    phrases = {event.words for event in two_days.of(LineSpoken)}
    phrases |= {event.text for event in two_days.of(ThoughtFormed)}
    phrases |= {event.doing for event in two_days.of(ActionStarted)}
    for code, language in two_days.languages.items():
        for phrase in phrases:
            text = language.tell(phrase)
            assert text != phrase.key
            assert "{" not in text, (code, text)
            assert text.strip() == text != ""
