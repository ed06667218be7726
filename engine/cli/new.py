"""`new`: founds a town."""

from dataclasses import replace
from pathlib import Path

from engine.cli.voice import Voice
from engine.founding import TownOptions
from engine.listing import town_info
from engine.own_maps import keep_map
from engine.phrase import Ref
from engine.roots import assets_root
from engine.town import new_town


def found_town(
    voice: Voice, path: Path, options: TownOptions, own: Path | None
) -> None:
    """Write the file of a new town and say what it begins with.

    Args:
        voice: says it.
        path: of the town file.
        options: of the town.
        own: a map of one's own, which is kept before.

    Raises:
        UserError: the base, a persona, the map or the folder cannot be used.
    """
    if own is not None:
        options = replace(options, map=keep_map(own).name)
    new_town(path, options, assets_root())
    info = town_info(path)
    if info.game_time is None:
        return
    voice.say(
        "cli.new.done",
        file=str(path),
        people=info.people,
        day=Ref("day", info.game_time.date().isoformat()),
        hour=Ref("clock", str(info.game_time.hour * 60 + info.game_time.minute)),
    )
