"""A GGUF model loaded in this process, for one thread to use.

Written for llama-cpp-python 0.3.36 by its public interface and llama.cpp's own.
"""

import codecs
import ctypes
import logging
import sys
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.backends.errors import (
    ContextOverflow,
    MissingPackage,
    Unable,
    Unloadable,
)

_BATCH = 512
_SEQUENCE = 0
_WORTH_KEEPING = 64
_MOST_STATES = 32
_MOST_STATE_BYTES = 256_000_000
_REPEAT_PENALTY = 1.1

INSTALL = 'pip install "smallville[local]"'
"""The command that brings the package."""


def load_package() -> Any:
    """The package `llama_cpp`.

    Raises:
        MissingPackage: it is not installed.
    """
    try:
        import llama_cpp
    except ImportError as error:
        raise MissingPackage(command=INSTALL) from error
    except (OSError, RuntimeError) as error:
        # It is there, but its library does not load on this machine.
        raise Unloadable(file="llama_cpp", detail=str(error)[:200]) from error
    return llama_cpp


class Brake:
    """Stops a computation in C from any thread.

    llama.cpp asks it before each operation, hundreds of times a word. A function of
    Python's would want the interpreter's lock each time and wait for the window; so
    it is the C library's `strlen`, on a text that is empty until the brake is pulled.
    """

    def __init__(self, llama_cpp: Any, context: Any) -> None:
        self._text = ctypes.create_string_buffer(b"\0\0", 2)
        library = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
        # Kept, or it would be freed while C still calls it.
        self._function = ctypes.cast(library.strlen, llama_cpp.ggml_abort_callback)
        llama_cpp.llama_set_abort_callback(
            context, self._function, ctypes.cast(self._text, ctypes.c_void_p)
        )

    def pull(self) -> None:
        """Stop, now."""
        self._text[0] = b"\1"

    def release(self) -> None:
        """Let it go again."""
        self._text[0] = b"\0"


