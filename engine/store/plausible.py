"""What a town file may say of the files of the game, and of numbers all rests on.

A file that comes from elsewhere may be made to do harm: names in it become parts of
paths, numbers divide.
"""

import re

from engine.agents.persona import Persona
from engine.phrase import Phrase, say
from engine.store.town_file import Charter

LONGEST_STEP = 3600
"""Game seconds of the longest step there can be: each hour has its keyframe."""

_NAME = re.compile(r"\w[\w .-]*")


def odd_charter(charter: Charter) -> Phrase | None:
    """The first thing in a charter that no town of ours says, or None."""
    seconds = charter.settings.seconds_per_step
    if not is_plain(charter.map):
        return say("damage.path", name=charter.map)
    if not 1 <= seconds <= LONGEST_STEP or LONGEST_STEP % seconds:
        return say("damage.seconds", seconds=seconds)
    if charter.lived_from < 0:
        return say("damage.no_step", step=charter.lived_from)
    return None


def odd_persona(persona: Persona) -> Phrase | None:
    """The first thing in a persona that no town of ours says, or None."""
    if persona.sprite and not is_plain(persona.sprite):
        return say("damage.path", name=persona.sprite)
    return None


def is_plain(name: str) -> bool:
    """Whether a name is that of a file and leads to no other folder."""
    return _NAME.fullmatch(name) is not None and ".." not in name
