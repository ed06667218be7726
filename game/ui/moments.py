"""When something was, in few words."""

from engine.clock import Clock
from engine.phrase import Ref, say
from game.locale import Locale


def moment(locale: Locale, clock: Clock, step: int, today: str) -> str:
    """The hour of a step, with the day of the week if it was not today.

    Args:
        locale: the language.
        clock: game time.
        step: which moment.
        today: ISO date of the present day.
    """
    then = clock.at(step)
    hour = f"{then:%H:%M}"
    if then.date().isoformat() == today:
        return hour
    return f"{locale.language(f'time.weekday.{then.weekday()}')} {hour}"


def day_name(locale: Locale, iso: str) -> str:
    """A day as one says it: "Tuesday, 14 February"."""
    return locale.tell(say("interface.bar.date", day=Ref("day", iso)))
