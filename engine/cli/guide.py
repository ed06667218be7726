"""The help texts, in the reader's language.

Typer takes help from docstrings, of which there is one language only; here it comes
from the catalogue: `cli.command.<name>` and `cli.option.<name>`.
"""

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

from engine.language import Language

_WORDS = {
    "Usage:": "cli.help.usage",
    "Options:": "cli.help.options",
    "Arguments:": "cli.help.arguments",
    "Commands:": "cli.help.commands",
    "[OPTIONS]": "cli.help.some_options",
    "COMMAND [ARGS]...": "cli.help.some_command",
    "Show this message and exit.": "cli.help.help",
    "[required]": "cli.help.required",
    "[default: ": "cli.help.default",
}
"""What the library writes by itself."""

_BROKEN_DEFAULT = re.compile(r"\[default:\n +")


class UnknownCommand(Exception):
    """There is no such command."""

    def __init__(self, command: str) -> None:
        super().__init__(command)
        self.command = command


class Command(TyperCommand):
    """A command whose help is in the reader's language."""

    def get_help(self, ctx: Any) -> str:
        """The help text."""
        return _translated(super().get_help(ctx), ctx)


class Group(TyperGroup):
    """The list of commands, in the order in which one meets them."""

    def get_help(self, ctx: Any) -> str:
        """The help text."""
        return _translated(super().get_help(ctx), ctx)

    def resolve_command(
        self, ctx: Any, args: list[str]
    ) -> tuple[str | None, Any, list[str]]:
        """The command that is meant.

        Raises:
            UnknownCommand: there is none of that name.
        """
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            raise UnknownCommand(args[0])
        return super().resolve_command(ctx, args)


def translate(group: Any, language: Language) -> None:
    """Give the commands and their options the help texts of a language."""
    group.help = language("cli.command")
    for command in (group, *group.commands.values()):
        if command is not group:
            command.help = language(f"cli.command.{command.name}")
        for option in command.params:
            option.help = language(f"cli.option.{option.name}")


def _translated(text: str, context: Any) -> str:
    language: Language = context.find_root().obj.language
    # A line may have been broken after any of its words.
    text = _BROKEN_DEFAULT.sub("[default: ", text)
    for word, key in _WORDS.items():
        text = text.replace(word, language(key))
    return text
