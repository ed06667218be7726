"""Plan: the day in the night before, its blocks in detail as they come near."""

from dataclasses import replace
from datetime import date, timedelta

from engine.agents.agent import NEVER, Action, Agent
from engine.agents.plan import Plan
from engine.cognition.execute import begin, distance, prolong
from engine.cognition.improvise import decides_next, end_of, first_only, with_next
from engine.cognition.remember import observe, think
from engine.cognition.retrieve import objects_at, recall, situation
from engine.events import CurrentlyRevised, DayPlanned, PlanChanged
from engine.minds.mind import (
    Block,
    DayPlan,
    Detail,
    Heeded,
    News,
    PlanDay,
    Revise,
    Revised,
    Tasks,
    TaskStep,
)
from engine.phrase import Ref, activity, person, place, say
from engine.state import State
from engine.weather import forecast

AHEAD = 48
"""Steps before a block begins at which its detail is asked for."""

SHORTEST = 5
"""Minutes of what one does instead of what was planned."""

LINGER = 6
"""Steps one goes on with what one does while the next task is not yet decided."""

REMEMBERED_DAYS = 3
"""Days whose activities the next plan knows, so that days differ."""

RECALLED = 12
"""Memories retrieved for a day's plan."""

WORTH_GETTING_UP = timedelta(hours=2)
"""What must be left of the first day until bedtime; else one sleeps on."""


def plan(agent: Agent, state: State) -> None:
    """Do what the plan says next: ask ahead, get up, begin the next task, go to bed."""
    if agent.visits:
        return
    if agent.conversation is not None or state.step < agent.held_until:
        return
    agent.held_until = 0
    if agent.asleep:
        _skip_lost_day(agent, state)
    if agent.asleep and agent.tomorrow is None:
        _think_ahead(agent, state)
        return
    _decide_next(agent, state)
    _prepare(agent, state)
    if agent.asleep:
        _get_up(agent, state)
    elif state.step >= agent.action.until:
        _advance(agent, state)


def due(agent: Agent, state: State) -> int:
    """The next step at which `plan` has something to do."""
    if agent.conversation is not None or agent.visits:
        return NEVER
    if agent.held_until:
        return agent.held_until
    if agent.asleep and agent.tomorrow is None:
        return NEVER if _is_thinking_ahead(agent) else state.step + 1
    upcoming = agent.tomorrow if agent.asleep else agent.plan
    if upcoming is None:
        return agent.action.until
    return max(state.step + 1, _next_due(agent, state, upcoming))


def _next_due(agent: Agent, state: State, upcoming: Plan) -> int:
    """The step from which something is due; it may be over already."""
    times = [_is_over_at(state, upcoming) if agent.asleep else agent.action.until]
    if agent.asleep and agent.prepared_for >= 0:
        times.append(_wakes(state, upcoming))
    index = _next_block(agent, state, upcoming)
    if "detail" not in agent.asking and index < len(upcoming.blocks):
        if agent.prepared_for != index:
            times.append(_begins(state, upcoming, index) - AHEAD)
        elif index + 1 < len(upcoming.blocks):
            # Who is held up all through a block gets ready for the one after it.
            times.append(_ends(state, upcoming, index))
    if "plan_day" not in agent.asking and decides_next(agent):
        times.append(_decides_at(state, upcoming))
    return min(times)


# ------------------------------------------------------------------ the night


def go_to_bed(agent: Agent, state: State) -> None:
    """Put an end to the day and lie down."""
    if agent.plan is not None:
        done = tuple(block.activity for block in agent.plan.blocks)
        agent.recent_days = [done, *agent.recent_days][:REMEMBERED_DAYS]
        _finish_block(agent, state)
    agent.tasks, agent.prepared, agent.prepared_for = [], [], -1
    begin(agent, state, bed_time(agent, state))


def bed_time(agent: Agent, state: State) -> Action:
    """The action of sleeping in one's own bed."""
    home, lore = agent.persona.home, state.ground.lore
    room = f"{lore.world}:{home.sector}:{home.arena}"
    beds = [thing.address for thing in lore.rooms[room].objects if thing.kind == "bed"]
    known = lore.activities["sleep"]
    return Action(
        known.doing.phrase,
        "sleep",
        known.icon,
        beds[0] if beds else room,
        "occupied" if beds else "idle",
        state.step,
        NEVER,
        "lie",
        sleep=True,
    )


