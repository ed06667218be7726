"""The still picture of a town in blocks, painted once and scaled once for each zoom.

A block is painted again where something in it has changed. When the hour changes the
colours of everything, all that is in view is painted anew behind the scenes, a few
blocks a frame, and then shown at once, so that dusk falls everywhere together.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from time import perf_counter

import pygame

from game.view.hours import Mood
from game.view.painter import SIDE, Block, Painter, blocks_over
from game.view.pixels import scaled
from game.view.sheet import Sheet
from game.view.town_map import Beat, frame_at

LIMIT = 128 * 2**20
"""Bytes of scaled blocks that are kept."""

WORK_SECONDS = 0.002
"""Time of a frame that goes into painting what can wait for the next."""

GRID = 8
"""Art pixels to which a changed area is widened: whole pixels at any resting zoom."""


@dataclass(slots=True)
class _Chunk:
    """A painted block.

    Attributes:
        area: which part of the world it is.
        plain: at the resolution of the art.
        scaled: the same by zoom.
        dirty: what has changed since, in the world.
        shown: by beat where something moves and which frame of it is painted.
    """

    area: pygame.Rect
    plain: pygame.Surface
    shown: dict[Beat, tuple[pygame.Rect, int]]
    scaled: dict[float, pygame.Surface] = field(default_factory=dict)
    dirty: pygame.Rect | None = None

    def soil(self, part: pygame.Rect) -> None:
        """A part of the area has to be painted again."""
        self.dirty = part if self.dirty is None else part.union(self.dirty)


class Chunks:
    """Shows the still picture of a town at any resting zoom.

    Args:
        painter: paints the blocks.
        size: of the world in art pixels.
    """

    def __init__(self, painter: Painter, size: tuple[int, int]) -> None:
        self._painter = painter
        self._size = size
        self._blocks = blocks_over(pygame.Rect(0, 0, *size))
        self._chunks: dict[Block, _Chunk] = {}
        self._coming: dict[Block, _Chunk] = {}
        self._mood: Mood | None = None
        self._next: Mood | None = None
        self._bytes = 0
        self._sheet = Sheet()

    @property
    def mood(self) -> Mood | None:
        """The colours it is painted in; None before it was first drawn."""
        return self._mood

    def touch(self, area: pygame.Rect) -> None:
        """An area of the world looks different now."""
        for block in blocks_over(area.clip((0, 0, *self._size))):
            for chunks in (self._chunks, self._coming):
                chunk = chunks.get(block)
                if chunk is not None:
                    chunk.soil(area.clip(chunk.area))
                    # Something else may move there from now on.
                    boxes = self._painter.moving(block)
                    chunk.shown = {beat: (box, -1) for beat, box in boxes.items()}

    def draw(
        self,
        target: pygame.Surface,
        zoom: float,
        offset: tuple[int, int],
        milliseconds: int,
        mood: Mood,
        still: bool = True,
    ) -> None:
        """Draw what is in view.

        Args:
            target: where to.
            zoom: a resting zoom.
            offset: the view's corner in scaled pixels.
            milliseconds: time of play, for what moves.
            mood: the colours of the hour.
            still: whether the zoom rests: only then is more painted than is missing.
        """
        if self._mood is None:
            self._mood = mood
        view = pygame.Rect(offset, target.get_size())
        blocks = self._seen(zoom, view)
        if still:
            end = perf_counter() + WORK_SECONDS
            for _ in self._work(blocks, zoom, view, mood, milliseconds):
                if perf_counter() > end:
                    break
        side = round(SIDE * zoom)
        pictures = (
            (block, self._picture(block, zoom, milliseconds)) for block in blocks
        )
        if still and side <= SIDE:
            self._sheet.draw(target, side, offset, pictures)
        else:
            left, top = offset
            target.fblits(
                [
                    (picture, (column * side - left, row * side - top))
                    for (column, row), picture in pictures
                ]
            )
        if self._bytes > LIMIT:
            self._forget(set(blocks), zoom)

    def prepare(
        self, zoom: float, view: pygame.Rect, milliseconds: int
    ) -> Iterator[None]:
        """Make what a view at a zoom still lacks, one block a step."""
        for block in self._seen(zoom, view):
            if not self._has(block, zoom):
                self._picture(block, zoom, milliseconds)
                yield

    def _has(self, block: Block, zoom: float) -> bool:
        chunk = self._chunks.get(block)
        return chunk is not None and (zoom == 1 or zoom in chunk.scaled)

    # ------------------------------------------------------------ what is where

    def _seen(self, zoom: float, view: pygame.Rect) -> list[Block]:
        """The blocks in a view, which is in scaled pixels."""
        side = round(SIDE * zoom)
        width, height = self._size
        columns = range(
            max(0, view.left // side),
            min(-(-width // SIDE), (view.right - 1) // side + 1),
        )
        rows = range(
            max(0, view.top // side),
            min(-(-height // SIDE), (view.bottom - 1) // side + 1),
        )
        return [(column, row) for row in rows for column in columns]

    def _picture(self, block: Block, zoom: float, milliseconds: int) -> pygame.Surface:
        chunk = self._chunks.get(block)
        if chunk is None:
            assert self._mood is not None
            chunk = self._painted(block, self._mood, milliseconds)
            self._chunks[block] = chunk
        return self._scaled(chunk, zoom)

    def _scaled(self, chunk: _Chunk, zoom: float) -> pygame.Surface:
        if zoom == 1:
            return chunk.plain
        found = chunk.scaled.get(zoom)
        if found is None:
            found = chunk.scaled[zoom] = scaled(chunk.plain, zoom)
            self._bytes += _size(found)
        return found

    # ------------------------------------------------------------ painting

    def _painted(self, block: Block, mood: Mood, milliseconds: int) -> _Chunk:
        area = self._painter.area(block)
        picture = self._painter.paint(block, area, mood, milliseconds)
        boxes = self._painter.moving(block)
        shown = {
            beat: (box, frame_at(beat, milliseconds)) for beat, box in boxes.items()
        }
        return _Chunk(area, picture, shown)

    def _work(
        self,
        blocks: list[Block],
        zoom: float,
        view: pygame.Rect,
        mood: Mood,
        milliseconds: int,
    ) -> Iterator[None]:
        """Bring what is shown up to date, bit by bit, the most visible first."""
        assert self._mood is not None
        for block in blocks:
            chunk = self._chunks.get(block)
            if chunk is None or not (chunk.shown or chunk.dirty):
                continue
            if self._is_stale(chunk, milliseconds):
                self._mend(block, chunk, zoom, self._mood, milliseconds)
                yield
        yield from self._change_mood(blocks, zoom, mood, milliseconds)
        side = round(SIDE * zoom)
        for block in self._seen(zoom, view.inflate(2 * side, 2 * side)):
            if not self._has(block, zoom):
                self._picture(block, zoom, milliseconds)
                yield
        # At last the whole map as the art is, for whoever will look from afar.
        if len(self._chunks) < len(self._blocks):
            for block in self._blocks:
                if block not in self._chunks:
                    self._picture(block, 1, milliseconds)
                    yield

    def _change_mood(
        self, blocks: list[Block], zoom: float, mood: Mood, milliseconds: int
    ) -> Iterator[None]:
        """Paint all that is seen in other colours, then show it."""
        if self._next is None and mood != self._mood:
            self._next = mood
        if self._next is None:
            return
        for block in blocks:
            chunk = self._coming.get(block)
            if chunk is None:
                chunk = self._painted(block, self._next, milliseconds)
                self._coming[block] = chunk
                self._scaled(chunk, zoom)
                yield
        for chunk in self._chunks.values():
            self._drop(chunk)
        self._chunks, self._coming = self._coming, {}
        self._mood, self._next = self._next, None

    @staticmethod
    def _is_stale(chunk: _Chunk, milliseconds: int) -> bool:
        """Whether it has to be mended; what has moved on is dirty from now on."""
        for beat, (box, frame) in chunk.shown.items():
            now = frame_at(beat, milliseconds)
            if now != frame:
                chunk.shown[beat] = (box, now)
                chunk.soil(box)
        return chunk.dirty is not None

    def _mend(
        self, block: Block, chunk: _Chunk, zoom: float, mood: Mood, milliseconds: int
    ) -> None:
        """Paint what has changed in a block."""
        assert chunk.dirty is not None
        area = _widened(chunk.dirty).clip(chunk.area)
        chunk.dirty = None
        self._sheet.lift(block)
        part = self._painter.paint(block, area, mood, milliseconds)
        x, y = area.left - chunk.area.left, area.top - chunk.area.top
        chunk.plain.blit(part, (x, y))
        kept = chunk.scaled.pop(zoom, None)
        self._drop(chunk)
        if kept is not None:
            kept.blit(scaled(part, zoom), (round(x * zoom), round(y * zoom)))
            chunk.scaled[zoom] = kept

    # ------------------------------------------------------------ forgetting

    def _forget(self, kept: set[Block], zoom: float) -> None:
        """Drop what was scaled for elsewhere or for another zoom."""
        for block, chunk in self._chunks.items():
            shown = chunk.scaled.pop(zoom, None) if block in kept else None
            self._drop(chunk)
            if shown is not None:
                chunk.scaled[zoom] = shown

    def _drop(self, chunk: _Chunk) -> None:
        self._bytes -= sum(map(_size, chunk.scaled.values()))
        chunk.scaled.clear()


def _widened(area: pygame.Rect) -> pygame.Rect:
    """The area with its edges on the grid."""
    left, top = area.left // GRID * GRID, area.top // GRID * GRID
    right, bottom = -(-area.right // GRID) * GRID, -(-area.bottom // GRID) * GRID
    return pygame.Rect(left, top, right - left, bottom - top)


def _size(surface: pygame.Surface) -> int:
    return surface.get_width() * surface.get_height() * surface.get_bytesize()
