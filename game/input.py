"""Which key does what; the table can be changed."""

from enum import Enum

import pygame


class Act(Enum):
    """Something the player can do with a key in the town."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    NEARER = "nearer"
    FARTHER = "farther"
    FIT = "fit"
    PAUSE = "pause"
    PACE_1 = "pace_1"
    PACE_2 = "pace_2"
    PACE_3 = "pace_3"
    PACE_4 = "pace_4"
    SLOWER = "slower"
    FASTER = "faster"
    NEXT_EVENT = "next_event"
    MORNING = "morning"
    FOLLOW = "follow"
    NEXT_PERSON = "next_person"
    PREVIOUS_PERSON = "previous_person"
    BACK = "back"
    HELP = "help"
    PHOTO = "photo"
    TIMELINE = "timeline"
    STEP_BACK = "step_back"
    STEP_FORWARD = "step_forward"
    MARK_BACK = "mark_back"
    MARK_FORWARD = "mark_forward"
    WHY = "why"
    TALK = "talk"
    SAVE = "save"
    LOAD = "load"
    FULL_SCREEN = "full_screen"
    HIDE = "hide"
    LOG = "log"
    RELATIONS = "relations"
    CALENDAR = "calendar"
    DIARY = "diary"
    MAP = "map"
    PLACE = "place"
    WEATHER = "weather"


PANNING = (Act.LEFT, Act.RIGHT, Act.UP, Act.DOWN)

Chord = tuple[int, int]
"""A key and the modifiers that go with it (0, shift or alt)."""

KEYS: dict[Chord, Act] = {
    (pygame.K_a, 0): Act.LEFT,
    (pygame.K_LEFT, 0): Act.LEFT,
    (pygame.K_d, 0): Act.RIGHT,
    (pygame.K_RIGHT, 0): Act.RIGHT,
    (pygame.K_w, 0): Act.UP,
    (pygame.K_UP, 0): Act.UP,
    (pygame.K_s, 0): Act.DOWN,
    (pygame.K_DOWN, 0): Act.DOWN,
    (pygame.K_PLUS, 0): Act.NEARER,
    (pygame.K_EQUALS, 0): Act.NEARER,
    (pygame.K_KP_PLUS, 0): Act.NEARER,
    (pygame.K_MINUS, 0): Act.FARTHER,
    (pygame.K_KP_MINUS, 0): Act.FARTHER,
    (pygame.K_HOME, 0): Act.FIT,
    (pygame.K_SPACE, 0): Act.PAUSE,
    (pygame.K_1, 0): Act.PACE_1,
    (pygame.K_2, 0): Act.PACE_2,
    (pygame.K_3, 0): Act.PACE_3,
    (pygame.K_4, 0): Act.PACE_4,
    (pygame.K_LEFTBRACKET, 0): Act.SLOWER,
    (pygame.K_RIGHTBRACKET, 0): Act.FASTER,
    (pygame.K_n, 0): Act.NEXT_EVENT,
    (pygame.K_b, 0): Act.MORNING,
    (pygame.K_f, 0): Act.FOLLOW,
    (pygame.K_TAB, 0): Act.NEXT_PERSON,
    (pygame.K_TAB, pygame.KMOD_SHIFT): Act.PREVIOUS_PERSON,
    (pygame.K_ESCAPE, 0): Act.BACK,
    (pygame.K_y, 0): Act.TIMELINE,
    (pygame.K_COMMA, 0): Act.STEP_BACK,
    (pygame.K_PERIOD, 0): Act.STEP_FORWARD,
    (pygame.K_COMMA, pygame.KMOD_SHIFT): Act.MARK_BACK,
    (pygame.K_PERIOD, pygame.KMOD_SHIFT): Act.MARK_FORWARD,
    (pygame.K_F1, 0): Act.HELP,
    (pygame.K_F2, 0): Act.PHOTO,
    (pygame.K_F3, 0): Act.WHY,
    (pygame.K_t, 0): Act.TALK,
    (pygame.K_F5, 0): Act.SAVE,
    (pygame.K_F9, 0): Act.LOAD,
    (pygame.K_F6, 0): Act.WEATHER,
    (pygame.K_F11, 0): Act.FULL_SCREEN,
    (pygame.K_RETURN, pygame.KMOD_ALT): Act.FULL_SCREEN,
    (pygame.K_h, 0): Act.HIDE,
    (pygame.K_l, 0): Act.LOG,
    (pygame.K_r, 0): Act.RELATIONS,
    (pygame.K_k, 0): Act.CALENDAR,
    (pygame.K_j, 0): Act.DIARY,
    (pygame.K_m, 0): Act.MAP,
    (pygame.K_o, 0): Act.PLACE,
}


def act_of(key: int, modifiers: int, keys: dict[Chord, Act] = KEYS) -> Act | None:
    """What a key press means, or None.

    Shift is overlooked where no chord asks for it, so "+" works on every keyboard.
    """
    if modifiers & (pygame.KMOD_CTRL | pygame.KMOD_GUI):
        return None
    if modifiers & pygame.KMOD_ALT:
        return keys.get((key, pygame.KMOD_ALT))
    if modifiers & pygame.KMOD_SHIFT and (key, pygame.KMOD_SHIFT) in keys:
        return keys[key, pygame.KMOD_SHIFT]
    return keys.get((key, 0))


def keys_of(act: Act, keys: dict[Chord, Act] = KEYS) -> list[Chord]:
    """The chords that do something, in the order of the table."""
    return [chord for chord, does in keys.items() if does is act]
