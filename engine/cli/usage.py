"""What was wrong with a command line, as a sentence."""

import re

import typer
from pydantic import ValidationError

from engine.cli.guide import UnknownCommand
from engine.misfit import misfit
from engine.phrase import Phrase, say

_LIBRARY: type[Exception] = next(
    kind
    for kind in typer.BadParameter.__mro__
    if issubclass(kind, Exception) and kind.__name__ == "UsageError"
)

_EXTRA = re.compile(r"unexpected extra arguments?(?:\(s\))? \((.*)\)")

WRONG_USAGE = (UnknownCommand, _LIBRARY)
"""What is raised for a command line that cannot be understood."""


def what_is_wrong(error: Exception) -> Phrase:
    """The sentence for an error of the command line.

    The library's kinds are told apart by what they carry, since only their root has a
    public name.
    """
    if isinstance(error, UnknownCommand):
        return say("cli.usage.no_command", command=error.command)
    if hasattr(error, "possibilities"):
        return say("cli.usage.no_option", option=str(getattr(error, "option_name", "")))
    if hasattr(error, "option_name"):
        key = "value_too_many" if "does not take" in _message(error) else "missing"
        return say(f"cli.usage.{key}", name=str(error.option_name))
    parameter = getattr(error, "param", None)
    if parameter is None:
        return _of_the_line(_message(error))
    name = parameter.opts[0] if parameter.opts[0].startswith("-") else _shown(parameter)
    if type(error).__name__ == "MissingParameter":
        return say("cli.usage.missing", name=name)
    return say("cli.usage.value", name=name, reason=_reason(error))


def _shown(parameter: object) -> str:
    return str(getattr(parameter, "metavar", None) or getattr(parameter, "name", ""))


def _of_the_line(message: str) -> Phrase:
    extra = _EXTRA.search(message)
    if extra is not None:
        return say("cli.usage.too_many", words=extra[1])
    return say("cli.usage.wrong", reason=message)


def _reason(error: Exception) -> Phrase | str:
    """Why a value cannot be that; the library keeps what it rests on as the cause."""
    if isinstance(error.__cause__, ValidationError):
        return misfit(error.__cause__.errors()[0])
    return _message(error)


def _message(error: Exception) -> str:
    message = str(getattr(error, "message", error))
    return message.removeprefix("Value error, ").rstrip(".")
