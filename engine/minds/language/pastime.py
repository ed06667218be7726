"""What else a free block of the routine's day could be filled with."""

from collections.abc import Sequence
from dataclasses import replace

from engine.minds.language.repertoires import Repertoires
from engine.minds.lore import Lore
from engine.minds.mind import Block, DayPlan, PlanDay
from engine.minds.routine.hours import opening, sector_of
from engine.minds.routine.repertoire import Option

OPTIONS = 5
"""What a model chooses between, the routine's own choice included."""

_STRETCH = 1.5


class Pastimes:
    """Knows what each person may do with free time.

    Args:
        lore: people, places and activities.
        repertoires: what each person can do.
    """

    def __init__(self, lore: Lore, repertoires: Repertoires) -> None:
        self._lore = lore
        self._repertoires = repertoires

    def free(self, plan: DayPlan, agent: str) -> list[int]:
        """Which blocks nothing and nobody depends on, the longest first."""
        persona = self._lore.personas[agent]
        optional = {option.id for option in self._repertoires[agent].options}
        bound = {persona.work.activity, *persona.work.others}
        bound |= {habit.activity for habit in persona.habits if habit.start}
        free = [
            index
            for index, block in enumerate(plan.blocks)
            if block.activity in optional - bound
            and not block.news
            and not block.company
        ]
        return sorted(free, key=lambda index: (-plan.blocks[index].minutes, index))

    def options(
        self, context: PlanDay, blocks: Sequence[Block], index: int
    ) -> list[Block]:
        """The block as it is, and as it could be; each another activity."""
        block = blocks[index]
        agent = context.situation.agent
        planned = {one.activity for one in blocks}
        liked = sorted(
            self._repertoires[agent].options, key=lambda one: (-one.liking, one.id)
        )
        found = [block]
        for option in liked:
            place = self._place(option, block, context)
            if place and option.id not in planned and option.id != "visit_friend":
                found.append(_filled(block, option, place))
            if len(found) == OPTIONS:
                break
        return found

    def _place(self, option: Option, block: Block, context: PlanDay) -> str:
        """Where an activity could fill the block, or nothing."""
        least, most = option.activity.minutes
        first, last = option.activity.hours
        end = block.start + block.minutes
        if not least <= block.minutes <= _STRETCH * most:
            return ""
        if block.start < first * 60 or end > last * 60:
            return ""
        home = self._lore.personas[context.situation.agent].home.sector
        for place in option.places:
            opens, closes = opening(place, self._lore)
            known = place in context.places and opens <= block.start and end <= closes
            if sector_of(place) == home or known:
                return place
        return ""


def _filled(block: Block, option: Option, place: str) -> Block:
    activity = option.activity
    return replace(
        block,
        activity=option.id,
        doing=activity.doing.phrase,
        place=place,
        icon=activity.icon,
        object="",
    )
