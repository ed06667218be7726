"""Writes every thing as a PNG and all of them as one Tiled tileset of images."""

from pathlib import Path
from xml.sax.saxutils import quoteattr

from art.canvas import Canvas
from art.things.catalogue import catalogue
from art.things.thing import Thing

_TILESET = "things"


def draw(assets: Path) -> None:
    """Draw all things into `tiles/things/` and describe them in `tiles/things.tsx`.

    Pictures of things that are no longer in the catalogue are removed.
    """
    folder = assets / "tiles" / _TILESET
    folder.mkdir(parents=True, exist_ok=True)
    pictures = dict(_pictures())
    for old in set(folder.glob("*.png")) - {folder / name for name in pictures}:
        old.unlink()
    for name, canvas in pictures.items():
        canvas.image().save(folder / name, optimize=False, compress_level=9)
    text = "\n".join(_lines(pictures)) + "\n"
    (assets / "tiles" / f"{_TILESET}.tsx").write_bytes(text.encode())


def _pictures() -> list[tuple[str, Canvas]]:
    """File names and pictures: first those of the catalogue, then further frames."""
    firsts = [(f"{thing.name}.png", thing.canvas) for thing in catalogue()]
    return firsts + [
        (f"{thing.name}.{number}.png", frame)
        for thing in catalogue()
        for number, frame in enumerate(thing.frames, 1)
    ]


def _lines(pictures: dict[str, Canvas]) -> list[str]:
    wide = max(canvas.width for canvas in pictures.values())
    tall = max(canvas.height for canvas in pictures.values())
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<tileset version="1.10" tiledversion="1.11.0" name="{_TILESET}"'
        f' tilewidth="{wide}" tileheight="{tall}" tilecount="{len(pictures)}"'
        ' columns="0" objectalignment="bottomleft">',
        ' <grid orientation="orthogonal" width="1" height="1"/>',
    ]
    following = len(catalogue())
    for number, thing in enumerate(catalogue()):
        lines += [f' <tile id="{number}">', *_properties(thing)]
        lines.append(_image(f"{thing.name}.png", thing.canvas))
        lines += [*_animation(thing, number, following), " </tile>"]
        following += len(thing.frames)
    lines += _further_frames()
    return [*lines, "</tileset>"]


def _further_frames() -> list[str]:
    lines = []
    number = len(catalogue())
    for first, thing in enumerate(catalogue()):
        for count, frame in enumerate(thing.frames, 1):
            lines += [
                f' <tile id="{number}">',
                "  <properties>",
                f'   <property name="frame_of" type="int" value="{first}"/>',
                "  </properties>",
                _image(f"{thing.name}.{count}.png", frame),
                " </tile>",
            ]
            number += 1
    return lines


def _properties(thing: Thing) -> list[str]:
    text = {"kind": thing.kind, "state": thing.state, "variant": thing.variant}
    numbers = {"foot": thing.foot, "tiles_h": thing.tiles_h, "tiles_w": thing.tiles_w}
    return [
        "  <properties>",
        *(
            f'   <property name="{name}" value={quoteattr(value)}/>'
            for name, value in text.items()
        ),
        *(
            f'   <property name="{name}" type="int" value="{value}"/>'
            for name, value in numbers.items()
        ),
        "  </properties>",
    ]


def _image(name: str, canvas: Canvas) -> str:
    size = f'width="{canvas.width}" height="{canvas.height}"'
    return f'  <image {size} source="{_TILESET}/{name}"/>'


def _animation(thing: Thing, number: int, following: int) -> list[str]:
    if not thing.frames:
        return []
    tiles = [number, *range(following, following + len(thing.frames))]
    frames = (f'   <frame tileid="{tile}" duration="{thing.pace}"/>' for tile in tiles)
    return ["  <animation>", *frames, "  </animation>"]
