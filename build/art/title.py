"""The picture behind the title until the town itself is there: the town before dawn.

It is what the window draws first once it has read the map, so one goes over into the
other without a seam.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pygame

SIZE = (960, 540)
"""Art pixels: more than any usual window shows at the title's zoom."""


def draw(assets: Path) -> None:
    """Draw `title/dawn.png`, after the land and the things on it."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame

    pygame.display.init()
    pygame.display.set_mode((1, 1))
    (assets / "title").mkdir(exist_ok=True)
    pygame.image.save(painted(assets), assets / "title" / "dawn.png")


def painted(assets: Path) -> pygame.Surface:
    """The picture; a window must be open."""
    import pygame

    from game.scenes.backdrop import DAWN, first_sight
    from game.view.camera import Camera
    from game.view.figures import NOBODY
    from game.view.map_reader import read_map
    from game.view.sprites import Sprites
    from game.view.stage import Stage

    town_map = read_map(assets / "maps" / "smallville.tmx")
    stage = Stage(town_map, Sprites(assets))
    stage.set_hour(DAWN, frozenset())
    picture = pygame.Surface(SIZE).convert()
    camera = Camera(town_map.size, SIZE, *first_sight(town_map), 1.0, 1.0)
    stage.draw(picture, camera, NOBODY, 0)
    return picture
