"""What each person can do, worked out when it is first asked for."""

import threading

from engine.minds.lore import Lore
from engine.minds.routine.repertoire import Repertoire, repertoire


class Repertoires:
    """A repertoire a person; it may be asked from any thread.

    Args:
        lore: people, places and activities.
    """

    def __init__(self, lore: Lore) -> None:
        self._lore = lore
        self._lock = threading.Lock()
        self._known: dict[str, Repertoire] = {}

    def __getitem__(self, agent: str) -> Repertoire:
        """The repertoire of a person, by full English name."""
        with self._lock:
            known = self._known.get(agent)
            if known is None:
                persona = self._lore.personas[agent]
                known = self._known[agent] = repertoire(persona, self._lore)
            return known
