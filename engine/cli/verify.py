"""`verify`: lives a recorded town again and compares."""

from pathlib import Path

from engine.cli.progress import progress
from engine.cli.voice import Voice
from engine.roots import assets_root
from engine.town import verify


def verify_town(voice: Voice, path: Path, as_json: bool) -> bool:
    """Run a town again from its recorded decisions and say whether it is the same.

    Returns:
        Whether every step is identical.

    Raises:
        UserError: the file cannot be used.
    """
    with progress(voice, "cli.verify.title") as tell:
        differs = verify(path, assets_root(), tell)
    if as_json:
        voice.tell(
            {
                "town": str(path),
                "identical": differs is None,
                "first_difference": differs,
            }
        )
    elif differs is None:
        voice.say("cli.verify.identical")
    else:
        voice.say("cli.verify.differs", step=differs)
    return differs is None
