"""Understands the command line and hands over to the module of each command.

Those are imported when their command runs, so that a help text or a slip of the pen
waits neither for numpy nor for a map.
"""

import os
import sys
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.guide import Command, Group, translate
from engine.cli.hand_commands import add_to as add_hand
from engine.cli.mind_options import (
    Address,
    Budget,
    Embeddings,
    Model,
    ModelFile,
    Parallel,
    Preset,
    choice_of,
)
from engine.cli.parts import Without, ablations_of
from engine.cli.usage import WRONG_USAGE, what_is_wrong
from engine.cli.voice import Voice, chosen_language, mute, voice
from engine.errors import MindError, UserError
from engine.roots import assets_root
from engine.version import VERSION

DONE, MENDABLE, MISUSED, INTERRUPTED = 0, 1, 2, 130
"""Exit statuses; the last is the shells' own for Ctrl+C."""

HOURS = ["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d"]
"""How a game time can be written; the first is shown as the example."""


class Lang(StrEnum):
    """Languages that can be asked for."""

    EN = "en"
    ZH = "zh"


class ExportFormat(StrEnum):
    """What a town can be written as."""

    ORIGINAL = "original"
    JSONL = "jsonl"
    CSV = "csv"


class MindName(StrEnum):
    """Minds that can be asked for."""

    ROUTINE = "routine"
    LANGUAGE = "language"


Town = Annotated[Path, typer.Argument(metavar="TOWN", readable=False)]
Language = Annotated[Lang | None, typer.Option("--lang", show_default=False)]
Json = Annotated[bool, typer.Option("--json")]

