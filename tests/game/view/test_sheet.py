"""The blocks of a view, laid side by side."""

import numpy as np
import pygame
from hypothesis import given
from hypothesis import strategies as st

from game.view.sheet import Sheet

SIDE = 8
BLOCKS = [(column, row) for row in range(9) for column in range(9)]


def pictures() -> dict[tuple[int, int], pygame.Surface]:
    """A picture of its own for each block."""
    made = {}
    for column, row in BLOCKS:
        made[column, row] = picture = pygame.Surface((SIDE, SIDE))
        picture.fill((column * 20 + 10, row * 20 + 10, 0))
        picture.set_at((0, 0), (255, 255, 255))
    return made


def drawn(
    sheet: Sheet,
    blocks: dict[tuple[int, int], pygame.Surface],
    offset: tuple[int, int],
    size: tuple[int, int],
) -> tuple[bytes, bytes]:
    """A view by the sheet, and by the blocks themselves."""
    by_sheet, by_blocks = pygame.Surface(size), pygame.Surface(size)
    left, top = offset
    window = pygame.Rect(offset, size)
    seen = {
        (column, row): picture
        for (column, row), picture in blocks.items()
        if window.colliderect((column * SIDE, row * SIDE, SIDE, SIDE))
    }
    sheet.draw(by_sheet, SIDE, offset, seen.items())
    for (column, row), picture in seen.items():
        by_blocks.blit(picture, (column * SIDE - left, row * SIDE - top))
    one, other = (pygame.surfarray.array3d(each) for each in (by_sheet, by_blocks))
    assert np.count_nonzero(other.sum(axis=2)) == other.shape[0] * other.shape[1]
    return one.tobytes(), other.tobytes()


@given(
    st.lists(
        st.tuples(
            st.tuples(st.integers(0, 40), st.integers(0, 40)),
            st.sampled_from([(17, 11), (24, 24), (32, 9)]),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_wherever_one_looks_next_the_blocks_are_where_they_belong(
    views: list[tuple[tuple[int, int], tuple[int, int]]],
) -> None:
    sheet, blocks = Sheet(), pictures()
    for offset, size in views:
        one, other = drawn(sheet, blocks, offset, size)
        assert one == other


def test_a_block_painted_again_in_place_is_shown_when_it_is_lifted() -> None:
    sheet, blocks = Sheet(), pictures()
    drawn(sheet, blocks, (3, 5), (24, 24))
    blocks[1, 1].fill((1, 2, 3))
    sheet.lift((1, 1))
    one, other = drawn(sheet, blocks, (3, 5), (24, 24))
    assert one == other


def test_a_block_that_was_made_anew_takes_the_place_of_the_old_one() -> None:
    sheet, blocks = Sheet(), pictures()
    drawn(sheet, blocks, (3, 5), (24, 24))
    blocks[1, 1] = blocks[7, 7]
    one, other = drawn(sheet, blocks, (3, 5), (24, 24))
    assert one == other
