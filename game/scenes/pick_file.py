"""A file, chosen from the folders of this computer."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from game.app import App
from game.scenes.pick import Option, Pick

UP = "../"


class PickFile(Pick):
    """Folders and the files in them that have a certain ending.

    A path that is typed or pasted whole is taken as well.

    Args:
        app: the window.
        title: what is chosen.
        folder: where to begin.
        ending: of the files that are shown, such as ".gguf".
        take: is handed the path.
    """

    def __init__(
        self,
        app: App,
        title: str,
        folder: Path,
        ending: str,
        take: Callable[[str], None],
    ) -> None:
        self._head = title
        self._ending = ending
        self._folder = folder if folder.is_dir() else Path.home()
        options = list(self._content())
        super().__init__(app, self._words(), options, take, free=True)

    def chosen(self, key: str) -> None:
        """Go into a folder, or take a file."""
        path = Path(os.path.normpath(self._folder / Path(key).expanduser()))
        if path.is_dir():
            self._folder = path
            self.offer(self._words(), list(self._content()))
        else:
            super().chosen(str(path))

    def _words(self) -> str:
        return f"{self._head} · {self._folder.name or self._folder}"

    def _content(self) -> Iterator[Option]:
        yield Option(UP, UP)
        folders, files = [], []
        try:
            for path in self._folder.iterdir():
                if path.name.startswith("."):
                    continue
                if path.is_dir():
                    folders.append(path.name)
                elif path.suffix.lower() == self._ending:
                    files.append(path)
        except OSError:
            # A folder that may not be read is one without anything to choose.
            return
        for name in sorted(folders, key=str.casefold):
            yield Option(f"{name}/", name)
        for path in sorted(files):
            yield Option(f"{path.name}  ({_size(path)})", path.name)


def _size(path: Path) -> str:
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    return f"{size / 1e6:.0f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"
