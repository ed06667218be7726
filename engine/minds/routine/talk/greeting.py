"""How a talk begins and how it ends."""

from engine.minds.routine.hours import sector_of
from engine.minds.routine.talk.scene import Move, Scene
from engine.phrase import Part, Phrase, activity, person, place

WARM = 6
"""Feeling from which one is glad to see somebody."""

NOT_SAID = {"sleep", "evening_routine", "morning_routine", ""}


def greet(scene: Scene) -> Move:
    """The first words."""
    if scene.is_cold:
        return scene.say("greet_cold")
    if scene.is_shy and scene.roll() < 0.75:
        return scene.say("greet_shy")
    if scene.are_strangers:
        return scene.say("greet_stranger", **_self(scene))
    if scene.is_visitor:
        return scene.say("greet_again")
    if scene.is_family and scene.roll() < 0.5:
        return scene.say("greet_family")
    if scene.feeling >= WARM and scene.roll() < 0.4:
        return scene.say("greet_warm")
    seen = scene.seen
    if (
        seen is not None
        and seen.activity not in NOT_SAID
        and seen.address == scene.here.address != ""
        and scene.roll() < 0.4
    ):
        return scene.say("greet_doing", what=seen.doing)
    if scene.here.address and not _at_home(scene) and scene.roll() < 0.3:
        return scene.say("greet_place", where=place(scene.here.address))
    return scene.say(_hour_kind(scene) if scene.roll() < 0.6 else "greet")


def greet_back(scene: Scene, words: Phrase) -> Move:
    """Answers a greeting."""
    if scene.is_cold:
        return scene.say("greet_back_cold")
    if scene.is_shy and scene.roll() < 0.75:
        return scene.say("greet_back_shy")
    if words.key.startswith("talk.greet_stranger"):
        return scene.say("greet_back_stranger", **_self(scene))
    return scene.say("greet_back")


def goodbye(scene: Scene, after: Move | None = None) -> Move:
    """Says goodbye first, in the same breath with the move `after`."""
    if scene.is_cold:
        return scene.say("bye_cold")
    if scene.is_shy and scene.roll() < 0.7:
        return scene.say("bye_shy")
    event = _shared_event(scene)
    if event is not None and not (after and after.kind == "glad"):
        return event
    ahead = scene.ahead
    soon = ahead[0] if ahead and ahead[0].start - scene.minute <= 75 else None
    if soon and soon.activity not in NOT_SAID and scene.roll() < 0.55:
        return scene.say("bye_plan", what=activity(soon.activity))
    if scene.here.now.hour >= 21 and scene.roll() < 0.7:
        return scene.say("bye_evening")
    if scene.is_family and not _at_home(scene) and scene.roll() < 0.6:
        return scene.say("bye_family")
    return scene.say("bye")


def goodbye_back(scene: Scene, words: Phrase) -> Move:
    """Answers a goodbye; with it the talk is over."""
    if scene.is_cold or words.key.startswith("talk.bye_cold"):
        kind = "bye_back_cold"
    elif scene.is_shy and scene.roll() < 0.7:
        kind = "bye_back_shy"
    elif words.key.startswith("talk.bye_evening"):
        kind = "bye_back_evening"
    else:
        kind = "bye_back"
    return Move(kind, scene.phrase(kind), ends=True)


def _shared_event(scene: Scene) -> Move | None:
    """See you at the party, if somebody has just promised to come."""
    if not (scene.has_said("attend_yes") or scene.has_said("going_too")):
        return None
    for id in reversed(scene.told):
        known = scene.known(id)
        coming = known and (known.attends or known.news.host == scene.name)
        if known and coming and known.news.start and known.news.place:
            return scene.say(
                "bye_event",
                when=scene.when(known.news.start),
                where=place(known.news.place),
            )
    return None


def _self(scene: Scene) -> dict[str, Part]:
    return {"me": person(scene.name), "work": scene.me.work.title.phrase}


def _at_home(scene: Scene) -> bool:
    return sector_of(scene.here.address) == scene.me.home.sector


def _hour_kind(scene: Scene) -> str:
    hour = scene.here.now.hour
    if hour < 11:
        return "greet_morning"
    if hour < 14:
        return "greet_noon"
    return "greet_afternoon" if hour < 18 else "greet_evening"
