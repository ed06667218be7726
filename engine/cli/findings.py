"""What an import, an export or a history met on its way, on standard error."""

from engine.cli.voice import Voice
from engine.reverie.report import Report


def tell_findings(voice: Voice, report: Report) -> None:
    """Say each finding on a line of its own, warnings first."""
    for finding in report.findings:
        text = voice.language.tell(finding.phrase)
        voice.aside(f"cli.finding.{finding.severity}", text=text)


def findings_as_json(voice: Voice, report: Report) -> list[dict[str, object]]:
    """The findings for a program to read."""
    return [
        {
            "rule": finding.rule,
            "severity": finding.severity,
            "count": finding.count,
            "places": finding.places,
            "text": voice.language.tell(finding.phrase),
        }
        for finding in report.findings
    ]
