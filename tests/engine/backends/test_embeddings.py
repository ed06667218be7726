import numpy as np
import pytest

from engine.backends.cancel import CancelToken
from engine.backends.embeddings import BackendEmbedder
from engine.backends.errors import Unable
from engine.backends.metering import Meter, Metering
from engine.backends.openai_compatible import OpenAICompatible
from engine.backends.scripted import ScriptedBackend
from engine.memory.embedder import Embedder
from tests.model_server import ModelServer


def test_it_is_an_embedder_with_a_name_and_a_dimension() -> None:
    embedder: Embedder = BackendEmbedder(ScriptedBackend(), "vectors-1")
    assert embedder.name == "backend/vectors-1"
    assert embedder.embed(["a walk", "a talk"]).shape == (2, embedder.dimension)


def test_what_says_nothing_is_nothing() -> None:
    embedder = BackendEmbedder(ScriptedBackend(), "vectors-1")
    vectors = embedder.embed(["", "a walk", "  "])
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([0.0, 1.0, 0.0])
    assert embedder.embed([]).shape == (0, embedder.dimension)


def test_each_text_is_embedded_once() -> None:
    meter = Meter()
    embedder = BackendEmbedder(Metering(ScriptedBackend(), meter), "vectors-1")
    first = embedder.embed(["bed is idle"] * 5 + ["a walk"])
    asked = meter.total().exchanges
    assert embedder.embed(["a walk", "bed is idle"]) == pytest.approx(first[[5, 0]])
    assert meter.total().exchanges == asked


def test_a_backend_without_vectors_is_said_at_once() -> None:
    with ModelServer() as server:
        backend = OpenAICompatible("town-1", address=server.address)
        with pytest.raises(Unable):
            BackendEmbedder(backend, "vectors-1")
        backend.close()


def test_vectors_come_from_a_server() -> None:
    with ModelServer(dimension=24) as server:
        backend = OpenAICompatible(
            "town-1", address=server.address, embedding_model="vectors-1"
        )
        embedder = BackendEmbedder(backend, "vectors-1")
        assert embedder.dimension == 24
        many = [f"text {number}" for number in range(150)]
        assert embedder.embed(many).shape == (150, 24)
        alone = backend.embed([many[149]], CancelToken(5.0))[0]
        assert embedder.embed([many[149]])[0] == pytest.approx(alone)
        backend.close()
