"""Something came up: what one does at once instead, or goes on."""

from collections.abc import Callable, Sequence
from random import Random

from engine.agents.activity import Need
from engine.agents.persona import Persona
from engine.chance import luck
from engine.minds.lore import Lore
from engine.minds.mind import (
    Block,
    Detail,
    Heed,
    Heeded,
    SeenObject,
    TaskStep,
)
from engine.minds.routine.detail import detail
from engine.minds.routine.hours import opening, sector_of
from engine.minds.routine.repertoire import NOT_CHOSEN, Repertoire, places_for
from engine.minds.routine.wish import Wish, wish_in
from engine.phrase import Phrase, Ref, activity, place, say
from engine.weather import WET
from engine.world.address import arena_of, last_part
from engine.world.outdoors import is_outdoors
from engine.world.trouble import is_danger, is_trouble

LONGEST = 60
"""Minutes for which one leaves one's plan; rain may last for the whole block."""

SHORTEST = 20

REPAIR = 15
"""Minutes it takes to see to a thing."""

SPARE = 30
"""Minutes that must be left of a block for a need to break into it."""

MEALS = ((11, "breakfast"), (16, "lunch"), (23, "dinner"))
"""Until which hour one eats what."""


def heed(context: Heed, lore: Lore, repertoire: Repertoire) -> Heeded:
    """Go on, or do something else at once."""
    thinker = _Thinker(context, lore, repertoire)
    match context.prompting:
        case "thought":
            return thinker.follow_thought()
        case "sight":
            return thinker.see_to_thing()
        case "weather":
            return thinker.go_indoors()
        case "need":
            return thinker.serve_need()


