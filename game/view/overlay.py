"""What floats over the town at screen resolution: names, icons, speech, markers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.ui.frames import Interface, NineSlice
from game.ui.icons import IconSheet
from game.view.bubbles import Place, Wish, arrange
from game.view.camera import Camera
from game.view.figures import Figure, Figures
from game.view.fonts import Face, Fonts
from game.view.speech import Spoken
from game.view.wrap import clip_lines, shorten, wrap

TEXT = 14
TAG = 12
BUBBLE_WIDTH = 236
"""Widest text of a bubble at 100 %."""

MOST_LINES = 7
TAIL = 6
"""Art pixels from a bubble's foot to the tip of its tail."""

FAR_TAIL = 9
"""Art pixels from which a long tail is drawn down to the speaker."""

NAMES_FROM = 1.5
"""Zoom from which everyone's name is shown; fully from `NAMES_FULL`."""

MARGIN = (60, 100)
"""Screen pixels around the window within which somebody's words may reach into it."""

NAMES_FULL = 2.0
ICONS_FROM = 1.0
LARGE_ICONS_FROM = 2.0


@dataclass(frozen=True, slots=True)
class Caption:
    """What is known of a figure for the overlay.

    Attributes:
        icon: name of the activity's icon, or empty.
        deciding: whether a decision is open.
    """

    name: str
    icon: str
    deciding: bool


@dataclass(slots=True)
class _Text:
    lines: tuple[str, ...]
    size: tuple[int, int]
    surface: pygame.Surface | None = None


