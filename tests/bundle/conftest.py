"""The game, packed once, unpacked where nobody may write, before an empty desk."""

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bundle.desk import NOBODY, Desk, missing_tools, screen

ROOT = Path(__file__).resolve().parents[2]

PICTURES_VARIABLE = "SMALLVILLE_PICTURES"
"""Environment variable that names a folder where the tests' pictures are kept."""


@pytest.fixture(scope="session")
def place() -> Iterator[Path]:
    """A folder that every user may enter; pytest's own are for one user alone."""
    assert not missing_tools(), f"not installed: {', '.join(missing_tools())}"
    folder = Path(tempfile.mkdtemp(prefix="smallville-bundle-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def archive(place: Path) -> Path:
    """The archive that people download, without a model."""
    command = [sys.executable, str(ROOT / "build" / "make.py"), "--no-model"]
    before = set((ROOT / "build").rglob("*"))
    subprocess.run([*command, "--appdir", "--out", place / "dist"], check=True)
    left = set((ROOT / "build").rglob("*")) - before
    assert not [path for path in left if "__pycache__" not in path.parts]
    (found,) = (place / "dist").glob("*.tar.gz")
    return found


@pytest.fixture(scope="session")
def bundle(place: Path, archive: Path) -> Path:
    """The unpacked folder, in a place with blanks and Chinese letters."""
    home = place / "My games 我的游戏"
    home.mkdir()
    with tarfile.open(archive) as packed:
        packed.extractall(home, filter="data")
    return home / "Smallville"


@pytest.fixture
def desk(place: Path) -> Iterator[Desk]:
    """A user with an empty home."""
    home = Path(tempfile.mkdtemp(prefix="home ", dir=place))
    if os.geteuid() == 0:
        os.chown(home, NOBODY, NOBODY)
    pictures = Path(os.environ.get(PICTURES_VARIABLE) or place / "pictures")
    pictures.mkdir(parents=True, exist_ok=True)
    with screen() as display:
        yield Desk(display, home, pictures)
