"""The command lines of the player's hand: ask, tell, edit, weather, visit."""

from pathlib import Path
from typing import Annotated

import typer

from engine.cli.guide import Command
from engine.cli.mind_options import Address, Model, ModelFile, Preset, choice_of

Town = Annotated[Path, typer.Argument(metavar="TOWN", readable=False)]
Name = Annotated[str, typer.Argument(metavar="NAME")]
Lang = Annotated[str | None, typer.Option("--lang", show_default=False)]


def add_to(app: typer.Typer) -> None:
    """Give an application these commands."""
    for command in (ask, tell, edit, weather, visit):
        app.command(cls=Command)(command)


def ask(
    context: typer.Context,
    town: Town,
    name: Name,
    question: Annotated[str, typer.Argument(metavar="QUESTION")],
    preset: Preset = None,
    model: Model = "",
    address: Address = "",
    model_file: ModelFile = None,
    json: Annotated[bool, typer.Option("--json")] = False,
    lang: Lang = None,
) -> None:
    from engine.cli.hand import ask_person
    from engine.minds.choice import MindChoice

    choice = MindChoice()
    if preset or model or address or model_file:
        choice = choice_of(preset, model, address, model_file)
    ask_person(context.obj, town, name, question, choice, json)


def tell(
    context: typer.Context,
    town: Town,
    name: Name,
    thought: Annotated[str, typer.Argument(metavar="WORDS")],
    news: Annotated[bool, typer.Option("--news")] = False,
    lang: Lang = None,
) -> None:
    from engine.cli.hand import tell_person

    tell_person(context.obj, town, name, thought, news)


def edit(
    context: typer.Context,
    town: Town,
    thing: Annotated[str, typer.Argument(metavar="THING")],
    state: Annotated[str, typer.Argument(metavar="STATE")],
    lang: Lang = None,
) -> None:
    from engine.cli.hand import edit_thing

    edit_thing(context.obj, town, thing, state)


def weather(
    context: typer.Context,
    town: Town,
    sky: Annotated[str, typer.Argument(metavar="WEATHER")],
    hours: Annotated[int | None, typer.Option(min=1, metavar="N")] = None,
    lang: Lang = None,
) -> None:
    from engine.cli.hand import make_weather

    make_weather(context.obj, town, sky, hours)


def visit(
    context: typer.Context,
    town: Town,
    action: Annotated[str, typer.Argument(metavar="ACTION")],
    words: Annotated[str, typer.Argument(metavar="WORDS")] = "",
    about: Annotated[str, typer.Option(metavar="LINE", show_default=False)] = "",
    more: Annotated[int, typer.Option("--steps", min=1, metavar="N")] = 30,
    lang: Lang = None,
) -> None:
    from engine.cli.hand import visit_town

    visit_town(context.obj, town, action, words, about, more)
