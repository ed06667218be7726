"""`info`: what a town is and how far it has come."""

from collections import defaultdict
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from engine.cli.parts import tell_parts
from engine.cli.voice import Voice
from engine.memory.meanings import Meanings
from engine.phrase import Phrase, Ref
from engine.roots import assets_root
from engine.settings import Ablations
from engine.store.decisions import DecisionRecording, Outcome, Usage
from engine.store.keyframe import world_hash
from engine.store.town_file import Charter
from engine.town import read_state


@dataclass(frozen=True, slots=True)
class TownFacts:
    """The figures of a town.

    Attributes:
        outcomes: how many were answered, by kind, by who answered and why.
        pending: how many were asked and have not landed yet.
        usage: of models, by game day; the routine needs none.
        ablations: parts of the architecture that are switched off.
        meanings: what texts mean, by the model one goes by; by none if it is unnamed.
    """

    charter: Charter
    step: int
    game_time: datetime
    agents: int
    memories: int
    outcomes: tuple[Outcome, ...]
    pending: int
    usage: tuple[Usage, ...]
    world_hash: str
    ablations: Ablations
    meanings: Meanings

    @property
    def decisions(self) -> dict[str, dict[str, int]]:
        """How many decisions were answered, by kind and by who answered."""
        sums: dict[str, dict[str, int]] = defaultdict(dict)
        for one in self.outcomes:
            minds = sums[one.kind]
            minds[one.answered_by] = minds.get(one.answered_by, 0) + one.number
        return dict(sums)

    @property
    def tokens(self) -> int:
        """Read and written by models."""
        return sum(row.input_tokens + row.output_tokens for row in self.usage)

    @property
    def causes(self) -> dict[str, tuple[Phrase, dict[str, int]]]:
        """Why minds were not heard, by key: the sentence, and how often by kind."""
        sums: dict[str, tuple[Phrase, dict[str, int]]] = {}
        for one in self.outcomes:
            if one.cause is not None:
                _, kinds = sums.setdefault(one.cause.key, (one.cause, {}))
                kinds[one.kind] = kinds.get(one.kind, 0) + one.number
        return sums


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
    state = read_state(path, assets)
    state = read_state(path, assets)
    with DecisionRecording(path) as recording:
        step = recording.steps()
        outcomes = recording.outcomes()
        landed = sum(one.number for one in outcomes)
        return TownFacts(
            recording.charter,
            step,
            recording.clock.at(step),
            recording.count("agent"),
            sum(len(agent.stream) for agent in state.agents.values()),
            outcomes,
            recording.count("decision") - landed,
            recording.usage(),
            world_hash(state),
            state.ablations,
            state.meanings,
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
    tell_parts(voice, facts.ablations)
    if facts.meanings.model:
        voice.say(
            "cli.info.embeddings",
            model=facts.meanings.model,
            number=len(facts.meanings),
            dimension=facts.meanings.dimension,
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
    for cause, kinds in facts.causes.values():
        voice.say("cli.info.cause", number=sum(kinds.values()), cause=cause)
    for row in facts.usage:
        voice.say(
            "cli.info.usage",
            day=Ref("day", row.day),
            model=row.model,
            exchanges=row.exchanges,
            read=f"{row.input_tokens:,}",
            written=f"{row.output_tokens:,}",
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
        "without": facts.ablations.parts,
        "embeddings": {
            "model": facts.meanings.model,
            "dimension": facts.meanings.dimension,
            "texts": len(facts.meanings),
        },
        "start": charter.start.isoformat(sep=" "),
        "step": facts.step,
        "game_time": facts.game_time.isoformat(sep=" "),
        "agents": facts.agents,
        "memories": facts.memories,
        "decisions": facts.decisions,
        "causes": {key: kinds for key, (_, kinds) in facts.causes.items()},
        "usage": [asdict(row) for row in facts.usage],
        "pending_decisions": facts.pending,
        "tokens": facts.tokens,
        "world_hash": facts.world_hash,
    }
