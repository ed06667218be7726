"""`nodes.json`: what a person remembers, as memories of ours."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.clock import Clock
from engine.memory.memory import Chat, Memory, ObservedEvent, Thought
from engine.memory.stream import MemoryStream
from engine.phrase import literal
from engine.reverie.dates import read_stamp
from engine.reverie.files import number_in
from engine.reverie.recorded import Talk, as_talk
from engine.reverie.report import Report
from engine.state import Ground

KINDS: Mapping[str, type[Memory]] = {
    "event": ObservedEvent,
    "thought": Thought,
    "chat": Chat,
}

IDLE = "idle"
MUNDANE, USUAL = 1, 3
"""Importance of what is idle, and of all else that tells none."""


@dataclass(frozen=True, slots=True)
class Node:
    """One node, checked.

    Attributes:
        number: in its key; evidence is named by it.
        created: step.
        evidence: numbers of the nodes it rests on.
        talk: lines of a chat.
    """

    number: int
    kind: str
    created: int
    text: str
    importance: int
    subject: str
    predicate: str
    object: str
    about: tuple[str, ...]
    evidence: tuple[int, ...]
    talk: Talk


@dataclass(slots=True)
class Remembered:
    """The memories of one person, and what the way back needs of their nodes.

    Attributes:
        numbers: of the nodes, by memory.
        talks: lines of each chat that is not among the recorded ones, by memory.
    """

    stream: MemoryStream
    numbers: list[int] = field(default_factory=list)
    talks: dict[int, Talk] = field(default_factory=dict)


def read_nodes(
    raw: object, person: str, clock: Clock, last: int, report: Report
) -> list[Node]:
    """The nodes of a person, the oldest first.

    Args:
        raw: the file's contents.
        person: whose they are.
        clock: game time in the town.
        last: the step after which nothing was lived.
        report: takes in what was odd.
    """
    if not isinstance(raw, dict):
        report.add("memories_missing", person)
        return []
    rows = _in_order(raw, person, report)
    nodes: list[Node] = []
    before = _first_date(rows, clock)
    for number, row in rows:
        moment = read_stamp(row.get("created"))
        created = before if moment is None else min(last, clock.step_of(moment))
        node = _node(number, row, max(created, before), person, report)
        if moment is None:
            report.add("node_date", f"{person}: node_{number}")
        if node is not None:
            before = node.created
            nodes.append(node)
    return nodes


def _in_order(
    raw: Mapping[str, Any], person: str, report: Report
) -> list[tuple[int, Mapping[str, Any]]]:
    rows: list[tuple[int, Mapping[str, Any]]] = []
    for key, row in raw.items():
        number = number_in(key.removeprefix("node_"))
        if number is None or not isinstance(row, dict):
            report.add("node_broken", f"{person}: {key[:40]}")
        else:
            rows.append((number, row))
    rows.sort(key=lambda row: row[0])
    for expected, (number, row) in enumerate(rows, 1):
        if number != expected or row.get("node_count") != number:
            report.add("node_number", f"{person}: node_{number}")
    return rows


def _first_date(rows: Iterable[tuple[int, Mapping[str, Any]]], clock: Clock) -> int:
    moments = (read_stamp(row.get("created")) for _, row in rows)
    first = next((one for one in moments if one is not None), None)
    return 0 if first is None else min(0, clock.step_of(first))


def _node(
    number: int, row: Mapping[str, Any], created: int, person: str, report: Report
) -> Node | None:
    place = f"{person}: node_{number}"
    kind, text = _text(row, "type"), _text(row, "description").strip()
    if not text:
        report.add("node_broken", place)
        return None
    if kind not in KINDS:
        report.add("node_type", place)
        kind = "event"
    subject, predicate, object = (
        _text(row, part) for part in ("subject", "predicate", "object")
    )
    if subject == predicate and object == "is":
        report.add("triple", place)
        predicate, object = "is", text.removeprefix(subject).strip()
        object = object.removeprefix("is ").strip()
    keywords = row.get("keywords")
    about = tuple(
        dict.fromkeys(
            one for one in _list(keywords) if isinstance(one, str) and one.strip()
        )
    )
    filling = row.get("filling")
    return Node(
        number,
        kind,
        created,
        text,
        _importance(row.get("poignancy"), predicate, object, place, report),
        subject,
        predicate,
        object,
        about,
        () if kind == "chat" else _evidence(filling, place, report),
        as_talk(_list(filling)) if kind == "chat" else (),
    )


def _importance(
    value: object, predicate: str, object: str, place: str, report: Report
) -> int:
    if type(value) is int and 1 <= value <= 10:
        return value
    report.add("importance", place)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return int(min(10, max(1, value)))
    return MUNDANE if (predicate, object) == ("is", IDLE) else USUAL


def _evidence(filling: object, place: str, report: Report) -> tuple[int, ...]:
    """Numbers of nodes; the original sometimes writes one bare name for a list."""
    if isinstance(filling, str):
        report.add("filling", place)
        filling = [filling]
    numbers: list[int] = []
    for one in _list(filling):
        number = number_in(one.removeprefix("node_")) if isinstance(one, str) else None
        if number is None:
            report.add("filling", place)
        else:
            numbers.append(number)
    return tuple(dict.fromkeys(numbers))


def _text(row: Mapping[str, Any], field: str) -> str:
    value = row.get(field)
    return value if isinstance(value, str) else ""


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


# ------------------------------------------------------------------ into memories


def remember(
    nodes: Iterable[Node],
    ground: Ground,
    talks: Mapping[Talk, int],
    person: str,
    report: Report,
) -> Remembered:
    """A memory stream made of nodes; things seen idle again are only counted.

    Args:
        nodes: the oldest first.
        ground: its embedder makes the vectors anew: those of another model say
            nothing beside ours.
        talks: the recorded conversation with these lines.
        person: whose they are.
        report: takes in what was odd.
    """
    kept = Remembered(MemoryStream(ground.embedder.dimension))
    ids: dict[int, int] = {}
    for node in nodes:
        again = _seen_idle(node, kept.stream)
        if again is not None:
            kept.stream.repeat(again, node.created)
            ids[node.number] = again
            report.add("idle", f"{person}: node_{node.number}")
            continue
        evidence = tuple(
            dict.fromkeys(ids[number] for number in node.evidence if number in ids)
        )
        if any(number not in ids for number in node.evidence):
            report.add("filling", f"{person}: node_{node.number}")
        memory = KINDS[node.kind](
            created=node.created,
            text=literal(node.text),
            importance=node.importance,
            subject=node.subject,
            predicate=node.predicate,
            object=node.object,
            about=node.about,
            evidence=evidence,
            conversation=talks.get(node.talk),
        )
        vector = ground.embedder.embed([node.text])[0]
        id = ids[node.number] = kept.stream.add(memory, vector).id
        kept.numbers.append(node.number)
        if node.talk and node.talk not in talks:
            kept.talks[id] = node.talk
    return kept


def _seen_idle(node: Node, stream: MemoryStream) -> int | None:
    if node.kind != "event" or (node.predicate, node.object) != ("is", IDLE):
        return None
    before = stream.same(node.subject, node.predicate, node.object)
    return None if before is None else before.id
