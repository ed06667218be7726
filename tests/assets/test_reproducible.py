"""Whoever draws the assets anew gets the very files that are kept, byte for byte."""

from importlib import import_module
from pathlib import Path

import pytest

import draw as drawing

pytestmark = pytest.mark.slow


def test_drawing_again_gives_the_same_files(tmp_path: Path) -> None:
    for module in drawing.PARTS.values():
        import_module(module).draw(tmp_path)
    drawn = [path for path in sorted(tmp_path.rglob("*")) if path.is_file()]
    assert len(drawn) > 500
    differing = [
        str(path.relative_to(tmp_path))
        for path in drawn
        if path.read_bytes()
        != (drawing.ASSETS / path.relative_to(tmp_path)).read_bytes()
    ]
    assert differing == []
