"""Steps of a town as the original tells them: where people stand, what they do."""

from collections.abc import Iterator, Mapping
from typing import Any

from engine.events import ConversationStarted, LineSpoken
from engine.language import Language
from engine.reverie.icons import Icons
from engine.reverie.origin import Origin
from engine.snapshot import TownView
from engine.store.recording import Recording
from engine.world.grid import Tile

Frame = dict[str, dict[str, Any]]
"""The entry of each person in one step, by name."""

Lines = list[list[str]]
"""Speaker and words of each line."""


class Frames:
    """Reads a recording as frames of the original.

    Args:
        recording: of the town.
        words: English, in which everything is told.
        icons: emoji for our icons.
        names: in the folder, by name in the town.
        origin: the folder the town came from, if any.
    """

    def __init__(
        self,
        recording: Recording,
        words: Language,
        icons: Icons,
        names: Mapping[str, str],
        origin: Origin | None,
    ) -> None:
        self._recording = recording
        self._words = words
        self._icons = icons
        self._names = names
        self._kept: dict[str, dict[int, tuple[str, str]]] = {
            name: {step: (emoji, raw) for step, emoji, raw in person.deeds}
            for name, person in (origin.people if origin else {}).items()
        }
        self.talks = self._talks()

    def stood(self) -> Iterator[dict[str, Tile]]:
        """Where everybody stands at each step, and where after the last."""
        recording = self._recording
        first = recording.snapshot(-1)
        yield {agent.name: agent.tile for agent in first.agents}
        for view in recording.views(0, recording.steps()):
            yield {name: agent.tile for name, agent in view.agents.items()}

    def moves(self) -> Iterator[Frame]:
        """What everybody does in each step."""
        for view in self._recording.views(0, self._recording.steps()):
            yield {self._names[name]: self._entry(name, view) for name in view.agents}

    def emoji(self, name: str, since: int, icon: str) -> str:
        """The emoji of what somebody began at a step: as it came, or our icon's."""
        kept = self._kept.get(name, {}).get(since)
        return kept[0] if kept and kept[0] else self._icons.emoji(icon)

    def address(self, name: str, since: int, address: str) -> str:
        """The address of what somebody began at a step: as it came, or ours."""
        kept = self._kept.get(name, {}).get(since)
        raw = kept[1] if kept and kept[1] else address
        form, mark, other = raw.partition("<persona> ")
        return f"{form}{mark}{self._names.get(other, other)}"

    def lines(self, conversation: int) -> Lines | None:
        """All lines of a conversation, or None if none was said."""
        return self.talks.get(conversation) or None

    def doing(self, text: str) -> str:
        """An activity; only the mark before the address may hold `@`."""
        return text.replace("@", "at")

    def _entry(self, name: str, view: TownView) -> dict[str, Any]:
        agent = view.agents[name]
        doing = self.doing(self._words.tell(agent.doing))
        address = self.address(name, agent.since, agent.address)
        talk = agent.conversation
        return {
            "movement": list(agent.tile),
            "pronunciatio": self.emoji(name, agent.since, agent.icon),
            "description": f"{doing} @ {address}",
            "chat": None if talk is None else self.lines(talk),
        }

    def _talks(self) -> dict[int, Lines]:
        """The whole of each conversation: the original repeats it in every step."""
        talks: dict[int, Lines] = {}
        for event in self._recording.events(0, self._recording.steps()):
            if isinstance(event, ConversationStarted):
                talks[event.conversation] = []
            elif isinstance(event, LineSpoken):
                speaker = self._names.get(event.agent, event.agent)
                words = self._words.tell(event.words)
                talks.setdefault(event.conversation, []).append([speaker, words])
        return talks
