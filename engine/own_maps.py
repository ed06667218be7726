"""Maps of the player's own, kept beside the towns so that these outlive the files.

A kept map is a folder with the map, its tilesets and its pictures, called by a hash of
all that is in it. A town names it by that, so it lives on the very map it began on.
"""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from engine.errors import MapError, UserError
from engine.phrase import Phrase, say
from engine.roots import maps_root
from engine.world.beds import BED
from engine.world.check import check_map
from engine.world.check_tilesets import open_tileset
from engine.world.layers import layers

PICTURES = frozenset({".bmp", ".gif", ".jpeg", ".jpg", ".png", ".webp"})
"""Endings of what is copied as the picture of a tileset; nothing else is."""

DIGITS = 10
"""Of the hash, at the end of a kept map's name."""


@dataclass(frozen=True, slots=True)
class OwnMap:
    """A kept map as a list shows it.

    Attributes:
        name: by which a town names it.
        title: name of its world.
        beds: how many are drawn.
        since: when it was kept, by the player's clock; tells versions apart.
    """

    name: str
    title: str
    beds: int
    since: datetime


def find_map(assets: Path, name: str) -> Path:
    """The file of a map by the name a town has for it.

    Raises:
        MapError: neither the game nor the player has such a map.
    """
    ours, own = assets / "maps" / name, _kept(name)
    for path in (ours, own):
        if path.is_file():
            return path
    raise MapError("error.map.gone", file=ours, folder=own.parent)


def map_problems(path: Path) -> tuple[tuple[Phrase, bool], ...]:
    """All that is wrong with a map, each with whether nobody can live there for it."""
    found = sorted(check_map(path), key=lambda problem: not problem.stops)
    return tuple((problem.told, problem.stops) for problem in found)


def keep_map(path: Path) -> OwnMap:
    """Keep a map with all that belongs to it, or find it kept already.

    Raises:
        MapError: nobody can live on it.
        UserError: it cannot be written.
    """
    grave = [problem.told for problem in check_map(path) if problem.stops]
    if grave:
        raise _broken(path, grave[0], len(grave))
    root = maps_root()
    try:
        root.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=root, prefix=".") as work:
            return _keep(path, root, Path(work))
    except (OSError, shutil.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise UserError("error.map.unkept", folder=root, reason=reason) from error


def list_own_maps() -> tuple[OwnMap, ...]:
    """The maps that were kept, the latest first; broken ones are left out."""
    found = (own_map(path.name) for path in maps_root().glob("[!.]*/*.tmx"))
    known = [one for one in found if one is not None]
    return tuple(sorted(known, key=lambda one: one.since, reverse=True))


def own_map(name: str) -> OwnMap | None:
    """A kept map by its name; None if there is none."""
    try:
        root = ElementTree.parse(_kept(name)).getroot()
        since = datetime.fromtimestamp(_kept(name).stat().st_mtime)
    except (OSError, ValueError, LookupError, ElementTree.ParseError):
        return None
    beds = sum(
        mark.get("name", "").strip() == BED
        for layer in layers(root)
        if layer.get("name") == "objects"
        for mark in layer.findall("object")
    )
    return OwnMap(name, _world(root), beds, since)


def _kept(name: str) -> Path:
    return maps_root() / name.removesuffix(".tmx") / name


def _keep(path: Path, root: Path, work: Path) -> OwnMap:
    drawn = ElementTree.parse(path).getroot()
    if not _world(drawn):
        # Without a name, the world would be called by the copy's.
        _call(drawn, path.stem)
    for group in (drawn, *drawn.iter("group")):
        for layer in group.findall("imagelayer"):
            group.remove(layer)
    for number, node in enumerate(drawn.findall("tileset"), 1):
        _copy_tileset(node, path, work, number)
    text = ElementTree.tostring(drawn, encoding="utf-8", xml_declaration=True)
    digest = sha256(text)
    for part in sorted(work.iterdir()):
        digest.update(part.name.encode() + b"\0" + part.read_bytes())
    stem = "".join(c for c in path.stem if c.isalnum() or c in " -_").strip() or "map"
    name = f"{stem}-{digest.hexdigest()[:DIGITS]}"
    (work / f"{name}.tmx").write_bytes(text)
    if not _kept(f"{name}.tmx").is_file():
        shutil.copytree(work, root / name, dirs_exist_ok=True)
    kept = own_map(f"{name}.tmx")
    assert kept is not None, "what was just written can be read"
    return kept


def _copy_tileset(node: Element, path: Path, work: Path, number: int) -> None:
    """Copy a tileset and its pictures, and let the map name the copies."""
    tileset, base = open_tileset(node, path.parent)
    for count, image in enumerate(tileset.iter("image"), 1):
        source = base / image.get("source", "")
        if source.suffix.lower() not in PICTURES:
            name = node.get("source") or tileset.get("name") or ""
            problem = say("map.image_broken", file=str(source), tileset=name)
            raise _broken(path, problem, 1)
        copy = f"{number}-{count}{source.suffix.lower()}"
        shutil.copyfile(source, work / copy)
        image.set("source", copy)
    if node.get("source") is not None:
        node.set("source", f"{number}.tsx")
        ElementTree.ElementTree(tileset).write(work / f"{number}.tsx", "utf-8")


def _world(root: Element) -> str:
    return next((one.get("value", "").strip() for one in _names(root)), "")


def _names(root: Element) -> Iterator[Element]:
    properties = root.find("properties")
    for one in () if properties is None else properties:
        if one.get("name") == "world":
            yield one


def _call(root: Element, world: str) -> None:
    """Give a map's world a name."""
    for one in _names(root):
        one.set("value", world)
        return
    properties = root.find("properties")
    if properties is None:
        properties = Element("properties")
        root.insert(0, properties)
    SubElement(properties, "property", name="world", value=world)


def _broken(path: Path, problem: Phrase, count: int) -> MapError:
    return MapError("error.map.broken", file=path, problem=problem, count=count)
