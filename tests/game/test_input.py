"""Keys mean what the help page says."""

import pygame

from game.input import KEYS, Act, act_of, keys_of


def test_every_act_has_a_key() -> None:
    assert {act for act in Act if not keys_of(act)} == set()


def test_letters_and_arrows_move_the_view() -> None:
    assert act_of(pygame.K_w, 0) is act_of(pygame.K_UP, 0) is Act.UP


def test_shift_turns_tab_round_and_leaves_other_keys_alone() -> None:
    assert act_of(pygame.K_TAB, 0) is Act.NEXT_PERSON
    assert act_of(pygame.K_TAB, pygame.KMOD_LSHIFT) is Act.PREVIOUS_PERSON
    assert act_of(pygame.K_EQUALS, pygame.KMOD_LSHIFT) is Act.NEARER


def test_alt_and_enter_make_full_screen_but_enter_alone_does_not() -> None:
    assert act_of(pygame.K_RETURN, pygame.KMOD_LALT) is Act.FULL_SCREEN
    assert act_of(pygame.K_RETURN, 0) is None


def test_control_keys_belong_to_others() -> None:
    assert act_of(pygame.K_s, pygame.KMOD_LCTRL) is None


def test_caps_lock_changes_nothing() -> None:
    assert act_of(pygame.K_f, pygame.KMOD_CAPS) is Act.FOLLOW


def test_a_table_of_one_s_own_is_obeyed() -> None:
    table = {**KEYS, (pygame.K_x, 0): Act.PAUSE}
    assert act_of(pygame.K_x, 0, table) is Act.PAUSE
