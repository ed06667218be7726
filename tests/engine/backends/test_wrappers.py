"""Every wrapper is a backend itself, and keeps the contract."""

from collections.abc import Callable

import pytest

from engine.backends.backend import Backend
from engine.backends.budget import Budget, Budgeted
from engine.backends.caching import Caching
from engine.backends.metering import Meter, Metering
from engine.backends.prices import PriceTable
from engine.backends.recording import Journal, Recording
from engine.backends.resting import Rested
from engine.backends.retrying import Retrying
from engine.backends.scripted import ScriptedBackend
from engine.backends.stack import wrapped
from tests.engine.backends.contract import BackendContract
from tests.engine.backends.test_scripted import reply

Wrap = Callable[[Backend], Backend]

WRAPPERS: dict[str, Wrap] = {
    "retrying": Retrying,
    "rested": Rested,
    "metering": lambda inner: Metering(inner, Meter()),
    "budgeted": lambda inner: Budgeted(inner, Budget(PriceTable("USD", {}))),
    "caching": Caching,
    "recording": lambda inner: Recording(inner, Journal()),
    "all": lambda inner: wrapped(
        inner, Meter(), Budget(PriceTable("USD", {})), Journal()
    ),
}


@pytest.fixture(params=WRAPPERS)
def wrap(request: pytest.FixtureRequest) -> Wrap:
    return WRAPPERS[request.param]


class TestContract(BackendContract):
    @pytest.fixture
    def backend(self, wrap: Wrap) -> Backend:
        return wrap(ScriptedBackend(script=reply))

    @pytest.fixture
    def slow(self, wrap: Wrap) -> Backend:
        return wrap(ScriptedBackend(script=reply, latency=0.5))
