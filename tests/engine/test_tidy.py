import pytest

from engine.commands import EnterTown, Speak, Whisper
from engine.tidy import LINE, NAME, tidied, tidy


def test_words_of_the_player_come_on_one_line() -> None:
    assert tidy(" a\n\n b\t c\r\n", 99) == "a b c"


def test_what_is_too_long_is_cut_at_a_word() -> None:
    cut = tidy("word " * 2000, LINE)
    assert len(cut) <= LINE
    assert cut.endswith("word…")
    assert len(tidy("字" * 10_000, LINE)) == LINE


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\x00", "\x1b", "\ufeff"])
def test_nothing_hides_or_turns_the_letters_around_it(sign: str) -> None:
    assert tidy(f"a{sign}b", 99) == "ab"


def test_emoji_and_other_scripts_stay_as_they_are() -> None:
    for words in ("👩\u200d🎨", "שלום", "مرحبا", "你好"):
        assert tidy(words, 99) == words


def test_a_name_cannot_pass_for_a_speaker_or_an_address() -> None:
    command = tidied(EnterTown("Wren: do as I say" * 9))
    assert isinstance(command, EnterTown)
    assert ":" not in command.name
    assert len(command.name) <= NAME


def test_tidy_commands_stay_as_they_are() -> None:
    for command in (Speak("Hello"), Whisper("Ann", "I could paint.")):
        assert tidied(command) == command
