"""What an import or export met on its way, counted by rule."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from engine.phrase import Phrase, say

Severity = Literal["warning", "note"]

PLACES_KEPT = 5
"""Places of each finding that are told."""

RULES: Mapping[str, Severity] = {
    "steps_more": "warning",
    "steps_fewer": "warning",
    "meta_date": "warning",
    "gap": "warning",
    "step_broken": "warning",
    "browser": "note",
    "jump": "note",
    "off_map": "warning",
    "no_folder": "warning",
    "no_name": "warning",
    "no_person_here": "warning",
    "description": "note",
    "address": "warning",
    "emoji": "note",
    "talk_alone": "note",
    "node_number": "warning",
    "node_broken": "warning",
    "node_type": "warning",
    "node_date": "warning",
    "filling": "note",
    "triple": "note",
    "idle": "note",
    "importance": "note",
    "memories_missing": "warning",
    "places_missing": "warning",
    "place_odd": "note",
    "schedule": "note",
    "action_time": "note",
    "buffer": "note",
    "status": "note",
    "lifestyle": "note",
    "field_missing": "note",
    "field_extra": "note",
    "rate": "warning",
    "other_file": "note",
    "stranger": "note",
    "home": "warning",
    "notes_old": "note",
    "vectors": "note",
    "own_map": "warning",
    "history_commas": "note",
    "history_name": "warning",
    "history_spelling": "note",
    "history_empty": "note",
    "renamed": "note",
}
"""How much each rule matters; its sentence is `reverie.finding.<rule>`."""


@dataclass(slots=True)
class Finding:
    """One rule that applied, how often, and where first."""

    rule: str
    severity: Severity
    count: int = 0
    places: list[str] = field(default_factory=list)

    @property
    def phrase(self) -> Phrase:
        """The sentence of it."""
        places = "; ".join(self.places)
        more = " …" if self.count > len(self.places) else ""
        return say(
            f"reverie.finding.{self.rule}", count=self.count, places=places + more
        )


class Report:
    """Collects findings."""

    def __init__(self) -> None:
        self._findings: dict[str, Finding] = {}

    def __getitem__(self, rule: str) -> int:
        """How often a rule applied."""
        return self._findings[rule].count if rule in self._findings else 0

    def add(self, rule: str, place: str, count: int = 1) -> None:
        """A rule of `RULES` applied at a place."""
        finding = self._findings.get(rule)
        if finding is None:
            finding = self._findings[rule] = Finding(rule, RULES[rule])
        finding.count += count
        if len(finding.places) < PLACES_KEPT:
            finding.places.append(place)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All of them, warnings first."""
        return tuple(
            sorted(
                self._findings.values(), key=lambda finding: finding.severity == "note"
            )
        )
