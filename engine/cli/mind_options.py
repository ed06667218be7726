"""What a command line says about minds, as a choice."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.minds.allowance import allowance_of

if TYPE_CHECKING:
    from engine.minds.choice import MindChoice


class PresetName(StrEnum):
    """Kinds of server that can be asked for; the same as `PRESETS`."""

    OPENAI = "openai"
    OLLAMA = "ollama"
    LM_STUDIO = "lm_studio"
    LLAMA_CPP = "llama_cpp"
    VLLM = "vllm"
    GEMINI = "gemini"
    DEEPSEEK = "deepseek"
    QWEN = "qwen"
    ERNIE = "ernie"
    CUSTOM = "custom"


Preset = Annotated[PresetName | None, typer.Option("--preset", show_default=False)]
Model = Annotated[str, typer.Option("--model", metavar="NAME", show_default=False)]
Address = Annotated[str, typer.Option("--address", metavar="URL", show_default=False)]
ModelFile = Annotated[
    Path | None, typer.Option("--model-file", metavar="FILE.gguf", show_default=False)
]
Parallel = Annotated[
    int | None,
    typer.Option("--parallel", min=1, max=64, metavar="K", show_default=False),
]
Embeddings = Annotated[
    str, typer.Option("--embeddings", metavar="NAME", show_default=False)
]
Budget = Annotated[
    str, typer.Option("--budget", metavar="TOKENS|USD", show_default=False)
]


def choice_of(
    preset: PresetName | None = None,
    model: str = "",
    address: str = "",
    model_file: Path | None = None,
    parallel: int | None = None,
    budget: str = "",
    embeddings: str = "",
) -> "MindChoice":
    """The choice that a command line makes.

    A server if anything of one is named, else a model file, which may be the one that
    an optional package brings.

    Raises:
        UserError: the budget cannot be understood.
    """
    # A help text shall not wait for what reads and checks choices.
    from engine.minds.choice import LocalModel, MindChoice, ServerModel

    tokens, money = allowance_of(budget)
    is_server = bool(preset or model or address)
    kind = preset.value if preset else "custom" if address else "openai"
    return MindChoice(
        kind="server" if is_server else "local",
        local=LocalModel(file=model_file),
        server=ServerModel(
            preset=kind,
            address=address,
            model=model,
            parallel=parallel,
            embedding_model=embeddings,
        ),
        tokens_per_day=tokens,
        money_per_day=money,
    )
