"""What makes a reply unusable, told so that a model can mend it."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.backends.backend import Schema
from engine.backends.reply import is_refusal
from engine.language import Language
from engine.minds.language.quoting import CLOSE, OPEN
from engine.minds.language.tongue import is_written_in
from engine.minds.mind import Answer
from engine.phrase import Part

_LETTER = re.compile(r"[^\W\d_]")
_QUOTES = "\"'“”‘’「」『』" + OPEN + CLOSE

_MOST_FAULTS = 4


class Form(BaseModel):
    """The form of a reply; bounded everywhere, so that it always ends."""

    model_config = ConfigDict(extra="forbid", frozen=True)


F = TypeVar("F", bound=Form)


class Unusable(Exception):
    """A reply of the right form that makes no sense; `faults` say why."""

    def __init__(self, *faults: str) -> None:
        self.faults = faults
        super().__init__("; ".join(faults))


class Checks:
    """Checks the words of a reply, and names their faults in the mind's language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def fault(self, name: str, **parts: Part) -> Unusable:
        """A fault of a kind, ready to be raised."""
        return Unusable(self._language(f"prompt.fault.{name}", **parts))

    def words(self, text: str, field: str) -> str:
        """Words that must be there.

        Raises:
            Unusable: there are none, or they are no answer.
        """
        cleaned = self.maybe(text)
        if not _LETTER.search(cleaned):
            raise self.fault("empty", field=field)
        return cleaned

    def maybe(self, text: str) -> str:
        """Words that may be empty, without quotes around them.

        Raises:
            Unusable: they are a refusal, or in another language.
        """
        cleaned = " ".join(text.split()).strip(_QUOTES + " ")
        cleaned = cleaned.replace(OPEN, "").replace(CLOSE, "")
        if is_refusal(cleaned):
            raise self.fault("refusal")
        if not is_written_in(self._language.code, cleaned):
            raise self.fault("language")
        return cleaned

    def reading(
        self, form: type[F], use: Callable[[F], Answer]
    ) -> Callable[[str], Answer]:
        """Makes an answer of a reply's text; what it returns raises `Unusable`."""

        def read(text: str) -> Answer:
            try:
                reply = form.model_validate_json(text)
            except ValidationError as error:
                raise Unusable(*self._faults_of(error)) from error
            return use(reply)

        return read

    def _faults_of(self, error: ValidationError) -> Sequence[str]:
        return [
            self._language(
                "prompt.fault.form",
                where=".".join(str(step) for step in fault["loc"]) or "$",
                what=fault["msg"],
            )
            for fault in error.errors()[:_MOST_FAULTS]
        ]


def narrowed(
    form: type[Form], options: Mapping[str, Sequence[str] | Sequence[int]]
) -> Schema:
    """The schema of a form whose fields take only what is really there.

    A field is named by its own name, wherever in the form it stands. One that has no
    options at all is left out; the form has a default for it.
    """
    schema = form.model_json_schema()
    for part in (schema, *schema.get("$defs", {}).values()):
        part.pop("description", None)
        fields: dict[str, Any] = part.get("properties", {})
        for name in [name for name in fields if name in options]:
            _narrow(part, fields, name, list(options[name]))
        # Whatever has a default is asked for all the same.
        part["required"] = list(fields)
    return schema


def _narrow(
    part: dict[str, Any], fields: dict[str, Any], name: str, options: list[Any]
) -> None:
    if not options:
        del fields[name]
        return
    kind = "string" if isinstance(options[0], str) else "integer"
    choice = {"type": kind, "enum": options}
    if fields[name].get("type") == "array":
        longest = min(len(options), fields[name].get("maxItems", len(options)))
        fields[name] = {"type": "array", "items": choice, "maxItems": longest}
    else:
        fields[name] = choice
