"""Making the weather: a list of skies over the town."""

from engine.commands import SetWeather
from engine.weather import WEATHERS
from game.app import App
from game.play import Play
from game.scenes.pick import Option, Pick

SEASONS = "seasons"
"""Gives the weather back to the seasons."""


class Sky(Pick):
    """Choosing a line makes that weather, which is recorded as any deed of the player.

    Args:
        app: the window.
        play: the town, which goes on meanwhile.
    """

    def __init__(self, app: App, play: Play) -> None:
        locale, self._play = app.locale, play
        words = {
            "clear": locale("sky.clear"),
            "rain": locale("sky.rain"),
            "snow": locale("sky.snow"),
            "fog": locale("sky.fog"),
            SEASONS: locale("sky.seasons"),
        }
        options = [Option(word, key) for key, word in words.items()]
        now = play.show.view.weather
        super().__init__(app, locale("sky.title"), options, self._make, now)

    def _make(self, key: str) -> None:
        wanted = next((one for one in WEATHERS if one == key), None)
        self._play.link.send(SetWeather(wanted))
