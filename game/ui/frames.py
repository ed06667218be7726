"""Frames that grow with what they hold, and the other pictures of the interface.

A frame is cut in nine: corners keep their size, edges stretch one way, the middle both
ways. Art pixels are shown as whole squares of the screen (`scale` of them to a side),
so a frame stays crisp at every size.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pygame

Size = tuple[int, int]

SAFE = {"good": "#1d5a96", "accent": "#9a4a00", "accent_lit": "#c96a10"}
"""Colours for those who do not tell green from red."""

CACHED_AREA = 160_000
"""Larger pictures are drawn anew each time they are asked for; they are seldom."""


@dataclass(frozen=True)
class Sides:
    """Four lengths in art pixels."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True)
class NineSlice:
    """One frame: its art and how it is cut."""

    name: str
    art: pygame.Surface
    margins: Sides
    content: Sides
    keeps: str = ""
    stamp: pygame.Surface | None = None
    _drawn: dict[tuple[Size, int], pygame.Surface] = field(
        default_factory=dict, compare=False, repr=False
    )

    def draw(self, surface: pygame.Surface, rect: pygame.Rect, scale: int = 2) -> None:
        """Draw the frame over `rect`, `scale` screen pixels an art pixel."""
        surface.blit(self.picture(rect.size, scale), rect)

    def picture(self, size: Size, scale: int = 2) -> pygame.Surface:
        """The frame at a size in screen pixels; do not draw on what is returned."""
        key = (size, scale)
        known = self._drawn.get(key)
        if known is not None:
            return known
        picture = self._draw(size, scale)
        if size[0] * size[1] <= CACHED_AREA:
            self._drawn[key] = picture
        return picture

    def inner(self, rect: pygame.Rect, scale: int = 2) -> pygame.Rect:
        """Where words may stand inside a frame drawn over `rect`."""
        left, top = self.content.left * scale, self.content.top * scale
        width = rect.width - left - self.content.right * scale
        height = rect.height - top - self.content.bottom * scale
        return pygame.Rect(rect.x + left, rect.y + top, max(width, 0), max(height, 0))

    def outer(self, size: Size, scale: int = 2) -> Size:
        """How large the frame must be to hold words of `size` screen pixels."""
        return (
            size[0] + (self.content.left + self.content.right) * scale,
            size[1] + (self.content.top + self.content.bottom) * scale,
        )

    def stamped(self, name: str, stamp: pygame.Surface) -> "NineSlice":
        """The same frame with a picture in its middle, under another name."""
        return replace(self, name=name, stamp=stamp, _drawn={})

    def _draw(self, size: Size, scale: int) -> pygame.Surface:
        picture = pygame.Surface(size, pygame.SRCALPHA)
        body = self._body(picture.get_rect(), scale)
        large = pygame.transform.scale_by(self.art, scale)
        columns = _cuts(
            large.get_width(), body.width, self.margins.left, self.margins.right, scale
        )
        rows = _cuts(
            large.get_height(),
            body.height,
            self.margins.top,
            self.margins.bottom,
            scale,
        )
        for (left, width), (x, across) in columns:
            for (top, height), (y, down) in rows:
                if min(width, height, across, down) > 0:
                    part = large.subsurface((left, top, width, height))
                    part = pygame.transform.scale(part, (across, down))
                    picture.blit(part, (body.x + x, body.y + y))
        if self.stamp is not None:
            self._press(picture, body, scale)
        return picture

    def _body(self, whole: pygame.Rect, scale: int) -> pygame.Rect:
        body = whole.copy()
        if self.keeps == "height":
            body.height = min(self.art.get_height() * scale, whole.height)
        elif self.keeps == "width":
            body.width = min(self.art.get_width() * scale, whole.width)
        body.center = whole.center
        return body

    def _press(self, picture: pygame.Surface, body: pygame.Rect, scale: int) -> None:
        assert self.stamp is not None
        mark = pygame.transform.scale_by(self.stamp, scale)
        # A rim is one art pixel; a mark that would touch it is left out.
        room = body.inflate(-2 * scale, -2 * scale)
        if mark.get_width() <= room.width and mark.get_height() <= room.height:
            # A pressed button sinks by what its content sinks.
            sink = self.content.top - self.content.bottom
            place = mark.get_rect(center=body.center)
            place.y += max(sink, 0) * scale
            picture.blit(mark, place)


