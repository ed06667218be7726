"""Trees and bushes: broad, slender, weeping, bearing fruit, blossoming, evergreen."""

from collections.abc import Iterator

from art.canvas import Canvas, chance
from art.things.foliage import (
    AUTUMN,
    BLOSSOM,
    GOLD,
    GREEN,
    ROSY,
    YOUNG,
    Ball,
    Ramp,
    jittered,
    leaves,
    lit_by,
)
from art.things.thing import Thing

_BARK = ("wo1", "wo2", "wo3")
_WHITE_BARK = ("pl1", "pl3", "pl4")

_ROUND = (
    (0.5, 0.28, 0.30),
    (0.27, 0.45, 0.25),
    (0.73, 0.45, 0.25),
    (0.5, 0.55, 0.33),
    (0.30, 0.68, 0.23),
    (0.70, 0.68, 0.23),
    (0.5, 0.76, 0.24),
)
_WIDE = (
    (0.40, 0.26, 0.24),
    (0.62, 0.24, 0.22),
    (0.20, 0.45, 0.19),
    (0.81, 0.44, 0.18),
    (0.50, 0.50, 0.30),
    (0.16, 0.64, 0.15),
    (0.34, 0.70, 0.20),
    (0.67, 0.70, 0.21),
    (0.86, 0.63, 0.13),
)
_MAPLE = (
    (0.5, 0.20, 0.21),
    (0.33, 0.36, 0.22),
    (0.68, 0.37, 0.22),
    (0.5, 0.50, 0.30),
    (0.22, 0.60, 0.21),
    (0.78, 0.60, 0.21),
    (0.38, 0.76, 0.21),
    (0.64, 0.77, 0.20),
)
_SLENDER = (
    (0.48, 0.13, 0.28),
    (0.62, 0.28, 0.30),
    (0.34, 0.38, 0.31),
    (0.63, 0.52, 0.33),
    (0.36, 0.64, 0.32),
    (0.60, 0.78, 0.30),
    (0.38, 0.84, 0.24),
)


def things() -> Iterator[Thing]:
    """Every kind of tree in a big and a small one, some in other colours, bushes."""
    for kind, variant, canvas in (*_broad(), *_others()):
        picture = canvas.outlined()
        yield Thing(kind, variant, picture, foot=3, cast="tree")
    yield from _bushes()


def _broad() -> Iterator[tuple[str, str, Canvas]]:
    table = (
        ("oak", "big", 62, 52, _WIDE, GREEN, 8),
        ("oak", "middle", 50, 42, _WIDE, GREEN, 7),
        ("oak", "small", 38, 34, _ROUND, GREEN, 5),
        ("maple", "big", 48, 48, _MAPLE, YOUNG, 6),
        ("maple", "small", 36, 36, _MAPLE, YOUNG, 5),
        ("maple", "autumn", 48, 48, _MAPLE, AUTUMN, 6),
        ("maple", "autumn-small", 36, 36, _MAPLE, AUTUMN, 5),
        ("maple", "gold", 44, 44, _MAPLE, GOLD, 6),
        ("blossom", "lilac", 44, 40, _ROUND, BLOSSOM, 5),
        ("blossom", "lilac-small", 34, 30, _ROUND, BLOSSOM, 5),
        ("blossom", "rosy", 44, 40, _WIDE, ROSY, 5),
        ("linden", "big", 44, 46, _ROUND, YOUNG, 6),
        ("linden", "small", 34, 34, _ROUND, YOUNG, 5),
    )
    for kind, variant, width, height, shape, ramp, trunk in table:
        yield (
            kind,
            variant,
            _tree(width, height, shape, ramp, trunk, f"{kind}{variant}"),
        )
    for variant, width, fruit in (
        ("red", 42, "re"),
        ("yellow", 40, "ye"),
        ("small", 32, "re"),
    ):
        tree = _tree(width, width - 4, _ROUND, GREEN, 5, f"apple{variant}")
        _hang_fruit(tree, fruit, width - 6, f"apple{variant}")
        yield "apple", variant, tree


def _others() -> Iterator[tuple[str, str, Canvas]]:
    yield "birch", "big", _birch(32, 50, YOUNG, "birch-big")
    yield "birch", "small", _birch(26, 38, YOUNG, "birch-small")
    yield "birch", "gold", _birch(32, 48, GOLD, "birch-gold")
    yield "pine", "big", _pine(36, 60, 5)
    yield "pine", "middle", _pine(30, 48, 4)
    yield "pine", "small", _pine(22, 32, 3)
    yield "willow", "big", _willow(58, 56, "willow-big")
    yield "willow", "small", _willow(44, 44, "willow-small")
    yield "poplar", "tall", _poplar(20, 58, "poplar")
    yield "poplar", "young", _poplar(16, 40, "poplar-young")


def _tree(
    width: int,
    height: int,
    shape: tuple[tuple[float, float, float], ...],
    ramp: Ramp,
    trunk: int,
    seed: str,
) -> Canvas:
    c = Canvas(width, height + 10)
    _trunk(c, width / 2, height - 14, trunk, _BARK)
    size = min(width, height) if shape is not _WIDE else width * 0.92
    balls = [Ball(x * width, y * height, r * size) for x, y, r in shape]
    balls = jittered(balls, seed, width)
    _shade_under(c, height)
    leaves(c, lit_by(balls, width, height), ramp, seed, height)
    return c


