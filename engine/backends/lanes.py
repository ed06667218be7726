"""Connections that can be cut from another thread.

A blocked read does not notice that its connection is closed elsewhere; it notices
only when the socket is shut down. So each exchange has a connection of its own whose
socket is known. The lanes stay open for the next exchange.
"""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any

import httpx2
import openai

MakeClient = Callable[[httpx2.Client], openai.OpenAI]
"""Makes an API client over the given HTTP client."""


class Lane:
    """One connection with its API client, for one exchange at a time.

    Args:
        make_client: called once, with the HTTP client to use.
    """

    def __init__(self, make_client: MakeClient) -> None:
        self._http = openai.DefaultHttpxClient(
            event_hooks={"request": [self._follow]}, verify=_certificates()
        )
        self.client = make_client(self._http)
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._cut = False

    def open(self) -> None:
        """Be ready for an exchange."""
        with self._lock:
            self._cut = False

    def cut(self) -> None:
        """End the exchange now: whoever reads from the connection gets an error."""
        with self._lock:
            self._cut = True
            _shut(self._socket)

    def close(self) -> None:
        """Give the connection back to the system."""
        self.cut()
        self._http.close()

    def _follow(self, request: httpx2.Request) -> None:
        request.extensions["trace"] = self._see

    def _see(self, event: str, info: dict[str, Any]) -> None:
        # Connecting, and then encrypting, each give a new stream with its socket.
        stream: Any = info.get("return_value")
        if not event.endswith(".complete") or not hasattr(stream, "get_extra_info"):
            return
        with self._lock:
            self._socket = stream.get_extra_info("socket")
            if self._cut:
                _shut(self._socket)


class Lanes:
    """As many lanes as there are exchanges at a time."""

    def __init__(self, make_client: MakeClient) -> None:
        self._make_client = make_client
        self._lock = threading.Lock()
        self._free: list[Lane] = []
        self._all: list[Lane] = []
        self.is_closed = False

    @contextmanager
    def lane(self) -> Iterator[Lane]:
        """A lane for oneself while inside; the one used last is taken first."""
        with self._lock:
            lane = self._free.pop() if self._free else None
        if lane is None:
            lane = Lane(self._make_client)
            with self._lock:
                self._all.append(lane)
        lane.open()
        if self.is_closed:
            lane.cut()
        try:
            yield lane
        finally:
            with self._lock:
                self._free.append(lane)

    def close(self) -> None:
        """Cut all exchanges and close all lanes."""
        self.is_closed = True
        with self._lock:
            lanes = list(self._all)
        for lane in lanes:
            lane.close()


@cache
def _certificates() -> ssl.SSLContext:
    # Reading them takes a tenth of a second: once, not for each lane.
    return httpx2.create_ssl_context()


def _shut(sock: socket.socket | None) -> None:
    if sock is None:
        return
    # The plain shutdown also on an encrypted socket, whose own would first wait for
    # the thread that reads from it.
    with suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
