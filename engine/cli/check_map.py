"""`check-map`: every problem of a map, with its layer and tile."""

from pathlib import Path

from engine.cli.voice import Voice
from engine.world.check import check_map
from engine.world.problem import MapProblem


def tell_problems(voice: Voice, path: Path, as_json: bool) -> bool:
    """Say all that is wrong with a map.

    Returns:
        Whether people can live on it; what only spoils its look does not count.
    """
    problems = check_map(path)
    usable = not any(problem.stops for problem in problems)
    if as_json:
        voice.tell(
            {
                "file": str(path),
                "usable": usable,
                "problems": [_as_json(voice, problem) for problem in problems],
            }
        )
        return usable
    for problem in problems:
        key = "cli.map.problem" if problem.stops else "cli.map.blemish"
        voice.say(key, problem=problem.told)
    grave = sum(problem.stops for problem in problems)
    minor = len(problems) - grave
    verdict = "cli.map.usable" if usable else "cli.map.unusable"
    voice.say(verdict, file=str(path), grave=grave, minor=minor)
    return usable


def _as_json(voice: Voice, problem: MapProblem) -> dict[str, object]:
    return {
        "layer": problem.layer or None,
        "tile": problem.tile,
        "problem": voice.language.tell(problem.phrase),
        "kind": problem.phrase.key.removeprefix("map."),
        "stops": problem.stops,
    }
