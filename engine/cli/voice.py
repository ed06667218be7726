"""What the command line says, in which language, and on which stream."""

import json
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import UserError
from engine.language import LANGUAGES, Language, Names, read_catalogue
from engine.phrase import BILINGUAL, Part, Phrase

OPTION = "--lang"

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where systems keep the user's language, the strongest first."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Speaks to whoever called.

    Attributes:
        language: the sentences; names of people and places are not in it yet.
    """

    language: Language

    def say(self, key: str, **parts: Part) -> None:
        """A sentence that was asked for: to standard output."""
        self.write(self.language(key, **parts))

    def write(self, text: str) -> None:
        """A line of text that was asked for: to standard output."""
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    def tell(self, data: Mapping[str, object]) -> None:
        """One JSON object: to standard output, in the reader's own letters."""
        self.write(json.dumps(data, ensure_ascii=False, indent=2))

    def aside(self, key: str, **parts: Part) -> None:
        """A sentence about how it goes: to standard error."""
        sys.stderr.write(f"{self.language(key, **parts)}\n")
        sys.stderr.flush()

    def complain(self, phrase: Phrase) -> None:
        """What the user can mend: to standard error, on one line."""
        sys.stderr.write(f"{' '.join(self.language.tell(phrase).split())}\n")
        sys.stderr.flush()


def voice(code: str, assets: Path) -> Voice:
    """A voice in a language, from the sentences in a folder of assets.

    Raises:
        UserError: the sentences are not there or cannot be read; the error brings
            its own words, since there are no others.
    """
    folder = assets / "locale" / code
    try:
        sentences = read_catalogue(folder)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _speechless(folder, str(error)) from error
    if not sentences:
        raise _speechless(folder, "")
    return Voice(Language(code, sentences, _NOBODY))


def mute(code: str) -> Voice:
    """A voice that has only the words that phrases bring along."""
    return Voice(Language(code, {}, _NOBODY))


def chosen_language(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language to speak: as asked, else as the system is set, else English.

    It must be known before the arguments are understood, because what is wrong with
    them is told in it.
    """
    for index, argument in reversed(list(enumerate(arguments))):
        name, _, value = argument.partition("=")
        if name == OPTION:
            wanted = value or "".join(arguments[index + 1 : index + 2])
            if wanted in LANGUAGES:
                return wanted
    set_to = next((environment[one] for one in _VARIABLES if environment.get(one)), "")
    return "zh" if set_to.lower().startswith("zh") else "en"


_NOBODY = Names({}, {}, {}, {})


def _speechless(folder: Path, reason: str) -> UserError:
    told = f" ({reason})" if reason else ""
    return UserError(
        BILINGUAL,
        en=f"The game's sentences in {folder} cannot be read{told}. Install the game "
        "again, or let SMALLVILLE_ASSETS name the folder of its assets.",
        zh=f"无法读取 {folder} 里的文字{told}。请重新安装游戏，"
        "或用 SMALLVILLE_ASSETS 指明资源文件夹。",
    )