def _think_ahead(agent: Agent, state: State) -> None:
    """In bed: first what occupies one now, then the plan that follows from it."""
    if _is_thinking_ahead(agent):
        return
    if agent.plan is None:
        ask_for_day(agent, state)
        return
    question = say("query.day", who=person(agent.name))
    context = Revise(
        situation(agent, state),
        agent.currently,
        recall(agent, state, question, RECALLED),
        tuple(agent.news.values()),
    )
    state.ask(agent, "revise", context)


def _is_thinking_ahead(agent: Agent) -> bool:
    return "revise" in agent.asking or "plan_day" in agent.asking


def take_to_heart(agent: Agent, state: State, answer: Revised) -> None:
    """Land a `Revised`, and ask for the plan."""
    if answer.currently != agent.currently:
        agent.currently = answer.currently
        state.emit(CurrentlyRevised(state.step, agent.name, answer.currently))
    ask_for_day(agent, state)


def ask_for_day(agent: Agent, state: State) -> None:
    """Ask for the plan of the day that comes."""
    day = _day_to_plan(agent, state)
    now = state.clock.at(state.step)
    _ask_for(agent, state, day, now.hour * 60 + now.minute if now.date() == day else 0)


def _ask_for(agent: Agent, state: State, day: date, earliest: int) -> None:
    question = say("query.plan", who=person(agent.name), day=Ref("day", str(day)))
    context = PlanDay(
        situation(agent, state),
        day,
        earliest,
        agent.currently,
        tuple(agent.bonds.values()),
        tuple(agent.news.values()),
        recall(agent, state, question, RECALLED),
        tuple(agent.recent_days),
        agent.places.arenas(),
        forecast(state.settings.seed, day),
    )
    state.ask(agent, "plan_day", context)


def _day_to_plan(agent: Agent, state: State) -> date:
    """The day after the last planned one; in a new town today, if it is worth it."""
    if agent.plan is not None:
        return agent.plan.day + timedelta(days=1)
    now, persona = state.clock.at(state.step), agent.persona
    wake, sleep = (_into_day(hour) for hour in (persona.wake, persona.sleep))
    if sleep <= wake:
        sleep += timedelta(days=1)
    left = sleep - timedelta(hours=now.hour, minutes=now.minute)
    return now.date() + timedelta(days=left < WORTH_GETTING_UP)


def _into_day(hour: str) -> timedelta:
    """How long after midnight "HH:MM" is; 24:00 is the end of the day."""
    return timedelta(hours=int(hour[:2]), minutes=int(hour[3:]))


def take_plan(agent: Agent, state: State, day: date, answer: DayPlan) -> None:
    """Land a `DayPlan`."""
    if agent.plan is not None and decides_next(agent) is agent.plan:
        _take_next(agent, state, agent.plan, answer)
        return
    answer = first_only(answer, state)
    improvised = state.ablations.no_planning
    agent.tomorrow = Plan(day, answer.wake, answer.sleep, answer.blocks, improvised)
    if agent.asleep:
        wake = _wakes(state, agent.tomorrow)
        prolong(agent, state, max(wake, state.step + 1))
    state.emit(DayPlanned(state.step, agent.name, day.isoformat(), answer.blocks))
    if improvised:
        return
    names = [block for block in answer.blocks if block.activity]
    busiest = max(names, key=lambda block: block.minutes, default=None)
    if busiest is not None:
        text = say(
            "memory.plan",
            who=person(agent.name),
            day=Ref("day", day.isoformat()),
            what=activity(busiest.activity),
        )
        think(agent, state, text, 5)


def _decide_next(agent: Agent, state: State) -> None:
    """Without planning: ask what comes after the block one is in, near its end."""
    plan_now = decides_next(agent)
    if plan_now is None or "plan_day" in agent.asking:
        return
    if state.step >= _decides_at(state, plan_now):
        _ask_for(agent, state, plan_now.day, end_of(plan_now))


