"""Calls the command line in this process, on a small town."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from engine.cli.app import obey
from engine.events import ConversationEnded
from engine.listing import town_info
from engine.roots import ASSETS_VARIABLE
from engine.town import open_town
from tests.small_town import BASE, small_assets

AT_LEAST, AT_MOST = 1500, 8640
"""Steps of the town that has been lived in: until a talk is over, but all morning."""


@dataclass(frozen=True)
class Called:
    """How a call ended: exit status and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The JSON object on standard output."""
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one line on standard error."""
        (line,) = self.err.splitlines()
        return line


Call = Callable[..., Called]


@pytest.fixture(scope="session")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with assets and a town of a few hours; to be copied, never changed."""
    folder = tmp_path_factory.mktemp("lived")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(ASSETS_VARIABLE, str(small_assets(folder)))
        town = str(folder / "hamlet.town")
        assert obey(["new", town, "--base", BASE]) == 0
        _live_through_a_talk(Path(town), folder / "assets")
    return folder


def _live_through_a_talk(path: Path, assets: Path) -> None:
    town, has_talked = open_town(path, assets), False
    while town.step_number < AT_LEAST or not has_talked:
        assert town.step_number < AT_MOST, "nobody talks all day"
        events = town.step().events
        has_talked |= any(isinstance(one, ConversationEnded) for one in events)
    town.close()


@pytest.fixture
def folder(lived: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it that the test may break; its assets are in use."""
    mine = tmp_path / "mine"
    shutil.copytree(lived, mine)
    monkeypatch.setenv(ASSETS_VARIABLE, str(mine / "assets"))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return mine


@pytest.fixture
def town(folder: Path) -> Path:
    """The town file in it."""
    return folder / "hamlet.town"


@pytest.fixture
def steps(town: Path) -> int:
    """How many steps it has been lived."""
    return town_info(town).step


@pytest.fixture
def call(folder: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """Call the command line with some arguments."""

    def called(*arguments: object) -> Called:
        capsys.readouterr()
        status = obey([str(one) for one in arguments])
        written = capsys.readouterr()
        return Called(status, written.out, written.err)

    return called
