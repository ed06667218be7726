"""Reads wake and bed hours out of a sentence: "goes to bed around 11pm"."""

import re

USUAL = ("07:00", "23:00")
"""Wake and bed hour where the sentence tells none."""

SHORTEST, LONGEST = 4 * 60, 12 * 60
"""Minutes of a night that can be meant."""

_HOUR = r"(?:around |about |at )*(\d{1,2})(?::(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?"
_BED = re.compile(rf"(?:goes? to (?:bed|sleep)|sleeps?|in bed)\s+{_HOUR}", re.I)
_WAKE = re.compile(
    rf"(?:awakes?(?: up)?|wakes?(?: up)?|gets? up|rises?)\s+{_HOUR}", re.I
)


def hours(sentence: str) -> tuple[str, str] | None:
    """Wake and bed hour, "HH:MM"; bed hours after midnight go on past 24.

    Returns:
        None when the sentence does not tell both, or no night lies between them.
    """
    wake, bed = _WAKE.search(sentence), _BED.search(sentence)
    if wake is None or bed is None:
        return None
    up, down = _minutes(wake, "am"), _minutes(bed, "pm")
    if up is None or down is None:
        return None
    if down < 12 * 60 and (down < up or down < 6 * 60):
        down += 24 * 60
    night = (up - down) % (24 * 60)
    if not SHORTEST <= night <= LONGEST or up >= 24 * 60 or down >= 27 * 60:
        return None
    return _written(up), _written(down)


def _minutes(found: re.Match[str], usual: str) -> int | None:
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or usual).lower()[0]
    if hour > 24 or minute > 59:
        return None
    if found[3] is None and hour > 12:
        return hour % 24 * 60 + minute
    return (hour % 12 + (12 if half == "p" else 0)) * 60 + minute


def _written(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
