"""What the top bar of a town says, in the present language."""

from engine.phrase import Ref, say
from game.locale import Locale
from game.play import Play
from game.scenes.pacing import Pacing
from game.ui.top_bar import BarText, BarTips


def bar_text(locale: Locale, play: Play, pacing: Pacing) -> BarText:
    """The bar's words now."""
    link, show = play.link, play.show
    moment = play.opened.clock.at(show.step)
    day = Ref("day", moment.date().isoformat())
    return BarText(
        play.opened.title,
        locale.tell(say("interface.bar.date", day=day)),
        f"{moment:%H:%M:%S}",
        "»" if link.skipping else pacing.word,
        locale("bar.people", people=len(show.view.agents), awake=show.awake),
        _mind(locale, play),
        _light(play),
    )


def _mind(locale: Locale, play: Play) -> str:
    """Who thinks, or who keeps the town waiting."""
    link = play.link
    if link.awaited:
        names = locale("person.comma").join(map(locale.name, link.awaited[:2]))
        return locale("bar.thinking", who=names)
    return locale("bar.mind_routine") if link.mind == "routine" else link.mind


def _light(play: Play) -> str:
    """Grey for the built-in mind, green for a model, amber while one waits, red."""
    link = play.link
    if link.trouble is not None:
        return "mind_red"
    if link.awaited:
        return "mind_amber"
    return "mind_grey" if link.mind == "routine" else "mind_green"


def bar_tips(locale: Locale) -> BarTips:
    """What the buttons tell when the pointer rests on them."""
    return BarTips(
        locale("bar.pause"),
        tuple(locale(f"bar.pace_{number}") for number in range(5)),
        locale("bar.menu_tip"),
        locale("bar.help"),
    )
