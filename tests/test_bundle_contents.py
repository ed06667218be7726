"""What is left out of the packaged game is used by nothing of ours."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bundle.contents import EXCLUDED, is_wanted

ROOT = Path(__file__).resolve().parents[1]

FOR_TESTS = ROOT / "engine" / "backends" / "scripted.py"
"""A mind of tests; no player can choose it."""

FILES = sorted({*(ROOT / "engine").rglob("*.py"), *(ROOT / "game").rglob("*.py")})


def used(file: Path) -> Iterator[str]:
    """Modules that a file imports, and parts of numpy that it reaches by name."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield module
                yield from (f"{module}.{name.name}" for name in names)
            case ast.Attribute(value=ast.Name(id="np"), attr=part):
                yield f"numpy.{part}"


def test_nothing_that_is_left_out_is_used() -> None:
    left_out = set(EXCLUDED)
    missed = [
        f"{file.relative_to(ROOT)}: {name}"
        for file in FILES
        if file != FOR_TESTS
        for name in used(file)
        if left_out & {name, name.partition(".")[0], ".".join(name.split(".")[:2])}
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("file", "wanted"),
    [
        ("pygame_gui/data/NotoSansSC-Bold.otf", True),
        ("pygame_gui/data/NotoSansKR-Regular.ttf", False),
        ("pygame_gui/data/translations/pygame_gui.zh.json", True),
        ("numpy/_core/tests/data.csv", False),
        ("assets/maps/smallville.tmx", True),
    ],
)
def test_only_letters_in_use_are_packed(file: str, wanted: bool) -> None:
    assert is_wanted(file) is wanted
