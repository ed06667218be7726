"""People of a town as the original's files tell them: scratch, places, memories."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Any

from engine.agents.agent import Agent
from engine.agents.plan import Plan
from engine.clock import MINUTES_PER_DAY
from engine.memory.memory import Memory
from engine.phrase import Phrase, person, place
from engine.reverie.dates import write_moment, write_stamp
from engine.reverie.icons import Icons
from engine.reverie.lifestyle import hours
from engine.reverie.nodes import IDLE
from engine.reverie.origin import Origin
from engine.reverie.outward import Frames
from engine.reverie.places import kind_of
from engine.reverie.scratch import DEFAULTS
from engine.reverie.wording import embedding_key
from engine.state import State

EXPIRES = timedelta(days=30)
"""When a thought is over in the original, which never looks at it."""

DECIMALS = 5

Entries = list[list[Any]]
"""Text and minutes of each entry of a day."""


class Portrait:
    """All files of one person.

    Args:
        agent: the person.
        state: of the town after its last step.
        names: in the folder, by name in the town.
        icons: emoji for our icons.
        origin: the folder the town came from, if any.
        frames: how steps are told.
        lived: whether a step was lived since the town came from there.
    """

    def __init__(
        self,
        agent: Agent,
        state: State,
        names: Mapping[str, str],
        icons: Icons,
        origin: Origin | None,
        frames: Frames,
        lived: bool,
    ) -> None:
        self._agent = agent
        self._state = state
        self._names = names
        self._icons = icons
        self._frames = frames
        self._lived = lived
        self._origin = origin.people.get(agent.name) if origin else None
        self._name = names[agent.name]

    # ------------------------------------------------------------------- scratch

    def scratch(self) -> dict[str, Any]:
        """All fields, in the original's order; what is not ours as it came."""
        brought = renamed(self._origin.scratch if self._origin else {}, self._names)
        first, last = self._name.split()
        named = {"name": self._name, "first_name": first, "last_name": last}
        fields = {**DEFAULTS, "act_event": [self._name, None, None], **brought, **named}
        if self._origin is None:
            fields |= self._identity()
        if self._origin is None or self._lived:
            fields |= self._settings(fields)
        if self._lived:
            fields |= {**self._now(), **self._action(), **self._talk()}
        return fields

    def _identity(self) -> dict[str, Any]:
        persona = self._agent.persona
        words = self._state.ground.words
        work, world = persona.work, self._state.ground.world.name
        duty = ""
        if work.fixed and work.sector:
            duty = words(
                "reverie.duty",
                who=person(persona.name),
                where=place(f"{world}:{work.sector}:{work.arena}"),
                start=work.start,
                end=work.end,
            )
        return {
            "age": persona.age,
            "innate": ", ".join(persona.innate),
            "learned": persona.learned.en,
            "lifestyle": self._lifestyle(),
            "daily_plan_req": duty,
            "living_area": f"{world}:{persona.home.sector}:{persona.home.arena}",
        }

    def _lifestyle(self) -> str:
        """The persona's words, with the hours as the original can read them."""
        persona = self._agent.persona
        told = persona.lifestyle.en
        if hours(told) == (persona.wake, persona.sleep):
            return told
        return (
            f"{told} {self._name} goes to bed around {_hour(persona.sleep)},"
            f" awakes up around {_hour(persona.wake)}."
        )

    def _settings(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        settings, words = self._state.settings, self._state.ground.words
        most = fields["importance_trigger_max"]
        ours: dict[str, Any] = {}
        if self._origin is None:
            most = settings.reflection_threshold
            ours = {
                "vision_r": settings.vision_radius,
                "att_bandwidth": settings.attention_bandwidth,
                "retention": settings.retention,
                "recency_decay": settings.recency_decay,
                "importance_trigger_max": most,
            }
        return {
            **ours,
            "currently": words.tell(self._agent.currently),
            "importance_trigger_curr": most - self._agent.gathered,
            "importance_ele_n": self._since_reflection(),
        }

    def _since_reflection(self) -> int:
        count = 0
        for memory in reversed(self._agent.stream[:]):
            if memory.kind == "thought" and memory.evidence:
                break
            count += memory.kind == "event"
        return count

    def _now(self) -> dict[str, Any]:
        clock, step = self._state.clock, self._state.step
        plan = self._plan()
        schedule = _schedule(plan, self._state.ground.words.tell) if plan else []
        return {
            "curr_time": write_moment(clock.at(step - 1)),
            "curr_tile": list(self._agent.tile),
            "daily_req": [text for text, _ in schedule if text != "sleeping"],
            "f_daily_schedule": schedule,
            "f_daily_schedule_hourly_org": schedule,
        }

    def _plan(self) -> Plan | None:
        """The plan of the day of the last step, if there is one."""
        day = self._state.clock.day_of(self._state.step - 1)
        plans = (self._agent.plan, self._agent.tomorrow)
        return next((one for one in plans if one is not None and one.day == day), None)

    def _action(self) -> dict[str, Any]:
        agent, clock = self._agent, self._state.clock
        action, frames = agent.action, self._frames
        doing = frames.doing(self._state.ground.words.tell(action.doing))
        kind = kind_of(action.address)
        used = action.state if agent.arrived else IDLE
        emoji = frames.emoji(agent.name, action.since, action.icon)
        minutes = (action.until - action.since) // max(1, clock.steps_per_minute)
        path = (
            self._state.ground.paths.to((agent.target,)).path(agent.tile)
            if agent.target is not None
            else ()
        )
        return {
            "act_address": frames.address(agent.name, action.since, action.address),
            "act_start_time": write_moment(clock.at(action.since)),
            "act_duration": max(1, min(MINUTES_PER_DAY, minutes)),
            "act_description": doing,
            "act_pronunciatio": emoji,
            "act_event": [self._name, "is", doing],
            "act_obj_description": f"{kind} is {used}" if kind else None,
            "act_obj_pronunciatio": emoji if kind else None,
            "act_obj_event": [kind, "is", used] if kind else [None, None, None],
            "act_path_set": True,
            "planned_path": [list(tile) for tile in path],
        }

    def _talk(self) -> dict[str, Any]:
        agent, state = self._agent, self._state
        waits = {
            self._names[other]: max(0, until - state.step)
            for other, until in agent.rested_from.items()
            if other in self._names
        }
        talk = state.conversations.get(
            -1 if agent.conversation is None else agent.conversation
        )
        if talk is None:
            return {
                "chatting_with": None,
                "chat": None,
                "chatting_with_buffer": waits,
                "chatting_end_time": None,
            }
        end = max(state.step, talk.quiet_from)
        return {
            "chatting_with": self._names[talk.others(agent.name)[0]],
            "chat": self._frames.lines(talk.id) or [],
            "chatting_with_buffer": waits,
            "chatting_end_time": write_moment(state.clock.at(end)),
        }

    # ------------------------------------------------------------ what they know

    def places(self) -> dict[str, Any]:
        """The known places, by world."""
        return {self._state.ground.world.name: self._agent.places.tree()}

    def memories(self) -> dict[str, Any]:
        """The files of the memory stream, by their names without ".json"."""
        nodes = dict(reversed(list(self._nodes())))
        matrix = self._agent.stream.vectors.matrix
        return {
            "nodes": nodes,
            "embeddings": {
                nodes[f"node_{memory.id + 1}"]["embedding_key"]: [
                    round(float(one), DECIMALS) for one in matrix[memory.id]
                ]
                for memory in self._agent.stream
            },
            "kw_strength": _strength(nodes.values()),
        }

    def _nodes(self) -> Iterator[tuple[str, dict[str, Any]]]:
        counts: Counter[str] = Counter()
        words, clock = self._state.ground.words, self._state.clock
        for memory in self._agent.stream:
            counts[memory.kind] += 1
            text = words.tell(memory.text)
            created = clock.at(memory.created)
            is_thought = memory.kind == "thought"
            yield (
                f"node_{memory.id + 1}",
                {
                    "node_count": memory.id + 1,
                    "type_count": counts[memory.kind],
                    "type": memory.kind,
                    "depth": memory.depth,
                    "created": write_stamp(created),
                    "expiration": write_stamp(created + EXPIRES)
                    if is_thought
                    else None,
                    "subject": self._named(memory.subject),
                    "predicate": memory.predicate,
                    "object": self._named(memory.object),
                    "description": text,
                    "embedding_key": embedding_key(text),
                    "poignancy": memory.importance,
                    "keywords": [self._named(name) for name in memory.about],
                    "filling": self._filling(memory),
                },
            )

    def _filling(self, memory: Memory) -> list[Any] | None:
        if memory.kind == "chat":
            brought = self._origin.talks.get(memory.id) if self._origin else None
            if brought is not None:
                return [[self._named(who), words] for who, words in brought]
            talk = -1 if memory.conversation is None else memory.conversation
            return self._frames.lines(talk) or []
        evidence = [f"node_{id + 1}" for id in memory.evidence]
        return evidence or (None if memory.kind == "thought" else [])

    def _named(self, name: str) -> str:
        """A person's name in the folder; anything else as it is."""
        return self._names.get(name, name)


def renamed(value: Any, names: Mapping[str, str]) -> Any:
    """A value of a file with every name, alone in its string, put into the new one."""
    match value:
        case str():
            return names.get(value, value)
        case list():
            return [renamed(one, names) for one in value]
        case dict():
            return {
                names.get(key, key): renamed(one, names) for key, one in value.items()
            }
        case _:
            return value


def _strength(nodes: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, int]]:
    """How often each keyword stands in what is not idle; nobody reads it."""
    counts: dict[str, Counter[str]] = {"event": Counter(), "thought": Counter()}
    for node in nodes:
        idle = (node["predicate"], node["object"]) == ("is", IDLE)
        if node["type"] in counts and not idle:
            counts[node["type"]].update(one.lower() for one in node["keywords"])
    return {f"kw_strength_{kind}": dict(count) for kind, count in counts.items()}


def _schedule(plan: Plan, tell: Callable[[Phrase], str]) -> Entries:
    """A day from midnight to midnight; what comes before and after is sleep."""
    entries: Entries = []
    at = 0
    for block in plan.blocks:
        start = min(MINUTES_PER_DAY, max(at, block.start))
        end = min(MINUTES_PER_DAY, block.start + block.minutes)
        if start > at:
            entries.append(["sleeping", start - at])
            at = start
        if end > at:
            entries.append([tell(block.doing), end - at])
            at = end
    if at < MINUTES_PER_DAY:
        entries.append(["sleeping", MINUTES_PER_DAY - at])
    return entries


def _hour(time: str) -> str:
    """10:30pm for 22:30; hours past 24 are after midnight."""
    hour, minute = int(time[:2]) % 24, time[3:]
    half = "am" if hour < 12 else "pm"
    past = "" if minute == "00" else f":{minute}"
    return f"{hour % 12 or 12}{past}{half}"
