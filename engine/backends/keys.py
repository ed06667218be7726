"""An API key that does not show itself."""

import unicodedata
from typing import NoReturn

_STARS = "•••"


class Key:
    """A secret, cleaned of what gets in by copying: spaces, line ends, quotes.

    It is shown as dots wherever it is printed, and cannot be pickled.

    Args:
        written: as it was typed, pasted or found.
    """

    __slots__ = ("_secret",)

    def __init__(self, written: str = "") -> None:
        seen = "".join(
            letter
            for letter in written
            if not letter.isspace() and unicodedata.category(letter) not in ("Cc", "Cf")
        )
        bare = seen.strip("\"'“”‘’")
        if bare.lower().startswith("bearer"):
            bare = bare[len("bearer") :].lstrip(":")
        self._secret = bare

    def reveal(self) -> str:
        """The key itself, for the one header it belongs in."""
        return self._secret

    @property
    def is_sendable(self) -> bool:
        """Whether it could be a key at all: a header takes plain letters only."""
        return self._secret.isascii()

    def scrub(self, text: str) -> str:
        """The text without the key, for logs and messages."""
        return text.replace(self._secret, _STARS) if self._secret else text

    def __bool__(self) -> bool:
        return bool(self._secret)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and self._secret == other._secret

    def __hash__(self) -> int:
        return hash(("key", self._secret))

    def __repr__(self) -> str:
        return f"Key({_STARS if self._secret else ''})"

    __str__ = __repr__

    def __reduce__(self) -> NoReturn:
        raise TypeError("a key is not written anywhere")
