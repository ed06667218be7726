"""`show`: the town at any recorded step."""

from collections.abc import Mapping
from pathlib import Path

from engine.assets import load_languages, told_activities
from engine.cli.parts import tell_parts
from engine.cli.voice import Voice
from engine.errors import TownFileError
from engine.language import Language
from engine.phrase import Ref, person, place
from engine.roots import assets_root
from engine.snapshot import AgentView, ConversationView, Snapshot
from engine.store.recording import Recording


def show_town(voice: Voice, path: Path, step: int | None, as_json: bool) -> None:
    """Say where everybody was and what they did.

    Args:
        voice: to speak with.
        path: of the town file.
        step: how many steps were finished then: 0 is the beginning, what `info`
            calls "step" is the present, which None stands for.
        as_json: whether to tell it to a program.

    Raises:
        UserError: the file cannot be used, or has no such step.
    """
    with Recording(path) as recording:
        last = recording.steps()
        wanted = last if step is None else step
        if wanted > last:
            raise TownFileError("error.town.step", file=path, step=step, last=last)
        snapshot = recording.snapshot(wanted - 1)
        personas = {persona.name: persona for persona in recording.personas()}
        library = told_activities(assets_root(), recording.charter.map)
    language = load_languages(assets_root(), personas, library)[voice.language.code]
    if as_json:
        voice.tell(_as_json(snapshot, wanted, language))
    else:
        _tell(voice, snapshot, wanted, language)


def _tell(voice: Voice, snapshot: Snapshot, step: int, language: Language) -> None:
    now = snapshot.game_time
    voice.say(
        "cli.show.title",
        step=step,
        day=Ref("day", now.date().isoformat()),
        hour=Ref("clock", str(now.hour * 60 + now.minute)),
    )
    tell_parts(voice, snapshot.ablations)
    for agent in snapshot.agents:
        x, y = agent.tile
        told = language(
            "cli.show.agent",
            who=person(agent.name),
            what=agent.doing,
            where=place(agent.address),
            x=x,
            y=y,
        )
        voice.write(told)
    for talk in snapshot.conversations:
        names = language("cli.comma").join(language.name(name) for name in talk.people)
        if talk.words is None:
            voice.say("cli.show.meeting", people=names)
        else:
            told = language(
                "cli.show.talk",
                people=names,
                who=person(talk.speaker),
                words=talk.words,
            )
            voice.write(told)


def _as_json(snapshot: Snapshot, step: int, language: Language) -> dict[str, object]:
    talks = {talk.id: talk for talk in snapshot.conversations}
    return {
        "step": step,
        "game_time": snapshot.game_time.isoformat(sep=" "),
        "without": snapshot.ablations.parts,
        "agents": {
            agent.name: _agent(agent, talks, language) for agent in snapshot.agents
        },
    }


def _agent(
    agent: AgentView, talks: Mapping[int, ConversationView], language: Language
) -> dict[str, object]:
    talk = None if agent.conversation is None else talks.get(agent.conversation)
    return {
        "tile": agent.tile,
        "action": language.tell(agent.doing),
        "icon": agent.icon,
        "address": agent.address,
        "arrived": agent.arrived,
        "asleep": agent.asleep,
        "conversation": None if talk is None else _talk(agent.name, talk, language),
    }


def _talk(name: str, talk: ConversationView, language: Language) -> dict[str, object]:
    return {
        "id": talk.id,
        "with": [other for other in talk.people if other != name],
        "speaker": talk.speaker or None,
        "words": None if talk.words is None else language.tell(talk.words),
    }
