"""`scratch.json`: who a person is, their settings, schedule and present action."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from engine.reverie.dates import read_moment
from engine.reverie.recorded import as_tile
from engine.reverie.report import Report
from engine.world.grid import Tile

DEFAULTS: Mapping[str, Any] = {
    "vision_r": 8,
    "att_bandwidth": 8,
    "retention": 8,
    "curr_time": None,
    "curr_tile": None,
    "daily_plan_req": "",
    "name": "",
    "first_name": "",
    "last_name": "",
    "age": 30,
    "innate": "",
    "learned": "",
    "currently": "",
    "lifestyle": "",
    "living_area": "",
    "concept_forget": 100,
    "daily_reflection_time": 180,
    "daily_reflection_size": 5,
    "overlap_reflect_th": 4,
    "kw_strg_event_reflect_th": 10,
    "kw_strg_thought_reflect_th": 9,
    "recency_w": 1,
    "relevance_w": 1,
    "importance_w": 1,
    "recency_decay": 0.995,
    "importance_trigger_max": 150,
    "importance_trigger_curr": 150,
    "importance_ele_n": 0,
    "thought_count": 5,
    "daily_req": [],
    "f_daily_schedule": [],
    "f_daily_schedule_hourly_org": [],
    "act_address": None,
    "act_start_time": None,
    "act_duration": None,
    "act_description": None,
    "act_pronunciatio": None,
    "act_event": ["", None, None],
    "act_obj_description": None,
    "act_obj_pronunciatio": None,
    "act_obj_event": [None, None, None],
    "chatting_with": None,
    "chat": None,
    "chatting_with_buffer": {},
    "chatting_end_time": None,
    "act_path_set": False,
    "planned_path": [],
}
"""All fields that the original writes, in its order, with what a base has in them."""

RELATIONSHIP = "relationship"
"""The one field that Affordable Generative Agents adds."""

Schedule = list[tuple[str, int]]
"""Text and minutes of each entry, from midnight on."""


class Scratch:
    """Reads the fields of one person; what is missing or odd has its default.

    Args:
        raw: the file's contents.
        folder: name of the folder it is in, the person's.
        report: takes in what was odd.
    """

    def __init__(self, raw: Mapping[str, Any], folder: str, report: Report) -> None:
        self.raw = dict(raw)
        self.folder = folder
        self._report = report
        for field in DEFAULTS.keys() - raw.keys():
            report.add("field_missing", f"{folder}: {field}")
        for field in raw.keys() - DEFAULTS.keys() - {RELATIONSHIP}:
            report.add("field_extra", f"{folder}: {field}")

    def text(self, field: str) -> str:
        """A field of words; empty for null."""
        value = self.raw.get(field)
        return value.strip() if isinstance(value, str) else ""

    def number(self, field: str, least: float, most: float) -> float:
        """A number within bounds, else the default."""
        value = self.raw.get(field)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return float(DEFAULTS[field] or 0)
        return min(most, max(least, value))

    def moment(self, field: str) -> datetime | None:
        """A date and time, or None."""
        return read_moment(self.raw.get(field))

    def schedule(self, field: str) -> Schedule:
        """A day from midnight on, without empty entries, cut or filled to a day."""
        value = self.raw.get(field)
        rows = value if isinstance(value, list) else []
        kept = [
            (row[0].strip(), row[1])
            for row in rows
            if isinstance(row, list)
            and len(row) == 2
            and isinstance(row[0], str)
            and type(row[1]) is int
            and row[1] > 0
        ]
        fitted = _fitted(kept)
        if len(kept) < len(rows) or fitted != kept:
            self._report.add("schedule", f"{self.folder}: {field}")
        return fitted

    @property
    def tile(self) -> Tile | None:
        """Where they stood, or None."""
        return as_tile(self.raw.get("curr_tile"))

    @property
    def is_walking(self) -> bool:
        """Whether tiles are left to walk."""
        path = self.raw.get("planned_path")
        return isinstance(path, list) and bool(path)

    def table(self, field: str) -> dict[str, Any]:
        """A table by name."""
        value = self.raw.get(field)
        return value if isinstance(value, dict) else {}


def _fitted(entries: Schedule) -> Schedule:
    fitted: Schedule = []
    left = 24 * 60
    for text, minutes in entries:
        if left > 0:
            fitted.append((text, min(minutes, left)))
        left -= minutes
    if fitted and left > 0:
        text, minutes = fitted[-1]
        fitted[-1] = (text, minutes + left)
    return fitted
