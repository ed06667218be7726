"""The pages of the person panel: now, memory, people, news.

Each is written paragraph by paragraph: a long one takes several frames.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

import pygame

from engine.agents.persona import Persona
from engine.clock import Clock
from engine.minds.mind import Block, Bond, KnownNews
from engine.phrase import Ref, place, say
from engine.snapshot import AgentDetails, MemoryView
from game.locale import Locale
from game.ui.frames import Interface
from game.ui.icons import IconSheet
from game.ui.meter import draw_meter
from game.ui.moments import moment
from game.ui.page import SMALL, Page
from game.ui.plan_strip import draw_strip

KINDS = ("all", "event", "thought", "chat")
"""Filters of the memory page."""

MOST_EVIDENCE = 8
"""Memories shown beneath one at the most."""

DEEPEST = 3
"""How far down it is told what memories rest on."""

KIND_MARKS = {"event": "plan", "thought": "insight", "chat": "quarrel"}

FEELINGS = (
    (-6, "enemy"),
    (-2, "dislike"),
    (1, "neutral"),
    (4, "like"),
    (7, "fond"),
    (11, "love"),
)
"""Words for a feeling below each bound."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the pages are made from.

    Attributes:
        personas: by full English name.
        minute: minutes since midnight now; `today` the ISO date.
    """

    locale: Locale
    clock: Clock
    personas: Mapping[str, Persona]
    activities: IconSheet
    marks: IconSheet
    minute: int
    today: str


def clock_text(minute: int) -> str:
    """Minutes since midnight as "HH:MM"."""
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def moment_text(known: Known, step: int) -> str:
    """When a step was: the hour, with the day if it was not today."""
    return moment(known.locale, known.clock, step, known.today)


def now_page(page: Page, details: AgentDetails, known: Known) -> Iterator[None]:
    """Today's plan and what occupies the person."""
    locale = known.locale
    page.heading(locale("person.plan"))
    day = known.clock.start.fromisoformat(details.day).date() if details.day else None
    today = known.clock.day_of(details.step)
    minute = known.minute + (24 * 60 if day is not None and today > day else 0)
    if details.blocks:

        def word(block: Block) -> str:
            language = locale.code
            if block.icon in known.activities:
                return known.activities[block.icon].words[language]
            return locale.tell(block.doing)

        draw_strip(page, details.blocks, details.wake, details.sleep, minute, word)
        for block in _around(details.blocks, minute):
            _block(page, block, minute, known)
            yield
    else:
        page.paragraph(locale("person.no_plan"), colour="muted")
    page.rule()
    page.heading(locale("person.mind"))
    page.paragraph(locale.tell(details.currently))


def _around(blocks: Sequence[Block], minute: int) -> Sequence[Block]:
    """The block that is going on, one before it, and all that follow."""
    current = sum(block.start + block.minutes <= minute for block in blocks)
    return blocks[max(0, current - 1) :]


def _block(page: Page, block: Block, minute: int, known: Known) -> None:
    going = block.start <= minute < block.start + block.minutes
    text = known.locale.tell(block.doing)
    where = known.locale.place(block.place) if block.place else ""
    page.entry(
        clock_text(block.start),
        known.locale("person.doing_at", what=text, where=where) if where else text,
        marked=going,
        faded=block.start + block.minutes <= minute,
        column=54,
    )


def memory_page(
    page: Page,
    details: AgentDetails,
    kind: str,
    known: Known,
    opened: Set[int] = frozenset(),
) -> Iterator[None]:
    """The latest memories of one kind, or of all.

    Args:
        page: where they go.
        details: of the person.
        kind: one of `KINDS`.
        known: what they are told with.
        opened: memories below which is shown what they rest on.
    """
    locale = known.locale
    shown = [m for m in details.memories if kind in ("all", m.kind)]
    count = locale("person.memories", count=details.memory_count)
    page.paragraph(count, colour="muted", size=SMALL)
    page.gap(4)
    if not shown:
        page.paragraph(locale("person.no_memory"), colour="muted")
    by_id = {m.id: m for m in (*details.evidence, *details.memories)}
    for memory in shown[:120]:
        _memory(page, memory, known)
        if memory.id in opened:
            _beneath(page, memory, by_id, known, 1)
        page.gap(8)
        yield


