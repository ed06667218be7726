"""The living town after the last recorded step: everybody goes on from there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from engine.agents.agent import NEVER, Action, Agent
from engine.agents.conversation import Conversation
from engine.agents.plan import Plan
from engine.cognition.execute import destination
from engine.cognition.plan import bed_time
from engine.cognition.retrieve import situation
from engine.founding import FEELING_SCALE
from engine.memory.spatial import SpatialMemory
from engine.memory.stream import MemoryStream
from engine.minds.mind import Block, Bond, DayPlan, DecisionRequest, Line, PlanDay
from engine.minds.routine.mind import RoutineMind
from engine.minds.routine.repertoire import repertoire
from engine.phrase import literal
from engine.reverie.nodes import Remembered
from engine.reverie.report import Report
from engine.reverie.schedule import Planner
from engine.reverie.scratch import RELATIONSHIP, Schedule, Scratch
from engine.reverie.talks import RecordedTalk
from engine.reverie.timeline import Stretch
from engine.reverie.wording import Wording
from engine.state import Ground, State
from engine.world.address import arena_of
from engine.world.grid import Tile

LONGEST_FEELING = 400
"""Letters of what somebody thinks of another; about a hundred words of a model."""


@dataclass(frozen=True, slots=True)
class Settler:
    """All that is known of one person when their recording ends.

    Attributes:
        tile: where they stand.
        places: addresses they know.
        stretches: what they did; none in a base.
    """

    name: str
    tile: Tile
    scratch: Scratch
    remembered: Remembered
    places: list[str]
    stretches: list[Stretch]

    @property
    def is_walking(self) -> bool:
        """Whether they are still on their way."""
        return bool(self.stretches) and self.stretches[-1].arrival is None


def settle(
    ground: Ground,
    settlers: Iterable[Settler],
    step: int,
    talks: Iterable[RecordedTalk],
    objects: Mapping[str, str],
    wording: Wording,
    report: Report,
) -> State:
    """The state from which the town goes on.

    Args:
        ground: what the town stands on.
        settlers: in acting order.
        step: the next one.
        talks: all that were recorded.
        objects: state by address of those in use.
        wording: finds phrases and activities.
        report: takes in what was odd.
    """
    state = State(ground, step)
    people = list(settlers)
    present = {settler.name for settler in people}
    for order, settler in enumerate(people):
        agent = _move_in(settler, state, order)
        agent.bonds = _bonds(settler, agent, present)
        agent.rested_from = _rests(settler, step, present, report)
        agent.gathered = _gathered(settler)
        state.agents[agent.name] = agent
    state.objects = dict(objects)
    for settler in people:
        agent = state.agents[settler.name]
        if settler.stretches:
            _go_on(settler, agent, state, wording, report)
    for talk in talks:
        _talk_on(talk, state)
        state.next_conversation = talk.id + 1
    return state


def _move_in(settler: Settler, state: State, order: int) -> Agent:
    world = state.ground.world
    agent = Agent(
        name=settler.name,
        tile=settler.tile,
        action=None,  # type: ignore[arg-type]  # known a few lines below
        currently=state.ground.lore.personas[settler.name].currently.phrase,
        persona=state.ground.lore.personas[settler.name],
        order=order,
        stream=settler.remembered.stream,
        places=SpatialMemory(world.name, settler.places),
    )
    if settler.stretches:
        agent.action = _action(settler.stretches[-1])
        agent.arrived = not settler.is_walking
    else:
        agent.action = bed_time(agent, state)
        state.objects[agent.action.address] = agent.action.state
    if settler.is_walking:
        _reserve(agent, state, destination(agent, state, agent.action.address))
        agent.target = agent.seat
    else:
        _reserve(agent, state, agent.tile)
    return agent


def _reserve(agent: Agent, state: State, tile: Tile) -> None:
    """Take a tile; of two people on one tile, which the original allows, one does."""
    if tile not in state.reserved:
        state.reserved[tile] = agent.name
        agent.seat = tile


def _action(stretch: Stretch) -> Action:
    return Action(
        stretch.doing,
        stretch.activity,
        stretch.icon,
        stretch.address,
        stretch.state,
        stretch.start,
        stretch.end,
        stretch.pose,
        stretch.asleep,
    )


# -------------------------------------------------------------------- the day


def _go_on(
    settler: Settler, agent: Agent, state: State, wording: Wording, report: Report
) -> None:
    """Take up the day where the recording leaves it."""
    day, minute = state.clock.day_of(state.step), state.clock.minute_of_day(state.step)
    if settler.is_walking and agent.target is None:
        agent.arrived = True
    planner = _planner(settler, agent, state, wording)
    plan = _plan(settler, planner, day)
    if agent.asleep:
        agent.action = replace(agent.action, until=NEVER)
        if plan is not None and minute < plan.wake:
            agent.tomorrow = plan
            _prepare(settler, agent, planner, plan.blocks, 0)
        else:
            agent.plan = plan
            agent.block = len(plan.blocks) - 1 if plan else -1
        return
    agent.plan = plan or _made_up(agent, state, day, minute)
    if minute >= agent.plan.wake:
        agent.block = min(agent.plan.block_at(minute), len(agent.plan.blocks) - 1)
    if plan is not None:
        if agent.block >= 0:
            block = plan.blocks[agent.block]
            agent.tasks = planner.tasks(_detailed(settler), block, minute)
        _prepare(settler, agent, planner, plan.blocks, agent.block + 1)
    until = _until(settler, state, report)
    agent.action = replace(agent.action, until=max(state.step, until))


def _prepare(
    settler: Settler,
    agent: Agent,
    planner: Planner,
    blocks: tuple[Block, ...],
    index: int,
) -> None:
    """Take over the parts of a coming block, if it has fallen into parts already."""
    if index < len(blocks):
        tasks = planner.tasks(_detailed(settler), blocks[index], -1)
        if tasks:
            agent.prepared, agent.prepared_for = tasks, index


def _detailed(settler: Settler) -> Schedule:
    return settler.scratch.schedule("f_daily_schedule")


def _plan(settler: Settler, planner: Planner, day: date) -> Plan | None:
    lived = settler.scratch.moment("curr_time")
    if lived is None or lived.date() != day:
        return None
    fields = ("f_daily_schedule_hourly_org", "f_daily_schedule")
    schedules = (settler.scratch.schedule(field) for field in fields)
    schedule = next((one for one in schedules if one), [])
    return planner.plan(day, schedule)


def _planner(settler: Settler, agent: Agent, state: State, wording: Wording) -> Planner:
    lore, words = state.ground.lore, state.ground.words
    seen = {
        words.tell(one.doing): (arena_of(one.address), one.icon)
        for one in settler.stretches
        if one.where.form == "plain" and one.address.count(":") >= 2
    }
    own = repertoire(agent.persona, lore)
    return Planner(agent.persona, lore, own, wording, seen)


def _made_up(agent: Agent, state: State, day: date, minute: int) -> Plan:
    """The rest of a day of which no schedule tells: what the routine would do."""
    context = PlanDay(
        situation(agent, state),
        day,
        minute,
        agent.currently,
        tuple(agent.bonds.values()),
        (),
        (),
        (),
        agent.places.arenas(),
    )
    request = DecisionRequest(
        0, "plan_day", agent.name, state.step, state.step, context
    )
    answer = RoutineMind(state.ground.lore).answer(request)
    assert isinstance(answer, DayPlan)
    return Plan(day, answer.wake, answer.sleep, answer.blocks)


def _until(settler: Settler, state: State, report: Report) -> int:
    scratch = settler.scratch
    began = scratch.moment("act_start_time")
    if began is None:
        report.add("action_time", settler.name)
        began = state.clock.at(state.step)
    minutes = int(scratch.number("act_duration", 0, 24 * 60))
    return state.clock.step_of(began) + minutes * state.clock.steps_per_minute


# ---------------------------------------------------------------- the others


def _bonds(settler: Settler, agent: Agent, present: set[str]) -> dict[str, Bond]:
    bonds = {
        tie.to: Bond(
            tie.to, tie.kind, FEELING_SCALE * tie.feeling, summary=tie.note.phrase
        )
        for tie in agent.persona.ties
        if tie.to in present
    }
    for other, told in settler.scratch.table(RELATIONSHIP).items():
        if other in present and other != agent.name and isinstance(told, dict):
            summary = "; ".join(
                value[:LONGEST_FEELING]
                for key in ("relationship", "feeling")
                if isinstance(value := told.get(key), str) and value != "unknown"
            )
            if summary:
                bond = bonds.get(other) or Bond(other, "acquaintance", 0)
                bonds[other] = replace(bond, summary=literal(summary))
    return _counted(agent.stream, bonds, present - {agent.name})


def _counted(
    stream: MemoryStream, bonds: dict[str, Bond], others: set[str]
) -> dict[str, Bond]:
    """Bonds that know of the talks one remembers."""
    for memory in stream:
        if memory.kind == "chat":
            for other in others & {memory.object, *memory.about}:
                bond = bonds.get(other) or Bond(other, "acquaintance", 0)
                bonds[other] = replace(
                    bond, talks=bond.talks + 1, last_talk=memory.created
                )
    return bonds


def _rests(
    settler: Settler, step: int, present: set[str], report: Report
) -> dict[str, int]:
    rests: dict[str, int] = {}
    for other, left in settler.scratch.table("chatting_with_buffer").items():
        if other in present and type(left) is int:
            if left < 0:
                report.add("buffer", f"{settler.name}: {other}")
            elif left > 0:
                rests[other] = step + left
    return rests


def _gathered(settler: Settler) -> int:
    most = settler.scratch.number("importance_trigger_max", 1, 100_000)
    left = settler.scratch.number("importance_trigger_curr", -100_000, most)
    return int(most - left)


def _talk_on(talk: RecordedTalk, state: State) -> None:
    """A talk that the recording breaks off has been said to its end."""
    if talk.end < state.step:
        return
    lines = [
        Line(line.speaker, literal(line.words), line.start) for line in talk.timed()
    ]
    ongoing = Conversation(
        talk.id,
        talk.people,
        talk.address,
        talk.start,
        talking=True,
        quiet_from=state.step + 1,
        over=True,
        lines=lines,
    )
    state.conversations[talk.id] = ongoing
    for name in talk.people:
        agent = state.agents[name]
        agent.conversation = talk.id
        if agent.target is not None:
            state.reserved.pop(agent.target, None)
            agent.target = agent.seat = None
