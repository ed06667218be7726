"""How much time parallel calls save a whole town that thinks with a model.

Run: python -m tests.benchmarks.parallel_minds [HOURS] [--measured]

25 people live some hours, by default a day, with a model that answers at once. What
they asked, and when it landed, is then played again in virtual time with a second per
exchange: one call after another, with 8 at a time, and with as many as one likes. The
town holds its breath for what is due; making a step takes no virtual time.

The longest chain is what no number of calls can beat: each exchange a second, a
decision begun when those it depends on have landed, which are one's own before it and,
in a talk, what was said before.

With --measured two busy hours are lived by the clock as well, a second scaled down to
a fiftieth; the engine's own work, which is not scaled, is in those figures.
"""

import heapq
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engine import Town, TownOptions, load_languages, new_town, open_town
from engine.backends.backend import Capabilities
from engine.backends.metering import Meter
from engine.backends.scripted import ScriptedBackend
from engine.backends.stack import wrapped
from engine.events import DecisionAsked
from engine.minds.language import LanguageMind, MindOptions
from engine.minds.mind import DecisionRequest, Remember, Utterance
from engine.minds.routine import RoutineMind
from engine.simulation import Step
from tests.engine.minds.language.player import play

ASSETS = Path(__file__).parents[2] / "assets"

SLOTS = 8
SECOND = 1.0
"""Of an exchange."""

SCALED = 0.02
"""Seconds that stand for one, when it is measured by the clock."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A decision: when it was asked and landed, and what it took.

    Attributes:
        exchanges: with the model; none if an old answer was used again.
        talk: identity of the talk it belongs to, or None.
    """

    id: int
    agent: str
    asked_at: int
    lands_at: int
    exchanges: int
    talk: int | None


def main() -> None:
    """Live, play again, and print the figures."""
    numbers = [int(one) for one in sys.argv[1:] if one.isdigit()]
    hours = numbers[0] if numbers else 24
    began = time.perf_counter()
    decisions = lived(hours)
    exchanges = sum(one.exchanges for one in decisions)
    print(f"lived {hours} h of n25 in      {time.perf_counter() - began:8.1f} s")
    print(f"decisions, exchanges     {len(decisions):8} {exchanges}")
    alone, many = replayed(decisions, 1), replayed(decisions, SLOTS)
    chain = longest_chain(decisions)
    bound = max(chain, exchanges * SECOND / SLOTS)
    print(f"one call after another   {exchanges * SECOND:8.0f} s")
    print(f"K = 1, by urgency        {alone:8.0f} s")
    print(f"K = {SLOTS}                    {many:8.0f} s")
    print(f"K without end            {replayed(decisions, 10_000):8.0f} s")
    print(f"longest chain            {chain:8.0f} s")
    print(f"bound, {SLOTS} slots           {bound:8.0f} s")
    print(f"times as fast            {exchanges * SECOND / many:8.2f} (at least 3.2)")
    print(f"times the bound          {many / bound:8.2f} (at most 1.6)")
    if "--measured" in sys.argv:
        _measure()


def _measure() -> None:
    print(f"two hours from 07:00 by the clock, {SCALED:g} s for a second:")
    times = {lanes: _timed(lanes) for lanes in (1, SLOTS)}
    for lanes, seconds in times.items():
        print(f"K = {lanes}                    {seconds:8.1f} s")
    print(f"times as fast            {times[1] / times[SLOTS]:8.2f}")


def _timed(lanes: int) -> float:
    began = time.perf_counter()
    lived(2, lanes, SCALED, datetime(2023, 2, 13, 7))
    return time.perf_counter() - began


