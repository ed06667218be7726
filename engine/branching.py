"""Branches: new towns that go on from a past step of another's record."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from engine.assets import load_ground
from engine.errors import BranchRefused, TownExists
from engine.state import State
from engine.store.recording import Recording
from engine.store.slots import make_copy
from engine.store.town_file import Charter, TownFile
from engine.town import relived


def branch_town(
    source: Path, target: Path, step: int, assets: Path, title: str = ""
) -> None:
    """Make a new town that goes on from where another stood after so many steps.

    It has the same past, the same people and the same open decisions; the other town
    stays as it is, and may be lived in meanwhile.

    Args:
        source: file of the other town.
        target: the new town's file.
        step: how many of the steps it keeps.
        assets: folder of the game's files.
        title: of the new town; the other's if empty.

    Raises:
        BranchRefused: the town cannot be gone on with from there.
        UserError: a file cannot be used.
    """
    if target.exists():
        raise TownExists("error.town.exists", file=target)
    with Recording(source) as recording:
        charter = recording.charter
        _check(step, charter.lived_from, recording.steps())
        ground = load_ground(assets, charter, recording.personas())
        state = relived(recording, ground, step, source).state
    charter = replace(charter, title=title or charter.title)
    make_copy(source, target, partial(_go_back, state, charter))


def _check(step: int, first: int, last: int) -> None:
    if step < first:
        raise BranchRefused("error.branch.not_lived", step=step, first=first)
    if step > last:
        raise BranchRefused("error.branch.not_yet", step=step, last=last)


def _go_back(state: State, charter: Charter, path: Path) -> None:
    file = TownFile.open(path)
    try:
        file.follow(state)
        file.go_back(state, charter)
    finally:
        file.close()