def _trunk(
    c: Canvas, middle: float, begin: int, width: int, bark: tuple[str, str, str]
) -> None:
    """Three tones across, bark in short marks, flared at the foot into roots."""
    dark, plain, lit = bark
    for y in range(begin, c.height):
        left = c.height - 1 - y
        half = width / 2 + (2.4 if left < 2 else 1 if left < 4 else 0)
        for x in range(c.width):
            off = x + 0.5 - middle
            if abs(off) < half:
                third = off / half
                c.dot(x, y, lit if third < -0.45 else plain if third < 0.3 else dark)
    for y in range(begin + 2, c.height - 3, 4):
        c.column(round(middle) - 1 + y // 4 % 2, y, 2, dark)
    c.dot(round(middle), c.height - 1, None)


def _shade_under(c: Canvas, height: int) -> None:
    """The upper part of the trunk lies in the crown's own shade."""
    for y in range(height - 14, height):
        for x in range(c.width):
            tone = c.tone(x, y)
            if tone is not None:
                c.dot(x, y, "wo0" if c.tone(x + 1, y) is None else "wo1")


def _hang_fruit(c: Canvas, ramp: str, crown: int, seed: str) -> None:
    """Nine fruits of 2 by 2, lit on the upper left, never close to each other."""
    hung: list[tuple[int, int]] = []
    number = 0
    while len(hung) < 9 and number < 400:
        x = 5 + int(chance(seed, number, "x") * (c.width - 11))
        y = 6 + int(chance(seed, number, "y") * (crown - 9))
        number += 1
        apart = all((x - a) ** 2 + (y - b) ** 2 > 46 for a, b in hung)
        if apart and c.tone(x, y) and c.tone(x + 3, y + 3) and c.tone(x - 2, y):
            hung.append((x, y))
            c.box(x, y, 3, 3, f"{ramp}1")
            c.dot(x, y, f"{ramp}2")
            c.dot(x + 2, y + 2, f"{ramp}0")
            c.row(x, y + 3, 3, "fo1")
            c.dot(x + 1, y - 1, "fo1")


def _birch(width: int, height: int, ramp: Ramp, seed: str) -> Canvas:
    """A white trunk with dark marks that shows between loose clumps."""
    c = Canvas(width, height + 12)
    middle = width / 2
    _trunk(c, middle, 10, 4, _WHITE_BARK)
    for y in range(12, c.height - 2, 5):
        c.row(round(middle) - 2 + y % 3, y, 2, "pl0")
        c.dot(round(middle) + 1, y + 2, "pl0")
    for y in range(10, height - 4):
        c.dot(round(middle) + 2, y, "pl0")
    balls = [Ball(x * width, y * height, r * width) for x, y, r in _SLENDER]
    light = lit_by(jittered(balls, seed, width, 1), width, height, fall=0.7)
    crown = Canvas(width, c.height)
    leaves(crown, light, ramp, seed, height)
    _thinned(crown, seed, height)
    c.paste(crown, 0, 0)
    return c


def _thinned(c: Canvas, seed: str, height: int) -> None:
    """Gaps in a loose crown, along the middle, where the trunk shows."""
    middle = c.width // 2
    for y in range(height // 4, height, 7):
        if chance(seed, "gap", y) < 0.7:
            shift = int(chance(seed, "shift", y) * 3) - 2
            c.box(middle - 2, y, 4, 3, None)
            c.dot(middle - 3 + shift, y + 1, None)


def _pine(width: int, height: int, tiers: int) -> Canvas:
    """Tiers of needles, each wider than the one above, hems curved and jagged."""
    c = Canvas(width, height + 7)
    _trunk(c, width / 2, height - 5, max(4, width // 7), _BARK)
    c.row(width // 2 - 3, height, 7, "wo0")
    for tier in reversed(range(tiers)):
        reach = 0.20 + 0.30 * ((tier + 1) / tiers) ** 0.9
        begin = height * tier / (tiers + 0.9)
        end = height * (tier + 1.75) / (tiers + 0.75)
        _tier(c, tier, reach * width, int(begin), min(height, int(end)))
    return c


def _tier(c: Canvas, tier: int, reach: float, begin: int, end: int) -> None:
    middle = c.width / 2 + (chance("lean", c.width, tier) - 0.5) * 2
    for y in range(begin, end):
        part = (y - begin) / (end - begin)
        half = max(0.8, reach * part**0.8)
        for x in range(c.width):
            off = x + 0.5 - middle
            jag = int(chance("needles", tier, x // 2) * 3)
            hem = end - 1 - int((off / max(half, 1)) ** 2 * 3) - jag
            if abs(off) <= half and y <= hem:
                c.dot(x, y, _needle(off / half, part, hem - y, (x, y, tier)))


def _needle(side: float, part: float, above_hem: int, key: tuple[int, int, int]) -> str:
    bright = -side * 0.55 + (1 - part) * 0.35 - 0.05
    step = 3 if bright > 0.42 else 2 if bright > 0.02 else 1
    luck = chance("needle", *key)
    if above_hem < 1:
        return "fo0"
    if above_hem < 2:
        return GREEN[max(0, step - 1)]
    if luck < 0.14:
        return GREEN[min(4, step + 1)]
    return GREEN[max(1, step - 1) if luck > 0.88 else step]


def _willow(width: int, height: int, seed: str) -> Canvas:
    """A dome from which strands hang almost to the ground, parted before the trunk."""
    c = Canvas(width, height + 8)
    _trunk(c, width / 2, height // 3, max(6, width // 8), _BARK)
    shape = (
        (0.5, 0.27, 0.30),
        (0.28, 0.36, 0.24),
        (0.72, 0.36, 0.24),
        (0.5, 0.42, 0.3),
    )
    balls = [Ball(x * width, y * height, r * width) for x, y, r in shape]
    balls = jittered(balls, seed, width)
    leaves(c, lit_by(balls, width, height * 0.7), YOUNG, seed, height * 2 // 3)
    for strand in range(0, width, 2):
        _strand(c, strand, height, seed)
    return c


def _strand(c: Canvas, x: int, height: int, seed: str) -> None:
    """One hanging branch, two pixels wide, lighter on the left of the tree."""
    side = (x + 1 - c.width / 2) / (c.width / 2)
    dome = height * (0.56 - 0.36 * (1 - side * side) ** 0.5)
    begin = int(dome + chance(seed, "begin", x) * 9)
    end = height * (0.96 - 0.14 * abs(side) ** 2 - chance(seed, "long", x) * 0.20)
    if abs(side) < 0.30:
        end = height * (0.60 + abs(side) * 0.8 + chance(seed, "parted", x) * 0.16)
    tone = 3 if side < -0.35 else 2 if side < 0.4 else 1
    tone = max(0, min(4, tone + int(chance(seed, "tone", x) * 3) - 1))
    sway = 0
    for y in range(begin, int(end)):
        if chance(seed, "sway", x, y // 7) < 0.12:
            sway = 1 if side > 0 else -1
        luck = chance(seed, "leaf", x, y // 2)
        step = tone + (luck < 0.22) - (luck > 0.80)
        c.dot(x + sway, y, YOUNG[max(0, min(4, step))])
        if y < end - 3:
            c.dot(x + 1 + sway, y, YOUNG[max(0, min(4, step - 1))])


def _poplar(width: int, height: int, seed: str) -> Canvas:
    """A tall narrow flame."""
    c = Canvas(width, height + 8)
    _trunk(c, width / 2, height - 8, 4, _BARK)
    balls = [
        Ball(width * (0.5 + 0.04 * (-1) ** step), height * y, width * r)
        for step, (y, r) in enumerate(
            (
                (0.09, 0.22),
                (0.2, 0.32),
                (0.34, 0.4),
                (0.5, 0.45),
                (0.66, 0.46),
                (0.82, 0.44),
            )
        )
    ]
    leaves(c, lit_by(balls, width, height, fall=0.8), GREEN, seed, height)
    return c


def _bushes() -> Iterator[Thing]:
    table: tuple[tuple[str, int, int, Ramp, str | None], ...] = (
        ("green", 20, 16, GREEN, None),
        ("small", 14, 12, GREEN, None),
        ("light", 20, 16, YOUNG, None),
        ("wide", 30, 18, GREEN, None),
        ("roses", 20, 16, GREEN, "re"),
        ("yellow", 20, 16, GREEN, "ye"),
        ("purple", 22, 17, YOUNG, "pu"),
        ("berries", 20, 16, YOUNG, "bl"),
        ("autumn", 20, 16, AUTUMN, None),
    )
    for variant, width, height, ramp, flower in table:
        c = Canvas(width, height)
        shape = ((0.28, 0.55, 0.40), (0.72, 0.55, 0.40), (0.5, 0.42, 0.42))
        balls = [Ball(x * width, 1 + y * height, r * height) for x, y, r in shape]
        if width > 24:
            balls.append(Ball(width * 0.5, height * 0.6, height * 0.42))
        leaves(c, lit_by(balls, width, height, fall=0.5), ramp, f"bush{variant}")
        if flower:
            _flower_bush(c, flower, variant)
        yield Thing("bush", variant, c.outlined(), foot=2, cast="small")


def _flower_bush(c: Canvas, ramp: str, seed: str) -> None:
    set_out: list[tuple[int, int]] = []
    for number in range(60):
        x = 2 + int(chance(seed, number, "x") * (c.width - 5))
        y = 2 + int(chance(seed, number, "y") * (c.height - 6))
        if c.tone(x, y) and all(abs(x - a) + abs(y - b) > 5 for a, b in set_out):
            set_out.append((x, y))
            c.box(x, y, 2, 2, f"{ramp}1")
            c.dot(x, y, f"{ramp}2")
            c.dot(x, y - 1, f"{ramp}2")
            c.dot(x + 1, y + 1, f"{ramp}0")
        if len(set_out) == 6:
            return
