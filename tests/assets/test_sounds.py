"""The sounds: all there, short, quiet, and made the same by the code."""

import wave
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from sound.effects import EFFECTS
from sound.wave import RATE, samples
from tests.small_town import ROOT

FOLDER = ROOT / "assets" / "sounds"


def read(file: Path) -> NDArray[np.int16]:
    with wave.open(str(file), "rb") as source:
        assert (source.getnchannels(), source.getframerate()) == (1, RATE)
        return np.frombuffer(source.readframes(source.getnframes()), "<i2")


def test_there_is_a_file_for_every_sound_and_no_other() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == set(EFFECTS)


@pytest.mark.parametrize("name", EFFECTS)
def test_the_file_is_what_the_code_makes(name: str) -> None:
    kept, made = read(FOLDER / f"{name}.wav"), samples(EFFECTS[name]())
    assert len(kept) == len(made)
    # Sines may differ in their last bit from machine to machine.
    assert np.abs(kept.astype(int) - made).max() <= 1


@pytest.mark.parametrize("name", EFFECTS)
def test_no_sound_is_loud_or_long_or_begins_with_a_click(name: str) -> None:
    sound = read(FOLDER / f"{name}.wav") / 32767
    assert 0.1 < np.abs(sound).max() <= 0.501
    assert len(sound) <= 3 * RATE
    if name != "rain":
        assert abs(sound[0]) < 0.02
        assert abs(sound[-1]) < 0.02


def test_rain_can_be_repeated_without_a_seam() -> None:
    sound = read(FOLDER / "rain.wav") / 32767
    jumps = np.abs(np.diff(sound))
    assert abs(sound[0] - sound[-1]) <= jumps.max()
    loudness = [float(np.sqrt((part**2).mean())) for part in np.array_split(sound, 8)]
    assert max(loudness) < 1.3 * min(loudness)