def _decides_at(state: State, plan_now: Plan) -> int:
    ends = state.clock.step_at(plan_now.day, end_of(plan_now))
    return ends - AHEAD - state.settings.delays.plan_day


def _take_next(agent: Agent, state: State, plan_now: Plan, answer: DayPlan) -> None:
    agent.plan = with_next(plan_now, answer)
    added = agent.plan.blocks[len(plan_now.blocks) :]
    state.emit(DayPlanned(state.step, agent.name, plan_now.day.isoformat(), added))


def _skip_lost_day(agent: Agent, state: State) -> None:
    """Of a day that went by before one could get up, turn to the day after it."""
    upcoming = agent.tomorrow
    if upcoming is not None and state.step >= _is_over_at(state, upcoming):
        agent.plan, agent.tomorrow, agent.block = upcoming, None, -1


def _is_over_at(state: State, upcoming: Plan) -> int:
    last = upcoming.blocks[-1:]
    ends = [block.start + block.minutes for block in last] or [upcoming.sleep]
    return state.clock.step_at(upcoming.day, *ends)


def _get_up(agent: Agent, state: State) -> None:
    upcoming = agent.tomorrow
    if upcoming is None or agent.prepared_for < 0:
        return
    if state.step < _wakes(state, upcoming):
        return
    agent.plan, agent.tomorrow, agent.block = upcoming, None, -1
    _advance(agent, state)


# ------------------------------------------------------------------ the blocks


def take_detail(agent: Agent, state: State, block: Block, answer: Tasks) -> None:
    """Land `Tasks`, unless the plan has changed since they were asked for."""
    upcoming = agent.tomorrow if agent.asleep else agent.plan
    if upcoming is not None and block in upcoming.blocks:
        agent.prepared = list(answer.tasks)
        agent.prepared_for = upcoming.blocks.index(block)


def insert(agent: Agent, state: State, news: News) -> None:
    """Make room in the day for an event one promised to come to."""
    plan_now = agent.plan
    if news.start is None or news.end is None or plan_now is None:
        return
    if plan_now.improvised:
        return
    if news.start.date() != plan_now.day or state.clock.at(state.step) >= news.end:
        return
    start = news.start.hour * 60 + news.start.minute
    name = news.activity_for(agent.name)
    known = state.ground.lore.activities[name]
    block = Block(
        start,
        int((news.end - news.start).total_seconds()) // 60,
        name,
        known.doing.phrase,
        news.place,
        known.icon,
        news=news.id,
    )
    changed = plan_now.with_block(block)
    if agent.block >= 0:
        agent.block = _same_block(plan_now.blocks[agent.block], block, changed)
    agent.plan, agent.prepared_for = changed, -1
    begins = state.clock.step_at(changed.day, start)
    if agent.action.until > begins:
        prolong(agent, state, max(begins, state.step))
    reason = say("plan.invited", what=news.text, where=place(news.place))
    state.emit(PlanChanged(state.step, agent.name, reason))


def change_course(agent: Agent, state: State, answer: Heeded) -> None:
    """Land `Heeded`: do something else at once, as far as it fits into the day."""
    plan_now, block = agent.plan, answer.block
    if block is None or plan_now is None or agent.asleep:
        return
    minute = minute_of(state, plan_now)
    if state.ablations.no_planning or minute >= plan_now.sleep:
        return
    long = max(SHORTEST, min(block.minutes, plan_now.sleep - minute))
    block = replace(block, start=minute, minutes=long)
    changed = plan_now.with_block(block)
    agent.plan, agent.block = changed, changed.blocks.index(block) - 1
    agent.tasks = []
    agent.prepared, agent.prepared_for = list(answer.tasks), agent.block + 1
    if not answer.tasks:
        agent.prepared_for = -1
    prolong(agent, state, state.step)
    state.emit(PlanChanged(state.step, agent.name, answer.reason))


def _same_block(now: Block, inserted: Block, changed: Plan) -> int:
    """Where the block one is in stands now; before the inserted if that covers it."""
    came = changed.blocks.index(inserted)
    starts = [block.start for block in changed.blocks]
    if inserted.start <= now.start < inserted.start + inserted.minutes:
        return came - 1
    return starts.index(now.start)


