"""Vectors from a model, each distinct text asked for once."""

import threading
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np

from engine.backends.backend import Backend, Origin
from engine.backends.cancel import CancelToken
from engine.memory.vectors import Matrix, Vector

_TEXTS_AT_ONCE = 64
_KEPT = 4096


class Embeddings:
    """Embeds by a backend and keeps the latest vectors, for many threads.

    Args:
        backend: with the ability "embeddings"; its name is the embedding model's.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, Vector] = OrderedDict()

    @property
    def name(self) -> str:
        """The embedding model."""
        return self._backend.name

    def embed(
        self, texts: Sequence[str], cancel: CancelToken, origin: Origin | None = None
    ) -> Matrix:
        """One row of length 1 for each text.

        Args:
            texts: none of them blank.
            cancel: to stop it.
            origin: what it is for.

        Raises:
            BackendError: the backend failed.
        """
        wanted = list(dict.fromkeys(texts))
        with self._lock:
            known = {text: self._kept[text] for text in wanted if text in self._kept}
        missing = [text for text in wanted if text not in known]
        for start in range(0, len(missing), _TEXTS_AT_ONCE):
            some = missing[start : start + _TEXTS_AT_ONCE]
            vectors = self._backend.embed(some, cancel, origin)
            known |= dict(zip(some, vectors, strict=True))
        self._keep(known)
        return np.array([known[text] for text in texts], np.float32)

    def _keep(self, vectors: dict[str, Vector]) -> None:
        with self._lock:
            self._kept.update(vectors)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
