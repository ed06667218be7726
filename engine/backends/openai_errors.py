"""Translates what the `openai` package raises, each class once, into our errors."""

import email.utils
import re
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus

import httpx2
import openai
from openai import _exceptions as raised
from openai._extras._common import MissingDependencyError
from openai._response import StreamAlreadyConsumed
from openai.lib._old_api import APIRemovedInV1

from engine.backends.errors import (
    BackendError,
    ContextOverflow,
    CutOff,
    Forbidden,
    KeyMissing,
    NoSuchModel,
    NoSuchPlace,
    NotThisProtocol,
    OutOfCredit,
    RateLimited,
    Refused,
    Rejected,
    ServerFault,
    TimedOut,
    Unable,
    Unreachable,
    Untrusted,
    WrongKey,
)
from engine.backends.keyring_keys import OUR_VARIABLE
from engine.backends.keys import Key
from engine.backends.plain_causes import plain_cause
from engine.phrase import say

_OVERFLOW = re.compile(
    r"context[_ -]?(?:length|size|window)|maximum context|too many tokens|n_ctx"
    r"|(?:input|prompt) (?:is )?too long|reduce the length|range of input length",
    re.IGNORECASE,
)
_QUOTA = re.compile(r"insufficient_quota|billing|balance|credit|欠费|余额", re.I)
_LONGEST_DETAIL = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom we asked, to say it in the error.

    Attributes:
        seconds: how long we were ready to wait, or None.
    """

    address: str
    model: str
    key: Key
    seconds: float | None = None

    def detail(self, error: Exception) -> str:
        """What the error says, short and without the key."""
        if _is_page(error):
            return _status(error)
        body = getattr(error, "body", None)
        told = body.get("message") if isinstance(body, dict) else None
        said = " ".join(self.key.scrub(str(told or _message(error))).split())
        # It stands within a sentence of ours, which has an end of its own.
        said = said.rstrip(". ")
        if len(said) > _LONGEST_DETAIL:
            return f"{said[:_LONGEST_DETAIL]}…"
        return said


def translate(error: Exception, asked: Asked) -> BackendError:
    """Our error for a foreign one.

    Never raise it `from` the foreign error: that holds the request with its key.
    """
    for kind in type(error).__mro__:
        if kind in MAPPED:
            return MAPPED[kind](error, asked)
    return NotThisProtocol(address=asked.address, detail=asked.detail(error))


def _wrong_key(error: Exception, asked: Asked) -> BackendError:
    if asked.key:
        return _page(error, asked) or WrongKey(address=asked.address)
    missing = KeyMissing(server=asked.address, variable=OUR_VARIABLE)
    return _page(error, asked) or missing


def _forbidden(error: Exception, asked: Asked) -> BackendError:
    return _page(error, asked) or Forbidden(
        address=asked.address, model=asked.model, detail=asked.detail(error)
    )


def _not_found(error: Exception, asked: Asked) -> BackendError:
    if "model" in _message(error).lower():
        return NoSuchModel(model=asked.model, address=asked.address)
    return _page(error, asked) or NoSuchPlace(address=asked.address)


def _bad_request(error: Exception, asked: Asked) -> BackendError:
    said = _message(error)
    if _OVERFLOW.search(said):
        return ContextOverflow(model=asked.model, detail=asked.detail(error))
    if re.search(r"model.{0,60}(?:not exist|not found|unknown)", said, re.I | re.S):
        return NoSuchModel(model=asked.model, address=asked.address)
    if re.search(r"api.?key", said, re.I):
        return WrongKey(address=asked.address)
    if re.search(r"content.?(?:filter|policy|management)|inspection", said, re.I):
        return Refused(reply="", detail=asked.detail(error))
    return _page(error, asked) or Rejected(
        address=asked.address, model=asked.model, detail=asked.detail(error)
    )


def _rate_limited(error: Exception, asked: Asked) -> BackendError:
    if _QUOTA.search(_message(error)):
        return OutOfCredit(address=asked.address)
    return RateLimited(address=asked.address, retry_after=_retry_after(error))


def _server_fault(error: Exception, asked: Asked) -> BackendError:
    if getattr(error, "status_code", 500) == 501:
        return _page(error, asked) or Unable(
            model=asked.model, ability=asked.detail(error)
        )
    if _OVERFLOW.search(_message(error)):
        return ContextOverflow(model=asked.model, detail=asked.detail(error))
    return ServerFault(address=asked.address, detail=asked.detail(error))


def _by_status(error: Exception, asked: Asked) -> BackendError:
    """For those status codes that have no class of their own."""
    match getattr(error, "status_code", 0):
        case 402:
            return OutOfCredit(address=asked.address)
        case 405:
            return NoSuchPlace(address=asked.address)
        case 407:
            proxy = say("error.cause.proxy")
            return Unreachable(address=asked.address, detail=proxy)
        case 408:
            return ServerFault(address=asked.address, detail=asked.detail(error))
        case 413:
            return ContextOverflow(model=asked.model, detail=asked.detail(error))
        case status if status >= 500:
            return _server_fault(error, asked)
        case _:
            return _bad_request(error, asked)


def _in_stream(error: Exception, asked: Asked) -> BackendError:
    """An error that a server sends as a part of its stream."""
    code = str(getattr(error, "code", "") or "")
    if code == "429" or "rate" in code:
        return _rate_limited(error, asked)
    return _server_fault(error, asked)


def _connection(error: Exception, asked: Asked) -> BackendError:
    causes = list(_causes(error))
    detail = plain_cause(causes) or asked.detail(causes[-1])
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return Untrusted(address=asked.address, detail=detail)
    return Unreachable(address=asked.address, detail=detail)


def _timed_out(error: Exception, asked: Asked) -> BackendError:
    if any("Connect" in type(cause).__name__ for cause in _causes(error)):
        return _connection(error, asked)
    seconds = "?" if asked.seconds is None else f"{asked.seconds:g}"
    return TimedOut(seconds=seconds)


def _cut_off(error: Exception, asked: Asked) -> BackendError:
    return CutOff(detail=asked.detail(error))


def _refused(error: Exception, asked: Asked) -> BackendError:
    return Refused(detail=asked.detail(error))


def _other_protocol(error: Exception, asked: Asked) -> BackendError:
    return NotThisProtocol(address=asked.address, detail=asked.detail(error))


MAPPED: Mapping[type, Callable[[Exception, Asked], BackendError]] = {
    openai.BadRequestError: _bad_request,
    openai.AuthenticationError: _wrong_key,
    raised.OAuthError: _wrong_key,
    raised.SubjectTokenProviderError: _wrong_key,
    openai.PermissionDeniedError: _forbidden,
    openai.NotFoundError: _not_found,
    openai.ConflictError: _server_fault,
    openai.UnprocessableEntityError: _bad_request,
    openai.RateLimitError: _rate_limited,
    openai.InternalServerError: _server_fault,
    openai.APIStatusError: _by_status,
    openai.APITimeoutError: _timed_out,
    openai.APIConnectionError: _connection,
    openai.APIResponseValidationError: _other_protocol,
    openai.APIError: _in_stream,
    openai.LengthFinishReasonError: _cut_off,
    openai.ContentFilterFinishReasonError: _refused,
    raised.InvalidWebhookSignatureError: _other_protocol,
    raised.WebSocketConnectionClosedError: _connection,
    raised.WebSocketQueueFullError: _connection,
    StreamAlreadyConsumed: _other_protocol,
    APIRemovedInV1: _other_protocol,
    MissingDependencyError: _other_protocol,
    openai.OpenAIError: _other_protocol,
    httpx2.TimeoutException: _timed_out,
    httpx2.TransportError: _connection,
    TimeoutError: _timed_out,
    ssl.SSLError: _connection,
    OSError: _connection,
}
"""For each class what becomes of it; those of parts that we do not use, and unknown
ones, go with their parent."""


def _page(error: Exception, asked: Asked) -> BackendError | None:
    """If a web page came instead of an API's answer, that is what is wrong."""
    if not _is_page(error):
        return None
    return NotThisProtocol(address=asked.address, detail="text/html")


