"""The frames of scroll bars, sliders, strips and meters."""

from art.interface.frame import Frame, Sheet
from art.interface.plate import Plate

FACES = {
    "normal": ("ink", "wood_light", "wood_shine", "wood"),
    "hovered": ("accent", "wood_shine", "selected_light", "wood_light"),
    "pressed": ("ink", "wood", "wood_shade", "wood_light"),
    "disabled": ("disabled_rim", "disabled", "disabled_light", "disabled_shade"),
}
"""State of a wooden thumb → rim, face, lit edge, dark edge."""


def scrollbars() -> Sheet:
    """Grooves down and across, and their thumbs with three grip lines."""
    thumbs = [
        _thumb(f"scroll_thumb{way}_{state}", state, across=bool(way))
        for way in ("", "_across")
        for state in FACES
    ]
    return (_groove("scroll_groove"), _groove("scroll_groove_across"), *thumbs)


def _groove(name: str) -> Frame:
    plate = Plate(8, 8)
    plate.slab((0, 0, 8, 8), "groove", cut=1)
    plate.fill(0, 1, 1, 6, "groove_shade")
    plate.fill(1, 0, 6, 1, "groove_shade")
    return Frame(name, plate, (2, 2, 2, 2), (0, 0, 0, 0))


def _thumb(name: str, state: str, *, across: bool) -> Frame:
    rim, face, light, dark = FACES[state]
    plate = Plate(8, 8)
    plate.slab((0, 0, 8, 8), rim, cut=1)
    plate.fill(1, 1, 6, 6, face)
    plate.fill(1, 1, 6, 1, light)
    plate.fill(6, 1, 1, 6, dark)
    grip = Plate(5, 4) if across else Plate(4, 5)
    line = "disabled_rim" if state == "disabled" else "wood_shade"
    for step in (0, 2, 4):
        box = (step, 0, 1, 4) if across else (0, step, 4, 1)
        grip.fill(*box, line)
    return Frame(name, plate, (2, 2, 2, 2), (0, 0, 0, 0), stamp=grip)


def sliders() -> Sheet:
    """A thin groove, the part of it that is filled, and the thumb."""
    return (
        _slider_groove("slider_groove", "wood_shade", "paper_shade"),
        _slider_groove("slider_fill", "wood_shade", "good"),
        _slider_groove("slider_groove_disabled", "disabled_rim", "disabled"),
        *(_slider_thumb(state) for state in FACES),
    )


def _slider_groove(name: str, rim: str, face: str) -> Frame:
    plate = Plate(8, 4)
    plate.slab((0, 0, 8, 4), rim, cut=1)
    plate.fill(1, 1, 6, 2, face)
    return Frame(name, plate, (2, 1, 2, 1), (0, 0, 0, 0), keeps="height")


def _slider_thumb(state: str) -> Frame:
    rim, face, light, dark = FACES[state]
    plate = Plate(8, 11)
    plate.slab((0, 0, 8, 11), rim, cut=1)
    plate.fill(1, 1, 6, 9, face)
    plate.fill(1, 1, 6, 1, light)
    plate.fill(1, 9, 6, 1, dark)
    grip = Plate(2, 5)
    grip.fill(0, 0, 1, 5, "wood_shade")
    grip.fill(1, 0, 1, 5, light)
    return Frame(
        f"slider_thumb_{state}",
        plate,
        (2, 2, 2, 2),
        (0, 0, 0, 0),
        keeps="height",
        stamp=grip,
    )


def strips() -> Sheet:
    """The bars at the window's head and foot, meters, and the day's plan."""
    lines = (_line("rule", "line"), _line("tab_line", "wood_shade"))
    return (_head(), _foot(), *lines, _trough(), *_meters(), _segment())


def _head() -> Frame:
    plate = Plate(8, 22)
    plate.fill(0, 0, 8, 22, "paper")
    plate.fill(0, 0, 8, 1, "paper_light")
    plate.fill(0, 18, 8, 1, "paper_shade")
    plate.fill(0, 19, 8, 1, "wood_light")
    plate.fill(0, 20, 8, 1, "wood_shade")
    plate.fill(0, 21, 8, 1, "ink")
    return Frame("head", plate, (2, 2, 2, 4), (4, 1, 4, 4))


def _foot() -> Frame:
    plate = Plate(8, 18)
    plate.fill(0, 0, 8, 18, "paper")
    plate.fill(0, 0, 8, 1, "ink")
    plate.fill(0, 1, 8, 1, "wood_light")
    plate.fill(0, 2, 8, 1, "wood_shade")
    plate.fill(0, 3, 8, 1, "paper_light")
    plate.fill(0, 17, 8, 1, "paper_shade")
    return Frame("foot", plate, (2, 4, 2, 2), (4, 4, 4, 1))


def _line(name: str, colour: str) -> Frame:
    plate = Plate(1, 1)
    plate.fill(0, 0, 1, 1, colour)
    return Frame(name, plate, (0, 0, 0, 0), (0, 0, 0, 0))


def _trough() -> Frame:
    plate = Plate(8, 6)
    plate.fill(0, 0, 8, 6, "ink")
    plate.fill(1, 1, 6, 4, "paper_shade")
    return Frame("trough", plate, (2, 2, 2, 2), (1, 1, 1, 1))


def _meters() -> Sheet:
    return tuple(_meter(name) for name in ("good", "warning", "accent", "link"))


def _meter(name: str) -> Frame:
    plate = Plate(4, 4)
    plate.fill(0, 0, 4, 4, name)
    plate.fill(0, 0, 4, 1, "wood_shine")
    return Frame(f"meter_{name}", plate, (1, 1, 1, 1), (0, 0, 0, 0))


def _segment() -> Frame:
    plate = Plate(6, 9)
    plate.fill(0, 0, 6, 9, "ink")
    plate.fill(1, 1, 4, 7, "paper_shade")
    return Frame("plan_strip", plate, (1, 1, 1, 1), (1, 1, 1, 1))
