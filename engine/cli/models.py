"""`models`: which minds can be had here, tried with one real exchange each."""

from dataclasses import asdict, dataclass

from engine.assets import load_languages
from engine.backends.errors import BackendError
from engine.backends.keyring_keys import find_key
from engine.backends.presets import PRESETS
from engine.cli.voice import Voice
from engine.language import Language
from engine.minds.building import file_of
from engine.minds.choice import MindChoice, ServerModel
from engine.minds.trial import Verdict, offered_models, try_out
from engine.phrase import Phrase
from engine.roots import assets_root

SHOWN = 12
"""Names of models in a list that people read."""


@dataclass(frozen=True, slots=True)
class Found:
    """What came of looking for one mind.

    Attributes:
        name: of the kind of server, or of the file; empty for any other server.
        models: that it offers.
        problem: why it cannot be had, or None.
        verdict: on one exchange, or None if there was none.
    """

    name: str
    address: str
    models: tuple[str, ...] = ()
    problem: Phrase | None = None
    verdict: Verdict | None = None


def tell_models(voice: Voice, choice: MindChoice | None, as_json: bool) -> bool:
    """Look for minds, try them, and say what came of it.

    Args:
        voice: to speak with.
        choice: the only one to look for; all that may be here if None.
        as_json: whether to tell it to a program.

    Returns:
        Whether the one that was asked for works; True if none was.
    """
    language = load_languages(assets_root())[voice.language.code]
    if choice is not None:
        found = [_look(choice, language)]
    else:
        found = [_look(one, language) for one in _usual()]
    if as_json:
        voice.tell({"backends": [_as_json(one, voice) for one in found]})
    else:
        voice.say("cli.models.routine")
        for one in found:
            _tell(one, voice)
    return choice is None or _works(found[0])


def _usual() -> list[MindChoice]:
    """The local model, servers on this computer, and those there is a key for."""
    servers = [
        MindChoice(kind="server", server=ServerModel(preset=preset.id))
        for preset in PRESETS.values()
        if preset.id != "custom" and (not preset.needs_key or find_key(preset).key)
    ]
    return [MindChoice(kind="local"), *servers]


def _look(choice: MindChoice, language: Language) -> Found:
    if isinstance(choice.model, ServerModel):
        return _look_at(choice, choice.model, language)
    name = ""
    try:
        name = file_of(choice.local).name
        models = offered_models(choice.local)
    except BackendError as error:
        return Found(name, "", problem=error.cause)
    return Found(name, "", models, verdict=try_out(choice, language))


def _look_at(choice: MindChoice, server: ServerModel, language: Language) -> Found:
    """A server; without a named model its first one is tried if that is free."""
    preset = PRESETS[server.preset]
    name = "" if preset.id == "custom" else preset.name
    address = server.address or preset.address
    try:
        models = offered_models(server)
    except BackendError as error:
        # Some servers have no list and work all the same.
        if not server.model:
            return Found(name, address, problem=error.cause)
        models = ()
    if not server.model:
        if preset.needs_key or not models:
            return Found(name, address, models)
        first = server.model_copy(update={"model": models[0]})
        choice = choice.model_copy(update={"server": first})
    return Found(name, address, models, verdict=try_out(choice, language))


def _works(found: Found) -> bool:
    failed = found.verdict is not None and found.verdict.grade == "failed"
    return found.problem is None and not failed


def _tell(found: Found, voice: Voice) -> None:
    mark = "✓" if _works(found) else "✗"
    title = found.name or found.address or voice.language("cli.models.local")
    if found.name and found.address:
        title = f"{found.name} ({found.address})"
    voice.say("cli.models.title", mark=mark, title=title)
    if found.models:
        names = voice.language("cli.comma").join(found.models[:SHOWN])
        rest = len(found.models) - SHOWN
        key = "cli.models.more" if rest > 0 else "cli.models.offered"
        voice.say(key, names=names, rest=max(0, rest))
    if found.problem is not None:
        voice.say("cli.models.told", told=found.problem)
    if found.verdict is not None:
        voice.say("cli.models.told", told=found.verdict.sentence)
    if found.verdict is not None and found.verdict.reply:
        voice.say(
            "cli.models.exchange",
            seconds=f"{found.verdict.seconds:.2f}",
            read=found.verdict.input_tokens,
            written=found.verdict.output_tokens,
            reply=found.verdict.reply,
        )


def _as_json(found: Found, voice: Voice) -> dict[str, object]:
    verdict = found.verdict
    told: dict[str, object] | None = None
    if verdict is not None:
        told = {**asdict(verdict), "sentence": voice.language.tell(verdict.sentence)}
    return {
        "name": found.name,
        "address": found.address,
        "works": _works(found),
        "models": list(found.models),
        "problem": found.problem and voice.language.tell(found.problem),
        "verdict": told,
    }
