"""What one brings up oneself when it is one's turn."""

from collections.abc import Callable

from engine.agents.persona import Concern
from engine.minds.routine.hours import sector_of
from engine.minds.routine.talk.events import news_to_tell, question_of_coming
from engine.minds.routine.talk.quarrel import apology, provocation
from engine.minds.routine.talk.scene import Move, Scene
from engine.minds.routine.talk.variants import VARIANTS
from engine.phrase import Phrase, Ref, person, place

KINDS_OF_PLACE = {
    "Hobbs Cafe": "cafe",
    "The Rose and Crown Pub": "pub",
    "Johnson Park": "park",
    "The Willows Market and Pharmacy": "shop",
    "Harvey Oak Supply Store": "shop",
    "Oak Hill College": "college",
}

CLOSE = 4
"""Feeling from which one asks after what occupies the other."""

Opening = Callable[[Scene], Move | None]


def opening(scene: Scene) -> Move | None:
    """The next thing to bring up; None when there is nothing left to say."""
    for urgent in (apology, provocation, news_to_tell, question_of_coming):
        move = urgent(scene)
        if move is not None:
            return move
    if scene.is_cold:
        return None
    for small in _shuffled(scene):
        move = small(scene)
        if move is not None:
            return move
    return None


def _shuffled(scene: Scene) -> list[Opening]:
    """Small talk in an order that suits the two: heavier things come up first."""
    weights: list[tuple[Opening, float]] = [
        (_love, 4.0),
        (_their_concern, 2.6 if scene.feeling >= CLOSE else 1.2),
        (_own_concern, 1.8),
        (_topic, 2.4),
        (_seen_somebody, 1.8),
        (_third, 1.2),
        (_doing, 1.2),
        (_day, 1.2 if scene.here.now.hour >= 11 else 0.4),
        (_plans, 1.2),
        (_notice, 1.8),
        (_weather, 0.4 if scene.here.weather == "clear" else 2.0),
        (_voice, 3.0),
    ]
    return [
        one
        for one, _ in sorted(
            weights, key=lambda pair: scene.roll() ** (1 / pair[1]), reverse=True
        )
    ]


def _love(scene: Scene) -> Move | None:
    if not scene.is_shy or scene.has_said("crush", mine=True):
        return None
    return scene.say("crush")


def _their_concern(scene: Scene) -> Move | None:
    if scene.them is None or scene.are_strangers or not scene.them.concerns:
        return None
    if scene.has_said("ask_concern", mine=True):
        return None
    concern = _fresh(scene, scene.them.concerns)
    return scene.say("ask_concern", what=concern.what.phrase) if concern else None


def _own_concern(scene: Scene) -> Move | None:
    if scene.has_said("share_concern", mine=True) or scene.feeling < 0:
        return None
    concern = _fresh(scene, scene.me.concerns)
    if concern is None:
        return None
    return scene.say(
        "share_concern", what=concern.what.phrase, detail=concern.detail.phrase
    )


def _fresh(scene: Scene, concerns: tuple[Concern, ...]) -> Concern | None:
    """A concern that did not come up in this talk."""
    mentioned = {words.part("what") for _, _, words in scene.said}
    left = [one for one in concerns if one.what.phrase not in mentioned]
    return scene.chance.choice(left) if left else None


def _topic(scene: Scene) -> Move | None:
    theirs = set(scene.them.interests) if scene.them else set()
    shared = [topic for topic in scene.me.interests if topic in theirs]
    options = shared if shared and scene.roll() < 0.7 else list(scene.me.interests)
    done = {kind for _, kind, _ in scene.said}
    left = [
        topic
        for topic in options
        if f"topic_{topic}" in VARIANTS and f"topic_{topic}" not in done
    ]
    if not left or sum(kind.startswith("topic_") for kind in done) >= 6:
        return None
    return scene.say(f"topic_{scene.chance.choice(left)}")


def _seen_somebody(scene: Scene) -> Move | None:
    """Something one saw today: memory, never invention."""
    if scene.has_said("saw", mine=True) or scene.has_said("saw_talking", mine=True):
        return None
    for memory in sorted(scene.context.memories, key=lambda one: -one.created):
        if scene.here.step - memory.created > 4000:
            continue
        who, text = memory.text.part("who"), memory.text
        if not _is_other_person(scene, who):
            continue
        what, whom = text.part("what"), text.part("whom")
        if text.key == "memory.saw_talking" and _is_other_person(scene, whom):
            return scene.say("saw_talking", third=_ref(who), fourth=_ref(whom))
        if text.key == "memory.saw" and isinstance(what, Phrase):
            return scene.say("saw", third=_ref(who), what=what)
    return None


def _third(scene: Scene) -> Move | None:
    """Asks after somebody both may know."""
    if scene.has_said("ask_third") or scene.them is None:
        return None
    mine = {tie.to for tie in scene.me.ties if tie.kind != "crush"}
    known = [
        tie.to
        for tie in scene.them.ties
        if tie.to in mine and tie.to != scene.name and not _is_present(scene, tie.to)
    ]
    if not known:
        return None
    return scene.say("ask_third", third=person(scene.chance.choice(sorted(known))))


def _doing(scene: Scene) -> Move | None:
    if scene.has_said("ask_doing") or scene.has_said("ask_here"):
        return None
    if scene.has_said("greet_doing"):
        return None
    works_here = scene.them is not None and (
        scene.them.work.sector == sector_of(scene.here.address)
    )
    at_home = scene.them is not None and (
        scene.them.home.sector == sector_of(scene.here.address)
    )
    if scene.here.address and not works_here and not at_home and scene.roll() < 0.5:
        return scene.say("ask_here", where=place(scene.here.address))
    return scene.say("ask_doing")


def _day(scene: Scene) -> Move | None:
    return None if scene.has_said("ask_day") else scene.say("ask_day")


def _plans(scene: Scene) -> Move | None:
    return None if scene.has_said("ask_plans") else scene.say("ask_plans")


def _notice(scene: Scene) -> Move | None:
    sector = sector_of(scene.here.address)
    alike = sector_of(scene.lore.like(scene.here.address))
    kind = KINDS_OF_PLACE.get(alike, "street" if not sector else "home")
    if kind == "home" and sector != scene.me.home.sector:
        return None
    if scene.has_said(f"notice_{kind}"):
        return None
    return scene.say(f"notice_{kind}")


def _weather(scene: Scene) -> Move | None:
    kind = f"weather_{scene.here.weather}"
    by_day = 6 <= scene.here.now.hour < 20
    if scene.has_said(kind) or (scene.here.weather == "clear" and not by_day):
        return None
    return scene.say(kind)


def _voice(scene: Scene) -> Move | None:
    """A thought that the player put into one's mind today."""
    if scene.has_said("voice", mine=True) or scene.is_cold:
        return None
    for memory in scene.context.memories:
        words = memory.text.part("words")
        fresh = scene.here.step - memory.created < 4000
        if memory.text.key == "thought.voice" and words is not None and fresh:
            return scene.say("voice", words=words)
    return None


def _is_other_person(scene: Scene, part: object) -> bool:
    return (
        isinstance(part, Ref)
        and part.kind == "person"
        and part.id != scene.name
        and not _is_present(scene, part.id)
    )


def _is_present(scene: Scene, name: str) -> bool:
    return any(bond.other == name for bond in scene.context.others) or any(
        one.name == name for one in scene.here.here
    )


def _ref(part: object) -> Ref:
    if not isinstance(part, Ref):
        raise TypeError(f"not a reference: {part!r}")
    return part
