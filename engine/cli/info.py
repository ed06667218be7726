"""`info`: what a town is and how far it has come."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engine.cli.voice import Voice
from engine.phrase import Ref
from engine.roots import assets_root
from engine.store.keyframe import world_hash
from engine.store.recording import Recording
from engine.store.town_file import Charter
from engine.town import read_state


@dataclass(frozen=True, slots=True)
class TownFacts:
    """The figures of a town.

    Attributes:
        decisions: how many were answered, by kind and by who answered.
        pending: how many were asked and have not landed yet.
        tokens: used by models, in and out; the routine needs none.
    """

    charter: Charter
    step: int
    game_time: datetime
    agents: int
    memories: int
    decisions: dict[str, dict[str, int]]
    pending: int
    tokens: int
    world_hash: str


def tell_info(voice: Voice, path: Path, as_json: bool) -> None:
    """Say the figures of a town.

    Raises:
        UserError: the file cannot be used.
    """
    facts = gather(path, assets_root())
    if as_json:
        voice.tell(_as_json(path, facts))
    else:
        _tell(voice, path, facts)


def gather(path: Path, assets: Path) -> TownFacts:
    """The figures of a town file, which is not changed."""
    with Recording(path) as recording:
        step = recording.steps()
        answered: dict[str, dict[str, int]] = defaultdict(dict)
        for kind, mind, number in recording.decisions():
            answered[kind][mind] = number
        landed = sum(sum(minds.values()) for minds in answered.values())
        charter, game_time = recording.charter, recording.clock.at(step)
        agents, memories = recording.count("agent"), recording.count("memory")
        pending = recording.count("decision") - landed
    return TownFacts(
        charter,
        step,
        game_time,
        agents,
        memories,
        dict(answered),
        pending,
        0,
        world_hash(read_state(path, assets)),
    )


def _tell(voice: Voice, path: Path, facts: TownFacts) -> None:
    charter, now = facts.charter, facts.game_time
    voice.say("cli.info.title", title=charter.title, file=str(path))
    voice.say(
        "cli.info.charter",
        base=charter.base,
        map=charter.map,
        mind=charter.settings.mind,
        seed=charter.settings.seed,
    )
    voice.say(
        "cli.info.step",
        step=facts.step,
        day=Ref("day", now.date().isoformat()),
        hour=Ref("clock", str(now.hour * 60 + now.minute)),
    )
    voice.say("cli.info.people", agents=facts.agents, memories=facts.memories)
    for kind, minds in facts.decisions.items():
        told = voice.language("cli.comma").join(
            f"{mind} {number}" for mind, number in minds.items()
        )
        voice.say(
            "cli.info.decision",
            kind=voice.language(f"cli.decision.{kind}"),
            answered=told,
        )
    voice.say("cli.info.pending", number=facts.pending, tokens=facts.tokens)
    voice.say("cli.info.hash", hash=facts.world_hash)


def _as_json(path: Path, facts: TownFacts) -> dict[str, object]:
    charter = facts.charter
    return {
        "town": str(path),
        "title": charter.title,
        "base": charter.base,
        "map": charter.map,
        "mind": charter.settings.mind,
        "language": charter.settings.language,
        "seed": charter.settings.seed,
        "start": charter.start.isoformat(sep=" "),
        "step": facts.step,
        "game_time": facts.game_time.isoformat(sep=" "),
        "agents": facts.agents,
        "memories": facts.memories,
        "decisions": facts.decisions,
        "pending_decisions": facts.pending,
        "tokens": facts.tokens,
        "world_hash": facts.world_hash,
    }
