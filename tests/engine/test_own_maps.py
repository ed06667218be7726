"""A map of the player's own is kept whole, and a town on it lives like any other."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest

from engine.agents.agent import Agent
from engine.chronicle import chronicle
from engine.errors import MapError
from engine.events import ActionStarted, ConversationEnded
from engine.founding import TownOptions
from engine.own_maps import find_map, keep_map, list_own_maps, map_problems, own_map
from engine.reverie.exporting import export_folder
from engine.roots import HOME_VARIABLE, assets_root, maps_root
from engine.town import Town, new_town, open_town, verify
from engine.world.tmx import load_world
from tests.own_map import hamlet

ASSETS = assets_root()
FEBRUARY = datetime(2023, 2, 13, 5, 40)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def drawn(tmp_path: Path) -> Path:
    """The map as somebody drew it, in a folder of its own."""
    return hamlet().save(tmp_path / "drawn" / "mein Dorf.tmx")


def founded(path: Path, drawn: Path) -> Town:
    """A town of three on a map of one's own that is gone afterwards."""
    options = TownOptions("n3", "Mine", 1, FEBRUARY, map=keep_map(drawn).name)
    new_town(path, options, ASSETS)
    shutil.rmtree(drawn.parent)
    return open_town(path, ASSETS)


# --------------------------------------------------------------------- keeping


def test_a_kept_map_needs_none_of_the_files_it_came_from(drawn: Path) -> None:
    before = load_world(drawn)
    kept = keep_map(drawn)
    shutil.rmtree(drawn.parent)
    found = find_map(ASSETS, kept.name)
    assert found.is_relative_to(maps_root())
    assert not map_problems(found)
    after = load_world(found)
    assert (after.name, after.rooms()) == (before.name, before.rooms())


def test_a_map_is_kept_once_and_a_changed_one_beside_it(drawn: Path) -> None:
    first = keep_map(drawn)
    assert keep_map(drawn) == first
    changed = drawn.read_text("utf-8").replace("Duck Green", "Goose Green")
    drawn.write_text(changed, "utf-8")
    second = keep_map(drawn)
    assert second.name != first.name
    assert {one.name for one in list_own_maps()} == {first.name, second.name}


def test_a_changed_picture_is_another_map(drawn: Path) -> None:
    first = keep_map(drawn)
    picture = drawn.parent / "tiles" / "tiles.png"
    picture.write_bytes(picture.read_bytes() + b"\0")
    assert keep_map(drawn).name != first.name


def test_a_world_without_a_name_is_called_by_its_file(tmp_path: Path) -> None:
    kept = keep_map(hamlet("").save(tmp_path / "hill.tmx"))
    assert kept.title == "hill"
    assert load_world(find_map(ASSETS, kept.name)).name == "hill"


def test_a_kept_map_tells_its_title_and_its_beds(drawn: Path) -> None:
    kept = keep_map(drawn)
    assert (kept.title, kept.beds) == ("Westmere", 3)
    assert own_map(kept.name) == kept
    assert own_map("gone-0123456789.tmx") is None


def test_nothing_is_kept_of_a_map_nobody_can_live_on(drawn: Path) -> None:
    broken = drawn.read_text("utf-8").replace('"collision"', '"colission"')
    drawn.write_text(broken, "utf-8")
    with pytest.raises(MapError, match="collision"):
        keep_map(drawn)
    assert list_own_maps() == ()
    (first, stops), *_ = map_problems(drawn)
    assert stops
    assert first.part("layer") == "collision"


def test_only_pictures_are_copied_as_pictures(drawn: Path) -> None:
    (drawn.parent / "secret.txt").write_text("mine", "utf-8")
    tileset = drawn.parent / "tiles" / "tiles.tsx"
    text = tileset.read_text("utf-8").replace("tiles.png", "../secret.txt")
    tileset.write_text(text, "utf-8")
    with pytest.raises(MapError, match=r"secret\.txt"):
        keep_map(drawn)
    assert list_own_maps() == ()


def test_a_map_that_is_gone_is_told_in_a_sentence() -> None:
    with pytest.raises(MapError) as refused:
        find_map(ASSETS, "hill-0123456789.tmx")
    assert refused.value.phrase.key == "error.map.gone"


# ---------------------------------------------------------------------- living


def test_people_live_on_a_map_of_ones_own_as_in_smallville(
    drawn: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mine.town"
    town = founded(path, drawn)
    people = list(town.simulation.state.agents.values())
    assert all(_is_in_own_bed(town, agent) for agent in people)
    events = [event for _ in range(5400) for event in town.step().events]
    done = {event.activity for event in events if isinstance(event, ActionStarted)}
    assert {"breakfast", "lunch", "serve_cafe", "study"} <= done
    assert any(isinstance(event, ConversationEnded) for event in events)
    lived = town.world_hash()
    town.close()
    assert verify(path, ASSETS) is None
    again = open_town(path, ASSETS)
    assert again.world_hash() == lived
    again.close()
    told = chronicle(path, ASSETS, "en")
    assert "Tea Garden" in told
    assert "Hobbs" not in told


def _is_in_own_bed(town: Town, agent: Agent) -> bool:
    home = agent.persona.home
    bed = f"{town.lore.world}:{home.sector}:{home.arena}:bed"
    return agent.action.address == bed


def test_a_town_whose_map_is_gone_says_so_and_can_still_be_told(
    drawn: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mine.town"
    town = founded(path, drawn)
    town.step()
    town.close()
    shutil.rmtree(maps_root())
    with pytest.raises(MapError, match="gone"):
        open_town(path, ASSETS)
    assert "Mine" in chronicle(path, ASSETS, "en")


def test_an_export_tells_that_the_original_has_no_such_map(
    drawn: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mine.town"
    town = founded(path, drawn)
    name = town.charter.map
    town.step()
    town.close()
    report = export_folder(path, tmp_path / "exported", ASSETS).report
    (finding,) = (one for one in report.findings if one.rule == "own_map")
    assert finding.places == [name]
