"""Rugs and mats, which lie flat under everything else."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.material import CLOTHS, Cloth
from art.things.thing import Thing


def things() -> Iterator[Thing]:
    """Rugs in six cloths and four sizes, and mats for doors."""
    for name in ("red", "blue", "green", "purple", "yellow", "rust"):
        for wide, deep in ((2, 1), (3, 2), (4, 3)):
            c = _rug(16 * wide - 2, 16 * deep - 2, CLOTHS[name])
            yield _lying("rug", f"{name}-{wide}x{deep}", c, wide, deep)
    for name in ("red", "blue", "green"):
        yield _lying("rug", f"{name}-round", _round_rug(CLOTHS[name]), 3, 2)
    for name in ("rust", "blue", "green"):
        yield _lying("mat", name, _mat(CLOTHS[name]), 1, 1)


def _lying(kind: str, variant: str, c: Canvas, wide: int, deep: int) -> Thing:
    place = ((16 * wide - c.width) // 2, (16 * deep - c.height) // 2)
    return Thing(kind, variant, c, "idle", c.height, wide, deep, cast="none", at=place)


def _rug(width: int, height: int, cloth: Cloth) -> Canvas:
    """A dark rim, a line of light, dots, a lozenge, fringes at two ends."""
    c = Canvas(width, height)
    c.box(0, 1, width, height - 2, cloth.dark)
    c.box(1, 2, width - 2, height - 4, cloth.plain)
    c.box(3, 4, width - 6, height - 8, cloth.lit)
    c.box(4, 5, width - 8, height - 10, cloth.plain)
    spot = "ye1" if cloth.plain != "ye1" else "br1"
    for x in range(0, width, 2):
        c.dot(x, 0, "pl3")
        c.dot(x, height - 1, "pl2")
    for x in range(2, width - 2, 4):
        c.dot(x, 2, spot)
        c.dot(x, height - 3, spot)
    if height > 20:
        _ornament(c, cloth, spot)
    _lozenge(c, cloth, spot)
    return c


def _ornament(c: Canvas, cloth: Cloth, spot: str) -> None:
    """An inner line and small crosses, so that a wide rug is no empty field."""
    width, height = c.width, c.height
    for x in range(7, width - 7):
        if x % 4 < 2:
            c.dot(x, 7, cloth.dark)
            c.dot(x, height - 8, cloth.dark)
    for y in range(7, height - 7):
        if y % 4 < 2:
            c.dot(7, y, cloth.dark)
            c.dot(width - 8, y, cloth.dark)
    for x in (12, width - 13):
        for y in (12, height - 13):
            for across, down in ((0, -1), (-1, 0), (1, 0), (0, 1)):
                c.dot(x + across, y + down, cloth.lit)
            c.dot(x, y, spot)


def _lozenge(c: Canvas, cloth: Cloth, spot: str) -> None:
    across, down = c.width // 2, c.height // 2
    reach = min(c.width // 2, c.height) // 2 - 4
    for y in range(-reach, reach + 1):
        half = 2 * (reach - abs(y))
        for x in (-half, -half + 1, half - 1, half):
            c.dot(across + x, down + y, cloth.lit)
        if abs(y) < reach - 2:
            inner = half - 5
            for x in range(-inner, inner + 1):
                c.dot(across + x, down + y, cloth.dark)
    for x, y in ((0, 0), (-1, 0), (1, 0), (0, -1), (0, 1)):
        c.dot(across + x, down + y, "ye2" if (x, y) == (0, 0) else spot)


def _round_rug(cloth: Cloth) -> Canvas:
    c = Canvas(44, 30)
    for shrink, tone in (
        (0, cloth.dark),
        (1, cloth.plain),
        (4, cloth.lit),
        (5, cloth.plain),
    ):
        c.ellipse(22, 15, 22 - shrink, 15 - shrink, tone)
    c.ellipse(22, 15, 10, 6, cloth.lit)
    c.ellipse(22, 15, 8.6, 4.8, cloth.dark)
    c.ellipse(22, 15, 3, 1.6, "ye1")
    return c


def _mat(cloth: Cloth) -> Canvas:
    c = Canvas(20, 9)
    c.box(0, 0, 20, 9, cloth.dark)
    c.box(1, 1, 18, 6, cloth.plain)
    c.row(1, 1, 18, cloth.lit)
    c.row(4, 3, 12, "ea3")
    c.row(4, 5, 12, "ea3")
    return c