def lived(
    hours: int, lanes: int = SLOTS, latency: float = 0.0, start: datetime | None = None
) -> list[Asked]:
    """Let 25 people live with a model, and note what they asked."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "n25.town"
        new_town(path, TownOptions(base="n25", seed=1, start=start), ASSETS)
        town = open_town(path, ASSETS)
        town.think_with(thinker(town, lanes, latency))
        asked: dict[int, DecisionRequest] = {}
        found: list[Asked] = []
        for _ in range(hours * town.ground.clock.steps_per_hour):
            _note(town.step(), asked, found)
        town.close()
    return found


def thinker(town: Town, lanes: int, latency: float = 0.0) -> LanguageMind:
    """A mind over a model that plays along, with all wrappers."""
    backend = ScriptedBackend(
        script=play,
        latency=latency,
        capabilities=Capabilities(json_schema=True, json_object=True, context=32_000),
    )
    return LanguageMind(
        wrapped(backend, Meter()),
        town.lore,
        RoutineMind(town.lore),
        load_languages(ASSETS, town.lore.personas),
        MindOptions(lanes=lanes),
    )


def _note(step: Step, asked: dict[int, DecisionRequest], found: list[Asked]) -> None:
    for landing in step.landings:
        request = asked.pop(landing.id)
        talks = isinstance(request.context, Utterance | Remember)
        found.append(
            Asked(
                request.id,
                request.agent,
                request.asked_at,
                step.number,
                sum(not one.kept for one in landing.exchanges),
                request.context.conversation if talks else None,  # type: ignore[union-attr]
            )
        )
    for event in step.events:
        if isinstance(event, DecisionAsked):
            asked[event.request.id] = event.request


def replayed(decisions: Sequence[Asked], slots: int) -> float:
    """Seconds until the last decision has landed, with some calls at a time.

    Whoever lands first is served first. Time stands still between steps: it goes on
    only while somebody's answer is due and not there.
    """
    now, free = 0.0, [0.0] * slots
    pile: list[tuple[int, int, float, float]] = []
    done: dict[int, float] = {}
    steps = sorted(
        {one.asked_at for one in decisions} | {one.lands_at for one in decisions}
    )
    landing, asking = _by(decisions, "lands_at"), _by(decisions, "asked_at")
    for step in steps:
        due = {one.id for one in landing.get(step, ())}
        while due - done.keys():
            _serve(pile, free, done)
        now = max([now, *(done[id] for id in due)])
        for one in asking.get(step, ()):
            heapq.heappush(pile, (one.lands_at, one.id, now, one.exchanges * SECOND))
        _serve_until(now, pile, free, done)
    return now


def _serve_until(
    now: float,
    pile: list[tuple[int, int, float, float]],
    free: list[float],
    done: dict[int, float],
) -> None:
    # A slot that is free takes the next question at once, whatever comes later.
    while pile and min(free) <= now:
        _serve(pile, free, done)


def _serve(
    pile: list[tuple[int, int, float, float]], free: list[float], done: dict[int, float]
) -> None:
    _, id, ready, seconds = heapq.heappop(pile)
    slot = free.index(min(free))
    free[slot] = done[id] = max(free[slot], ready) + seconds


def longest_chain(decisions: Sequence[Asked]) -> float:
    """Seconds of the longest chain of decisions that depend on each other."""
    ends: dict[int, float] = {}
    own: dict[str, list[Asked]] = {}
    talks: dict[int, list[Asked]] = {}
    for one in sorted(decisions, key=lambda one: (one.lands_at, one.id)):
        before = [*own.get(one.agent, ())]
        if one.talk is not None:
            before += talks.get(one.talk, ())
        began = max(
            (ends[other.id] for other in before if other.lands_at <= one.asked_at),
            default=0.0,
        )
        ends[one.id] = began + one.exchanges * SECOND
        own.setdefault(one.agent, []).append(one)
        if one.talk is not None:
            talks.setdefault(one.talk, []).append(one)
    return max(ends.values(), default=0.0)


def _by(decisions: Iterable[Asked], field: str) -> dict[int, list[Asked]]:
    found: dict[int, list[Asked]] = {}
    for one in decisions:
        found.setdefault(getattr(one, field), []).append(one)
    return found


if __name__ == "__main__":
    main()
