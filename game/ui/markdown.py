"""Reads the little Markdown that a chronicle is written in, and puts it on a page."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from game.ui.page import Page

LEAD = re.compile(r"\*\*(.+?)\*\*\s*(.*)", re.DOTALL)
ASIDE = re.compile(r"\*(?!\*)(.+)\*", re.DOTALL)
HEADING = re.compile(r"(#{1,6})\s+(.*)")


@dataclass(slots=True)
class Section:
    """A heading with what stands under it.

    Attributes:
        level: 1 for a title, more for what lies deeper.
    """

    level: int
    title: str
    paragraphs: list[str] = field(default_factory=list)


def sections(paragraphs: Iterable[str]) -> Iterator[Section]:
    """Sort paragraphs under their headings; what stands before the first is dropped."""
    section: Section | None = None
    for paragraph in paragraphs:
        heading = HEADING.fullmatch(paragraph)
        if heading is not None:
            if section is not None:
                yield section
            section = Section(len(heading[1]), plain(heading[2]))
        elif section is not None:
            section.paragraphs.append(paragraph)
    if section is not None:
        yield section


def plain(text: str) -> str:
    """Words as they are read, without what shields them from Markdown."""
    return text.replace("\\*", "*").replace("&lt;", "<")


def put_on(page: Page, section: Section) -> None:
    """Write a section on a page: heavy leads, pale asides, lists with dots."""
    page.heading(section.title)
    page.gap(4)
    for paragraph in section.paragraphs:
        if paragraph.startswith("- "):
            for line in paragraph.split("\n"):
                _item(page, line.removeprefix("- "))
        elif lead := LEAD.fullmatch(paragraph):
            page.paragraph(plain(lead[1]), bold=True, size=13)
            page.paragraph(plain(lead[2]))
        elif aside := ASIDE.fullmatch(paragraph):
            page.paragraph(plain(aside[1]), colour="good", size=13)
        else:
            page.paragraph(plain(paragraph))
        page.gap(8)


def _item(page: Page, text: str) -> None:
    page.paragraph(f"· {plain(text)}", indent=page.px(6))
    page.gap(3)
