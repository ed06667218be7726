"""Listens to a town for the player: what is played when, and how loud."""

import pygame

from game.app import App
from game.loading import Job
from game.play import Play
from game.settings import VOLUMES
from game.sound.music import Tune, note, steps
from game.sound.nature import Nature

STRIDE = 2
"""Tiles of a walk to one sound of steps."""

HOT = frozenset(("cook", "coffee", "tea", "breakfast"))
"""Icons of what is made with boiling water."""

FAR = 1.5
"""At a smaller zoom no steps are heard."""


class Ears:
    """What one hears of a town.

    Args:
        app: the window with its speaker.
        play: the town.
    """

    def __init__(self, app: App, play: Play) -> None:
        self._app, self._play = app, play
        self._nature, self._tune = Nature(), Tune()
        self._notes: Job[list[tuple[str, bytes]]] | None = None
        self._has_notes = False
        self._walked: tuple[str, tuple[int, int], int] = ("", (0, 0), 0)
        self._room = -1
        self._icon = ""

    def update(self, seconds: float, watched: str | None, zoom: float) -> None:
        """Let a frame's time pass.

        Args:
            seconds: since the last frame.
            watched: whose steps are heard.
            zoom: how near one is.
        """
        speaker, chosen = self._app.speaker, self._app.settings
        if not speaker.is_ready:
            return
        show = self._play.show
        moment = show.clock.at(max(show.step, 0))
        hour, weather = moment.hour + moment.minute / 60, show.view.weather
        nature = VOLUMES[chosen.nature]
        speaker.keep("rain", nature * 0.8 if weather == "rain" else 0.0)
        heard = self._nature.advance(seconds, hour, weather)
        if heard is not None:
            speaker.play(heard, nature)
        if chosen.music:
            self._play_music(seconds, hour, VOLUMES[chosen.music])
        loudness = VOLUMES[chosen.effects] if zoom >= FAR else 0.0
        self._walk(watched, loudness)
        self._deed(watched, loudness)

    def _play_music(self, seconds: float, hour: float, loudness: float) -> None:
        """Notes are made once, while nothing waits for them."""
        if not self._has_notes:
            if self._notes is None:
                self._notes = Job(_all_notes)
            elif self._notes.done:
                for name, data in self._notes.result():
                    sound = pygame.mixer.Sound(buffer=data)
                    self._app.speaker.add(name, sound)
                self._has_notes = True
            return
        step = self._tune.advance(seconds, hour)
        if step is not None:
            self._app.speaker.play(f"note_{step}", loudness)

    def _walk(self, watched: str | None, loudness: float) -> None:
        """Steps of whom one watches, and the door when they go in or out."""
        person = self._play.show.view.agents.get(watched or "")
        if person is None or watched is None:
            self._walked = ("", (0, 0), 0)
            return
        name, tile, count = self._walked
        rooms = self._play.show.stage.map.rooms
        room = rooms.at(person.tile)
        if name != watched:
            self._walked, self._room = (watched, person.tile, 0), room
            return
        if person.tile == tile:
            return
        self._walked = (watched, person.tile, count + 1)
        speaker = self._app.speaker
        was_in, is_in = self._room in rooms.indoors, room in rooms.indoors
        self._room = room
        if was_in is not is_in:
            speaker.play("door", loudness)
        elif count % STRIDE == 0:
            ground = "wood" if is_in else self._ground(person.tile)
            speaker.play(f"step_{ground}", loudness)

    def _ground(self, tile: tuple[int, int]) -> str:
        """What lies underfoot out of doors: what is green is grass."""
        town_map = self._play.show.stage.map
        x, y = (side * town_map.tile + town_map.tile // 2 for side in tile)
        colour = town_map.ground.get_at((x, y))
        return "grass" if colour.g > colour.r else "stone"

    def _deed(self, watched: str | None, loudness: float) -> None:
        """The kettle, when whom one watches makes something hot."""
        person = self._play.show.view.agents.get(watched or "")
        icon = person.icon if person is not None and person.arrived else ""
        if icon != self._icon:
            if icon in HOT and self._icon:
                self._app.speaker.play("kettle", loudness)
            self._icon = icon


def _all_notes() -> list[tuple[str, bytes]]:
    return [(f"note_{step}", note(step).tobytes()) for step in steps()]
