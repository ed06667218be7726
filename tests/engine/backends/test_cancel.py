import threading
import time

import pytest

from engine.backends.cancel import CancelToken
from engine.backends.errors import Cancelled, TimedOut


def test_a_token_without_a_deadline_lasts() -> None:
    cancel = CancelToken()
    assert cancel.remaining is None
    cancel.check()


def test_cancelling_wakes_a_sleeper() -> None:
    cancel = CancelToken()
    threading.Timer(0.05, cancel.cancel).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        cancel.sleep(60.0)
    assert time.monotonic() - started < 30


def test_nobody_sleeps_beyond_the_deadline() -> None:
    started = time.monotonic()
    with pytest.raises(TimedOut):
        CancelToken(60.0).sleep(120.0)
    assert time.monotonic() - started < 30


def test_the_stop_is_called_on_cancel() -> None:
    cancel, stopped = CancelToken(), threading.Event()
    with cancel.stopping(stopped.set):
        assert not stopped.is_set()
        cancel.cancel()
        assert stopped.is_set()


def test_the_stop_is_called_at_the_deadline() -> None:
    stopped = threading.Event()
    with CancelToken(0.05).stopping(stopped.set):
        assert stopped.wait(30.0)


def test_the_stop_is_called_at_once_if_it_is_too_late() -> None:
    cancel, stopped = CancelToken(), threading.Event()
    cancel.cancel()
    with cancel.stopping(stopped.set):
        assert stopped.is_set()


def test_the_stop_is_not_called_afterwards() -> None:
    cancel, stopped = CancelToken(60.0), threading.Event()
    with cancel.stopping(stopped.set):
        pass
    cancel.cancel()
    assert not stopped.wait(0.1)
