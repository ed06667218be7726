"""The plan of one day: blocks from getting up to going to bed."""

from dataclasses import dataclass, replace
from datetime import date

from engine.minds.mind import Block


@dataclass(frozen=True, slots=True)
class Plan:
    """A day as it is meant to go.

    Attributes:
        day: whose midnight all minutes count from; they may pass 1440.
        wake: minute of getting up; `sleep` of going to bed.
        blocks: in order, without gaps, from `wake` to `sleep`.
        improvised: lived without planning; each block is decided as it comes near.
    """

    day: date
    wake: int
    sleep: int
    blocks: tuple[Block, ...]
    improvised: bool = False

    def block_at(self, minute: int) -> int:
        """Index of the block a minute falls in; past the last one, their number."""
        for index, block in enumerate(self.blocks):
            if minute < block.start + block.minutes:
                return index
        return len(self.blocks)

    def with_block(self, block: Block) -> "Plan":
        """The plan with a block put in; what it covers is cut or left out."""
        start, end = block.start, block.start + block.minutes
        before = [
            replace(other, minutes=min(other.minutes, start - other.start))
            for other in self.blocks
            if other.start < start
        ]
        after = [
            replace(
                other,
                start=max(other.start, end),
                minutes=other.start + other.minutes - max(other.start, end),
            )
            for other in self.blocks
            if other.start + other.minutes > end
        ]
        blocks = (*before, block, *after)
        return replace(self, blocks=blocks, sleep=max(self.sleep, end))
