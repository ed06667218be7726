"""What the top bar of a town says, in the present language."""

from engine.phrase import Ref, say
from game.locale import Locale
from game.play import Play
from game.scenes.mind_words import light_of, standing_of
from game.scenes.pacing import Pacing
from game.ui.top_bar import BarText, BarTips
from game.view.show import Show

SKIES = {"clear": "sun", "rain": "rain", "snow": "snow", "fog": "fog"}
"""The sign of each weather by day."""

NIGHT = 0.5
"""Darkness from which a clear sky has a moon."""


def bar_text(locale: Locale, play: Play, pacing: Pacing) -> BarText:
    """The bar's words now."""
    link, show = play.link, play.show
    moment = play.opened.clock.at(show.step)
    day = Ref("day", moment.date().isoformat())
    return BarText(
        play.opened.title,
        locale.tell(say("interface.bar.date", day=day)),
        _sky(show),
        f"{moment:%H:%M:%S}",
        "»" if link.skipping else pacing.word,
        locale("bar.people", people=len(show.view.agents), awake=show.awake),
        _mind(locale, play),
        locale("bar.mind_tip", told=standing_of(locale, link).sentence),
        light_of(link),
    )


def _sky(show: Show) -> str:
    """The sign of the weather, which is another one in a clear night."""
    weather = show.view.weather
    is_night = show.stage.mood.dark > NIGHT
    return "moon" if weather == "clear" and is_night else SKIES[weather]


def _mind(locale: Locale, play: Play) -> str:
    """Who thinks, or who keeps the town waiting, and what it has cost today."""
    standing = standing_of(locale, play.link)
    if play.link.mind == "routine" or not standing.used:
        return standing.short
    return f"{standing.short} · {standing.used}"


def bar_tips(locale: Locale) -> BarTips:
    """What the buttons tell when the pointer rests on them."""
    return BarTips(
        locale("bar.pause"),
        tuple(locale(f"bar.pace_{number}") for number in range(5)),
        locale("bar.menu_tip"),
        locale("bar.help"),
        locale("bar.weather"),
    )
