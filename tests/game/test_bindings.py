"""Every key can be given to something else, and is kept."""

from pathlib import Path

import pygame
import pytest

from game.bindings import chord_of, load_keys, rebound, save_keys, usual
from game.input import KEYS, Act, keys_of


def test_a_new_key_takes_the_place_of_the_first_and_leaves_the_arrows() -> None:
    keys = rebound(KEYS, Act.LEFT, (pygame.K_q, 0))
    assert keys_of(Act.LEFT, keys) == [(pygame.K_q, 0), (pygame.K_LEFT, 0)]
    assert (pygame.K_a, 0) not in keys


def test_a_key_that_is_taken_away_does_one_thing_only() -> None:
    keys = rebound(KEYS, Act.PAUSE, (pygame.K_f, 0))
    assert keys_of(Act.FOLLOW, keys) == []
    back = usual(keys, Act.FOLLOW)
    assert back[pygame.K_f, 0] is Act.PAUSE
    assert usual(usual(back, Act.PAUSE), Act.FOLLOW)[pygame.K_f, 0] is Act.FOLLOW


def test_modifiers_alone_and_control_are_no_keys_to_bind() -> None:
    assert chord_of(pygame.K_LSHIFT, pygame.KMOD_LSHIFT) is None
    assert chord_of(pygame.K_s, pygame.KMOD_LCTRL) is None
    assert chord_of(pygame.K_s, pygame.KMOD_RSHIFT) == (pygame.K_s, pygame.KMOD_SHIFT)
    assert chord_of(pygame.K_s, pygame.KMOD_LALT) == (pygame.K_s, pygame.KMOD_ALT)


def test_keys_are_kept_and_found_again(window: object, tmp_path: Path) -> None:
    file = tmp_path / "new" / "keys.json"
    keys = rebound(KEYS, Act.LOG, (pygame.K_F4, pygame.KMOD_SHIFT))
    assert save_keys(keys, file) is None
    assert load_keys(file) == (keys, None)
    assert "pause" not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{",
        '{"pause": ["f"]}',
        '{"pause": [["nonsense key", ""]]}',
        '{"pause": [["f", ""]], "log": [["f", ""]]}',
        '{"back": [["q", ""]]}',
        '{"pause": [["q", "hyper"]]}',
    ],
)
def test_a_broken_file_gives_the_usual_keys_and_a_sentence(
    window: object, tmp_path: Path, text: str
) -> None:
    file = tmp_path / "keys.json"
    file.write_text(text, encoding="utf-8")
    keys, problem = load_keys(file)
    assert keys == KEYS
    assert problem is not None
    assert problem.key == "interface.keys.broken"
