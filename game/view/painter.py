"""Paints what stands still of a town, lit, at the resolution of the art.

Ground, things and foreground become one picture, and the light of the hour is laid on
it here, where a pixel is one of the art's and not nine of the window's.
"""

from dataclasses import dataclass, field

import pygame

from game.view.glow import Glow
from game.view.hours import Mood
from game.view.things import Things
from game.view.town_map import Beat, Moving, Piece, Thing, TownMap
from game.view.veil import Veil

SIDE = 128
"""Side of a block in art pixels."""

Block = tuple[int, int]
"""Column and row of a square of the map."""


@dataclass(slots=True)
class _Content:
    """What lies in a block, each in the order it is drawn."""

    moving: list[Moving] = field(default_factory=list)
    things: list[Thing] = field(default_factory=list)
    foreground: list[Piece] = field(default_factory=list)


class Painter:
    """Paints a map, block by block or parts of blocks.

    Args:
        town_map: what is painted.
        things: the state of what stands on it.
        veil: the light over it.
        glow: what shines by itself.
    """

    def __init__(
        self, town_map: TownMap, things: Things, veil: Veil, glow: Glow
    ) -> None:
        self._map = town_map
        self._things = things
        self._veil = veil
        self._glow = glow
        self._contents: dict[Block, _Content] = {}
        for cell in town_map.moving:
            self._content((cell.x // SIDE, cell.y // SIDE)).moving.append(cell)
        for thing in town_map.things:
            for block in blocks_over(thing.box):
                self._content(block).things.append(thing)
        for piece in town_map.foreground:
            box = piece.surface.get_rect(topleft=(piece.x, piece.y))
            for block in blocks_over(box):
                self._content(block).foreground.append(piece)

    def _content(self, block: Block) -> _Content:
        return self._contents.setdefault(block, _Content())

    def area(self, block: Block) -> pygame.Rect:
        """The part of the world in a block."""
        column, row = block
        square = pygame.Rect(column * SIDE, row * SIDE, SIDE, SIDE)
        return square.clip((0, 0, *self._map.size))

    def moving(self, block: Block) -> dict[Beat, pygame.Rect]:
        """Where in a block something moves, by the beat to which it does."""
        content = self._content(block)
        tile, frames = self._map.tile, self._map.frames
        boxes = [(c.until, pygame.Rect(c.x, c.y, tile, tile)) for c in content.moving]
        boxes += [
            (frames[thing.tile].until, thing.box)
            for thing in content.things
            if thing.tile in frames
        ]
        found: dict[Beat, pygame.Rect] = {}
        for beat, box in boxes:
            found[beat] = box.union(found.get(beat, box))
        return found

    def paint(
        self, block: Block, area: pygame.Rect, mood: Mood, milliseconds: int
    ) -> pygame.Surface:
        """A picture of an area that lies in a block.

        Args:
            block: where it lies.
            area: part of the world, its edges on whole cells of light.
            mood: the colours of the hour.
            milliseconds: time of play, for what moves.
        """
        ground = self._map.ground
        picture = pygame.Surface(area.size, 0, ground)
        picture.blit(ground, (0, 0), area)
        picture.fblits(self._drawn(self._content(block), area, milliseconds))
        self._veil.lay(picture, area, mood)
        if mood.dark:
            picture.fblits(self._glow.sparks(area))
        return picture

    def _drawn(
        self, content: _Content, area: pygame.Rect, milliseconds: int
    ) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        left, top = area.topleft
        town_map, tile = self._map, self._map.tile
        drawn = [
            (cell.frames[cell.frame(milliseconds)], (cell.x - left, cell.y - top))
            for cell in content.moving
            if area.colliderect(cell.x, cell.y, tile, tile)
        ]
        drawn += [
            (town_map.picture_of(thing, milliseconds), (thing.x - left, thing.y - top))
            for thing in content.things
            if area.colliderect(thing.x, thing.y, thing.width, thing.height)
        ]
        # What lies outside the area is cut off by the picture's edge.
        drawn += [(p.surface, (p.x - left, p.y - top)) for p in content.foreground]
        return drawn


def blocks_over(area: pygame.Rect) -> list[Block]:
    """The blocks that an area of the world touches; none if it is empty."""
    if not area.width or not area.height:
        return []
    columns = range(area.left // SIDE, (area.right - 1) // SIDE + 1)
    rows = range(area.top // SIDE, (area.bottom - 1) // SIDE + 1)
    return [(column, row) for row in rows for column in columns]
