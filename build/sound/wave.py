"""Waves as arrays of numbers from -1 to 1, and the files they are kept in."""

import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 22_050
"""Samples a second."""

Wave = NDArray[np.float64]


def seconds(length: float) -> Wave:
    """The moments of a sound of that length."""
    return np.arange(round(length * RATE)) / RATE


def noise(length: float, seed: int) -> Wave:
    """Hiss."""
    chance = np.random.default_rng(seed)
    return chance.uniform(-1, 1, round(length * RATE))


def softened(sound: Wave, width: int) -> Wave:
    """A sound without its high parts: each sample the mean of `width` around it."""
    return np.convolve(sound, np.ones(width) / width, mode="same")


def fading(length: float, half: float, rise: float = 0.004) -> Wave:
    """Loudness that rises at once and then halves every `half` seconds."""
    t = seconds(length)
    return np.minimum(t / rise, 1.0) * 0.5 ** (t / half)


def level(sound: Wave, peak: float) -> Wave:
    """The same sound with its loudest moment at `peak`, its ends drawn to silence."""
    ends = min(len(sound) // 2, round(0.003 * RATE))
    shaped = sound.copy()
    shaped[:ends] *= np.linspace(0, 1, ends)
    shaped[-ends:] *= np.linspace(1, 0, ends)
    return shaped * (peak / max(float(np.abs(shaped).max()), 1e-9))


def samples(sound: Wave) -> NDArray[np.int16]:
    """As whole numbers of 16 bits."""
    return np.round(np.clip(sound, -1, 1) * 32767).astype("<i2")


def save(file: Path, sound: Wave) -> None:
    """Write one channel of 16 bits."""
    with wave.open(str(file), "wb") as target:
        target.setnchannels(1)
        target.setsampwidth(2)
        target.setframerate(RATE)
        target.writeframes(samples(sound).tobytes())
