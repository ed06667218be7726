"""Says in plain words why no connection came about.

What the system says of it is English, and for those who know their errno; this is
for the others. A cause that is not known here is told as the system tells it.
"""

import errno
import socket
import ssl
from collections.abc import Sequence

import httpx2

from engine.phrase import Phrase, say

_NO_WAY = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN)


def plain_cause(causes: Sequence[BaseException]) -> Phrase | None:
    """A sentence's part for the deepest cause that is known.

    Args:
        causes: an error and what it came from, the deepest last.
    """
    for cause in reversed(causes):
        word = _word(cause)
        if word:
            return say(f"error.cause.{word}")
    return None


def _word(cause: BaseException) -> str:
    if isinstance(cause, ssl.SSLCertVerificationError):
        return "certificate"
    if isinstance(cause, ssl.SSLError):
        return "no_tls" if cause.reason == "WRONG_VERSION_NUMBER" else ""
    if isinstance(cause, socket.gaierror):
        return "unknown_name"
    if isinstance(cause, ConnectionRefusedError):
        return "refused"
    if isinstance(cause, ConnectionError | httpx2.ReadError | httpx2.WriteError):
        return "broken_off"
    if isinstance(cause, httpx2.RemoteProtocolError):
        return "hung_up"
    if isinstance(cause, httpx2.ConnectTimeout):
        return "silent"
    if isinstance(cause, OSError) and cause.errno in _NO_WAY:
        return "no_way"
    return ""
