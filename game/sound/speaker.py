"""Plays sounds, or does not when there is nothing to play them on."""

from pathlib import Path

import pygame

from engine.phrase import Phrase, say
from game.loading import Job
from game.logbook import LOG

RATE = 22_050
CHANNELS = 16


class Speaker:
    """The sound card, opened on another thread; a machine without one is no fault.

    Args:
        folder: `assets/sounds`.

    Attributes:
        problem: why nothing is heard, or None; told once.
        is_on: whether anything may be heard now.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sounds: dict[str, pygame.mixer.Sound] = {}
        self._job: Job[dict[str, pygame.mixer.Sound]] | None = None
        self.problem: Phrase | None = None
        self.is_on = False

    @property
    def is_ready(self) -> bool:
        """Whether sounds can be played."""
        return bool(self._sounds) and self.is_on

    def turn(self, on: bool) -> None:
        """Let sounds be heard or not; the card is opened when it is first needed."""
        if on and self._job is None and not self._sounds and self.problem is None:
            self._job = Job(self._open)
        if not on and self.is_on and self._sounds:
            pygame.mixer.stop()
        self.is_on = on

    def _open(self) -> dict[str, pygame.mixer.Sound]:
        pygame.mixer.init(RATE, -16, 1, 1024)
        pygame.mixer.set_num_channels(CHANNELS)
        files = sorted(self._folder.glob("*.wav"))
        return {file.stem: pygame.mixer.Sound(str(file)) for file in files}

    def update(self) -> Phrase | None:
        """Take in the card when it is open; why it is not, the first time."""
        if self._job is None or not self._job.done:
            return None
        job, self._job = self._job, None
        try:
            self._sounds = job.result()
        except (pygame.error, OSError) as error:
            # What the library says is English and for whoever mends the system.
            LOG.warning("no sound: %s", error)
            self.problem = say("interface.sound.none")
        return self.problem

    def add(self, name: str, sound: pygame.mixer.Sound) -> None:
        """Take on a sound that was made while the game runs."""
        self._sounds[name] = sound

    def play(self, name: str, loudness: float) -> None:
        """Play a sound once; a lost card or a missing file is silence."""
        sound = self._sounds.get(name) if self.is_on and loudness > 0 else None
        if sound is None:
            return
        try:
            channel = sound.play()
        except pygame.error:
            return
        # More sounds at once than channels: the newest is left out.
        if channel is not None:
            channel.set_volume(loudness)

    def keep(self, name: str, loudness: float) -> None:
        """Let a sound go on and on at a loudness; 0 ends it."""
        sound = self._sounds.get(name)
        if sound is None:
            return
        try:
            if loudness <= 0 or not self.is_on:
                sound.stop()
                return
            if sound.get_num_channels() == 0:
                sound.play(loops=-1)
            sound.set_volume(loudness)
        except pygame.error:
            return

    def close(self) -> None:
        """Let the card go."""
        if pygame.mixer.get_init():
            pygame.mixer.quit()
        self._sounds = {}
