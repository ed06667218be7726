import errno
import importlib
import inspect
import pkgutil
import socket
import ssl
from collections.abc import Iterator
from email.utils import formatdate
from time import time

import httpx2
import openai
import pytest

from engine.assets import load_languages
from engine.backends.errors import (
    BackendError,
    ContextOverflow,
    NotThisProtocol,
    OutOfCredit,
    RateLimited,
    Untrusted,
)
from engine.backends.keys import Key
from engine.backends.openai_errors import MAPPED, Asked, translate
from engine.roots import assets_root

ASKED = Asked("https://a.example/v1", "town-1", Key("sk-secret"), 3.0)
LANGUAGES = load_languages(assets_root())
REQUEST = httpx2.Request("POST", ASKED.address)


def error_classes() -> Iterator[type[BaseException]]:
    """Every exception class that the package defines anywhere."""
    seen: set[type[BaseException]] = set()
    for module in pkgutil.walk_packages(openai.__path__, "openai."):
        if any(part in module.name for part in ("cli", "_vendor", "__main__")):
            continue
        try:
            loaded = importlib.import_module(module.name)
        except ImportError:
            # Parts that need packages which we do not install.
            continue
        for _, kind in inspect.getmembers(loaded, inspect.isclass):
            is_own = kind.__module__.startswith("openai")
            if is_own and issubclass(kind, BaseException) and kind not in seen:
                seen.add(kind)
                yield kind


UNUSED = ("openai.lib.beta.", "openai.lib.azure")
"""Parts of the package that we never call."""

KINDS = sorted(
    (kind for kind in error_classes() if issubclass(kind, openai.OpenAIError)),
    key=lambda kind: kind.__name__,
)


def test_the_walk_finds_the_known_classes() -> None:
    assert {openai.APIError, openai.RateLimitError, openai.APITimeoutError} <= {*KINDS}
    assert len(KINDS) >= 15


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_no_error_class_of_the_package_is_left_unmapped(
    kind: type[Exception],
) -> None:
    if kind.__module__.startswith(UNUSED):
        assert any(parent in MAPPED for parent in kind.__mro__)
    else:
        assert kind in MAPPED


def test_no_other_error_of_the_package_is_left_unmapped() -> None:
    others = {kind for kind in error_classes() if kind not in KINDS}
    ours = {kind for kind in others if kind.__module__ == "openai._exceptions"}
    assert ours <= MAPPED.keys()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_class_becomes_one_of_ours(kind: type[Exception]) -> None:
    # Made without its parts, as no server would.
    error = kind.__new__(kind)
    Exception.__init__(error, "it says sk-secret")
    ours = translate(error, ASKED)
    assert isinstance(ours, BackendError)
    assert "sk-secret" not in f"{ours} {ours.cause} {ours.details}"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after": "soon"}, None),
        ({}, None),
    ],
)
def test_how_long_to_wait_is_read_in_any_form(
    headers: dict[str, str], seconds: float | None
) -> None:
    ours = translate(status(429, "slow down", headers), ASKED)
    assert isinstance(ours, RateLimited)
    if seconds is None:
        assert ours.retry_after is None
    else:
        assert ours.retry_after == pytest.approx(seconds, abs=2.0)


def test_a_date_to_wait_for_is_understood() -> None:
    date = formatdate(time() + 30, usegmt=True)
    ours = translate(status(429, "slow down", {"retry-after": date}), ASKED)
    assert isinstance(ours, RateLimited)
    assert ours.retry_after == pytest.approx(30.0, abs=3.0)


@pytest.mark.parametrize(
    ("code", "said", "kind"),
    [
        (429, "You exceeded your current quota: insufficient_quota", OutOfCredit),
        (402, "Insufficient Balance", OutOfCredit),
        (400, "the request exceeds the available context size", ContextOverflow),
        (400, "This model's maximum context length is 4096 tokens", ContextOverflow),
        (500, "Requested tokens exceed context window of 512", ContextOverflow),
        (413, "Payload too large", ContextOverflow),
    ],
)
def test_what_servers_mean_is_understood(
    code: int, said: str, kind: type[BackendError]
) -> None:
    assert type(translate(status(code, said), ASKED)) is kind


def test_a_failure_of_encryption_is_told_from_a_dead_server() -> None:
    error = openai.APIConnectionError(request=REQUEST)
    error.__cause__ = ssl.SSLCertVerificationError("certificate verify failed")
    assert isinstance(translate(error, ASKED), Untrusted)


@pytest.mark.parametrize(
    ("cause", "key"),
    [
        (ConnectionRefusedError(111, "Connection refused"), "refused"),
        (socket.gaierror(-2, "Name or service not known"), "unknown_name"),
        (ConnectionResetError(104, "Connection reset by peer"), "broken_off"),
        (httpx2.RemoteProtocolError("Server disconnected"), "hung_up"),
        (httpx2.ConnectTimeout("timed out"), "silent"),
        (OSError(errno.EHOSTUNREACH, "No route to host"), "no_way"),
        (ssl.SSLCertVerificationError("certificate verify failed"), "certificate"),
    ],
)
def test_why_there_is_no_connection_is_told_in_plain_words(
    cause: Exception, key: str
) -> None:
    error = openai.APIConnectionError(request=REQUEST)
    error.__cause__ = cause
    ours = translate(error, ASKED).cause
    for language in LANGUAGES.values():
        told = language.tell(ours)
        assert language(f"error.cause.{key}") in told
        assert str(cause) not in told


@pytest.mark.parametrize("code", [407, 500, 502, 503])
def test_no_web_page_is_read_out_to_the_player(code: int) -> None:
    page = "<html><body><h1>Bad gateway</h1></body></html>"
    ours = translate(status(code, page, {"content-type": "text/html"}), ASKED)
    assert not any("<" in language.tell(ours.cause) for language in LANGUAGES.values())


def test_what_nobody_knows_is_another_protocol() -> None:
    assert isinstance(translate(KeyError("choices"), ASKED), NotThisProtocol)


def status(
    code: int, said: str, headers: dict[str, str] | None = None
) -> openai.APIStatusError:
    response = httpx2.Response(code, headers=headers, request=REQUEST)
    client = openai.OpenAI(api_key="-", base_url=ASKED.address)
    with client:
        return client._make_status_error(
            said, body={"message": said}, response=response
        )
