"""Vectors of a model: each text once, counted as what they are."""

import pytest

from engine.backends.backend import Origin
from engine.backends.cancel import CancelToken
from engine.backends.embeddings import Embeddings
from engine.backends.errors import Unable
from engine.backends.metering import Meter, Metering
from engine.backends.openai_compatible import OpenAICompatible
from engine.backends.scripted import ScriptedBackend
from tests.model_server import ModelServer


def test_each_text_is_embedded_once() -> None:
    meter = Meter()
    embeddings = Embeddings(Metering(ScriptedBackend(), meter))
    texts = ["bed is idle"] * 5 + ["a walk"]
    first = embeddings.embed(texts, CancelToken(), Origin("embed", "Ann Ash"))
    assert meter.total().exchanges == 1
    assert list(meter.by(2)) == ["Ann Ash"]
    again = embeddings.embed(["a walk", "bed is idle"], CancelToken())
    assert again == pytest.approx(first[[5, 0]])
    assert meter.total().exchanges == 1


def test_a_backend_without_vectors_says_so() -> None:
    with ModelServer() as server:
        backend = OpenAICompatible("town-1", address=server.address)
        with pytest.raises(Unable):
            Embeddings(backend).embed(["a walk"], CancelToken(5.0))
        backend.close()


def test_vectors_come_from_a_server_some_at_a_time() -> None:
    with ModelServer(dimension=24) as server:
        backend = OpenAICompatible(
            "vectors-1", address=server.address, embedding_model="vectors-1"
        )
        embeddings = Embeddings(backend)
        many = [f"text {number}" for number in range(150)]
        rows = embeddings.embed(many, CancelToken(5.0))
        assert rows.shape == (150, 24)
        alone = backend.embed([many[149]], CancelToken(5.0))[0]
        assert rows[149] == pytest.approx(alone)
        backend.close()
