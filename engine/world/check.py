"""Tells everything that is wrong with a map, so that it can be mended in one go."""

from pathlib import Path

from engine.world.address import SEPARATOR
from engine.world.check_file import open_map
from engine.world.check_tilesets import picture_problems
from engine.world.check_ways import way_problems
from engine.world.problem import MapProblem
from engine.world.survey import survey
from engine.world.tmx import read_plan


def check_map(path: Path) -> list[MapProblem]:
    """Every problem of a .tmx file with its layer and tile; none for a sound map.

    Places are looked at when their layers can be read, and ways when the places have
    addresses.
    """
    file = open_map(path)
    problems = list(file.problems)
    if file.root is not None:
        problems += picture_problems(file.root, path.parent)
    if file.readable is None:
        return problems
    found = survey(read_plan(file.readable, path))
    problems += found.problems
    if SEPARATOR not in found.plan.world:
        problems += way_problems(found, found.world())
    return problems
