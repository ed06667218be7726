import pytest

from engine.memory.words import stem, words


@pytest.mark.parametrize(
    "family",
    [
        ("paint", "paints", "painted", "painting"),
        ("party", "parties"),
        ("run", "runs", "running"),
        ("bake", "bakes", "baked", "baking"),
        ("study", "studies", "studied"),
        ("Isabella's".lower(), "isabella"),
        ("class", "classes"),
    ],
)
def test_forms_of_a_word_have_one_stem(family: tuple[str, ...]) -> None:
    assert len({stem(word) for word in family}) == 1


def test_short_words_keep_their_endings() -> None:
    assert stem("bed") == "bed"
    assert stem("king") == "king"
    assert stem("gas") != stem("gate")


def test_words_that_only_bind_others_are_left_out() -> None:
    assert words("The bed is in the room of the house") == ["bed", "room", "hous"]
    assert words("I'm here, it's me") == []


def test_capitals_and_wide_letters_make_no_difference() -> None:
    assert words("HOBBS Cafe") == words("hobbs ｃａｆｅ")


def test_chinese_is_cut_into_characters_and_pairs() -> None:
    assert words("情人节派对") == [*"情人节派对", "情人", "人节", "节派", "派对"]
    assert words("我的书") == ["书"]


def test_both_languages_may_stand_in_one_text() -> None:
    assert words("Klaus在读paper") == ["klaus", "读", "paper"]


def test_a_text_without_words_has_none() -> None:
    assert words("… !? 😀") == []
