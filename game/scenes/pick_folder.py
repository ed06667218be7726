"""A folder of the original, chosen from the folders of this computer."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from game.app import App
from game.scenes.pick import Option, Pick

HERE = "."
UP = "../"

SIGNS = ("reverie/meta.json", "master_movement.json")
"""A folder that holds one of these is what is looked for."""


class PickFolder(Pick):
    """Goes through folders; one that holds a simulation is taken at once.

    Args:
        app: the window.
        folder: where to begin.
        take: is handed the folder.
    """

    def __init__(self, app: App, folder: Path, take: Callable[[Path], None]) -> None:
        self._folder = folder if folder.is_dir() else Path.home()
        self._hand_over = take
        content = list(self._content(app))
        super().__init__(app, self._words(app), content, self._taken, free=True)

    def chosen(self, key: str) -> None:
        """Go into a folder, or take it."""
        path = Path(os.path.normpath(self._folder / Path(key).expanduser()))
        if key == HERE or not path.is_dir() or is_simulation(path):
            super().chosen(str(path))
            return
        self._folder = path
        self.offer(self._words(self.app), list(self._content(self.app)))

    def _taken(self, key: str) -> None:
        self._hand_over(Path(key))

    def _words(self, app: App) -> str:
        name = self._folder.name or str(self._folder)
        return app.locale("importing.choose", name=name)

    def _content(self, app: App) -> Iterator[Option]:
        yield Option(app.locale("importing.here"), HERE)
        yield Option(UP, UP)
        try:
            folders = [path for path in self._folder.iterdir() if path.is_dir()]
        except OSError:
            # A folder that may not be read is one without anything to choose.
            return
        for path in sorted(folders, key=lambda one: one.name.casefold()):
            if not path.name.startswith("."):
                sign = "★ " if is_simulation(path) else ""
                yield Option(f"{sign}{path.name}/", path.name)


def is_simulation(folder: Path) -> bool:
    """Whether a folder looks like one of the original."""
    return any((folder / sign).is_file() for sign in SIGNS)