def _is_page(error: Exception) -> bool:
    response = getattr(error, "response", None)
    return response is not None and "html" in response.headers.get("content-type", "")


def _status(error: Exception) -> str:
    """What a status is called, in place of a page about it."""
    number = getattr(error, "status_code", 0)
    try:
        return f"{number} {HTTPStatus(number).phrase}"
    except ValueError:
        return str(number)


def _message(error: Exception) -> str:
    body = getattr(error, "body", None)
    return f"{error} {body}" if body is not None else str(error) or repr(error)


def _causes(error: BaseException) -> Iterator[Exception]:
    """The error and what it came from, the deepest last."""
    cause: BaseException | None = error
    while isinstance(cause, Exception):
        yield cause
        cause = cause.__cause__ or cause.__context__


def _retry_after(error: Exception) -> float | None:
    response = getattr(error, "response", None)
    if response is None:
        return None
    headers = response.headers
    try:
        if "retry-after-ms" in headers:
            return max(0.0, float(headers["retry-after-ms"]) / 1000)
        said = headers.get("retry-after", "")
        if said.replace(".", "", 1).isdigit():
            return float(said)
        date = email.utils.parsedate_to_datetime(said)
        return max(0.0, date.timestamp() - time.time())
    except (TypeError, ValueError):
        return None
