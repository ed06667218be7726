"""`import`: makes a town of a folder of the original."""

from pathlib import Path

from engine.cli.findings import findings_as_json, tell_findings
from engine.cli.voice import Voice
from engine.listing import town_info
from engine.phrase import Ref
from engine.reverie.importing import import_folder
from engine.roots import assets_root


def import_town(voice: Voice, folder: Path, town: Path, as_json: bool) -> None:
    """Read a folder, write the town, say what was met.

    Raises:
        UserError: the folder or the town file cannot be used.
    """
    done = import_folder(folder, town, assets_root(), voice.language.code)
    if as_json:
        voice.tell(
            {
                "town": str(town),
                "title": done.title,
                "agents": list(done.people),
                "step": done.steps,
                "memories": done.memories,
                "findings": findings_as_json(voice, done.report),
            }
        )
        return
    tell_findings(voice, done.report)
    now = town_info(town).game_time
    if now is None:
        return
    voice.say(
        "cli.import.done",
        file=str(town),
        people=len(done.people),
        memories=done.memories,
        steps=done.steps,
        day=Ref("day", now.date().isoformat()),
        hour=Ref("clock", str(now.hour * 60 + now.minute)),
    )