class Overlay:
    """Draws words and signs over the stage.

    Args:
        interface: frames and colours.
        activities: icons of what people do.
        marks: signs of the interface.
        fonts: letters in the present scale.
        art: screen pixels to an art pixel of frames and icons.
    """

    def __init__(
        self,
        interface: Interface,
        activities: IconSheet,
        marks: IconSheet,
        fonts: Fonts,
        art: int,
    ) -> None:
        self._frames = interface.frames
        self._pieces = interface.pieces
        self._colours = interface.colours
        self._activities = activities
        self._marks = marks
        self._fonts = fonts
        self._art = art
        self._tags: dict[tuple[str, bool], pygame.Surface] = {}
        self._badges: dict[tuple[str, int], pygame.Surface] = {}
        self._texts: dict[tuple[str, int], _Text] = {}
        self._wrapped: dict[str, list[str]] = {}
        self._before: dict[str, tuple[int, int]] = {}
        self._taken: list[pygame.Rect] = []
        self._heads: list[pygame.Rect] = []

    def draw_people(
        self,
        target: pygame.Surface,
        camera: Camera,
        figures: Figures,
        caption: Callable[[str], Caption],
        chosen: str | None,
        pointed: str | None,
        hushed: frozenset[str],
    ) -> None:
        """Names under the feet and icons over the heads; none for the `hushed`."""
        self._taken = []
        if camera.zoom < min(ICONS_FROM, NAMES_FROM):
            # From afar only those are told whom the player looks at.
            told = figures.named((chosen, pointed))
        else:
            width, height = target.get_size()
            low = camera.to_world(-MARGIN[0], -MARGIN[1])
            high = camera.to_world(width + MARGIN[0], height + MARGIN[1])
            told = figures.between(low, high)
        self._heads = self._heads_of(camera, told)
        self._draw_names(target, camera, told, caption, chosen, pointed)
        for figure in sorted(told, key=lambda f: (f.name == chosen, f.line)):
            head = camera.to_screen(*figure.head)
            near = figure.name in (chosen, pointed)
            says = caption(figure.name)
            top = head[1]
            if figure.name not in hushed:
                top = self._draw_icon(target, camera, head, says, near)
            if figure.name == chosen and figure.name not in hushed:
                self._draw_marker(target, (head[0], top))

    def _draw_names(
        self,
        target: pygame.Surface,
        camera: Camera,
        figures: Sequence[Figure],
        caption: Callable[[str], Caption],
        chosen: str | None,
        pointed: str | None,
    ) -> None:
        """Names that do not cover each other; whom one looks at comes first."""
        share = (camera.zoom - NAMES_FROM) / (NAMES_FULL - NAMES_FROM)
        share = max(0.0, min(1.0, share + 0.4 * (share >= 0)))
        taken: list[pygame.Rect] = []
        looked_at = (chosen, pointed)
        # By name, not by place: who walks past another must not make tags flicker.
        for figure in sorted(figures, key=lambda f: (f.name not in looked_at, f.name)):
            alpha = 1.0 if figure.name in looked_at else share
            if alpha == 0:
                continue
            tag = self._tag(caption(figure.name).name, figure.name == chosen)
            x, y = camera.to_screen(*figure.feet)
            place = _free(tag.get_rect(midtop=(x, y + self._art)), taken)
            if place is not None:
                taken.append(place)
                tag.set_alpha(round(255 * alpha))
                target.blit(tag, place)

    def _tag(self, name: str, chosen: bool) -> pygame.Surface:
        tag = self._tags.get((name, chosen))
        if tag is None:
            frame = self._frames["tag_selected" if chosen else "tag"]
            colour = self._colours["tag_text"]
            words = self._fonts.get(TAG, bold=True).render(name, True, colour)
            tag = _framed(frame, words, self._art)
            self._tags[name, chosen] = tag
        return tag

    def _draw_icon(
        self,
        target: pygame.Surface,
        camera: Camera,
        head: tuple[int, int],
        says: Caption,
        near: bool,
    ) -> int:
        """The icon in its badge; returns its upper edge."""
        if camera.zoom < ICONS_FROM and not near:
            return head[1]
        large = camera.zoom >= LARGE_ICONS_FROM or near
        scale = self._art if large else max(1, self._art // 2)
        name = "decision" if says.deciding else says.icon
        badge = self._badge(name, scale)
        x, y = head
        place = badge.get_rect(midbottom=(x, y - scale))
        if self._covers_somebody(place, head) and scale > 1 and not near:
            scale = max(1, scale // 2)
            badge = self._badge(name, scale)
            place = badge.get_rect(midbottom=(x, y - scale))
        place = self._beside(place)
        target.blit(badge, place)
        return place.top

    def _covers_somebody(self, place: pygame.Rect, own: tuple[int, int]) -> bool:
        """Whether a badge would hide the head of another person."""
        hit = place.collidelistall(self._heads)
        return any(
            self._heads[i].top < own[1] - self._heads[i].height // 2 for i in hit
        )

    def _beside(self, place: pygame.Rect) -> pygame.Rect:
        """A badge's place, moved aside from one that is there, or above it."""
        hit = place.collidelist(self._taken)
        if hit >= 0:
            other = self._taken[hit]
            if abs(place.centerx - other.centerx) > place.width // 3:
                on_right = place.centerx > other.centerx
                place.left = other.right if on_right else other.left - place.width
            else:
                place.bottom = other.top
        self._taken.append(place)
        return place

    def _badge(self, name: str, scale: int) -> pygame.Surface:
        badge = self._badges.get((name, scale))
        if badge is None:
            badge = self._pieces["badge"].picture(scale).copy()
            sheet = self._activities if name in self._activities else self._marks
            if name in sheet:
                badge.blit(sheet.picture(name, scale), (3 * scale, 2 * scale))
            self._badges[name, scale] = badge
        return badge

    def _draw_marker(self, target: pygame.Surface, place: tuple[int, int]) -> None:
        marker = self._marks.picture("selection", self._art)
        target.blit(marker, marker.get_rect(midbottom=place))

    # ------------------------------------------------------------ speech

    def draw_speech(
        self,
        target: pygame.Surface,
        camera: Camera,
        figures: Figures,
        lines: Sequence[tuple[Spoken, str]],
        room: pygame.Rect,
    ) -> None:
        """Speech bubbles: every line with its text, the newest first."""
        if not lines:
            return
        speakers = {line.agent for line, _ in lines}
        by_name = {figure.name: figure for figure in figures.named(speakers)}
        heads = self._heads + self._heads_of(camera, list(by_name.values()))
        wishes, texts = [], {}
        for line, text in lines:
            figure = by_name.get(line.agent)
            if figure is None:
                continue
            tip = camera.to_screen(*figure.head)
            if not (room.left <= tip[0] < room.right and tip[1] < room.bottom + 80):
                continue
            wish = self._wish(line.agent, tip, text)
            wishes.append(wish)
            texts[wish.key] = text
        places = arrange(wishes, heads, room, TAIL * self._art, 2 * self._art)
        self._before = {place.key: place.shift for place in places}
        tips = {wish.key: wish.tip for wish in wishes}
        # A short tail belongs to its frame; a long one lies under all bubbles.
        for place in places:
            self._draw_tail(target, place.box, tips[place.key])
        for place in reversed(places):
            self._draw_bubble(target, place, texts[place.key])
            if self._is_near(place.box, tips[place.key]):
                self._draw_tail(target, place.box, tips[place.key])

    @staticmethod
    def _heads_of(camera: Camera, figures: Sequence[Figure]) -> list[pygame.Rect]:
        """Where heads are on the screen."""
        zoom, (left, top) = camera.zoom, camera.offset
        size = round(10 * zoom)
        return [
            pygame.Rect(
                int((f.x + 3) * zoom) - left, int((f.y + 2) * zoom) - top, size, size
            )
            for f in figures
        ]

    def _wish(self, key: str, tip: tuple[int, int], text: str) -> Wish:
        sizes = tuple(self._bubble_size(text, count) for count in self._counts(text))
        return Wish(key, tip, sizes, self._before.get(key))

    def _bubble_size(self, text: str, count: int) -> tuple[int, int]:
        return self._frames["bubble"].outer(self._text(text, count).size, self._art)

    def _counts(self, text: str) -> list[int]:
        """How many lines a bubble may be shortened to, the most first."""
        lines = len(self._text(text, MOST_LINES).lines)
        return sorted({min(lines, most) for most in (MOST_LINES, 4, 2, 1)})[::-1]

    def _text(self, text: str, count: int) -> _Text:
        """The words of a bubble on at most `count` lines."""
        found = self._texts.get((text, count))
        if found is None:
            if len(self._texts) > 400:
                self._texts.clear()
                self._wrapped.clear()
            font, width = self._fonts.get(TEXT), self._fonts.px(BUBBLE_WIDTH)

            def measure(words: str) -> int:
                return font.size(words)[0]

            whole = self._wrapped.get(text)
            if whole is None:
                whole = self._wrapped[text] = wrap(text, width, measure)
            lines = clip_lines(whole, count, width, measure)
            found = self._texts[text, count] = _Text(tuple(lines), _room(lines, font))
        return found

    def _written(self, text: str, count: int) -> pygame.Surface:
        """The words of a bubble as a picture."""
        found = self._text(text, count)
        if found.surface is None:
            font, colour = self._fonts.get(TEXT), self._colours["text"]
            found.surface = _written(found, font, colour)
        return found.surface

    def _draw_bubble(self, target: pygame.Surface, place: Place, text: str) -> None:
        count = self._counts(text)[place.size]
        frame = self._frames["bubble"]
        frame.draw(target, place.box, self._art)
        words = self._written(text, count)
        target.blit(words, frame.inner(place.box, self._art).topleft)

    def _is_near(self, box: pygame.Rect, tip: tuple[int, int]) -> bool:
        """Whether the short tail is enough."""
        inset = 7 * self._art
        inside = box.left + inset <= tip[0] + inset // 2 <= box.right
        return inside and tip[1] - box.bottom <= FAR_TAIL * self._art

    def _draw_tail(
        self, target: pygame.Surface, box: pygame.Rect, tip: tuple[int, int]
    ) -> None:
        """The tail leans to the speaker, however far the bubble had to move."""
        art = self._art
        inset = 7 * art
        x = min(max(tip[0], box.left + inset), box.right - inset)
        root = box.bottom - 2 * art
        if self._is_near(box, tip):
            leans_left = tip[0] <= box.centerx
            piece = self._pieces["tail_left" if leans_left else "tail_right"]
            piece.draw(target, (x, box.bottom), art)
            return
        half = 3 * art
        corners = [(x - half, root), (x + half, root), tip]
        pygame.draw.polygon(target, self._colours["bubble"], corners)
        for corner in corners[:2]:
            pygame.draw.line(target, self._colours["bubble_rim"], corner, tip, art)


def _free(place: pygame.Rect, taken: list[pygame.Rect]) -> pygame.Rect | None:
    """The place, or the one a row below; None where others have both."""
    for tried in (place, place.move(0, place.height)):
        if tried.collidelist(taken) < 0:
            return tried
    return None


def _framed(frame: NineSlice, words: pygame.Surface, art: int) -> pygame.Surface:
    size = frame.outer(words.get_size(), art)
    picture = frame.picture(size, art).copy()
    picture.blit(words, frame.inner(picture.get_rect(), art).topleft)
    return picture


def _room(lines: Sequence[str], font: Face) -> tuple[int, int]:
    """Width and height of lines under each other."""
    width = max((font.size(line)[0] for line in lines), default=1)
    # The last line keeps its full height: tails of letters hang below.
    height = line_height(font) * (len(lines) - 1) + font.get_height()
    return max(1, width), height


def _written(text: _Text, font: Face, colour: pygame.Color) -> pygame.Surface:
    """Lines of text under each other on a clear ground."""
    picture = pygame.Surface(text.size, pygame.SRCALPHA)
    for place, line in enumerate(text.lines):
        if line:
            where = (0, place * line_height(font))
            picture.blit(font.render(line, True, colour), where)
    return picture


def line_height(font: Face) -> int:
    """Rows from one line to the next: Noto's own are too far apart for us."""
    return round(font.get_height() * 0.92)


__all__ = ["Caption", "Overlay", "line_height", "shorten"]
