"""What a command line says about parts of the architecture that are left out."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated

import typer

from engine.cli.voice import Voice
from engine.settings import Ablations


class Part(StrEnum):
    """Parts that can be left out, the same as `settings.PARTS`, or none of them."""

    REFLECTION = "reflection"
    RETRIEVAL = "retrieval"
    PLANNING = "planning"
    SOCIAL_MEMORY = "social-memory"
    LIFESTYLE_POLICY = "lifestyle-policy"
    NOTHING = "nothing"


Without = Annotated[
    list[Part] | None, typer.Option("--without", metavar="PART", show_default=False)
]


def ablations_of(parts: Sequence[Part] | None) -> Ablations:
    """The switches that the parts named stand for."""
    chosen = [part for part in parts or () if part is not Part.NOTHING]
    return Ablations.without(part.value.replace("-", "_") for part in chosen)


def tell_parts(voice: Voice, ablations: Ablations) -> None:
    """Say what is switched off, if anything is."""
    if ablations.parts:
        names = [voice.language(f"cli.part.{part}") for part in ablations.parts]
        voice.say("cli.parts", parts=voice.language("cli.comma").join(names))
