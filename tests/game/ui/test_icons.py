"""Icons are found by name and by emoji."""

import pytest

from game import paths
from game.ui.icons import IconSheet


@pytest.fixture(scope="module")
def activities() -> IconSheet:
    return IconSheet(paths.assets() / "icons", "activities")


def test_an_icon_has_words_and_an_emoji(activities: IconSheet) -> None:
    icon = activities["sleep"]
    assert icon.words == {"en": "sleeping", "zh": "睡觉"}
    assert icon.emoji == "😴"


def test_kindred_emoji_mean_the_same_activity(activities: IconSheet) -> None:
    assert activities.of_emoji("🛌") == activities.of_emoji("😴") == "sleep"
    assert activities.of_emoji("🪐") is None


def test_every_activity_comes_back_from_its_emoji(activities: IconSheet) -> None:
    assert all(
        activities.of_emoji(activities[name].emoji) == name for name in activities
    )


def test_an_icon_is_scaled_in_whole_pixels(activities: IconSheet) -> None:
    assert activities.picture("tea", 3).get_size() == (48, 48)
    assert activities.picture("tea", 3) is activities.picture("tea", 3)


def test_a_trimmed_icon_has_no_clear_edges(activities: IconSheet) -> None:
    trimmed = activities.trimmed("tea")
    assert trimmed.get_bounding_rect().size == trimmed.get_size()


def test_a_name_that_is_not_there(activities: IconSheet) -> None:
    assert "juggle" not in activities
    with pytest.raises(KeyError):
        activities["juggle"]
