"""What was wrong with a command line, as a sentence."""

import typer

from engine.cli.guide import UnknownCommand
from engine.phrase import Phrase, say

_LIBRARY: type[Exception] = next(
    kind
    for kind in typer.BadParameter.__mro__
    if issubclass(kind, Exception) and kind.__name__ == "UsageError"
)

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
    parameter = getattr(error, "param", None)
    if parameter is None:
        return say("cli.usage.wrong", reason=_message(error))
    name = parameter.opts[0] if parameter.opts[0].startswith("-") else _shown(parameter)
    if type(error).__name__ == "MissingParameter":
        return say("cli.usage.missing", name=name)
    return say("cli.usage.value", name=name, reason=_message(error))


def _shown(parameter: object) -> str:
    return str(getattr(parameter, "metavar", None) or getattr(parameter, "name", ""))


def _message(error: Exception) -> str:
    message = str(getattr(error, "message", error))
    return message.removeprefix("Value error, ").rstrip(".")
