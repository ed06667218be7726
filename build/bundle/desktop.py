"""What a Linux desktop needs beside the program: menu entry, file type, AppDir."""

import shutil
from pathlib import Path

LINUX = Path(__file__).resolve().parent.parent / "linux"


def add_desktop_files(folder: Path) -> None:
    """Lay the menu entry, the file type and their installer into the folder."""
    for name in ("smallville.desktop", "smallville-town.xml", "add-to-menu.sh"):
        shutil.copy(LINUX / name, folder / name)


def make_appdir(folder: Path, target: Path) -> None:
    """Make an AppDir of the packaged folder; `appimagetool` makes one file of it.

    Args:
        folder: the packaged game.
        target: the AppDir; what is there is replaced.
    """
    shutil.rmtree(target, ignore_errors=True)
    home = target / "usr" / "lib" / "smallville"
    shutil.copytree(folder, home, symlinks=True)
    shutil.copy(LINUX / "AppRun", target / "AppRun")
    shutil.copy(LINUX / "smallville.desktop", target / "smallville.desktop")
    icon = home / "_internal" / "assets" / "icon" / "smallville-256.png"
    shutil.copy(icon, target / "smallville.png")
    (target / ".DirIcon").symlink_to("smallville.png")