app = typer.Typer(
    cls=Group,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def obey(arguments: Sequence[str]) -> int:
    """Do what the arguments ask.

    Returns:
        The exit status: 0 done, 1 the user can mend it, 2 wrong usage.
    """
    _write_any_letter()
    code = chosen_language(arguments, os.environ)
    speaker = mute(code)
    try:
        speaker = voice(code, assets_root())
        return _dispatch(list(arguments) or ["--help"], speaker)
    except UserError as error:
        speaker.complain(error.phrase)
        return MENDABLE
    except MindError as error:
        speaker.complain(error.cause)
        return MENDABLE
    except BrokenPipeError:
        # Whoever reads has seen enough; Python must not try to write once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        speaker.aside("cli.interrupted")
        return INTERRUPTED


def _dispatch(arguments: list[str], speaker: Voice) -> int:
    command = typer.main.get_command(app)
    translate(command, speaker.language)
    try:
        status = command.main(
            arguments, prog_name=program(), standalone_mode=False, obj=speaker
        )
    except WRONG_USAGE as error:
        speaker.complain(what_is_wrong(error))
        return MISUSED
    except typer.Abort:
        raise KeyboardInterrupt from None
    return status if isinstance(status, int) else DONE


def program() -> str:
    """How this command line is called here."""
    packaged = getattr(sys, "frozen", False)
    return "smallville-headless" if packaged else "python -m engine"


def _write_any_letter() -> None:
    """Let a pipe of any system take Chinese."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _tell_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"Smallville {VERSION}\n")
        raise typer.Exit


@app.callback()
def _towns(
    lang: Language = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_tell_version, is_eager=True)
    ] = False,
) -> None:
    pass


@app.command(cls=Command)
def new(
    context: typer.Context,
    town: Town,
    base: Annotated[str, typer.Option(metavar="BASE|FILE.people")] = "n25",
    seed: Annotated[int, typer.Option(metavar="N")] = 1,
    start: Annotated[
        datetime | None, typer.Option(formats=HOURS, metavar="TIME")
    ] = None,
    mind: MindName = MindName.ROUTINE,
    title: Annotated[str, typer.Option(metavar="TITLE")] = "The Ville",
    map: Annotated[
        Path | None,
        typer.Option(metavar="FILE.tmx", readable=False, show_default=False),
    ] = None,
    without: Without = None,
    lang: Language = None,
) -> None:
    from engine.cli.new import found_town
    from engine.founding import TownOptions
    from engine.people.file import ENDING

    language, off = context.obj.language.code, ablations_of(without)
    file = Path(base) if base.endswith(ENDING) else None
    options = TownOptions(
        base, title, seed, start, mind.value, language, off, people=file
    )
    found_town(context.obj, town, options, map)


@app.command(cls=Command)
def run(
    context: typer.Context,
    town: Town,
    steps: Annotated[int | None, typer.Option(min=0, metavar="N")] = None,
    until: Annotated[
        datetime | None, typer.Option(formats=HOURS, metavar="TIME")
    ] = None,
    mind: Annotated[MindName | None, typer.Option(show_default=False)] = None,
    preset: Preset = None,
    model: Model = "",
    address: Address = "",
    model_file: ModelFile = None,
    parallel: Parallel = None,
    budget: Budget = "",
    embeddings: Embeddings = "",
    metrics: Annotated[
        Path | None, typer.Option(metavar="FILE.json|csv", show_default=False)
    ] = None,
    without: Without = None,
    json: Json = False,
    lang: Language = None,
) -> int:
    from engine.cli.run import Wish, run_town

    if (steps is None) == (until is None):
        context.obj.aside("cli.usage.goal")
        return MISUSED
    choice = choice_of(preset, model, address, model_file, parallel, budget, embeddings)
    is_named = bool(preset or model or address or model_file)
    wanted = mind or (MindName.LANGUAGE if is_named else None)
    off = ablations_of(without) if without else None
    wish = Wish(choice, steps, until, wanted and wanted.value, metrics, off)
    return DONE if run_town(context.obj, town, wish, json) else INTERRUPTED


@app.command(cls=Command)
def models(
    context: typer.Context,
    preset: Preset = None,
    model: Model = "",
    address: Address = "",
    model_file: ModelFile = None,
    json: Json = False,
    lang: Language = None,
) -> int:
    from engine.cli.models import tell_models

    choice = None
    if preset or model or address or model_file:
        choice = choice_of(preset, model, address, model_file)
    return DONE if tell_models(context.obj, choice, json) else MENDABLE


@app.command(cls=Command)
def info(
    context: typer.Context, town: Town, json: Json = False, lang: Language = None
) -> None:
    from engine.cli.info import tell_info

    tell_info(context.obj, town, json)


@app.command(cls=Command)
def show(
    context: typer.Context,
    town: Town,
    step: Annotated[int | None, typer.Option(min=0, metavar="N")] = None,
    json: Json = False,
    lang: Language = None,
) -> None:
    from engine.cli.show import show_town

    show_town(context.obj, town, step, json)


@app.command(cls=Command)
def verify(
    context: typer.Context, town: Town, json: Json = False, lang: Language = None
) -> int:
    from engine.cli.verify import verify_town

    return DONE if verify_town(context.obj, town, json) else MENDABLE


@app.command(cls=Command)
def branch(
    context: typer.Context,
    town: Town,
    new: Annotated[Path, typer.Argument(metavar="NEW", readable=False)],
    step: Annotated[int | None, typer.Option(min=0, metavar="N")] = None,
    lang: Language = None,
) -> None:
    from engine.cli.branch import branch_off

    branch_off(context.obj, town, new, step)


@app.command(cls=Command)
def chronicle(
    context: typer.Context,
    town: Town,
    out: Annotated[Path | None, typer.Option(metavar="FILE.md")] = None,
    lang: Language = None,
) -> None:
    from engine.cli.chronicle import tell_chronicle

    tell_chronicle(context.obj, town, out)


@app.command(cls=Command)
def history(
    context: typer.Context,
    town: Town,
    csv: Annotated[Path, typer.Argument(metavar="FILE.csv", readable=False)],
    strict: Annotated[bool, typer.Option("--strict")] = False,
    lang: Language = None,
) -> int:
    from engine.cli.history import load_history

    knows_all = load_history(context.obj, town, csv)
    return DONE if knows_all or not strict else MENDABLE


@app.command("import", cls=Command)
def import_(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", readable=False)],
    town: Town,
    json: Json = False,
    lang: Language = None,
) -> None:
    from engine.cli.import_folder import import_town

    import_town(context.obj, folder, town, json)


@app.command(cls=Command)
def export(
    context: typer.Context,
    town: Town,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", readable=False)],
    rename: Annotated[
        list[str] | None, typer.Option("--rename", metavar="OLD=NEW")
    ] = None,
    format: Annotated[ExportFormat, typer.Option("--format")] = ExportFormat.ORIGINAL,
    json: Json = False,
    lang: Language = None,
) -> None:
    if format is not ExportFormat.ORIGINAL:
        from engine.cli.export_tables import export_tables
        from engine.research.writing import Format

        kind: Format = "csv" if format is ExportFormat.CSV else "jsonl"
        export_tables(context.obj, town, folder, kind, json)
        return
    from engine.cli.export_folder import export_town

    export_town(context.obj, town, folder, rename or [], json)


@app.command("check-map", cls=Command)
def check_map(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE.tmx", readable=False)],
    json: Json = False,
    lang: Language = None,
) -> int:
    from engine.cli.check_map import tell_problems

    return DONE if tell_problems(context.obj, file, json) else MENDABLE


add_hand(app)
