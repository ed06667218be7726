"""Lines break well in English and in Chinese."""

from hypothesis import given
from hypothesis import strategies as st

from game.view.wrap import CLOSING, OPENING, clip_lines, shorten, wrap

CELL = 10


def measure(text: str) -> int:
    """Every letter is a cell wide, every Chinese character two."""
    return sum(CELL * (2 if ord(letter) > 0x2E7F else 1) for letter in text)


def test_english_breaks_between_words() -> None:
    assert wrap("the cat sat on the mat", 110, measure) == ["the cat sat", "on the mat"]


def test_chinese_breaks_between_any_two_characters() -> None:
    assert wrap("早上好昨晚睡得好吗", 80, measure) == ["早上好昨", "晚睡得好", "吗"]


def test_no_line_begins_with_a_closing_mark() -> None:
    lines = wrap("早上好，昨晚睡得好吗？", 60, measure)
    assert lines == ["早上", "好，昨", "晚睡得", "好吗？"]


def test_no_line_ends_with_an_opening_mark() -> None:
    assert wrap("他说《红楼梦》好看", 60, measure) == ["他说", "《红楼", "梦》好", "看"]


def test_english_inside_chinese_stays_whole() -> None:
    assert wrap("我在Hobbs喝咖啡", 80, measure) == ["我在", "Hobbs喝", "咖啡"]


def test_a_word_wider_than_a_line_is_cut() -> None:
    assert wrap("incomprehensibilities", 100, measure) == [
        "incomprehe",
        "nsibilitie",
        "s",
    ]


def test_a_newline_begins_a_new_line() -> None:
    assert wrap("one\n\ntwo", 100, measure) == ["one", "", "two"]


@given(st.text(alphabet="ab ，。？早上好“”《》!,", max_size=60), st.integers(40, 120))
def test_wrapping_keeps_every_character(text: str, width: int) -> None:
    lines = wrap(text, width, measure)
    kept = "".join(text.split())
    assert "".join("".join(lines).split()) == kept


@given(st.text(alphabet="早上好，。吗", min_size=1, max_size=40))
def test_chinese_lines_fit_and_never_begin_with_a_closing_mark(text: str) -> None:
    body = "早" + text.replace("，，", "，").replace("。。", "。")
    runs = "".join(
        letter
        for place, letter in enumerate(body)
        if letter not in CLOSING or body[place - 1] not in CLOSING
    )
    lines = wrap(runs, 100, measure)
    assert all(measure(line) <= 100 for line in lines)
    assert not any(line[0] in CLOSING for line in lines)
    assert not any(line[-1] in OPENING for line in lines)


def test_what_is_too_long_for_one_line_ends_in_dots() -> None:
    assert shorten("a quiet morning", 80, measure) == "a quiet…"
    assert shorten("short", 80, measure) == "short"


def test_lines_left_out_are_said_by_dots() -> None:
    assert clip_lines(["one two", "three", "four"], 2, 70, measure) == [
        "one two",
        "three…",
    ]
    assert clip_lines(["one", "two"], 2, 70, measure) == ["one", "two"]
