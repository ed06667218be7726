"""`chronicle`: the days of a town, told in prose."""

from pathlib import Path

from engine.chronicle import chronicle
from engine.cli.voice import Voice
from engine.errors import UserError
from engine.roots import assets_root


def tell_chronicle(voice: Voice, path: Path, out: Path | None) -> None:
    """Write the chronicle to a file, or to standard output.

    Raises:
        UserError: the town cannot be read, or the file not be written.
    """
    text = chronicle(path, assets_root(), voice.language.code)
    if out is None:
        voice.write(text.rstrip("\n"))
        return
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        reason = error.strerror or error
        raise UserError("error.out.unwritable", file=out, reason=reason) from error
    voice.aside("cli.chronicle.done", file=str(out))
