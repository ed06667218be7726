"""Improvise: life without planning, as the paper's comparison has it.

In an improvised plan one only ever knows the block one is in. The next is decided when
it comes to an end: the same question as for a day, of whose answer all but the first
block is forgotten. A plan that is begun is lived to its end: a switch counts for
the days that are planned after it.
"""

from dataclasses import replace

from engine.agents.agent import Agent
from engine.agents.plan import Plan
from engine.minds.mind import Block, DayPlan
from engine.state import State

BEDTIME = 15
"""Minutes before going to bed for which nothing new is begun."""

SHORTEST = 5
"""Minutes of a block."""


def first_only(answer: DayPlan, state: State) -> DayPlan:
    """The answer as far as it is kept."""
    if not state.ablations.no_planning:
        return answer
    return replace(answer, blocks=answer.blocks[:1])


def decides_next(agent: Agent) -> Plan | None:
    """The plan to which a block is to be added; None where planning goes on."""
    plan = agent.plan
    if plan is None or not plan.improvised or agent.asleep:
        return None
    return plan if plan.sleep - end_of(plan) >= BEDTIME else None


def with_next(plan: Plan, answer: DayPlan) -> Plan:
    """The plan with the next block, or with its end if there is none."""
    end = end_of(plan)
    for block in answer.blocks:
        late = block.start + block.minutes - end
        if late >= SHORTEST:
            begun = replace(block, start=end, minutes=late)
            return replace(plan, blocks=(*plan.blocks, _within(begun, plan.sleep)))
    return replace(plan, sleep=end)


def end_of(plan: Plan) -> int:
    """Minute at which all that is decided is over."""
    last = plan.blocks[-1:]
    return last[0].start + last[0].minutes if last else plan.wake


def _within(block: Block, sleep: int) -> Block:
    return replace(block, minutes=min(block.minutes, sleep - block.start))
