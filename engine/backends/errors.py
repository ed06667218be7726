"""Every way in which an exchange with a model can fail, in one tree.

    MindError
    └── BackendError
        ├── Misfit                  the player can mend it in the settings
        │   ├── KeyMissing          this server wants a key, and there is none
        │   ├── ModelUnnamed        nobody said which model
        │   ├── WrongKey            401: the key is not accepted
        │   ├── Forbidden           403: the key may not use this
        │   ├── OutOfCredit         402, or a quota used up
        │   ├── NoSuchModel         404: the server does not know the model
        │   ├── NoSuchPlace         404: nothing of ours at this address
        │   ├── BadAddress          the address itself is none
        │   ├── NotThisProtocol     a web page, or another kind of server
        │   ├── Untrusted           TLS failed
        │   ├── Rejected            400, 422: the server refuses the request as such
        │   ├── Unable              the model has not the ability that is asked
        │   ├── MissingPackage      an optional package is not installed
        │   └── ModelFileError      the model file
        │       ├── FileUnchosen    nobody said which file
        │       ├── NoModelFile     there is none
        │       ├── NotGguf         it is no GGUF file
        │       ├── CutOffFile      it is shorter than it says
        │       ├── TooBig          it does not fit into memory
        │       └── Unloadable      the library cannot load it
        ├── Passing                 it may work in a while
        │   ├── Unreachable         no connection, or it broke off
        │   ├── RateLimited         429
        │   ├── ServerFault         5xx, 409
        │   ├── TimedOut            no reply before the deadline
        │   └── Resting             failed so often that it is left alone for a while
        ├── BadReply                a reply came, but it cannot be used
        │   ├── EmptyReply          nothing in it
        │   ├── OnlyThinking        it thought and did not answer
        │   ├── CutOff              it ended before its end
        │   ├── Misshapen           not the form that was asked for
        │   └── Refused             the model would not
        ├── ContextOverflow         the prompt is longer than the model can read
        ├── BudgetSpent             the player's limit for the day is reached
        └── Cancelled               nobody wants the reply any more

Each names a sentence of the catalogue, `error.backend.*`, so that the window says
what is wrong and what to do about it.
"""

from enum import Enum, auto
from typing import ClassVar

from engine.errors import MindError
from engine.phrase import Phrase, literal, say

ABILITIES = ("chat", "embeddings", "grammar")
"""Abilities that have a name of their own in the catalogue."""


class Remedy(Enum):
    """What helps against an error."""

    NONE = auto()
    WAIT = auto()
    ASK_AGAIN = auto()


class BackendError(MindError):
    """An exchange that failed.

    Args:
        details: fill the sentence's slots.

    Attributes:
        reason: one word for the meter, such as "wrong_key".
        input_tokens: what was read before it failed, if known.
        output_tokens: what was written before it failed, if known.
        seconds: wall time until it failed, if it was taken.
    """

    key: ClassVar[str] = "error.backend.failed"
    remedy: ClassVar[Remedy] = Remedy.NONE

    def __init__(self, **details: object) -> None:
        told = {
            name: value if isinstance(value, Phrase) else str(value)
            for name, value in sorted(details.items())
        }
        super().__init__(say(self.key, **told))
        self.reason = self.key.rpartition(".")[2]
        self.input_tokens = 0
        self.output_tokens = 0
        self.seconds = 0.0
        self.details = {
            name: value.key if isinstance(value, Phrase) else value
            for name, value in told.items()
        }

    def __str__(self) -> str:
        """The reason and its details; the sentence itself is in the catalogue."""
        parts = ", ".join(f"{name}: {value}" for name, value in self.details.items())
        return f"{self.reason} ({parts})" if parts else self.reason


class Misfit(BackendError):
    """The settings do not fit the server or the machine; asking again is no use."""


class KeyMissing(Misfit):
    """The server wants a key, and none was given.

    Args:
        server: its name.
        variable: of the environment, in which the key could be.
    """

    key = "error.backend.key_missing"


class ModelUnnamed(Misfit):
    """Nobody said which of the server's models it shall be.

    Args:
        address: of the server.
    """

    key = "error.backend.model_unnamed"


class WrongKey(Misfit):
    """The server does not accept the key.

    Args:
        address: of the server.
    """

    key = "error.backend.wrong_key"


class Forbidden(Misfit):
    """The server knows the key, but it may not use this model."""

    key = "error.backend.forbidden"


class OutOfCredit(Misfit):
    """The account has no money or quota left."""

    key = "error.backend.out_of_credit"


class NoSuchModel(Misfit):
    """The server does not know the model."""

    key = "error.backend.no_such_model"


class NoSuchPlace(Misfit):
    """A server answers, but it has nothing of ours at this address."""

    key = "error.backend.no_such_place"


