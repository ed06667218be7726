"""The whole town at a glance: where everybody is, and where one looks."""

import pygame

from game.loading import Job
from game.scenes.panel import Desk, Panel
from game.ui.page import SMALL
from game.ui.sheet import Sheet
from game.ui.walk import Walk
from game.view.camera import Camera
from game.view.overview import draw_overview

STEP = 0.1
"""How far an arrow key moves the view, as a share of the town."""

MOVES = {
    pygame.K_LEFT: (-STEP, 0.0),
    pygame.K_RIGHT: (STEP, 0.0),
    pygame.K_UP: (0.0, -STEP),
    pygame.K_DOWN: (0.0, STEP),
}

FOOT = 24


class MapPanel(Panel):
    """The town small, with heads; a click looks there, a head chooses its person."""

    title = "map.title"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._picture: pygame.Surface | None = None
        self._named: pygame.Surface | None = None
        self._job: Job[pygame.Surface] | None = None
        self._room = pygame.Rect(0, 0, 1, 1)
        self._pointed = ""
        self._is_held = False

    @property
    def _camera(self) -> Camera:
        return self.desk.camera()

    def furnish(self, sheet: Sheet) -> None:
        """As large as the town's shape allows, in the middle of the room."""
        world, body = self.desk.play.show.stage.map.size, sheet.body.copy()
        body.height -= sheet.ui.px(FOOT)
        share = min(body.width / world[0], body.height / world[1])
        size = (round(world[0] * share), round(world[1] * share))
        self._room = pygame.Rect((0, 0), size)
        self._room.midtop = body.midtop
        self.walk = Walk([[sheet.close]])
        self._named = None
        if self._picture is None or self._picture.get_size() != size:
            self._picture = None
            town_map = self.desk.play.show.stage.map
            self._job = Job(lambda: draw_overview(town_map, size))

    def hear(self, event: pygame.event.Event) -> bool:
        """Look where the pointer presses or drags; arrows move the view."""
        if event.type == pygame.KEYDOWN and event.key in MOVES:
            right, down = MOVES[event.key]
            world = self.desk.play.show.stage.map.size
            camera = self._camera
            self.desk.watching.following = False
            camera.look_at(camera.x + right * world[0], camera.y + down * world[1])
            return True
        if event.type == pygame.MOUSEMOTION:
            self._pointed = self._head_at(event.pos)
            if self._is_held:
                self._look(event.pos)
                return True
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            return self._take(event.pos)
        elif event.type == pygame.MOUSEBUTTONUP and self._is_held:
            self._is_held = False
            return True
        return super().hear(event)

    def _take(self, point: tuple[int, int]) -> bool:
        name = self._head_at(point)
        if name:
            self.desk.choose(name)
            self._look(point)
            return True
        if self._room.collidepoint(point):
            self._is_held = True
            self._look(point)
            return True
        return False

    def _look(self, point: tuple[int, int]) -> None:
        self.desk.watching.following = False
        share = self._share
        x, y = point[0] - self._room.x, point[1] - self._room.y
        self.desk.look(x / share, y / share)

    @property
    def _share(self) -> float:
        return self._room.width / self.desk.play.show.stage.map.size[0]

    def _place(self, x: float, y: float) -> tuple[int, int]:
        share = self._share
        return self._room.x + round(x * share), self._room.y + round(y * share)

    def _head_at(self, point: tuple[int, int]) -> str:
        near, found = self.desk.app.fonts.px(12) ** 2, ""
        for figure in self.desk.play.show.figures:
            x, y = self._place(figure.x + 8, figure.y + 12)
            far = (x - point[0]) ** 2 + (y - point[1]) ** 2
            if far <= near:
                near, found = far, figure.name
        return found

    def update(self, seconds: float) -> None:
        """Take the picture of the town when it is drawn."""
        del seconds
        if self._job is not None and self._job.done:
            self._picture, self._job = self._job.result().convert(), None

    def draw(self, target: pygame.Surface) -> None:
        """The town, where one looks, and everybody."""
        if self.sheet is None:
            return
        colours = self.desk.app.interface.colours
        if self._picture is None:
            target.fill(colours["paper_shade"], self._room)
            self._foot(target, self.desk.app.locale("map.drawing"))
        else:
            if self._named is None:
                self._named = self._picture.copy()
                self._write_names(self._named)
            target.blit(self._named, self._room)
            self._frame(target)
            self._foot(target, self._told())
        for figure in self.desk.play.show.figures:
            self._head(target, figure.name, self._place(figure.x + 8, figure.y + 12))
        pygame.draw.rect(target, colours["ink"], self._room.inflate(4, 4), 2)
        super().draw(target)

    def _told(self) -> str:
        play, locale = self.desk.play, self.desk.app.locale
        person = play.show.view.agents.get(self._pointed)
        if person is None:
            return locale("map.hint")
        name, what = locale.name(person.name), locale.tell(person.doing)
        where = locale.place(":".join(person.address.split(":")[:3]))
        return locale("map.person", who=name, what=what, where=where)

    def _foot(self, target: pygame.Surface, text: str) -> None:
        app = self.desk.app
        words = app.fonts.get(13).render(text, True, app.interface.colours["muted"])
        place = words.get_rect(
            midtop=(self._room.centerx, self._room.bottom + app.fonts.px(5))
        )
        target.blit(words, place)

    def _frame(self, target: pygame.Surface) -> None:
        """Outline what is in view."""
        left, top, right, bottom = self._camera.seen()
        x, y = self._place(left, top)
        end_x, end_y = self._place(right, bottom)
        area = pygame.Rect(x, y, end_x - x, end_y - y).clip(self._room)
        colours = self.desk.app.interface.colours
        px = self.desk.app.fonts.px
        pygame.draw.rect(target, colours["tag"], area.inflate(2, 2), px(3))
        pygame.draw.rect(target, colours["tag_text"], area, px(1))

    def _head(self, target: pygame.Surface, name: str, place: tuple[int, int]) -> None:
        app, chosen = self.desk.app, self.desk.watching.chosen
        sprite = self.desk.play.sprite_of(name)
        lit = name in (chosen, self._pointed)
        head = app.sprites.head(sprite, max(1, app.fonts.px(2 if lit else 1)))
        box = head.get_rect(center=place)
        colours = app.interface.colours
        ground = colours["selected" if lit else "paper_light"]
        pygame.draw.circle(target, colours["ink"], place, box.width // 2 + 3)
        pygame.draw.circle(target, ground, place, box.width // 2 + 1)
        target.blit(head, box)

    def _write_names(self, picture: pygame.Surface) -> None:
        """What the buildings are called, where there is room for it."""
        app, taken = self.desk.app, list[pygame.Rect]()
        font, colours = app.fonts.get(SMALL), app.interface.colours
        town_map, share = self.desk.play.show.stage.map, self._share * 16
        for address, (x, y) in town_map.rooms.sectors():
            text = app.locale.place(f"{town_map.world}:{address}")
            words = font.render(text, True, colours["tag_text"])
            place = words.get_rect(center=(round(x * share), round(y * share)))
            place.clamp_ip(picture.get_rect())
            tag = place.inflate(app.fonts.px(8), 0)
            if tag.collidelist(taken) < 0:
                taken.append(tag)
                shade = pygame.Surface(tag.size, pygame.SRCALPHA)
                shade.fill((*colours["tag"][:3], 190))
                picture.blit(shade, tag)
                picture.blit(words, place)
