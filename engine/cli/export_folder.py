"""`export`: writes a town as a folder of the original."""

from collections.abc import Sequence
from pathlib import Path

from engine.cli.findings import findings_as_json, tell_findings
from engine.cli.voice import Voice
from engine.errors import FolderError
from engine.reverie.exporting import export_folder
from engine.roots import assets_root


def export_town(
    voice: Voice, town: Path, folder: Path, renames: Sequence[str], as_json: bool
) -> None:
    """Write the folder and say what it holds.

    Args:
        voice: to speak with.
        town: the town file.
        folder: to write.
        renames: "OLD=NEW" each.
        as_json: whether to tell it to a program.

    Raises:
        UserError: the town cannot be read or the folder not be written.
    """
    done = export_folder(town, folder, assets_root(), _pairs(renames))
    if as_json:
        voice.tell(
            {
                "folder": str(done.folder),
                "agents": list(done.people),
                "step": done.steps,
                "memories": done.memories,
                "findings": findings_as_json(voice, done.report),
            }
        )
        return
    tell_findings(voice, done.report)
    voice.say(
        "cli.export.done",
        file=str(done.folder),
        people=len(done.people),
        steps=done.steps,
        memories=done.memories,
    )


def _pairs(renames: Sequence[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for text in renames:
        old, mark, new = text.partition("=")
        if not (mark and old.strip() and new.strip()):
            raise FolderError("error.reverie.rename", text=text)
        pairs[old.strip()] = new.strip()
    return pairs
