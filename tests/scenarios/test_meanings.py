"""A town whose memories are understood by an embedding model."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from engine import TownOptions, load_languages, new_town, open_town, verify
from engine.backends.backend import Origin
from engine.backends.cancel import CancelToken
from engine.backends.embeddings import Embeddings
from engine.backends.errors import ServerFault
from engine.backends.metering import Meter
from engine.backends.scripted import ScriptedBackend
from engine.backends.stack import wrapped
from engine.commands import ChooseEmbeddings
from engine.memory.vectors import Matrix
from engine.minds.language import LanguageMind, MindOptions
from engine.minds.routine import RoutineMind
from engine.town import Town
from tests.engine.minds.language.player import play
from tests.small_town import BASE, small_assets

pytestmark = pytest.mark.slow

STEPS = 1500
"""A morning, with what is seen and said in it."""


class Vectors(ScriptedBackend):
    """An embedding model, slow or out of order if wanted."""

    def __init__(self, name: str, latency: float = 0.0, fails: bool = False) -> None:
        super().__init__(name=name)
        self._waits, self._fails = latency, fails

    def embed(
        self, texts: Sequence[str], cancel: CancelToken, origin: Origin | None = None
    ) -> Matrix:
        cancel.sleep(self._waits)
        if self._fails:
            raise ServerFault(address="x", detail="500")
        return super().embed(texts, cancel)


def think(town: Town, assets: Path, vectors: Vectors, lanes: int = 2) -> None:
    town.think_with(
        LanguageMind(
            wrapped(ScriptedBackend(script=play), Meter()),
            town.lore,
            RoutineMind(town.lore),
            load_languages(assets, town.lore.personas),
            MindOptions(lanes=lanes),
            embeddings=Embeddings(wrapped(vectors, Meter())),
        )
    )


def lived(
    folder: Path,
    vectors: Vectors,
    lanes: int = 2,
    reopen_at: int | None = None,
    change: tuple[int, Vectors] | None = None,
) -> Town:
    """A town after a morning, open."""
    assets, path = small_assets(folder), folder / "t.town"
    new_town(path, TownOptions(base=BASE), assets)
    town = open_town(path, assets)
    think(town, assets, vectors, lanes)
    town.step((ChooseEmbeddings(vectors.name),))
    for number in range(1, STEPS):
        if number == reopen_at:
            town.close()
            town = open_town(path, assets)
            think(town, assets, vectors, lanes)
        commands: tuple[ChooseEmbeddings, ...] = ()
        if change is not None and number == change[0]:
            think(town, assets, change[1], lanes)
            commands = (ChooseEmbeddings(change[1].name),)
        town.step(commands)
    return town


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> str:
    town = lived(tmp_path_factory.mktemp("usual"), Vectors("vectors-1"))
    digest = town.world_hash()
    assert len(town.simulation.state.meanings) > 10
    town.close()
    return digest


def test_the_town_is_the_same_however_fast_the_vectors_come(
    usual: str, tmp_path: Path
) -> None:
    town = lived(tmp_path, Vectors("vectors-1", latency=0.05), lanes=8)
    assert town.world_hash() == usual
    town.close()


def test_a_town_that_was_closed_and_opened_knows_the_same_meanings(
    usual: str, tmp_path: Path
) -> None:
    town = lived(tmp_path, Vectors("vectors-1"), reopen_at=1300)
    assert town.world_hash() == usual
    known = len(town.simulation.state.meanings)
    town.close()
    assets = tmp_path / "assets"
    again = open_town(tmp_path / "t.town", assets)
    assert len(again.simulation.state.meanings) == known > 0
    again.close()
    assert verify(tmp_path / "t.town", assets) is None


def test_another_model_is_told_everything_anew(tmp_path: Path) -> None:
    other = Vectors("vectors-2")
    town = lived(tmp_path, Vectors("vectors-1"), change=(900, other))
    library = town.simulation.state.library
    assert town.simulation.state.meanings.model == "vectors-2"
    agent = next(iter(town.simulation.state.agents.values()))
    first = agent.stream.text(0)
    assert first in library["vectors-1"]
    assert first in library["vectors-2"]
    town.close()
    assert verify(tmp_path / "t.town", tmp_path / "assets") is None


def test_without_vectors_the_town_goes_by_the_built_in_ones(tmp_path: Path) -> None:
    town = lived(tmp_path, Vectors("vectors-1", fails=True))
    assert len(town.simulation.state.meanings) == 0
    assert all(agent.plan for agent in town.simulation.state.agents.values())
    town.close()
