"""Time to load the town's map, and to check it."""

from pathlib import Path
from time import perf_counter

from engine.world.check import check_map
from engine.world.tmx import load_world

MAP = Path(__file__).parents[2] / "assets" / "maps" / "smallville.tmx"


def main() -> None:
    """Print the figures."""
    for name in ("first load, pytmx imported", "load"):
        start = perf_counter()
        world = load_world(MAP)
        print(f"{name}: {perf_counter() - start:.3f} s, {len(world.objects)} objects")
    start = perf_counter()
    problems = check_map(MAP)
    print(f"check: {perf_counter() - start:.3f} s, {len(problems)} problems")


if __name__ == "__main__":
    main()
