"""Dates as the original writes them: English month names, no time zone."""

import re
from datetime import date, datetime

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""The process's locale knows other names, so they stand here."""

_DATE = re.compile(
    r"\s*([A-Za-z]+)\s+(\d{1,2}),\s*(\d{4})(?:,\s*(\d{1,2}):(\d{2}):(\d{2}))?\s*"
)


def read_moment(text: object) -> datetime | None:
    """The moment of "March 04, 2023, 08:01:10"; midnight if no hour is told.

    Returns:
        None for anything else.
    """
    found = _DATE.fullmatch(text) if isinstance(text, str) else None
    if found is None or found[1].capitalize() not in MONTHS:
        return None
    month = MONTHS.index(found[1].capitalize()) + 1
    hour, minute, second = (int(part or 0) for part in found.groups()[3:])
    try:
        return datetime(int(found[3]), month, int(found[2]), hour, minute, second)
    except ValueError:
        return None


def read_stamp(text: object) -> datetime | None:
    """The moment of "2023-03-04 08:01:10", or None."""
    if not isinstance(text, str):
        return None
    try:
        return datetime.strptime(text.strip(), "%Y-%m-%d %H:%M:%S")
    except ValueError:
        return None


def write_day(day: date) -> str:
    """A day as `start_date` tells it."""
    return f"{MONTHS[day.month - 1]} {day.day:02d}, {day.year:04d}"


def write_moment(moment: datetime) -> str:
    """A moment as all files but `nodes.json` tell it."""
    return f"{write_day(moment)}, {moment:%H:%M:%S}"


def write_stamp(moment: datetime) -> str:
    """A moment as `nodes.json` tells it."""
    return f"{moment.year:04d}-{moment:%m-%d %H:%M:%S}"
