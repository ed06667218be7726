"""What a town that thinks with a model asks of it, day by day.

Run: python -m tests.benchmarks.exchanges [DAYS]

25 people live some days, by default three, with a model that plays along. The first day
is cold; later ones are warm, since plans and details are used again when a situation is
alike. Tokens are estimates, and the model's replies are shorter than a talkative
model's. The original's 1,359 calls were counted in a recorded day of its own before
schedules and talks.
"""

import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from engine import Town, TownOptions, new_town, open_town
from engine.events import DecisionAsked
from engine.settings import DecisionKind
from engine.simulation import Step
from tests.benchmarks.parallel_minds import ASSETS, thinker

ORIGINAL = 1359
"""Calls an agent a day."""

NIGHT: frozenset[DecisionKind] = frozenset({"plan_day", "revise", "detail"})
"""What may be asked of sleepers: the night's planning."""


@dataclass(slots=True)
class Day:
    """Sums of one game day.

    Attributes:
        kinds: exchanges by kind of decision.
        reused: decisions that took no exchange.
        of_sleepers: decisions asked of sleepers, the night's planning left out.
    """

    kinds: Counter[str] = field(default_factory=Counter)
    read: int = 0
    written: int = 0
    longest: int = 0
    reused: int = 0
    of_sleepers: int = 0

    @property
    def exchanges(self) -> int:
        """All of them."""
        return self.kinds.total()


def main() -> None:
    """Live and print the figures."""
    days = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "n25.town"
        new_town(path, TownOptions(base="n25", seed=1), ASSETS)
        town = open_town(path, ASSETS)
        town.think_with(thinker(town, lanes=2))
        people = len(town.simulation.state.agents)
        for number in range(days):
            began = time.perf_counter()
            _print(number, lived(town), people, time.perf_counter() - began)
        town.close()
    print(f"the original           {ORIGINAL:8} exchanges an agent a day")


def lived(town: Town) -> Day:
    """Live one day and count."""
    day, kinds = Day(), dict[int, str]()
    for _ in range(town.ground.clock.steps_per_day):
        agents = town.simulation.state.agents
        asleep = {name for name, agent in agents.items() if agent.asleep}
        step = town.step()
        _count(step, kinds, day)
        for event in step.events:
            if isinstance(event, DecisionAsked):
                kinds[event.request.id] = event.request.kind
                # Who got up, or went to bed after a talk, was awake for a moment.
                sleeps = event.request.agent in asleep
                sleeps = sleeps and agents[event.request.agent].asleep
                day.of_sleepers += sleeps and event.request.kind not in NIGHT
    return day


def _count(step: Step, kinds: dict[int, str], day: Day) -> None:
    for landing in step.landings:
        sent = [one for one in landing.exchanges if not one.kept]
        day.reused += not sent
        day.kinds[kinds.get(landing.id, "")] += len(sent)
        for one in sent:
            day.read += one.input_tokens
            day.written += one.output_tokens
            day.longest = max(day.longest, one.input_tokens)


def _print(number: int, day: Day, people: int, seconds: float) -> None:
    each = ", ".join(f"{kind} {n / people:.1f}" for kind, n in day.kinds.most_common())
    tokens = (day.read + day.written) / people
    print(f"day {number + 1}: {'cold' if number == 0 else 'warm'}, {seconds:.0f} s")
    print(f"  an agent's exchanges   {day.exchanges / people:8.1f}  ({each})")
    print(f"  used again             {day.reused / people:8.1f}")
    print(f"  an agent's tokens      {tokens:8.0f}")
    print(
        f"  read an exchange       {day.read / max(1, day.exchanges):8.0f} on average"
    )
    print(f"  read at most           {day.longest:8}")
    print(f"  asked of sleepers      {day.of_sleepers:8}")


if __name__ == "__main__":
    main()
