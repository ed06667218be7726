"""The places a day can be spent at, in plain words."""

from collections.abc import Iterator

from engine.minds.language.scribe import Scribe
from engine.minds.mind import Heed, PlanDay
from engine.minds.routine.fill import FRIEND
from engine.minds.routine.repertoire import Repertoire, work_place

MOST = 12
"""Places a model is told."""


class Places:
    """Known places by what they are called; one's own rooms are all "home".

    Args:
        context: of the day, or of what came up in it.
        scribe: knows what places are called.
        repertoire: knows which room at home suits what.
    """

    def __init__(
        self, context: PlanDay | Heed, scribe: Scribe, repertoire: Repertoire
    ) -> None:
        self._context = context
        self._scribe = scribe
        self._repertoire = repertoire
        self._home = scribe.say("prompt.at_home")
        known: dict[str, str] = {}
        for address in self._in_order():
            known.setdefault(scribe.place(address), address)
        self._known = dict(list(known.items())[: MOST - 1])

    @property
    def words(self) -> list[str]:
        """All that can be chosen, home first."""
        return [self._home, *self._known]

    def find(self, word: str, activity: str) -> str:
        """Address of an arena.

        Args:
            word: what the place is called.
            activity: identity of what is to be done there, or empty.

        Raises:
            Unusable: it is none of the places one was told.
        """
        if word == self._home:
            me = self._scribe.me
            room = f"{self._scribe.lore.world}:{me.home.sector}:{me.home.arena}"
            return self._repertoire.home.get(activity, room)
        if word not in self._known:
            raise self._scribe.checks.fault("choice", field="place", got=word)
        return self._known[word]

    def _in_order(self) -> Iterator[str]:
        """Work, meals, habits, events, then the town, then the homes of friends."""
        me, lore = self._scribe.me, self._scribe.lore
        home = {room.address for room in lore.home_rooms(me.name)}
        meals = (*me.meals.breakfast, *me.meals.lunch, *me.meals.dinner)
        habits = (habit.place for habit in me.habits)
        named = (f"{lore.world}:{name}" for name in (*meals, *habits) if ":" in name)
        events = (known.news.place for known in self._context.news if known.attends)
        private = {
            room.sector
            for room in lore.rooms.values()
            if any(thing.kind == "bed" for thing in room.objects)
        }
        public = (
            address
            for address in self._context.places
            if address in lore.rooms and lore.rooms[address].sector not in private
        )
        first = (work_place(me, lore), *named, *events)
        for address in (*first, *public, *self._friends()):
            if address in lore.rooms and address not in home:
                yield address

    def _friends(self) -> Iterator[str]:
        """Rooms of those one may drop in on."""
        lore = self._scribe.lore
        for bond in self._context.bonds:
            friend = lore.personas.get(bond.other)
            if friend is not None and bond.feeling >= FRIEND:
                address = f"{lore.world}:{friend.home.sector}:{friend.home.arena}"
                if address in self._context.places:
                    yield address