class _Thinker:
    def __init__(self, context: Heed, lore: Lore, repertoire: Repertoire) -> None:
        here = context.situation
        self._context = context
        self._lore = lore
        self._own = repertoire
        self._me: Persona = lore.personas[here.agent]
        self._chance: Random = luck(here.seed, here.agent, here.step, "heed")

    # ------------------------------------------------------------------- thoughts

    def follow_thought(self) -> Heeded:
        """Do what the thought is about, if it is anything one can do now."""
        words = self._context.what.part("words")
        wish = wish_in(str(words or ""), self._context, self._lore)
        if wish is None:
            return Heeded(say("thought.heed.kept", thought=self._context.what))
        name, where = self._settle(wish)
        if not where:
            return Heeded(say("thought.heed.kept", thought=self._context.what))
        reason = say("thought.heed.thought", what=activity(name), where=place(where))
        return self._instead(name, where, LONGEST, reason, wish.company)

    def _settle(self, wish: Wish) -> tuple[str, str]:
        """An activity with its place, when only one of them was in the thought."""
        if not wish.activity:
            name = self._suited_to(wish.place)
            return (name, wish.place) if name else ("", "")
        if wish.place:
            return wish.activity, wish.place
        return wish.activity, self._place_for(wish.activity, self._is_possible)

    def _suited_to(self, where: str) -> str:
        """What one would do at a place, what one likes best first."""
        options = [one for one in self._own.options if where in one.places]
        best = max(options, key=lambda one: (one.liking, one.id), default=None)
        if best is not None:
            return best.id
        name = "visit_friend" if "visit_friend" in self._lore.activities else ""
        return name if where in self._lore.rooms else ""

    # --------------------------------------------------------------------- things

    def see_to_thing(self) -> Heeded:
        """Put right what is wrong with a thing; what burns is put out."""
        state = self._context.what.part("state")
        value = state.id if isinstance(state, Ref) else ""
        if not is_trouble(value):
            return Heeded(say("thought.heed.saw", what=self._context.what))
        address = self._context.about
        thing = Ref("object", last_part(address))
        key = "thought.heed.put_out" if is_danger(value) else "thought.heed.put_right"
        doing = say(key, what=thing)
        where = arena_of(address)
        block = self._block("", where, REPAIR, doing, "clean", last_part(address))
        task = TaskStep(REPAIR, doing, address, "clean", "tended")
        reason = say("thought.heed.trouble", what=thing, state=Ref("state", value))
        return Heeded(reason, block, (task,))

    # -------------------------------------------------------------------- weather

    def go_indoors(self) -> Heeded:
        """Do the same under a roof, or something else at home, until it is over."""
        now = self._context.block
        weather = say(f"weather.{self._context.about}")
        if now is None or now.news:
            # What one promised is done in any weather.
            return Heeded(say("thought.heed.weather_stay", weather=weather))
        left = now.start + now.minutes - self._context.minute
        name = now.activity
        where = self._place_for(name, self._is_dry) if name in self._own.home else ""
        if not where:
            name, where = self._pastime(lambda one: True)
        if not where:
            return Heeded(say("thought.heed.weather_stay", weather=weather))
        reason = say("thought.heed.weather", weather=weather, where=place(where))
        return self._instead(name, where, max(SHORTEST, left), reason)

    # ---------------------------------------------------------------------- needs

    def serve_need(self) -> Heeded:
        """Eat, rest, seek company or fun, if what one is at can wait."""
        now, need = self._context.block, self._context.about
        kept = Heeded(say("thought.heed.need_waits", need=say(f"need.{need}")))
        if now is None or not self._can_wait(now):
            return kept
        if need == "food":
            if self._eats_soon():
                return kept
            hour = self._context.minute // 60
            name = next((meal for last, meal in MEALS if hour < last), "dinner")
            where = self._place_for(name, self._is_possible)
        else:
            name, where = self._pastime(lambda one: need in one)
        if not where:
            return kept
        reason = say(f"thought.heed.{need}", what=activity(name), where=place(where))
        left = now.start + now.minutes - self._context.minute
        return self._instead(name, where, min(LONGEST, left), reason)

    def _can_wait(self, now: Block) -> bool:
        known = self._lore.activities.get(now.activity)
        left = now.start + now.minutes - self._context.minute
        duty = known is not None and "duty" in known.serves
        bound = duty and self._me.work.fixed
        return not bound and not now.news and left >= SPARE

    def _eats_soon(self) -> bool:
        soon = self._context.minute + 75
        return any(
            "food" in known.serves
            for block in self._context.blocks
            if self._context.minute <= block.start <= soon
            and (known := self._lore.activities.get(block.activity)) is not None
        )

    # ------------------------------------------------------------------- choosing

    def _pastime(self, serves: Callable[[Sequence[Need]], bool]) -> tuple[str, str]:
        """What one likes best of what suits, and where."""
        hour = self._context.minute // 60 % 24
        best: tuple[float, str, str] | None = None
        for option in self._own.options:
            first, last = option.activity.hours
            idle = "duty" not in option.activity.serves
            if option.id in NOT_CHOSEN or not idle or not first <= hour < last:
                continue
            where = self._place_for(option.id, self._is_possible)
            if not where or not serves(option.activity.serves):
                continue
            worth = option.liking + self._chance.random()
            if best is None or worth > best[0]:
                best = worth, option.id, where
        return ("", "") if best is None else best[1:]

    def _place_for(self, name: str, fits: Callable[[str], bool]) -> str:
        options = places_for(name, self._me, self._lore, self._own.home)
        home = self._own.home.get(name, "")
        options = options or ((home,) if home in self._lore.rooms else ())
        return next((where for where in options if fits(where)), "")

    def _is_dry(self, where: str) -> bool:
        return not is_outdoors(where) and self._is_open(where)

    def _is_possible(self, where: str) -> bool:
        wet = self._context.situation.weather in WET
        return self._is_dry(where) if wet else self._is_open(where)

    def _is_open(self, where: str) -> bool:
        if sector_of(where) == self._me.home.sector:
            return True
        opens, closes = opening(where, self._lore)
        known = where in self._context.places
        return known and opens <= self._context.minute % 1440 < closes - SHORTEST

    # ---------------------------------------------------------------------- doing

    def _instead(
        self,
        name: str,
        where: str,
        minutes: int,
        reason: Phrase,
        company: tuple[str, ...] = (),
    ) -> Heeded:
        known = self._lore.activities[name]
        block = self._block(
            name, where, minutes, known.doing.phrase, known.icon, "", company
        )
        asked = Detail(
            self._context.situation,
            self._context.day,
            block,
            block.minutes,
            _things(self._lore, where),
        )
        return Heeded(reason, block, detail(asked, self._lore).tasks)

    def _block(
        self,
        name: str,
        where: str,
        minutes: int,
        doing: Phrase,
        icon: str,
        thing: str = "",
        company: tuple[str, ...] = (),
    ) -> Block:
        start = self._context.minute
        return Block(start, minutes, name, doing, where, icon, thing, company=company)


def _things(lore: Lore, where: str) -> tuple[SeenObject, ...]:
    room = lore.rooms.get(where)
    things = () if room is None else room.objects
    return tuple(SeenObject(thing.address, thing.kind) for thing in things)
