"""The widgets of pygame_gui wear our frames, and write Chinese in every language."""

from collections.abc import Iterator

import pygame
import pytest
from pygame_gui.core import ObjectID
from pygame_gui.elements import (
    UIButton,
    UICheckBox,
    UILabel,
    UIPanel,
    UISelectionList,
    UITextBox,
    UITextEntryLine,
    UIWindow,
)

from game.ui.skin import SkinnedManager, art_scale, make_manager
from game.ui.slider import Slider

SIZE = (640, 480)
BACK = (127, 183, 85)


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[pygame.Surface]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    pygame.init()
    yield pygame.display.set_mode(SIZE)
    pygame.quit()


@pytest.fixture
def manager(screen: pygame.Surface) -> SkinnedManager:
    return make_manager(SIZE)


def shown(manager: SkinnedManager, screen: pygame.Surface) -> pygame.Surface:
    manager.update(0.02)
    screen.fill(BACK)
    manager.draw_ui(screen)
    return screen


def same(screen: pygame.Surface, rect: pygame.Rect, picture: pygame.Surface) -> bool:
    """Whether the screen shows exactly a picture laid over the ground."""
    expected = pygame.Surface(rect.size)
    expected.fill(BACK)
    expected.blit(picture, (0, 0))
    part = screen.subsurface(rect)
    return pygame.image.tobytes(part, "RGB") == pygame.image.tobytes(expected, "RGB")


def test_a_panel_is_paper_in_a_wooden_frame(
    manager: SkinnedManager, screen: pygame.Surface
) -> None:
    rect = pygame.Rect(20, 20, 200, 120)
    UIPanel(rect, manager=manager)
    frame = manager.interface.frames["panel"].picture(rect.size)
    picture = shown(manager, screen).subsurface(rect)
    for place in ((0, 60), (6, 60), (100, 60), (193, 60), (100, 115)):
        assert picture.get_at(place)[:3] == frame.get_at(place)[:3]


def test_a_class_gives_a_panel_another_frame(
    manager: SkinnedManager, screen: pygame.Surface
) -> None:
    rect = pygame.Rect(0, 0, 300, 44)
    UIPanel(rect, manager=manager, object_id=ObjectID(class_id="@head"))
    frame = manager.interface.frames["head"].picture(rect.size)
    assert same(shown(manager, screen), rect, frame)


@pytest.mark.parametrize(
    ("state", "frame"),
    [("normal", "normal"), ("selected", "selected"), ("disabled", "disabled")],
)
def test_a_button_shows_its_state(
    manager: SkinnedManager, screen: pygame.Surface, state: str, frame: str
) -> None:
    rect = pygame.Rect(40, 40, 80, 32)
    button = UIButton(rect, "", manager)
    if state == "selected":
        button.select()  # type: ignore[no-untyped-call]
    if state == "disabled":
        button.disable()  # type: ignore[no-untyped-call]
    picture = manager.interface.frames[f"button_{frame}"].picture(rect.size)
    assert same(shown(manager, screen), rect, picture)


def test_a_button_lights_up_under_the_pointer(
    manager: SkinnedManager, screen: pygame.Surface, monkeypatch: pytest.MonkeyPatch
) -> None:
    rect = pygame.Rect(40, 40, 80, 32)
    UIButton(rect, "", manager)
    monkeypatch.setattr(pygame.mouse, "get_pos", lambda: rect.center)
    manager.update(0.02)
    picture = manager.interface.frames["button_hovered"].picture(rect.size)
    assert same(shown(manager, screen), rect, picture)


def test_a_button_may_bear_a_mark(
    manager: SkinnedManager, screen: pygame.Surface
) -> None:
    rect = pygame.Rect(40, 40, 40, 32)
    UIButton(rect, "", manager, object_id=ObjectID(class_id="@mark_pause"))
    bare = manager.interface.frames["button_normal"].picture(rect.size)
    assert not same(shown(manager, screen), rect, bare)
    assert screen.get_at((54, 56))[:3] == (0x3F, 0x2B, 0x36)


