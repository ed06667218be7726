"""Markdown on a page: what the manual is written in, drawn in the window's letters.

Headings, paragraphs, lists, tables of two columns, bold words, and words in `code`
signs, which are keys and file names. Links show their words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

import pygame

from game.ui.page import BODY, Page
from game.view.overlay import line_height
from game.view.wrap import pieces

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

TITLE, HEADING = 20, 15
"""Sizes of the first and of all further headings at 100 %."""

INDENT = 16
FIRST_COLUMN = 0.32
"""Share of the width that a table's first column takes."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style.

    Attributes:
        text: without line ends.
        bold: whether they are heavy.
        is_code: whether they are a key, a command or a file name.
    """

    text: str
    bold: bool = False
    is_code: bool = False


def write_markdown(page: Page, text: str) -> None:
    """Put a text in Markdown on a page, below what is there."""
    for _ in markdown_written(page, text):
        pass


def markdown_written(page: Page, text: str) -> Iterator[None]:
    """Put a text in Markdown on a page, a paragraph at a time."""
    return _Writer(page).write(_reader().parse(text))


def make_ready() -> None:
    """Load what reads Markdown: that takes longer than a frame may."""
    _reader()


def title_of(text: str) -> str:
    """The first heading of a text in Markdown, or empty."""
    first = next(iter(text.splitlines()), "")
    return first.removeprefix("# ").strip() if first.startswith("# ") else ""


@cache
def _reader() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table")


class _Writer:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._depth = 0
        self._mark = ""
        self._cells: list[list[Run]] = []
        self._is_head = False

    def write(self, tokens: Sequence[Token]) -> Iterator[None]:
        """Put a part on the page at each turn."""
        heading = ""
        for token in tokens:
            match token.type:
                case "heading_open":
                    heading = token.tag
                case "heading_close":
                    heading = ""
                case "bullet_list_open" | "ordered_list_open":
                    self._depth += 1
                case "bullet_list_close" | "ordered_list_close":
                    self._depth -= 1
                    self._page.gap(4)
                case "list_item_open":
                    self._mark = f"{token.info}." if token.info else "•"
                case "fence" | "code_block":
                    self._code(token.content)
                case "tr_close":
                    self._row()
                    yield
                case "inline" if heading:
                    self._heading(heading, token)
                case "inline":
                    self._inline(token)
                    yield
                case "th_open" | "td_open":
                    self._cells.append([])
                    self._is_head = token.type == "th_open"
                case "table_close":
                    self._page.gap(6)
                case _:
                    pass

    def _heading(self, tag: str, token: Token) -> None:
        page, words = self._page, "".join(run.text for run in _runs(token))
        if tag == "h1":
            page.paragraph(words, size=TITLE, bold=True)
            page.gap(8)
        else:
            page.gap(6)
            page.paragraph(words, size=HEADING, bold=True, colour="accent")
            page.gap(2)

    def _inline(self, token: Token) -> None:
        runs = list(_runs(token))
        if self._cells:
            heavy = [replace(run, bold=True) for run in runs]
            self._cells[-1] = heavy if self._is_head else runs
            return
        page = self._page
        left = page.px(INDENT) * self._depth
        if self._mark:
            self._bullet(self._mark, left)
            self._mark = ""
        write_runs(page, runs, left, page.width - left)
        page.gap(2 if self._depth else 7)

    def _bullet(self, mark: str, left: int) -> None:
        page = self._page
        sign = page.font(BODY).render(mark, True, page.colour("accent"))

        def draw(target: pygame.Surface, top: int) -> None:
            target.blit(sign, (left - page.px(INDENT) + page.px(3), top))

        page.add(0, draw)

    def _code(self, text: str) -> None:
        for line in text.rstrip("\n").split("\n"):
            runs = [Run(line, is_code=True)]
            left = self._page.px(INDENT)
            write_runs(self._page, runs, left, self._page.width - left)
        self._page.gap(7)

    def _row(self) -> None:
        """Two cells side by side; what a third would hold goes under the second."""
        page = self._page
        first, *rest = self._cells or [[]]
        self._cells = []
        second = [run for cell in rest for run in (*cell, Run(" "))]
        column = round(page.width * FIRST_COLUMN)
        lines = _lines(page, first, column - page.px(10))
        step, top = line_height(page.font(BODY)), page.height

        def draw(target: pygame.Surface, where: int) -> None:
            for place, line in enumerate(lines):
                _draw_line(page, target, line, 0, where + place * step)

        page.add(0, draw)
        write_runs(page, second, column, page.width - column)
        page.gap(max(0, step * len(lines) - (page.height - top)) / max(page.px(1), 1))
        page.gap(4)


def _runs(token: Token) -> Iterator[Run]:
    bold = 0
    for child in token.children or ():
        match child.type:
            case "strong_open":
                bold += 1
            case "strong_close":
                bold -= 1
            case "code_inline":
                yield Run(child.content, is_code=True)
            case "softbreak":
                yield Run(" ", bold > 0)
            case "text" if child.content:
                yield Run(child.content, bold > 0)
            case _:
                pass


Line = list[Run]


def write_runs(page: Page, runs: Sequence[Run], left: int, width: int) -> None:
    """Words in several styles over as many lines as they need."""
    lines = _lines(page, runs, width)
    step = line_height(page.font(BODY))

    def draw(target: pygame.Surface, top: int) -> None:
        for place, line in enumerate(lines):
            _draw_line(page, target, line, left, top + place * step)

    page.add(step * len(lines), draw)


def _draw_line(
    page: Page, target: pygame.Surface, line: Line, left: int, top: int
) -> None:
    for run in line:
        font = page.font(BODY, run.bold or run.is_code)
        colour = page.colour("link" if run.is_code else "text")
        words = font.render(run.text, True, colour)
        target.blit(words, (left, top))
        left += words.get_width()


def _lines(page: Page, runs: Sequence[Run], width: int) -> list[Line]:
    """Break styled words into lines; a piece that is too wide is cut."""
    letters = [(letter, run) for run in runs for letter in run.text]
    lines: list[Letters] = [[]]
    at = 0
    for piece in pieces("".join(letter for letter, _ in letters)):
        part = letters[at : at + len(piece)]
        at += len(piece)
        # Whole lines are measured: the widths of their pieces are rounded.
        if lines[-1] and _width(page, lines[-1] + _bare(part)) > width:
            lines.append([])
        while not lines[-1] and _width(page, _bare(part)) > width and len(part) > 1:
            fitting = _fitting(page, part, width)
            lines[-1].extend(part[:fitting])
            part = part[fitting:]
            lines.append([])
        lines[-1].extend(part)
    return [_joined(line) for line in lines]


Letters = list[tuple[str, Run]]


def _bare(part: Letters) -> Letters:
    end = len(part)
    while end and part[end - 1][0].isspace():
        end -= 1
    return part[:end]


def _fitting(page: Page, part: Letters, width: int) -> int:
    count = 1
    while count < len(part) and _width(page, part[: count + 1]) <= width:
        count += 1
    return count


def _joined(part: Letters) -> Line:
    line = []
    for (bold, is_code), group in groupby(
        part, lambda each: (each[1].bold, each[1].is_code)
    ):
        line.append(Run("".join(letter for letter, _ in group), bold, is_code))
    return line


def _width(page: Page, part: Letters) -> int:
    return sum(
        page.font(BODY, run.bold or run.is_code).size(run.text)[0]
        for run in _joined(part)
    )
