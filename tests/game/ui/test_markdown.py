"""The chronicle's Markdown is sorted under its headings and read plainly."""

from game.ui.markdown import plain, sections

DAY = (
    "stray",
    "## Monday",
    "Up in the morning: Ann.",
    "### Ann",
    "**In the morning.** Ann slept.",
    "- one\n- two",
    "### Conversations (0)",
)


def test_paragraphs_stand_under_the_heading_before_them() -> None:
    found = list(sections(DAY))
    assert [(one.level, one.title, len(one.paragraphs)) for one in found] == [
        (2, "Monday", 1),
        (3, "Ann", 2),
        (3, "Conversations (0)", 0),
    ]


def test_what_was_shielded_from_markdown_is_read_plainly() -> None:
    assert plain("2 \\* 3 &lt; 7") == "2 * 3 < 7"