def test_words_stand_inside_the_frame_of_a_window(manager: SkinnedManager) -> None:
    window = UIWindow(pygame.Rect(20, 20, 300, 200), manager, "Towns")
    inside = window.get_container().get_rect()
    content = manager.interface.frames["panel_flat"].content
    assert inside.left == 20 + content.left * 2
    assert inside.right == 320 - content.right * 2
    assert inside.top == 20 + 16 * 2


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("kind", [UILabel, UIButton, UITextBox])
def test_chinese_is_written_in_every_language(
    screen: pygame.Surface, language: str, kind: type
) -> None:
    manager = make_manager(SIZE, language=language)
    rect = pygame.Rect(10, 10, 200, 60)
    pictures = []
    for words in ("小镇", "居民"):
        element = (
            kind(text=words, relative_rect=rect, manager=manager)
            if (kind is not UITextBox)
            else UITextBox(words, rect, manager)
        )
        shown(manager, screen)
        pictures.append(pygame.image.tobytes(screen, "RGB"))
        element.kill()
    # Missing letters are all the same box.
    assert pictures[0] != pictures[1]


def test_bold_words_are_loaded_before_they_are_needed(
    manager: SkinnedManager, recwarn: pytest.WarningsRecorder
) -> None:
    UITextBox("<b>Isabella</b> 你好", pygame.Rect(0, 0, 200, 50), manager)
    assert not recwarn.list


@pytest.mark.parametrize(("scale", "art"), [(1, 2), (1.25, 2), (1.5, 3), (2, 4)])
def test_art_pixels_are_whole_at_every_size(scale: float, art: int) -> None:
    assert art_scale(scale) == art


def test_words_and_frames_grow_with_the_scale(screen: pygame.Surface) -> None:
    heights = []
    for scale in (1.0, 1.5, 2.0):
        manager = make_manager(SIZE, scale)
        label = UILabel(pygame.Rect(0, 0, -1, -1), "Smallville", manager)
        heights.append(label.rect.height)
    assert heights[0] < heights[1] < heights[2]


def test_the_line_that_has_the_keyboard_wears_a_rim(
    manager: SkinnedManager, screen: pygame.Surface
) -> None:
    line = UITextEntryLine(pygame.Rect(40, 40, 200, 30), manager)
    before = tuple(shown(manager, screen).get_at((60, 40)))
    line.focus()  # type: ignore[no-untyped-call]
    manager.set_focus_set(line)
    after = tuple(shown(manager, screen).get_at((60, 40)))
    assert before != after
    assert after[:3] == tuple(manager.interface.colours["link"])[:3]


def test_a_slider_is_filled_up_to_its_thumb(
    manager: SkinnedManager, screen: pygame.Surface
) -> None:
    slider = Slider(pygame.Rect(20, 20, 200, 30), 50, (0, 100), manager)
    good = tuple(manager.interface.colours["good"])[:3]
    picture = shown(manager, screen)
    assert picture.get_at((40, 35))[:3] == good
    assert picture.get_at((200, 35))[:3] != good
    slider.set_current_value(100)
    shown(manager, screen)
    assert shown(manager, screen).get_at((200, 35))[:3] == good


def test_a_ticked_box_differs_in_shape(
    manager: SkinnedManager, screen: pygame.Surface
) -> None:
    rect = pygame.Rect(20, 20, 22, 22)
    UICheckBox(rect, "Autosave", manager, initial_state=True)
    picture = manager.interface.frames["check_selected"].picture(rect.size)
    assert same(shown(manager, screen), rect, picture)


def test_the_chosen_line_of_a_list_is_marked(
    manager: SkinnedManager, screen: pygame.Surface
) -> None:
    rect = pygame.Rect(20, 20, 200, 120)
    UISelectionList(rect, ["one", "two"], manager, default_selection="two")
    picture = shown(manager, screen)
    mark = tuple(manager.interface.colours["accent"])[:3]
    column = [picture.get_at((24, y))[:3] == mark for y in range(20, 140)]
    assert 20 <= sum(column) <= 30


def test_a_twin_shows_the_same_as_the_manager_whose_looks_it_shares(
    manager: SkinnedManager, screen: pygame.Surface
) -> None:
    twin = manager.twin(SIZE)
    pictures = []
    for one in (manager, twin):
        UIPanel(pygame.Rect(20, 20, 200, 120), manager=one)
        UIButton(pygame.Rect(40, 40, 120, 32), "Save", one)
        UILabel(pygame.Rect(40, 80, 120, 24), "雪", one)
        pictures.append(pygame.image.tobytes(shown(one, screen), "RGB"))
    assert pictures[0] == pictures[1]
    assert twin.ui_theme is manager.ui_theme
    assert not set(twin.ui_group.sprites()) & set(manager.ui_group.sprites())
