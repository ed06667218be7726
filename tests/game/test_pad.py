"""A pad's sticks and buttons stand for keys, and it may be pulled out."""

import pygame

from game.pad import BUTTONS, START, Pad


def heard(*events: pygame.event.Event) -> tuple[Pad, list[pygame.event.Event]]:
    typed: list[pygame.event.Event] = []
    pad = Pad(typed.append)
    for event in events:
        pad.hear(event)
    return pad, typed


def test_start_pauses_and_the_cross_is_the_arrow_keys() -> None:
    _, typed = heard(
        pygame.event.Event(pygame.JOYBUTTONDOWN, button=START),
        pygame.event.Event(pygame.JOYHATMOTION, value=(0, 1)),
        pygame.event.Event(pygame.JOYHATMOTION, value=(0, 0)),
        pygame.event.Event(pygame.JOYBUTTONDOWN, button=99),
    )
    down = [event.key for event in typed if event.type == pygame.KEYDOWN]
    assert down == [pygame.K_SPACE, pygame.K_UP]
    assert len(typed) == 4


def test_a_little_push_is_none_and_a_full_one_is_all() -> None:
    pad, _ = heard(
        pygame.event.Event(pygame.JOYAXISMOTION, axis=0, value=0.2),
        pygame.event.Event(pygame.JOYAXISMOTION, axis=1, value=-1.0),
    )
    assert pad.push == (0.0, -1.0)


def test_a_pad_that_is_pulled_out_pushes_no_more() -> None:
    pad, _ = heard(pygame.event.Event(pygame.JOYAXISMOTION, axis=0, value=1.0))
    gone = pygame.event.Event(pygame.JOYDEVICEREMOVED, instance_id=5)
    assert pad.hear(gone) == "went"
    assert pad.push == (0.0, 0.0)


def test_no_two_buttons_do_the_same() -> None:
    assert len(set(BUTTONS.values())) == len(BUTTONS)
