"""Puts the wrappers around a backend, in the order that makes sense.

From outside in: the cache costs nothing, so it comes first; the recorder sees what the
mind sees; a backend that fails is left alone; repetitions come next, each of which
must be within the budget and is metered.
"""

from engine.backends.backend import Backend
from engine.backends.budget import Budget, Budgeted
from engine.backends.caching import Caching
from engine.backends.metering import Meter, Metering
from engine.backends.recording import Recording, Sink
from engine.backends.resting import Rested
from engine.backends.retrying import Retrying


def wrapped(
    backend: Backend,
    meter: Meter,
    budget: Budget | None = None,
    sink: Sink | None = None,
    cached: bool = True,
) -> Backend:
    """A backend ready for a mind.

    Args:
        backend: the bare one.
        meter: enters every exchange that is really sent.
        budget: sets the limit, if there is one.
        sink: is told of every exchange, if anybody wants to know.
        cached: whether equal prompts are answered from memory.
    """
    whole: Backend = Metering(backend, meter)
    if budget is not None:
        whole = Budgeted(whole, budget)
    whole = Rested(Retrying(whole))
    if cached:
        whole = Caching(whole, meter)
    return whole if sink is None else Recording(whole, sink)
