"""What becomes of a file or folder that is dropped where towns are chosen."""

from collections.abc import Callable
from pathlib import Path

from game.app import App

MAP = ".tmx"
"""Ending of a map drawn with Tiled."""

PEOPLE = ".people"
"""Ending of a file of people."""


def take_in(app: App, path: Path, changed: Callable[[], None]) -> None:
    """Begin a new town on a map or with people, or bring in a folder of the original.

    Args:
        app: the window.
        path: what was dropped.
        changed: is called when there is a town more.
    """
    if path.suffix.lower() in (MAP, PEOPLE):
        from game.scenes.new_town import NewTown

        sheet = NewTown(app)
        app.push(sheet)
        sheet.take_in(path)
        return
    from game.scenes.importing import Importing

    app.push(Importing(app, path, changed))
