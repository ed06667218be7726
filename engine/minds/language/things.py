"""What can be used where a block takes place, in plain words."""

from engine.agents.activity import Task
from engine.minds.language.scribe import Scribe
from engine.minds.mind import Detail, SeenObject
from engine.minds.routine.detail import IN_USE

MOST = 14
"""Kinds of thing a model is told."""


class Things:
    """Kinds of object at a place; each stands for the one that is free and near.

    Args:
        context: of the block.
        scribe: knows what things are called.
    """

    def __init__(self, context: Detail, scribe: Scribe) -> None:
        self._scribe = scribe
        self._place = context.block.place
        best: dict[str, SeenObject] = {}
        for thing in sorted(context.objects, key=self._preference):
            best.setdefault(scribe.word("object", thing.kind), thing)
        wanted = scribe.word("object", context.block.object)
        first = {wanted: best[wanted]} if wanted in best else {}
        self._best = dict([*first.items(), *best.items()][:MOST])
        self._nothing = scribe.say("prompt.detail.nothing")

    @property
    def words(self) -> list[str]:
        """All that can be chosen, "nothing" last."""
        return [*self._best, self._nothing]

    @property
    def shown(self) -> list[str]:
        """The same, with what is taken marked."""
        shown = [
            self._scribe.say("prompt.detail.taken", object=word)
            if thing.users
            else word
            for word, thing in self._best.items()
        ]
        return [*shown, self._nothing]

    def find(self, word: str) -> SeenObject | None:
        """The thing that a word means.

        Raises:
            Unusable: it means none of those that are there.
        """
        if word == self._nothing:
            return None
        if word not in self._best:
            raise self._scribe.checks.fault("choice", field="thing", got=word)
        return self._best[word]

    def state(self, thing: SeenObject | None, task: Task | None) -> str:
        """The state a thing is in while it is used so."""
        if thing is None:
            return "idle"
        if task is not None and thing.kind in task.object[:1]:
            return task.state
        return IN_USE.get(thing.kind, "idle")

    def _preference(self, thing: SeenObject) -> tuple[bool, bool, str]:
        here = thing.address.startswith(f"{self._place}:")
        return bool(thing.users), not here, thing.address
