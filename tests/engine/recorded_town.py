"""A small town that has been lived in, for tests that look back at it."""

from dataclasses import dataclass, field
from pathlib import Path

from engine.assets import load_ground
from engine.details import details_of
from engine.founding import TownOptions
from engine.snapshot import AgentDetails, Snapshot
from engine.state import Ground
from engine.store.recording import Recording
from engine.town import new_town, open_town
from tests.small_town import BASE, PEOPLE, small_assets


@dataclass
class RecordedTown:
    """A town file, and what was seen while it was lived.

    Attributes:
        looks: the town after some steps, by step.
        details: what was told of the first of the two then, by step.
        hashes: of the town after so many steps.
    """

    path: Path
    assets: Path
    looks: dict[int, Snapshot] = field(default_factory=dict)
    details: dict[int, AgentDetails] = field(default_factory=dict)
    hashes: dict[int, str] = field(default_factory=dict)

    def ground(self) -> Ground:
        """What it stands on."""
        with Recording(self.path) as recording:
            return load_ground(self.assets, recording.charter, recording.personas())


def record_town(folder: Path, steps: int, look_every: int) -> RecordedTown:
    """Found a town of two and live it for some steps."""
    assets = small_assets(folder)
    path = folder / "hamlet.town"
    new_town(path, TownOptions(base=BASE, seed=3), assets)
    town = open_town(path, assets)
    recorded = RecordedTown(path, assets)
    for step in range(steps):
        town.step()
        if step % look_every == 0:
            agent = town.simulation.state.agent(PEOPLE[0])
            recorded.looks[step] = town.snapshot()
            recorded.details[step] = details_of(agent, town.simulation.state)
            recorded.hashes[step + 1] = town.world_hash()
    town.close()
    return recorded
