import csv
import io
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from engine.backends.backend import Origin
from engine.backends.caching import Caching
from engine.backends.cancel import CancelToken
from engine.backends.errors import ServerFault
from engine.backends.metering import Meter, Metering, Row, Tally
from engine.backends.retrying import Retrying
from engine.backends.scripted import Reply, ScriptedBackend
from tests.engine.backends.contract import FORM, QUESTION, TEXT
from tests.engine.backends.test_scripted import reply

KLAUS = replace(TEXT, origin=Origin("utterance", "Klaus Mueller"))
MARIA = replace(TEXT, origin=Origin("react", "Maria Lopez"))


def test_exchanges_are_counted_by_function_model_and_person() -> None:
    meter = Meter()
    backend = Metering(ScriptedBackend(script=reply), meter)
    for prompt in (KLAUS, KLAUS, MARIA):
        backend.complete(prompt, CancelToken())
    assert list(meter.rows()) == [
        Row("react", "scripted", "Maria Lopez"),
        Row("utterance", "scripted", "Klaus Mueller"),
    ]
    assert meter.by(2)["Klaus Mueller"].exchanges == 2
    assert meter.by(1)["scripted"].exchanges == 3
    total = meter.total()
    assert total.tokens == total.input_tokens + total.output_tokens > 0


def test_failures_are_counted_with_their_reason_and_cost() -> None:
    meter = Meter()
    replies: list[Reply] = [ServerFault(address="x", detail="y"), "Six."]
    backend = Metering(ScriptedBackend(replies), meter)
    for prompt in (KLAUS, replace(FORM, origin=KLAUS.origin)):
        with pytest.raises(Exception, match=r"server_fault|misshapen"):
            backend.complete(prompt, CancelToken())
    total = meter.total()
    assert total.exchanges == total.failed == 2
    assert total.failures == {"server_fault": 1, "misshapen": 1}
    assert total.output_tokens > 0


def test_every_attempt_counts_and_memory_costs_nothing() -> None:
    meter = Meter()
    inner = ScriptedBackend([ServerFault(address="x", detail="y"), "Hello."])
    backend = Caching(Retrying(Metering(inner, meter), first_wait=0.01), meter)
    first = backend.complete(KLAUS, CancelToken(5.0))
    before = meter.total().tokens
    assert backend.complete(KLAUS, CancelToken(5.0)).text == first.text
    total = meter.total()
    assert (total.exchanges, total.failed, total.cached) == (2, 1, 1)
    assert total.tokens == before


def test_choices_and_vectors_are_counted() -> None:
    meter = Meter()
    backend = Metering(ScriptedBackend(script=reply), meter)
    backend.choose(QUESTION, CancelToken())
    backend.embed(["a walk"], CancelToken())
    assert meter.by(0)["embed"].input_tokens > 0
    assert meter.total().exchanges == 2


def test_figures_are_labelled_by_what_was_switched_off() -> None:
    meter = Meter()
    backend = Metering(ScriptedBackend(script=reply), meter)
    origin = Origin("react", "Maria Lopez", without="planning retrieval")
    for prompt in (MARIA, replace(MARIA, origin=origin)):
        backend.complete(prompt, CancelToken())
    assert {name: one.exchanges for name, one in meter.by(3).items()} == {
        "": 1,
        "planning retrieval": 1,
    }
    first, second = json.loads(meter.to_json())["rows"]
    assert (first["without"], second["without"]) == ("", "planning retrieval")


def test_many_threads_may_write() -> None:
    meter = Meter()
    with ThreadPoolExecutor(8) as pool:
        for _ in range(400):
            pool.submit(meter.add, Row("a", "b", "c"), Tally(exchanges=1, seconds=0.5))
    assert meter.total().exchanges == 400
    assert meter.total().seconds == 200.0


def test_the_books_come_as_json_and_as_a_table() -> None:
    meter = Meter()
    backend = Metering(ScriptedBackend(script=reply), meter)
    formula = replace(TEXT, origin=Origin("utterance", "=HYPERLINK(1)"))
    for prompt in (KLAUS, MARIA, formula):
        backend.complete(prompt, CancelToken())
    told = json.loads(meter.to_json())
    assert told["total"]["exchanges"] == 3
    assert told["rows"][0]["agent"] == "Maria Lopez"
    rows = list(csv.DictReader(io.StringIO(meter.to_csv())))
    assert len(rows) == 3
    assert int(rows[0]["input_tokens"]) > 0
    # A spreadsheet must not run what a town is called.
    assert {row["agent"][0] for row in rows} == {"M", "K", "'"}
