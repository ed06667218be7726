"""One decision, told: what was asked, what came to mind, what came of it, and whose."""

from dataclasses import dataclass

import pygame

from engine.clock import Clock
from engine.minds.mind import Exchange, Remembered
from engine.phrase import Ref, say
from engine.snapshot import DecisionView
from game.locale import Locale
from game.ui.meter import draw_meter
from game.ui.page import SMALL, Page
from game.view.overlay import line_height

SCORES = ("recency", "relevance", "importance")
"""The three parts of a memory's score (paper, section 4.1)."""

COLUMN = 70
"""Width of a score's column at 100 %."""

BAR = 9
"""Height of a score's bar at 100 %."""

NARROW = 460
"""Width at 100 % below which scores stand under a memory, not before it."""

LONGEST = 2500
"""Letters of a prompt or reply that are shown; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Teller:
    """What a page needs to tell of a town: its words and its clock."""

    locale: Locale
    clock: Clock

    def moment(self, step: int) -> str:
        """Day and time of a step."""
        moment = self.clock.at(step)
        day = Ref("day", moment.date().isoformat())
        told = self.locale.tell(say("interface.why.day", day=day))
        return self.locale("why.moment", day=told, time=f"{moment:%H:%M}")


def origin_of(decision: DecisionView) -> str:
    """Whose the answer is: "routine", "model", "reused", "helped" or "failed".

    A model's answer without an exchange was made before and fitted again; the
    routine's with one was chosen or coloured by a model.
    """
    if decision.cause is not None:
        return "failed"
    if decision.answered_by == "routine":
        return "helped" if decision.exchanges else "routine"
    return "model" if decision.exchanges else "reused"


MARKS = {
    "routine": "mind_grey",
    "helped": "mind_grey",
    "model": "mind_green",
    "reused": "mind_green",
    "failed": "mind_red",
}
"""A sign for each origin."""


def why_page(page: Page, decision: DecisionView, teller: Teller) -> None:
    """Write everything about a decision."""
    locale = teller.locale
    page.paragraph(locale.tell(decision.question), bold=True, size=16)
    page.gap(2)
    page.paragraph(
        locale(
            "why.when",
            who=locale.name(decision.agent, short=False),
            asked=teller.moment(decision.asked_at),
            landed=f"{teller.clock.at(decision.landed_at):%H:%M:%S}",
        ),
        colour="muted",
        size=SMALL,
    )
    page.gap(6)
    _origin(page, decision, locale)
    page.rule()
    page.heading(locale("why.answer"))
    for line in decision.answer:
        page.paragraph(locale.tell(line))
        page.gap(2)
    page.rule()
    page.heading(locale("why.retrieved"))
    is_narrow = page.width < page.px(NARROW)
    if decision.retrieved and not is_narrow:
        _heads(page, locale)
    for memory in decision.retrieved:
        if is_narrow:
            _narrow_memory(page, memory, teller)
        else:
            _memory(page, memory, teller)
    if not decision.retrieved:
        page.paragraph(locale("why.nothing_retrieved"), colour="muted", size=SMALL)
    for number, exchange in enumerate(decision.exchanges, 1):
        _exchange(page, exchange, number, locale)
    page.gap(10)


def _origin(page: Page, decision: DecisionView, locale: Locale) -> None:
    origin = origin_of(decision)
    if decision.cause is not None:
        cause = locale.tell(decision.cause)
        page.paragraph(locale("why.failed", cause=cause), colour="warning")
    else:
        words = locale(f"why.by_{origin}", model=decision.answered_by)
        page.paragraph(words, colour="good" if origin == "model" else "text")
    if decision.exchanges:
        spent = locale(
            "why.spent",
            seconds=f"{decision.seconds:.1f}",
            read=f"{decision.input_tokens:,}",
            written=f"{decision.output_tokens:,}",
        )
        page.paragraph(spent, colour="muted", size=SMALL)


def _heads(page: Page, locale: Locale) -> None:
    font, shade = page.font(SMALL), page.colour("muted")
    words = [locale(f"why.{score}") for score in SCORES]

    def draw(target: pygame.Surface, top: int) -> None:
        for place, word in enumerate(words):
            picture = font.render(word, True, shade)
            target.blit(picture, (place * page.px(COLUMN), top))

    page.add(line_height(font), draw)


def _memory(page: Page, memory: Remembered, teller: Teller) -> None:
    """Three bars with their numbers, and the memory beside them."""
    values = (memory.recency, memory.relevance, memory.importance_score)
    font, shade = page.font(SMALL), page.colour("muted")
    wide, high = page.px(COLUMN - 40), page.px(BAR)
    interface = page.interface

    def draw(target: pygame.Surface, top: int) -> None:
        middle = top + line_height(font) // 2
        for place, value in enumerate(values):
            left = place * page.px(COLUMN)
            bar = pygame.Rect(left, middle - high // 2, wide, high)
            draw_meter(target, bar, value, interface, "accent", 1)
            number = font.render(f"{value:.2f}", True, shade)
            target.blit(number, (bar.right + page.px(3), top))

    page.gap(4)
    page.add(0, draw)
    indent = len(SCORES) * page.px(COLUMN) + page.px(6)
    page.paragraph(teller.locale.tell(memory.text), indent=indent)
    told = _about(memory, teller)
    page.paragraph(told, colour="muted", size=SMALL, indent=indent)
    page.gap(3)


def _about(memory: Remembered, teller: Teller) -> str:
    return teller.locale(
        "why.memory",
        when=teller.moment(memory.created),
        value=memory.importance,
        score=f"{memory.score:.2f}",
    )


def _narrow_memory(page: Page, memory: Remembered, teller: Teller) -> None:
    """The memory, and its scores in words below it."""
    locale = teller.locale
    values = (memory.recency, memory.relevance, memory.importance_score)
    scores = locale("person.comma").join(
        locale("why.score", name=locale(f"why.{name}"), value=f"{value:.2f}")
        for name, value in zip(SCORES, values, strict=True)
    )
    page.gap(4)
    page.paragraph(locale.tell(memory.text))
    page.paragraph(_about(memory, teller), colour="muted", size=SMALL)
    page.paragraph(scores, colour="muted", size=SMALL)
    page.gap(3)


def _exchange(page: Page, exchange: Exchange, number: int, locale: Locale) -> None:
    page.rule()
    page.heading(locale("why.exchange", number=number, model=exchange.model))
    key = "why.kept" if exchange.kept else "why.spent"
    page.paragraph(
        locale(
            key,
            seconds=f"{exchange.seconds:.2f}",
            read=f"{exchange.input_tokens:,}",
            written=f"{exchange.output_tokens:,}",
        ),
        colour="muted",
        size=SMALL,
    )
    if exchange.failure is not None:
        cause = locale.tell(exchange.failure)
        page.paragraph(locale("why.unusable", cause=cause), colour="warning")
    for name, text in (("reply", exchange.reply), ("prompt", exchange.prompt)):
        page.gap(4)
        page.paragraph(locale(f"why.{name}"), colour="muted", size=SMALL, bold=True)
        page.paragraph(_cut(text, locale) or locale("why.empty"), size=SMALL)


def _cut(text: str, locale: Locale) -> str:
    """Long texts end in how much more there is."""
    rest = len(text) - LONGEST
    if rest <= 0:
        return text.strip()
    return f"{text[:LONGEST].strip()}\n{locale('why.more', rest=f'{rest:,}')}"
