"""The chronicle of a town that was lived, as the command writes it."""

from pathlib import Path

import pytest

from engine.assets import load_languages
from engine.events import LineSpoken
from engine.language import LANGUAGES
from engine.store.recording import Recording
from tests.engine.cli.conftest import Call


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_that_was_spoken_is_in_the_chronicle(
    language: str, call: Call, town: Path, steps: int
) -> None:
    with Recording(town) as recording:
        personas = {one.name: one for one in recording.personas()}
        spoken = [
            one for one in recording.events(0, steps) if isinstance(one, LineSpoken)
        ]
    words = load_languages(town.parent / "assets", personas)[language]
    told = call("chronicle", town, "--lang", language).out
    assert spoken
    for line in spoken:
        assert f"{words.name(line.agent)}" in told
        assert words.tell(line.words) in told


def test_the_chronicle_goes_to_the_file_that_is_named(call: Call, town: Path) -> None:
    path = town.with_name("days.md")
    called = call("chronicle", town, "--out", path)
    assert called.status == 0
    assert called.out == ""
    assert path.read_text(encoding="utf-8").startswith("# The Ville\n")
    assert call("chronicle", town).out == path.read_text(encoding="utf-8")
