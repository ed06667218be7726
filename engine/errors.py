"""Every error a person can meet, in one tree.

    SmallvilleError
    ├── UserError               the person can mend it; one clear sentence
    │   ├── MapError            a map, a tileset
    │   ├── PersonaError        a persona file
    │   ├── BaseError           a base file
    │   ├── PeopleError         a people file
    │   ├── UnknownAgent        no such person in this town
    │   ├── FolderError         a folder or file of the original
    │   ├── BranchRefused       a town cannot go on from that step
    │   └── TownFileError       a town file
    │       ├── TownMissing     there is none
    │       ├── TownExists      there is one already
    │       ├── TownDamaged     damaged, or not what it claims to be
    │       ├── TownForeign     a file of something else
    │       ├── TownNewer       written by a newer game
    │       ├── TownDiverged    lived by the rules of another version
    │       ├── TownBusy        another program has it open for writing
    │       └── TownUnwritable  no permission, or no space left
    └── MindError               a mind could not answer; the routine does instead
        └── BadAnswer           it answered, but not what was asked

A `UserError` names a sentence of the catalogue (`key`) and what fills it (`details`),
so that the window and the command line tell it in the reader's language.
"""

from engine.exchange import Exchange
from engine.phrase import Phrase, literal


class SmallvilleError(Exception):
    """Root of all our errors."""


class UserError(SmallvilleError):
    """Something the person in front can mend.

    Args:
        key: the sentence in the catalogue, such as "error.map.missing".
        details: what fills the sentence's slots: a path, a name, a reason, or another
            phrase.
    """

    def __init__(self, key: str, **details: object) -> None:
        self.phrase = Phrase(
            key,
            tuple(
                (name, value if isinstance(value, Phrase) else str(value))
                for name, value in sorted(details.items())
            ),
        )
        said = ", ".join(f"{name}: {value}" for name, value in sorted(details.items()))
        super().__init__(f"{key} ({said})" if said else key)


class MapError(UserError):
    """A map or tileset that cannot be used."""


class PersonaError(UserError):
    """A persona file that cannot be used."""


class BaseError(UserError):
    """A base file that cannot be used."""


class PeopleError(UserError):
    """A people file that cannot be used."""


class ActivityError(UserError):
    """A library of activities that cannot be used."""


class UnknownAgent(UserError):
    """Nobody of that name lives in this town."""


class FolderError(UserError):
    """A folder or file of the original that cannot be used or written."""


class BranchRefused(UserError):
    """A town cannot be gone on with from that step."""


class TownFileError(UserError):
    """A town file that cannot be used."""


class TownMissing(TownFileError):
    """There is no such town file."""


class TownExists(TownFileError):
    """There is already a town file of that name."""


class TownDamaged(TownFileError):
    """The file is damaged, or is not what it claims to be."""


class TownForeign(TownFileError):
    """The file belongs to another program."""


class TownNewer(TownFileError):
    """A newer game wrote the file."""


class TownDiverged(TownFileError):
    """The town was lived by the rules of another version; a branch can go on.

    Its phrase has a part `step`: so many steps are as this version would live them.
    """


class TownBusy(TownFileError):
    """Another program is writing to the file."""


class TownUnwritable(TownFileError):
    """The file cannot be written: permission, or no space left."""


class MindError(SmallvilleError):
    """A mind could not answer; the cause is told, the routine answers instead.

    Args:
        cause: why, to be shown.

    Attributes:
        exchanges: what was said to a model and what it replied before it failed.
    """

    def __init__(self, cause: Phrase | str) -> None:
        self.cause = literal(cause) if isinstance(cause, str) else cause
        self.exchanges: tuple[Exchange, ...] = ()
        super().__init__(str(cause))


class BadAnswer(MindError):
    """A mind answered, but not what was asked."""