class LlamaModel:
    """Evaluates, scores and writes.

    Args:
        file: the GGUF file.
        context: tokens of prompt and reply together.
        threads: for the computation.

    Raises:
        MissingPackage: llama-cpp-python is not installed.
        Unloadable: it cannot load the file.
    """

    def __init__(self, file: Path, context: int, threads: int) -> None:
        self._package = load_package()
        self._file = file
        self._context = context
        try:
            self._llama = self._package.Llama(
                str(file),
                n_ctx=context,
                n_batch=min(_BATCH, context),
                n_threads=threads,
                n_threads_batch=threads,
                verbose=False,
            )
        except (ValueError, RuntimeError, OSError, AssertionError) as error:
            said = str(error).removesuffix(f": {file}")[:200]
            raise Unloadable(file=file.name, detail=said) from error
        # It would write a line to the terminal each time a computation is stopped.
        logging.getLogger("llama-cpp-python").setLevel(logging.CRITICAL)
        self._memory = self._package.llama_get_memory(self._llama.ctx)
        vocabulary = self._package.llama_model_get_vocab(self._llama.model)
        self._is_end: Callable[[int], bool] = lambda token: bool(
            self._package.llama_vocab_is_eog(vocabulary, token)
        )
        self._words = self._llama.n_vocab()
        self._states: OrderedDict[tuple[int, ...], NDArray[np.uint8]] = OrderedDict()
        self._neutral: dict[tuple[str, ...], NDArray[np.float64]] = {}
        self.brake = Brake(self._package, self._llama.ctx)

    def formatter(self, template: str) -> Any:
        """Writes chats out by the model's own template."""
        llama = self._llama
        text = self._package.llama_vocab_get_text
        vocabulary = self._package.llama_model_get_vocab(llama.model)

        def written(token: int) -> str:
            return text(vocabulary, token).decode() if token >= 0 else ""

        from llama_cpp.llama_chat_format import Jinja2ChatFormatter

        return Jinja2ChatFormatter(
            template,
            eos_token=written(llama.token_eos()),
            bos_token=written(llama.token_bos()),
        )

    def tokens(self, text: str, is_template: bool = False) -> list[int]:
        """The tokens of a text.

        Args:
            text: to cut up.
            is_template: marks of the template count, and the beginning mark is in it.
        """
        cut: list[int] = self._llama.tokenize(
            text.encode(), add_bos=not is_template, special=is_template
        )
        return cut

    def grammar(self, schema: str) -> Any:
        """Grammar of a JSON schema.

        Raises:
            Unable: the schema has something in it that grammars cannot say.
        """
        try:
            return self._package.LlamaGrammar.from_json_schema(schema, verbose=False)
        except (AssertionError, ValueError, KeyError, TypeError) as error:
            raise Unable(model=self._file.name, ability="grammar") from error

    def write(
        self,
        tokens: Sequence[int],
        stable: int,
        limit: int,
        temperature: float,
        seed: int,
        grammar: Any = None,
    ) -> Iterator[str]:
        """Go on after a text, piece by piece, until an end or the limit.

        Args:
            tokens: the text.
            stable: how many of them will come again in other prompts.
            limit: tokens at most.
            temperature: 0 takes the likeliest word.
            seed: of chance.
            grammar: what may come, by `grammar`.

        Yields:
            The text of each token, perhaps empty in the middle of a character.

        Raises:
            ContextOverflow: text and limit are longer than the context.
        """
        if len(tokens) + limit > self._context:
            raise ContextOverflow(
                model=self._file.name,
                detail=f"{len(tokens)} + {limit} > {self._context}",
            )
        self._recall(tokens, stable)
        self._llama.set_seed(seed)
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        chosen = self._llama.generate(
            list(tokens),
            temp=temperature,
            repeat_penalty=_REPEAT_PENALTY,
            grammar=grammar,
        )
        for count, token in enumerate(chosen, start=1):
            if self._is_end(token):
                return
            yield decoder.decode(self._llama.detokenize([token]))
            if count == limit:
                return

    def choose(
        self, beginning: str, neutral: str, endings: Sequence[str]
    ) -> NDArray[np.float64]:
        """How much likelier each ending is than it would be anyway, in nats."""
        key = (neutral, *endings)
        if key not in self._neutral:
            self._neutral[key] = self._scores(neutral, endings)
        return self._scores(beginning, endings) - self._neutral[key]

    def count(self, beginning: str, endings: Sequence[str]) -> int:
        """Tokens that `choose` reads, its neutral part left out."""
        return len(self.tokens(beginning)) + sum(
            len(self.tokens(ending)) for ending in endings
        )

    def recover(self) -> None:
        """After a stopped or failed computation: forget all, be ready again."""
        self.brake.release()
        self._llama.reset()
        self._package.llama_memory_clear(self._memory, True)

    def close(self) -> None:
        """Free the model; without it the package complains at exit."""
        self._states.clear()
        self._llama.close()

    # ------------------------------------------------------------ scores

    def _scores(self, beginning: str, endings: Sequence[str]) -> NDArray[np.float64]:
        """Log-probability of each ending after a beginning, summed over its tokens."""
        texts = [self.tokens(f"{beginning}{ending}") for ending in endings]
        if max(map(len, texts)) > self._context:
            raise ContextOverflow(model=self._file.name, detail=str(self._context))
        shared = min(_shared(texts), *(len(text) - 1 for text in texts))
        first = self._evaluate(texts[0][:shared])
        return np.array(
            [self._score(first, text[shared:], shared) for text in texts], np.float64
        )

    def _score(
        self, first: NDArray[np.float64], ending: Sequence[int], at: int
    ) -> float:
        """One ending: its first token by `first`, the others by reading it."""
        score = float(first[ending[0]])
        if len(ending) > 1:
            rows = self._read(ending[:-1], at)
            followers = enumerate(ending[1:])
            score += sum(float(rows[row][token]) for row, token in followers)
        return score

    def _evaluate(self, tokens: Sequence[int]) -> NDArray[np.float64]:
        """Read a text and say what may come next; its known beginning is reused."""
        llama = self._llama
        known = _shared([llama.input_ids[: llama.n_tokens].tolist(), list(tokens)])
        llama.n_tokens = min(known, len(tokens) - 1)
        llama.eval(list(tokens[llama.n_tokens :]))
        return self._likelihoods(-1)

    def _read(self, tokens: Sequence[int], at: int) -> list[NDArray[np.float64]]:
        """What may come after each token, read after position `at` and forgotten."""
        package = self._package
        batch = package.llama_batch_init(len(tokens), 0, 1)
        try:
            batch.n_tokens = len(tokens)
            for row, token in enumerate(tokens):
                batch.token[row] = token
                batch.pos[row] = at + row
                batch.n_seq_id[row] = 1
                batch.seq_id[row][0] = _SEQUENCE
                batch.logits[row] = True
            if package.llama_decode(self._llama.ctx, batch):
                raise RuntimeError("llama_decode failed")
            return [self._likelihoods(row) for row in range(len(tokens))]
        finally:
            package.llama_batch_free(batch)
            package.llama_memory_seq_rm(self._memory, _SEQUENCE, at, -1)

    def _likelihoods(self, row: int) -> NDArray[np.float64]:
        pointer = self._package.llama_get_logits_ith(self._llama.ctx, row)
        row_of_c = np.ctypeslib.as_array(pointer, shape=(self._words,))
        logits: NDArray[np.float64] = row_of_c.astype(np.float64)
        logits -= logits.max()
        logits -= np.log(np.exp(logits).sum())
        return logits

    # ------------------------------------------------------------ beginnings

    def _recall(self, tokens: Sequence[int], stable: int) -> None:
        """Have the stable beginning read: still there, from memory, or now.

        llama-cpp-python's own cache copies the scores of every token as well,
        0.1 to 0.5 GB an entry; the state of the sequence alone is 8 to 10 MB.
        """
        llama = self._llama
        beginning = tuple(tokens[:stable])
        known = _shared([llama.input_ids[: llama.n_tokens].tolist(), beginning])
        if stable < _WORTH_KEEPING or known == stable:
            return
        state = self._states.get(beginning)
        if state is not None and self._restore(beginning, state):
            self._states.move_to_end(beginning)
            return
        llama.n_tokens = known
        llama.eval(list(beginning[known:]))
        self._keep(beginning)

    def _restore(self, tokens: tuple[int, ...], state: NDArray[np.uint8]) -> bool:
        llama = self._llama
        llama.reset()
        pointer = state.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))
        if not self._package.llama_state_seq_set_data(
            llama.ctx, pointer, state.size, _SEQUENCE
        ):
            self.recover()
            return False
        llama.input_ids[: len(tokens)] = tokens
        llama.n_tokens = len(tokens)
        return True

    def _keep(self, tokens: tuple[int, ...]) -> None:
        size = self._package.llama_state_seq_get_size(self._llama.ctx, _SEQUENCE)
        state = np.empty(size, np.uint8)
        pointer = state.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))
        self._package.llama_state_seq_get_data(
            self._llama.ctx, pointer, size, _SEQUENCE
        )
        self._states[tokens] = state
        while (
            len(self._states) > _MOST_STATES
            or sum(kept.size for kept in self._states.values()) > _MOST_STATE_BYTES
        ):
            self._states.popitem(last=False)


def _shared(texts: Sequence[Sequence[int]]) -> int:
    """Length of the beginning that all have in common."""
    alike = takewhile(lambda column: len(set(column)) == 1, zip(*texts, strict=False))
    return sum(1 for _ in alike)
