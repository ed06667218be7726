"""What the cards of towns and slots do: open, save over, rename, copy, delete."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pygame

from engine.errors import UserError
from engine.phrase import Phrase, say
from game import paths
from game.app import App
from game.loading import Job
from game.scenes.ask import Ask
from game.scenes.dropped import take_in
from game.scenes.naming import Naming
from game.scenes.new_town import free_path
from game.scenes.opening import OpeningTown
from game.slots import Kept, free_name, is_taken
from game.ui.toasts import Toasts


class CardDeeds:
    """Does what a card's buttons say; whatever takes time runs beside the frames.

    Args:
        app: the window.
        current: the town file that is open, or None.
        changed: is called when there are other cards now.
    """

    def __init__(
        self, app: App, current: Path | None, changed: Callable[[], None]
    ) -> None:
        self._app, self._current, self._changed = app, current, changed
        self._toasts = Toasts()
        self._job: Job[Phrase | None] | None = None

    # ------------------------------------------------------------ deeds

    def open(self, kept: Kept) -> None:
        """Open a town, or go back to a slot; how the town stands now is kept first."""
        app = self._app
        if kept.kind == "town":
            app.turn_to(OpeningTown.of_file(app, kept.info.path))
            return

        def go_back() -> None:
            app.turn_to(OpeningTown.of_slot(app, kept.info.path, kept.town))

        if app.settings.confirm and kept.town.is_file():
            text = app.locale("slots.back", town=kept.town.stem)
            word = app.locale("slots.back_yes")
            app.push(Ask(app, app.locale("slots.back_title"), text, word, go_back))
        else:
            go_back()

    def save_over(self, kept: Kept, save: Callable[[], None]) -> None:
        """Save into a slot there is, after a question."""
        app = self._app
        if not app.settings.confirm:
            save()
            return
        text = app.locale("slots.over_ask", name=kept.name)
        title, word = app.locale("slots.over_title"), app.locale("slots.over")
        app.push(Ask(app, title, text, word, save))

    def rename(self, kept: Kept) -> None:
        """Give a slot another name."""
        app = self._app

        def refuses(name: str) -> Phrase | None:
            is_same = name.casefold() == kept.name.casefold()
            if is_taken(kept.town, name) and not is_same:
                return say("interface.slots.name_taken", name=name)
            return None

        def move(name: str) -> None:
            path = kept.info.path
            self._begin(lambda: _move(path, path.with_name(f"{name}.town")))

        title, word = app.locale("slots.rename_tip"), app.locale("slots.rename_yes")
        app.push(Naming(app, title, kept.name, word, move, refuses))

    def duplicate(self, kept: Kept) -> None:
        """Copy a slot, or a town, under a name of its own."""
        source = kept.info.path
        if kept.kind == "town":
            target = free_path(paths.towns(), source.stem)
        else:
            target = source.with_name(f"{free_name(kept.town, self._title(kept))}.town")
        self._begin(lambda: _copy(source, target, kept.info.picture))

    def _title(self, kept: Kept) -> str:
        if kept.kind == "named":
            return kept.name
        return self._app.locale(f"slots.kind_{kept.kind}", town=kept.info.title)

    def export(self, kept: Kept) -> None:
        """Write a town as a folder of the original."""
        name = (
            kept.town.stem if kept.kind == "town" else f"{kept.town.stem} {kept.name}"
        )
        target = _free_folder(paths.exports(), name)
        self._tell(say("interface.slots.exporting"))
        self._begin(lambda: _export(kept.info.path, target))

    def delete(self, kept: Kept) -> None:
        """Delete a file, after a question."""
        app = self._app
        name = kept.info.title if kept.kind == "town" else self._title(kept)
        key = "load.delete" if kept.kind == "town" else "slots.delete"
        word, title = app.locale("load.delete_yes"), app.locale("load.delete_title")

        def remove() -> None:
            self._begin(lambda: _remove(kept.info.path))

        app.push(Ask(app, title, app.locale(key, name=name), word, remove))

    # ------------------------------------------------------------ folders

    def choose_folder(self) -> None:
        """Let the player choose a folder of the original."""
        from game.scenes.pick_folder import PickFolder

        self._app.push(PickFolder(self._app, Path.home(), self.import_from))

    def import_from(self, folder: Path) -> None:
        """Make a town of a folder of the original."""
        from game.scenes.importing import Importing

        self._app.push(Importing(self._app, folder, self._changed))

    def take_in(self, path: Path) -> None:
        """Make a town of what was dropped: a folder, or a map of one's own."""
        take_in(self._app, path, self._changed)

    # ------------------------------------------------------------ frames

    def _begin(self, work: Callable[[], Phrase | None]) -> None:
        if self._job is None:
            self._job = Job(work)

    def _tell(self, told: Phrase, warning: bool = False) -> None:
        app = self._app
        text = app.locale.tell(told)
        self._toasts.show(text, app.fonts, app.interface, warning)

    def update(self, seconds: float) -> None:
        """Tell what came of it."""
        self._toasts.update(seconds)
        if self._job is None or not self._job.done:
            return
        job, self._job = self._job, None
        try:
            told = job.result()
        except UserError as error:
            self._tell(error.phrase, True)
        else:
            if told is not None:
                self._tell(told)
        self._changed()

    def draw(self, target: pygame.Surface) -> None:
        """Draw what is told."""
        self._toasts.draw(target)


def _move(path: Path, target: Path) -> None:
    try:
        path.rename(target)
    except OSError as error:
        raise _cannot(path, error) from error


def _copy(source: Path, target: Path, picture: bytes) -> None:
    from engine import keep_slot

    keep_slot(source, target, picture)


def _export(town: Path, folder: Path) -> Phrase:
    from engine import export_folder

    done = export_folder(town, folder, paths.assets())
    return say("interface.slots.exported", file=str(done.folder))


def _free_folder(parent: Path, name: str) -> Path:
    kept = "".join(c if c.isascii() and c.isalnum() else "_" for c in name).strip("_")
    path, number = parent / (kept or "town"), 2
    while path.exists():
        path = parent / f"{kept or 'town'}_{number}"
        number += 1
    return path


def _remove(path: Path) -> None:
    try:
        path.unlink()
        for rest in ("-wal", "-shm"):
            path.with_name(path.name + rest).unlink(missing_ok=True)
    except OSError as error:
        raise _cannot(path, error) from error


def _cannot(path: Path, error: OSError) -> UserError:
    reason = error.strerror or str(error)
    return UserError("interface.slots.unchangeable", file=path, reason=reason)