def _beneath(
    page: Page,
    memory: MemoryView,
    by_id: Mapping[int, MemoryView],
    known: Known,
    depth: int,
) -> None:
    """What a memory rests on, each with what that rests on in turn."""
    for id in memory.evidence[:MOST_EVIDENCE]:
        found = by_id.get(id)
        if found is None:
            continue
        when = moment_text(known, found.created)
        text = known.locale.tell(found.text)
        page.paragraph(
            f"{when} · {text}",
            colour="text" if depth == 1 else "muted",
            size=SMALL,
            indent=page.px(14 * depth),
        )
        page.gap(2)
        if depth < DEEPEST:
            _beneath(page, found, by_id, known, depth + 1)


def _memory(page: Page, memory: MemoryView, known: Known) -> None:
    locale = known.locale
    when = moment_text(known, memory.created)
    kind = locale(f"person.kind_{memory.kind}")
    importance = locale("person.importance", value=memory.importance)
    times = f" ×{memory.times}" if memory.times > 1 else ""
    colour = {"thought": "link", "chat": "good"}.get(memory.kind, "muted")
    page.paragraph(f"{when} · {kind}{times} · {importance}", colour=colour, size=SMALL)
    page.paragraph(locale.tell(memory.text), bold=memory.importance >= 8)
    if memory.evidence:
        words = locale("person.evidence", count=len(memory.evidence))
        key = f"memory:{memory.id}"
        page.paragraph(words, colour="link", size=SMALL, key=key)


def people_page(
    page: Page, details: AgentDetails, known: Known, interface: Interface, art: int
) -> Iterator[None]:
    """Whom the person knows, the strongest feelings first."""
    locale = known.locale
    bonds = sorted(details.bonds, key=lambda b: (-abs(b.feeling), -b.talks, b.other))
    if not bonds:
        page.paragraph(locale("person.no_bonds"), colour="muted")
    for bond in bonds:
        _bond(page, bond, known, interface, art)
        yield


def _bond(page: Page, bond: Bond, known: Known, interface: Interface, art: int) -> None:
    locale = known.locale
    name = locale.name(bond.other, short=False)
    kind = locale(f"tie.{bond.kind}")
    page.paragraph(name, bold=True, colour="link", key=f"person:{bond.other}")
    feeling = locale(f"feeling.{feeling_word(bond.feeling)}")
    talks = locale("person.talks", count=bond.talks) if bond.talks else ""
    parts = [part for part in (kind, feeling, talks) if part]
    page.paragraph(" · ".join(parts), colour="muted", size=SMALL)
    share, colour = abs(bond.feeling) / 10, "good" if bond.feeling >= 0 else "accent"

    def draw(target: pygame.Surface, top: int) -> None:
        rect = pygame.Rect(0, top + page.px(2), page.px(140), page.px(10))
        draw_meter(target, rect, share, interface, colour, art)

    page.add(page.px(14), draw)
    if bond.summary is not None:
        page.paragraph(locale.tell(bond.summary), size=13)
    page.gap(9)


def feeling_word(value: float) -> str:
    """The word for a feeling from -10 to 10: a part of a key of the catalogue."""
    return next(word for bound, word in FEELINGS if value < bound)


def news_page(page: Page, details: AgentDetails, known: Known) -> Iterator[None]:
    """What the person knows of what goes round, and from whom."""
    locale = known.locale
    if not details.news:
        page.paragraph(locale("person.no_news"), colour="muted")
    for heard in sorted(details.news, key=lambda n: -n.heard_at):
        _news(page, heard, details.name, known)
        yield


def _news(page: Page, heard: KnownNews, owner: str, known: Known) -> None:
    locale, news = known.locale, heard.news
    page.paragraph(_capital(locale("person.news_text", text=news.text)))
    if news.start is not None:
        day = Ref("day", news.start.date().isoformat())
        minute = news.start.hour * 60 + news.start.minute
        time = clock_text(minute)
        line = say("interface.person.event_anywhere", day=day, time=time)
        if news.place:
            where = place(news.place)
            line = say("interface.person.event", day=day, time=time, where=where)
        page.paragraph(locale.tell(line), colour="good", size=SMALL)
    page.paragraph(_source(heard, owner, known), colour="muted", size=SMALL)
    if heard.attends is not None:
        answer = "attends" if heard.attends else "declines"
        page.paragraph(locale(f"person.{answer}"), colour="link", size=SMALL)
    page.gap(9)


def _source(heard: KnownNews, owner: str, known: Known) -> str:
    locale = known.locale
    if not heard.source or heard.source == owner:
        return locale("person.knew")
    who = locale.name(heard.source)
    return locale("person.heard", who=who, when=moment_text(known, heard.heard_at))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
