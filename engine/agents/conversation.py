"""A conversation that is going on."""

from dataclasses import dataclass, field

from engine.minds.mind import Line


@dataclass(slots=True)
class Conversation:
    """Two or more people who stand together and talk, one line after another.

    Attributes:
        people: in the order in which they take turns; the first began it.
        address: where.
        began: step at which they met, before the first line while one walks up.
        talking: whether they stand together, so that lines can be said.
        turn: whose turn it is, an index of `people`.
        quiet_from: step at which the last line has been said.
        over: whether the last line ended it.
        asked: identity of the open utterance, or None.
        heard: news that was new to somebody, with who learned it.
        prepared: what the visitor says next, with whether it is news.
    """

    id: int
    people: tuple[str, ...]
    address: str
    began: int
    talking: bool = False
    turn: int = 0
    quiet_from: int = 0
    over: bool = False
    asked: int | None = None
    lines: list[Line] = field(default_factory=list)
    heard: list[tuple[str, str]] = field(default_factory=list)
    prepared: list[tuple[str, bool]] = field(default_factory=list)

    @property
    def speaker(self) -> str:
        """Whose turn it is."""
        return self.people[self.turn]

    def others(self, name: str) -> tuple[str, ...]:
        """Everybody in it but one."""
        return tuple(other for other in self.people if other != name)
