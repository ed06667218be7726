"""Takes secrets out of what is written to the log and to crash reports."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

STARS = "•••"

SHORTEST_SECRET = 8
"""Values of the environment shorter than this are words, not keys."""

_NAMES = re.compile(r"(KEY|TOKEN|SECRET|PASSWORD)S?$", re.IGNORECASE)
"""How variables that hold secrets are called."""

_SHAPES = (
    # A header, as clients print it.
    re.compile(r"(?i)(?<=bearer )\S+"),
    # `api_key=…`, `"token": "…"`, whatever stands around them; in addresses `?key=…`.
    re.compile(
        r"(?i)(?<![a-z])(?P<name>(?<=[?&])key|api[-_]?key|token|secret|password"
        r"|authorization)"
        r"(?P<between>[\"']?\s*[=:]\s*[\"']?(?:bearer\s+)?)(?P<secret>[^\s\"'&,;)}]+)"
    ),
    # A name and a password in an address.
    re.compile(r"(?<=://)[^/\s@]+:[^/\s@]+(?=@)"),
    # The forms that keys of the known servers have.
    re.compile(r"\b(?:sk|rk|pk|gsk|xai|hf)[-_][A-Za-z0-9_-]{8,}"),
    re.compile(r"\bAIza[A-Za-z0-9_-]{20,}"),
)


def hide_secrets(text: str, environment: Mapping[str, str] = os.environ) -> str:
    """The text without keys, tokens and passwords, and without the user's name.

    Args:
        text: a line of a log, or a whole traceback.
        environment: its variables that are called keys or tokens are secrets too.
    """
    for secret in _secrets(environment):
        text = text.replace(secret, STARS)
    for shape in _SHAPES:
        text = shape.sub(_starred, text)
    return _without_home(text)


def _secrets(environment: Mapping[str, str]) -> Iterator[str]:
    for name, value in environment.items():
        if _NAMES.search(name) and len(value) >= SHORTEST_SECRET:
            yield value


def _starred(found: re.Match[str]) -> str:
    parts = found.groupdict()
    return f"{parts['name']}{parts['between']}{STARS}" if parts else STARS


def _without_home(text: str) -> str:
    """The folder of a user is mostly called by their name."""
    try:
        home = str(Path.home())
    except RuntimeError:
        return text
    return text.replace(home + os.sep, "~" + os.sep)
