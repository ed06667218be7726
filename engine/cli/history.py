"""`history`: gives people a past from a file, in one step of the town."""

from pathlib import Path

from engine.cli.findings import tell_findings
from engine.cli.voice import Voice
from engine.reverie.history import read_history
from engine.reverie.report import Report
from engine.roots import assets_root
from engine.town import open_town


def load_history(voice: Voice, path: Path, file: Path) -> bool:
    """Put the thoughts of a history file into people's minds.

    Returns:
        Whether every name in it lives in the town.

    Raises:
        UserError: the town or the file cannot be used.
    """
    report = Report()
    town = open_town(path, assets_root())
    try:
        commands = read_history(file, list(town.lore.personas), report)
        step = town.step_number
        town.step(commands)
    finally:
        town.close()
    tell_findings(voice, report)
    people = len({command.agent for command in commands})
    voice.say("cli.history.done", thoughts=len(commands), people=people, step=step)
    return report["history_name"] == 0
