"""The lock file names every package that the game asks for, within its bounds."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PINNED = re.compile(r"^([\w.-]+)==([^\s;\\]+)", re.MULTILINE)


def wanted() -> list[Requirement]:
    """What the game and its packing ask for; tools and models are not locked."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = project["dependencies"] + project["optional-dependencies"]["bundle"]
    return [Requirement(line) for line in lines]


def test_every_package_is_locked_within_its_bounds() -> None:
    locked = {canonicalize_name(name): Version(v) for name, v in PINNED.findall(LOCK)}
    for need in wanted():
        assert locked[canonicalize_name(need.name)] in need.specifier, need


def test_every_package_has_an_upper_bound() -> None:
    for need in wanted():
        assert any(each.operator == "<" for each in need.specifier), need


def test_every_locked_package_has_its_digests_and_no_address() -> None:
    entries = re.split(r"^(?=[\w.-]+==)", LOCK, flags=re.MULTILINE)[1:]
    assert len(entries) > 30
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in LOCK
