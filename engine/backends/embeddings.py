"""Vectors from a model, as an `Embedder` that memories can use."""

import threading
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np

from engine.backends.backend import Backend
from engine.backends.cancel import CancelToken
from engine.memory.vectors import Matrix, Vector

_TEXTS_AT_ONCE = 64
_KEPT = 4096


class BackendEmbedder:
    """Embeds by a backend; each distinct text once.

    A town must only be embedded by one model; `name` and `dimension` are kept with it.

    Args:
        backend: with the ability "embeddings".
        model: name of the embedding model.
        seconds: to wait for one request.

    Raises:
        BackendError: the backend cannot embed; it is asked once to learn the
            dimension.
    """

    def __init__(self, backend: Backend, model: str, seconds: float = 30.0) -> None:
        self._backend = backend
        self._model = model
        self._seconds = seconds
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, Vector] = OrderedDict()
        self._dimension = int(self._ask(["."]).shape[1])

    @property
    def name(self) -> str:
        """Identifies the model."""
        return f"backend/{self._model}"

    @property
    def dimension(self) -> int:
        """Numbers in a vector."""
        return self._dimension

    def embed(self, texts: Sequence[str]) -> Matrix:
        """One row of length 1 for each text; zeros for one that says nothing.

        Raises:
            BackendError: the backend failed.
        """
        wanted = list(dict.fromkeys(text for text in texts if text.strip()))
        with self._lock:
            known = {text: self._kept[text] for text in wanted if text in self._kept}
        missing = [text for text in wanted if text not in known]
        for start in range(0, len(missing), _TEXTS_AT_ONCE):
            some = missing[start : start + _TEXTS_AT_ONCE]
            known |= dict(zip(some, self._ask(some), strict=True))
        self._keep(known)
        nothing = np.zeros(self._dimension, np.float32)
        rows = [known.get(text, nothing) for text in texts]
        return np.array(rows, np.float32).reshape(len(rows), self._dimension)

    def _ask(self, texts: Sequence[str]) -> Matrix:
        return self._backend.embed(texts, CancelToken(self._seconds))

    def _keep(self, vectors: dict[str, Vector]) -> None:
        with self._lock:
            self._kept.update(vectors)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
