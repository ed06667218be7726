"""What is heard when; and a machine without sound plays on."""

from pathlib import Path

import numpy as np
import pygame
import pytest

from game.sound.music import MOODS, Tune, mood_of, note, steps
from game.sound.nature import BIRDS, Nature
from game.sound.speaker import Speaker
from tests.small_town import ROOT


def heard(hour: float, weather: str = "clear") -> set[str]:
    nature = Nature()
    told = (nature.advance(0.5, hour, weather) for _ in range(200))
    return {name for name in told if name is not None}


def test_birds_sing_by_day_and_crickets_chirp_by_night() -> None:
    assert heard(7) == heard(14) == set(BIRDS)
    assert heard(23) == heard(2) == {"cricket"}
    assert heard(20) == set()


def test_in_the_rain_birds_are_silent() -> None:
    assert heard(10, "rain") == set()


def test_the_music_keeps_to_the_notes_of_the_hour_and_rests_between() -> None:
    for hour in (3.0, 8.0, 12.0, 19.0, 23.0):
        tune = Tune()
        played = [tune.advance(0.1, hour) for _ in range(6000)]
        notes = [step for step in played if step is not None]
        assert set(notes) <= set(mood_of(hour).steps)
        assert len(set(notes)) >= 4
        assert 40 < len(notes) < 500


def test_every_note_of_every_mood_is_made_and_none_is_loud() -> None:
    assert set(steps()) == {step for _, mood in MOODS for step in mood.steps}
    sound = note(7) / 32767
    assert np.abs(sound).max() < 0.75
    assert abs(sound[0]) < 0.01
    assert abs(sound[-1]) < 0.01


def until_open(speaker: Speaker) -> None:
    speaker.turn(True)
    end = pygame.time.get_ticks() + 10_000
    while not speaker.is_ready and speaker.problem is None:
        speaker.update()
        assert pygame.time.get_ticks() < end


def test_without_a_card_there_is_one_sentence_and_silence(
    window: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")
    speaker = Speaker(ROOT / "assets" / "sounds")
    until_open(speaker)
    assert speaker.problem is not None
    assert speaker.update() is None
    speaker.play("notice", 0.5)
    speaker.keep("rain", 0.5)
    assert not speaker.is_ready


def test_one_switch_turns_everything_off(window: object) -> None:
    speaker = Speaker(ROOT / "assets" / "sounds")
    until_open(speaker)
    assert speaker.is_ready
    speaker.play("notice", 0.5)
    speaker.keep("rain", 0.5)
    assert pygame.mixer.get_busy()
    speaker.turn(False)
    speaker.play("notice", 0.5)
    assert not pygame.mixer.get_busy()
    speaker.close()


def test_an_empty_folder_is_no_fault(window: object, tmp_path: Path) -> None:
    speaker = Speaker(tmp_path)
    speaker.turn(True)
    speaker.play("notice", 1.0)
    speaker.close()
