"""`export --format`: writes all that a town says as tables for research."""

from pathlib import Path

from engine.cli.voice import Voice
from engine.research.writing import Format, write_tables
from engine.roots import assets_root


def export_tables(
    voice: Voice, town: Path, folder: Path, format: Format, as_json: bool
) -> None:
    """Write the tables and say how many rows each has.

    Raises:
        UserError: the town cannot be read or the folder not be written.
    """
    done = write_tables(town, folder, assets_root(), format, voice.language.code)
    if as_json:
        voice.tell({"folder": str(done.folder), "rows": dict(done.rows)})
        return
    for table, number in done.rows.items():
        voice.say("cli.export.table", table=table, number=number)
    voice.say("cli.export.tables", file=str(done.folder), number=len(done.rows))
