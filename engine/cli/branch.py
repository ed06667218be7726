"""`branch`: a new town that goes on from a past step of another."""

from pathlib import Path

from engine.branching import branch_town
from engine.cli.voice import Voice
from engine.listing import town_info
from engine.phrase import Ref
from engine.roots import assets_root
from engine.store.recording import Recording


def branch_off(voice: Voice, town: Path, branch: Path, step: int | None) -> None:
    """Write the new town and say when it begins.

    Args:
        voice: to speak with.
        town: the town it branches off.
        branch: the new file.
        step: how many steps it keeps; all of them if None.

    Raises:
        UserError: the town cannot be gone on with from there, or a file not be used.
    """
    with Recording(town) as recording:
        kept = recording.steps() if step is None else step
    branch_town(town, branch, kept, assets_root())
    now = town_info(branch).game_time
    if now is None:
        return
    voice.say(
        "cli.branch.done",
        file=str(branch),
        step=kept,
        day=Ref("day", now.date().isoformat()),
        hour=Ref("clock", str(now.hour * 60 + now.minute)),
    )