class BadAddress(Misfit):
    """The address is none."""

    key = "error.backend.bad_address"


class NotThisProtocol(Misfit):
    """Something answers that does not speak this protocol: a web page, a proxy.

    Args:
        address: of what answers.
        detail: what it sent, or of what kind that is.
    """

    key = "error.backend.not_this_protocol"

    def __init__(self, *, address: str, detail: str) -> None:
        is_page = "html" in detail.lower()
        told = say("error.sent.page") if is_page else literal(f"“{detail}”")
        super().__init__(address=address, detail=told)


class Untrusted(Misfit):
    """The encrypted connection could not be set up."""

    key = "error.backend.untrusted"


class Rejected(Misfit):
    """The server refuses the request as such."""

    key = "error.backend.rejected"


class Unable(Misfit):
    """The model or its server cannot do what is asked.

    Args:
        model: its name.
        ability: "chat", "embeddings" or "grammar", else in the server's own words.
    """

    key = "error.backend.unable"

    def __init__(self, *, model: str, ability: str) -> None:
        known = ability in ABILITIES
        told = say(f"error.ability.{ability}") if known else literal(ability)
        super().__init__(model=model, ability=told)


class MissingPackage(Misfit):
    """An optional package is not installed."""

    key = "error.backend.missing_package"


class ModelFileError(Misfit):
    """A model file that cannot be used."""


class FileUnchosen(ModelFileError):
    """Nobody said which file it shall be, and no package brings one.

    Args:
        command: brings the small model.
    """

    key = "error.backend.file_unchosen"


class NoModelFile(ModelFileError):
    """There is no such file, or it may not be read."""

    key = "error.backend.no_model_file"


class NotGguf(ModelFileError):
    """The file is no GGUF model."""

    key = "error.backend.not_gguf"


class CutOffFile(ModelFileError):
    """The file is shorter than its own table of contents says."""

    key = "error.backend.cut_off_file"


class TooBig(ModelFileError):
    """The model does not fit into the memory that is free."""

    key = "error.backend.too_big"


class Unloadable(ModelFileError):
    """The file looks sound, but the library cannot load it."""

    key = "error.backend.unloadable"


class Passing(BackendError):
    """Something that may pass by itself."""

    remedy = Remedy.WAIT


class Unreachable(Passing):
    """No connection, or it broke off."""

    key = "error.backend.unreachable"


class RateLimited(Passing):
    """Too much was asked in too short a time.

    Args:
        address: of the server.
        retry_after: seconds the server asks to wait, or None if it did not say.
    """

    key = "error.backend.rate_limited"

    def __init__(self, *, address: str = "", retry_after: float | None = None) -> None:
        super().__init__(address=address)
        self.retry_after = retry_after


class ServerFault(Passing):
    """The server failed by its own account."""

    key = "error.backend.server_fault"


class TimedOut(Passing):
    """No reply before the deadline; what is left of the time is nothing."""

    key = "error.backend.timed_out"


class Resting(Passing):
    """It failed again and again, so it is left alone for a while."""

    key = "error.backend.resting"
    remedy = Remedy.NONE


class BadReply(BackendError):
    """A reply came, but it cannot be used.

    Args:
        reply: what came.
        faults: what is wrong with it, in words that a model understands.
    """

    remedy = Remedy.ASK_AGAIN

    def __init__(
        self,
        *,
        reply: str = "",
        faults: tuple[str, ...] = (),
        detail: str = "",
        input_tokens: int = 0,
        output_tokens: int = 0,
    ) -> None:
        super().__init__(detail=detail or "; ".join(faults))
        self.input_tokens = input_tokens
        self.output_tokens = output_tokens
        self.reply = reply
        self.faults = faults


class EmptyReply(BadReply):
    """There is nothing in the reply."""

    key = "error.backend.empty_reply"


class OnlyThinking(BadReply):
    """The model thought aloud and never came to its answer."""

    key = "error.backend.only_thinking"


class CutOff(BadReply):
    """The reply ended before its end."""

    key = "error.backend.cut_off"


class Misshapen(BadReply):
    """The reply has not the form that was asked for."""

    key = "error.backend.misshapen"


class Refused(BadReply):
    """The model, or a filter before it, would not answer."""

    key = "error.backend.refused"
    remedy = Remedy.NONE


class ContextOverflow(BackendError):
    """The prompt is longer than the model can read."""

    key = "error.backend.context_overflow"


class BudgetSpent(BackendError):
    """The player's limit for this game day is reached."""

    key = "error.backend.budget_spent"


class Cancelled(BackendError):
    """Nobody wants the reply any more."""

    key = "error.backend.cancelled"
