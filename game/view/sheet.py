"""The blocks in view, side by side in one picture, so that a frame is few blits.

A window full of small pictures takes three times as long as one picture of its size:
each row of each of them lies elsewhere in memory. The sheet goes round at its edges:
what comes into view takes the place of what has gone out of it, nothing else moves.
"""

from collections.abc import Iterable

import pygame

from game.view.painter import Block


class Sheet:
    """Pictures of blocks where they are needed."""

    def __init__(self) -> None:
        self._surface = pygame.Surface((0, 0))
        self._side = 0
        self._laid: dict[Block, pygame.Surface] = {}

    def lift(self, block: Block) -> None:
        """The picture of a block has changed: lay it again."""
        if self._laid:
            self._laid.pop(self._slot(block), None)

    def draw(
        self,
        target: pygame.Surface,
        side: int,
        offset: tuple[int, int],
        pictures: Iterable[tuple[Block, pygame.Surface]],
    ) -> None:
        """Draw a view.

        Args:
            target: where to; all of it is drawn on, where no block is with anything.
            side: pixels of a block.
            offset: the view's corner in pixels from the corner of the first block.
            pictures: of all blocks in view.
        """
        self._fit(target, side)
        for block, picture in pictures:
            slot = self._slot(block)
            if self._laid.get(slot) is not picture:
                self._laid[slot] = picture
                self._surface.blit(picture, (slot[0] * side, slot[1] * side))
        width, height = self._surface.get_size()
        left, top = offset[0] % width, offset[1] % height
        for x in (-left, width - left):
            for y in (-top, height - top):
                target.blit(self._surface, (x, y))

    def _fit(self, target: pygame.Surface, side: int) -> None:
        """Have room for a block more than can be seen at once, each way."""
        width, height = (-(-length // side) * side + side for length in target.size)
        if (width, height) != self._surface.size or side != self._side:
            self._surface = pygame.Surface((width, height), 0, target)
            self._side = side
            self._laid.clear()

    def _slot(self, block: Block) -> Block:
        width, height = self._surface.size
        return block[0] % (width // self._side), block[1] % (height // self._side)