Cut = tuple[tuple[int, int], tuple[int, int]]
"""Start and length in the art, start and length in the picture."""


def _cuts(art: int, room: int, first: int, last: int, scale: int) -> list[Cut]:
    """Cut one direction in three; in too small a room the ends shrink evenly."""
    head, tail = first * scale, last * scale
    ends = head + tail
    shown_head, shown_tail = head, tail
    if ends > room:
        shown_head = room * head // ends
        shown_tail = room - shown_head
    return [
        ((0, min(head, shown_head)), (0, shown_head)),
        ((head, art - ends), (shown_head, room - shown_head - shown_tail)),
        ((art - shown_tail, shown_tail), (room - shown_tail, shown_tail)),
    ]


@dataclass(frozen=True)
class Piece:
    """A picture that is never stretched, with the pixel that marks its place."""

    art: pygame.Surface
    anchor: tuple[int, int]

    def draw(
        self, surface: pygame.Surface, place: tuple[int, int], scale: int = 2
    ) -> None:
        """Draw the picture so that its anchor lies on `place`."""
        x = place[0] - self.anchor[0] * scale
        y = place[1] - self.anchor[1] * scale
        surface.blit(self.picture(scale), (x, y))

    def picture(self, scale: int = 2) -> pygame.Surface:
        """The picture, `scale` screen pixels an art pixel."""
        return pygame.transform.scale_by(self.art, scale)


class Interface:
    """Everything in `assets/interface/`: colours, frames and pieces by name.

    Raises:
        OSError: a file is missing or cannot be read.
        KeyError: the listing lacks something.
    """

    def __init__(self, folder: Path) -> None:
        text = (folder / "interface.toml").read_text(encoding="utf-8")
        listing = tomllib.loads(text)
        images = _Images(folder)
        self.colours = {
            name: pygame.Color(value) for name, value in listing["colours"].items()
        }
        self._usual = {name: self.colours[name] for name in SAFE}
        self.frames = {
            name: _frame(name, entry, images)
            for name, entry in listing["frames"].items()
        }
        self.pieces = {
            name: Piece(images.part(entry["image"], entry["rect"]), _pair(entry))
            for name, entry in listing["pieces"].items()
        }

    def use_safe_colours(self, on: bool) -> None:
        """Tell good from bad by blue and orange, or by green and red as usual."""
        safe = {name: pygame.Color(value) for name, value in SAFE.items()}
        self.colours.update(safe if on else self._usual)

    def __iter__(self) -> Iterator[NineSlice]:
        """All frames in the order of the listing."""
        return iter(self.frames.values())


class _Images:
    """The sheets of a folder, each read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sheets: dict[str, pygame.Surface] = {}

    def part(self, name: str, rect: list[int]) -> pygame.Surface:
        if name not in self._sheets:
            self._sheets[name] = pygame.image.load(self._folder / name)
        part = pygame.Surface(rect[2:], pygame.SRCALPHA)
        part.blit(self._sheets[name], (0, 0), rect)
        return part


def _frame(name: str, entry: dict[str, Any], images: _Images) -> NineSlice:
    stamp = entry.get("stamp")
    return NineSlice(
        name=name,
        art=images.part(entry["image"], entry["rect"]),
        margins=Sides(*entry["margins"]),
        content=Sides(*entry["content"]),
        keeps=entry.get("keeps", ""),
        stamp=images.part(entry["image"], stamp) if stamp else None,
    )


def _pair(entry: dict[str, Any]) -> tuple[int, int]:
    x, y = entry["anchor"]
    return int(x), int(y)
