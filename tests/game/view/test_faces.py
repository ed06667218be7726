"""Letters are opened once, and what they have written is kept."""

import pygame

from game.view.fonts import Fonts

INK = pygame.Color(40, 30, 60)


def test_a_line_is_written_once_in_each_colour() -> None:
    pygame.font.init()
    face = Fonts(1.0).get(14)
    assert face.written("Maria", INK) is face.written("Maria", INK)
    paler = face.written("Maria", pygame.Color(140, 130, 160))
    kept = face.written("Maria", INK)
    as_bytes = [pygame.image.tobytes(one, "RGBA") for one in (kept, paler)]
    assert as_bytes[0] != as_bytes[1]
    fresh = pygame.image.tobytes(face.render("Maria", True, INK), "RGBA")
    assert as_bytes[0] == fresh


def test_another_language_wraps_with_letters_of_its_own() -> None:
    pygame.font.init()
    english = Fonts(1.0, "en")
    chinese = english.turned(1.0, "zh")
    assert english.turned(1.0, "en") is english
    text = "“…” · “…” · “…” · “…”"
    wide = chinese.get(14).lines(text, 90)
    assert len(wide) > len(english.get(14).lines(text, 90))
    assert "".join(wide).replace(" ", "") == text.replace(" ", "")
