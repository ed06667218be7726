"""Time of a cold and a warm path on the town's map."""

from pathlib import Path
from statistics import mean
from time import perf_counter

from engine.world.paths import Paths
from engine.world.tmx import load_world

MAP = Path(__file__).parents[2] / "assets" / "maps" / "smallville.tmx"


def main() -> None:
    """Print the figures."""
    world = load_world(MAP)
    paths = Paths(world.grid)
    start = world.tiles_of(world.arenas[0])[0]
    cold: list[float] = []
    warm: list[float] = []
    lengths: list[int] = []
    for thing in world.objects:
        goals = world.tiles_of(thing.address)
        for times in (cold, warm):
            begun = perf_counter()
            paths.to(goals).next(start)
            times.append(1000 * (perf_counter() - begun))
        lengths.append(len(paths.to(goals).path(start)))
    print(f"cold: {mean(cold):.2f} ms, at most {max(cold):.2f} ms")
    print(f"warm: {mean(warm):.4f} ms, at most {max(warm):.4f} ms")
    print(f"{len(cold)} destinations, {mean(lengths):.0f} tiles away on average")


if __name__ == "__main__":
    main()
