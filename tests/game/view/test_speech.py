"""Lines stay long enough to be read, and the newest wins."""

from engine.phrase import literal
from game.view.speech import Speech, reading_seconds


def spoken(*lines: tuple[int, str, str]) -> Speech:
    speech = Speech()
    for conversation, agent, text in lines:
        speech.say(conversation, agent, literal(text), 10, text)
    return speech


def told(speech: Speech) -> list[str]:
    return [str(line.words.part("text")) for line in speech.lines]


def test_reading_takes_two_and_a_half_seconds_and_more_for_every_character() -> None:
    assert reading_seconds("") == 2.5
    assert reading_seconds("a" * 100) == 2.5 + 5.5


def test_a_chinese_character_takes_longer_than_a_letter() -> None:
    assert reading_seconds("早上好") > reading_seconds("abc")


def test_a_line_stays_for_its_reading_time_however_fast_the_town_goes() -> None:
    speech = spoken((1, "Klaus", "Good morning!"))
    speech.advance(2.5, step=9999)
    assert told(speech) == ["Good morning!"]
    speech.advance(1.5, step=9999)
    assert told(speech) == []


def test_in_a_slow_town_a_line_stays_until_it_has_been_said() -> None:
    speech = spoken((1, "Klaus", "Good morning!"))
    speech.advance(20.0, step=9)
    assert told(speech) == ["Good morning!"]
    speech.advance(0.1, step=10)
    assert told(speech) == []


def test_one_s_next_line_takes_the_place_of_the_last() -> None:
    speech = spoken((1, "Klaus", "One."), (1, "Klaus", "Two."))
    assert told(speech) == ["Two."]


def test_an_answer_leaves_the_question_to_be_read() -> None:
    speech = spoken((1, "Klaus", "Coffee?"), (1, "Maria", "Yes."))
    assert told(speech) == ["Yes.", "Coffee?"]
    speech.advance(3.0, step=5)
    assert told(speech) == ["Yes."]


def test_a_conversation_shows_at_most_two_lines() -> None:
    speech = spoken((1, "Klaus", "One."), (1, "Maria", "Two."), (1, "Ryan", "Three."))
    assert told(speech) == ["Three.", "Two."]


def test_other_conversations_are_left_alone() -> None:
    speech = spoken((1, "Klaus", "One."), (2, "Sam", "Two."), (1, "Maria", "Three."))
    assert told(speech) == ["Three.", "Two.", "One."]
