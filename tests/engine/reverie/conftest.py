"""Reads the game's own files once for all imports: they never change meanwhile."""

from collections.abc import Iterator
from functools import cache

import pytest

from engine import assets
from engine.reverie.people import load_cast


@pytest.fixture(scope="session", autouse=True)
def _read_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("load_world", "load_activities", "read_catalogue", "read_table"):
            patch.setattr(assets, name, cache(getattr(assets, name)))
        patch.setattr("engine.reverie.importing.load_cast", cache(load_cast))
        yield
