"""Time of one retrieval among 2,000 and 10,000 memories, and of one embedding."""

from time import perf_counter

import numpy as np

from engine.memory.lexical import LexicalEmbedder
from engine.memory.memory import ObservedEvent
from engine.memory.stream import MemoryStream
from engine.phrase import literal

ROUNDS = 400
RESULTS = 30


def filled(count: int, dimension: int) -> MemoryStream:
    """A stream of memories in random directions."""
    chance = np.random.default_rng(1)
    stream = MemoryStream(dimension)
    for step in range(count):
        vector = chance.standard_normal(dimension).astype(np.float32)
        stream.add(
            ObservedEvent(
                created=step,
                text=literal(f"memory {step}"),
                importance=int(chance.integers(1, 11)),
            ),
            vector / np.float32(np.linalg.norm(vector)),
        )
    return stream


def milliseconds(stream: MemoryStream) -> list[float]:
    """Times of retrievals with questions in random directions."""
    chance = np.random.default_rng(2)
    times: list[float] = []
    for step in range(ROUNDS):
        query = chance.standard_normal(stream.vectors.dimension).astype(np.float32)
        start = perf_counter()
        stream.retrieve(query, len(stream) + step, RESULTS)
        times.append(1000 * (perf_counter() - start))
    return times


def embedding() -> float:
    """Milliseconds to embed a new text of twelve words."""
    embedder = LexicalEmbedder()
    chance = np.random.default_rng(3)
    words = [f"word{number}" for number in range(2000)]
    texts = [" ".join(chance.choice(words, 12)) for _ in range(2000)]
    embedder.embed(texts[:1000])
    start = perf_counter()
    embedder.embed(texts[1000:])
    return perf_counter() - start


def main() -> None:
    """Print the figures."""
    for count in (2_000, 10_000):
        median, late = np.percentile(milliseconds(filled(count, 256)), [50, 99])
        print(f"retrieve {RESULTS} of {count:6,}: {median:.2f} ms, p99 {late:.2f} ms")
    print(f"embed one text of 12 words: {embedding():.3f} ms")


if __name__ == "__main__":
    main()
