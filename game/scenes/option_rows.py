"""The rows of each page of the settings: what there is to choose, and what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from engine.phrase import say
from game import paths
from game.app import App
from game.folders import show_folder
from game.locale import NAMES
from game.settings import IDLE_CALLS, IDLE_FRAMES, SCALES, VOLUMES

PACE_WORDS = ("¼×", "1×", "4×", "16×", "≫")

MIND_TABS = ("who", "limits", "how", "parts", "used")
"""Parts of the page about minds."""

Does = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Option:
    """One button of a row.

    Attributes:
        is_on: whether it is what is chosen now.
        does: None if it cannot be chosen here.
    """

    word: str
    is_on: bool
    does: Does | None


@dataclass(frozen=True, slots=True)
class Row:
    """What can be chosen about one thing.

    Attributes:
        words: what it is.
        note: a small remark below it, or empty.
    """

    words: str
    options: tuple[Option, ...]
    note: str = ""


def _row(app: App, name: str, choices: Sequence[tuple[str, object]]) -> Row:
    """A row for a setting of that name: (word, value) each."""
    chosen = getattr(app.settings, name)
    return Row(
        app.locale(f"options.{name}"),
        tuple(
            Option(word, value == chosen, partial(app.change, **{name: value}))
            for word, value in choices
        ),
    )


def _yes_or_no(app: App, name: str) -> Row:
    return _row(app, name, [(app.locale("yes"), True), (app.locale("no"), False)])


def language(app: App) -> list[Row]:
    """The language of the window."""
    names = [(name, code) for code, name in NAMES.items()]
    return [_row(app, "language", names)]


def display(app: App) -> list[Row]:
    """How it looks."""
    chosen = app.settings.scale
    sizes = tuple(
        Option(
            f"{size} %",
            size == chosen,
            partial(app.change, scale=size) if size <= app.largest_scale else None,
        )
        for size in SCALES
    )
    return [
        Row(app.locale("options.scale"), sizes),
        *(
            _yes_or_no(app, name)
            for name in ("full_screen", "reduced_motion", "safe_colours")
        ),
    ]


def sound(app: App) -> list[Row]:
    """What is heard, and how loud."""
    words = [app.locale(f"options.volume_{number}") for number in range(len(VOLUMES))]
    levels = list(zip(words, range(len(VOLUMES)), strict=True))
    return [
        _yes_or_no(app, "sound"),
        *(_row(app, name, levels) for name in ("effects", "nature", "music")),
    ]


def mind(app: App) -> list[Row]:
    """The ways to all that is chosen about minds, and to what they used."""

    def show(tab: str) -> None:
        from game.scenes.mind.page import MindPage

        app.push(MindPage(app, tab=tab))

    rows = []
    for tab in MIND_TABS:
        name = app.locale("options.mind_show")
        if tab == "who":
            name = app.locale(f"minds.{app.settings.mind.kind}")
        word = app.locale("options.mind_open", name=name)
        option = Option(word, False, partial(show, tab))
        note = app.locale(f"options.mind_{tab}")
        rows.append(Row(app.locale(f"minds.tab_{tab}"), (option,), note))
    return rows


def game(app: App) -> list[Row]:
    """How it is played."""
    paces = [(word, place) for place, word in enumerate(PACE_WORDS)]
    frames = [(str(count), count) for count in IDLE_FRAMES]
    none, all_ = app.locale("options.calls_none"), app.locale("options.calls_all")
    calls = [
        (none if count == 0 else all_ if count < 0 else str(count), count)
        for count in IDLE_CALLS
    ]
    return [
        _row(app, "pace", paces),
        _yes_or_no(app, "confirm"),
        _yes_or_no(app, "past_waits"),
        _yes_or_no(app, "autosave"),
        _yes_or_no(app, "idle_runs"),
        _row(app, "idle_frames", frames),
        _row(app, "idle_calls", calls),
    ]


def data(app: App) -> list[Row]:
    """Where everything is kept."""
    return [
        _folder(app, name, folder)
        for name, folder in (
            ("towns", paths.towns()),
            ("slots", paths.all_slots()),
            ("photos", paths.photos()),
        )
    ]


def _folder(app: App, name: str, folder: Path) -> Row:
    def show() -> None:
        problem = show_folder(folder)
        opened = say("interface.options.opened", folder=str(folder))
        app.notices.append(opened if problem is None else problem)

    word = app.locale("options.open_folder")
    option = Option(word, False, show)
    return Row(app.locale(f"options.{name}"), (option,), str(folder))


PAGES: dict[str, Callable[[App], list[Row]]] = {
    "language": language,
    "display": display,
    "sound": sound,
    "mind": mind,
    "game": game,
    "data": data,
}
"""The pages that are made of rows, by name."""
