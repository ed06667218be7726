"""Every sound of the game, by the name of its file."""

from collections.abc import Callable

import numpy as np

from sound.wave import RATE, Wave, fading, level, noise, seconds, softened


def _step(softness: int, half: float, seed: int, thump: float) -> Wave:
    """A foot on the ground: a soft burst of noise over a low thump."""
    length = 0.14
    burst = softened(noise(length, seed), softness) * fading(length, half)
    low = np.sin(2 * np.pi * 95 * seconds(length)) * fading(length, 0.02)
    return level(burst / np.abs(burst).max() + thump * low, 0.5)


def _tone(pitch: float, length: float, half: float, bright: float = 0.25) -> Wave:
    """A note like a small bell: a tone with two quieter ones above it."""
    t = seconds(length)
    parts = ((1.0, 1.0), (2.0, bright), (3.01, bright / 2))
    sound = sum(share * np.sin(2 * np.pi * pitch * way * t) for way, share in parts)
    return np.asarray(sound) * fading(length, half)


def _after(first: Wave, second: Wave, at: float) -> Wave:
    """Two sounds, the second beginning `at` seconds into the first."""
    start = round(at * RATE)
    whole = np.zeros(max(len(first), start + len(second)))
    whole[: len(first)] += first
    whole[start : start + len(second)] += second
    return whole


def _chirp(low: float, high: float, count: int, seed: int) -> Wave:
    """A bird: short whistles that glide from one pitch to another."""
    chance = np.random.default_rng(seed)
    sound = np.zeros(1)
    for number in range(count):
        length = float(chance.uniform(0.05, 0.11))
        t = seconds(length)
        glide = low + (high - low) * np.sin(np.pi * t / length * chance.uniform(0.6, 1))
        phase = 2 * np.pi * np.cumsum(glide) / RATE
        call = np.sin(phase) * np.sin(np.pi * t / length) ** 2
        sound = _after(sound, call, number * float(chance.uniform(0.11, 0.17)))
    return level(sound, 0.4)


def _cricket() -> Wave:
    """Three quick trills of one high tone."""
    t = seconds(0.09)
    trill = np.sin(2 * np.pi * 4_300 * t) * np.maximum(0, np.sin(2 * np.pi * 33 * t))
    return level(_after(_after(trill, trill, 0.13), trill, 0.26), 0.22)


def _rain() -> Wave:
    """Falling rain that can be repeated without a seam."""
    length, seam = 3.0, round(0.5 * RATE)
    wet = noise(length, 11) - softened(noise(length, 11), 5) * 0.4
    wet = softened(wet, 3)
    fade = np.linspace(0, 1, seam)
    # The end runs over into the beginning.
    wet[:seam] = wet[:seam] * fade + wet[-seam:] * (1 - fade)
    loop = wet[:-seam]
    return loop * (0.3 / float(np.abs(loop).max()))


def _door() -> Wave:
    """A latch, then wood against wood."""
    latch = level(softened(noise(0.05, 3), 3) * fading(0.05, 0.008), 0.5)
    low = np.sin(2 * np.pi * 120 * seconds(0.22)) * fading(0.22, 0.03)
    knock = level(low + 0.5 * softened(noise(0.22, 4), 14) * fading(0.22, 0.02), 1.0)
    return level(_after(latch, knock, 0.07), 0.5)


def _page() -> Wave:
    """Paper that is turned."""
    t = seconds(0.26)
    sweep = np.sin(np.pi * t / 0.26) ** 2 * (0.4 + 0.6 * t / 0.26)
    return level(softened(noise(0.26, 8), 2) * sweep, 0.28)


def _kettle() -> Wave:
    """Water that begins to boil."""
    t = seconds(0.9)
    swelling = np.minimum(t / 0.5, 1) * np.minimum(1, 3 - 3 * t)
    steam = softened(noise(0.9, 9), 4) * swelling
    whistle = 0.15 * np.sin(2 * np.pi * (1500 + 200 * t) * t) * (t / 0.9) ** 2
    return level((steam + whistle) * np.clip((0.9 - t) / 0.2, 0, 1), 0.3)


EFFECTS: dict[str, Callable[[], Wave]] = {
    "step_grass": lambda: _step(9, 0.022, 1, 0.2),
    "step_stone": lambda: _step(2, 0.010, 2, 0.5),
    "step_wood": lambda: _step(5, 0.014, 5, 0.9),
    "door": _door,
    "page": _page,
    "kettle": _kettle,
    "notice": lambda: level(
        _after(_tone(659.3, 0.5, 0.12), _tone(880.0, 0.6, 0.14), 0.11), 0.4
    ),
    "save": lambda: level(
        _after(
            _after(_tone(523.3, 0.4, 0.1), _tone(659.3, 0.4, 0.1), 0.09),
            _tone(784.0, 0.6, 0.15),
            0.18,
        ),
        0.4,
    ),
    "bird_1": lambda: _chirp(2_900, 4_100, 4, 21),
    "bird_2": lambda: _chirp(3_600, 2_600, 3, 22),
    "bird_3": lambda: _chirp(2_200, 3_000, 6, 23),
    "cricket": _cricket,
    "rain": _rain,
}
"""Name of the file → what makes the sound."""
