"""Shows a folder in the system's own window for files."""

import os
import subprocess
import sys
from pathlib import Path

from engine.phrase import Phrase, say


def show_folder(folder: Path) -> Phrase | None:
    """Open a folder, making it if it is not there yet; a sentence if that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if sys.platform == "win32":
            os.startfile(folder)
        else:
            program = "open" if sys.platform == "darwin" else "xdg-open"
            subprocess.Popen(
                [program, str(folder)],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
    except OSError as error:
        reason = str(error.strerror)
        return say("interface.options.unopened", folder=str(folder), reason=reason)
    return None