def _prepare(agent: Agent, state: State) -> None:
    upcoming = agent.tomorrow if agent.asleep else agent.plan
    if upcoming is None or "detail" in agent.asking:
        return
    index = _next_block(agent, state, upcoming)
    if index >= len(upcoming.blocks) or agent.prepared_for == index:
        return
    start = _begins(state, upcoming, index)
    if state.step < start - AHEAD:
        return
    block = upcoming.blocks[index]
    late = max(0, state.step + state.settings.delays.detail - start)
    minutes = max(5, block.minutes - late // state.clock.steps_per_minute)
    context = Detail(
        situation(agent, state),
        upcoming.day,
        block,
        minutes,
        objects_at(agent, state, block.place),
    )
    state.ask(agent, "detail", context)


def _next_block(agent: Agent, state: State, upcoming: Plan) -> int:
    """The block to begin next: never one whose time is already over."""
    after = 0 if agent.asleep else agent.block + 1
    return max(after, upcoming.block_at(minute_of(state, upcoming)))


def _advance(agent: Agent, state: State) -> None:
    plan_now = agent.plan
    if plan_now is None:
        go_to_bed(agent, state)
        return
    minute = minute_of(state, plan_now)
    index = plan_now.block_at(minute)
    if agent.tasks and index <= agent.block:
        _begin_task(agent, state, plan_now)
    elif index <= agent.block:
        prolong(agent, state, _ends(state, plan_now, agent.block))
    elif index >= len(plan_now.blocks) and decides_next(agent):
        prolong(agent, state, state.step + LINGER)
    elif index >= len(plan_now.blocks):
        go_to_bed(agent, state)
    elif agent.prepared_for == index:
        _finish_block(agent, state)
        agent.block, agent.tasks = index, agent.prepared
        agent.prepared, agent.prepared_for = [], -1
        _begin_task(agent, state, plan_now)
    else:
        prolong(agent, state, state.step + LINGER)


def _begin_task(agent: Agent, state: State, plan_now: Plan) -> None:
    task = agent.tasks.pop(0)
    block = plan_now.blocks[agent.block]
    begin(agent, state, _action(agent, state, task, block, plan_now))


def _action(
    agent: Agent, state: State, task: TaskStep, block: Block, plan_now: Plan
) -> Action:
    way = distance(agent, state, task.address)
    length = task.minutes * state.clock.steps_per_minute
    # A task lasts until its block ends; but one always arrives, and stays a minute.
    until = min(
        state.step + way + length,
        max(_ends(state, plan_now, agent.block), state.step + way + LINGER),
    )
    return Action(
        task.doing,
        block.activity,
        task.icon,
        task.address,
        task.state,
        state.step,
        until,
        task.pose,
    )


def _finish_block(agent: Agent, state: State) -> None:
    """Remember what one has done."""
    if agent.plan is None or not 0 <= agent.block < len(agent.plan.blocks):
        return
    block = agent.plan.blocks[agent.block]
    known = state.ground.lore.activities.get(block.activity)
    if known is None:
        text = say("memory.did_words", what=block.doing, where=place(block.place))
    else:
        what = activity(block.activity)
        text = say("memory.did", what=what, where=place(block.place))
    importance = known.importance if known else 2
    observe(agent, state, agent.name, block.activity, text, importance)


def _wakes(state: State, plan_now: Plan) -> int:
    return state.clock.step_at(plan_now.day, plan_now.wake)


def _begins(state: State, plan_now: Plan, index: int) -> int:
    return state.clock.step_at(plan_now.day, plan_now.blocks[index].start)


def _ends(state: State, plan_now: Plan, index: int) -> int:
    block = plan_now.blocks[index]
    return state.clock.step_at(plan_now.day, block.start + block.minutes)


def minute_of(state: State, plan_now: Plan) -> int:
    """Minutes since the plan's midnight."""
    since = state.step - state.clock.step_at(plan_now.day, 0)
    return since // state.clock.steps_per_minute
