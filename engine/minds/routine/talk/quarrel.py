"""When two cannot stand each other, and when they make up."""

from engine.minds.mind import KnownNews, News
from engine.minds.routine.talk.scene import Move, Scene
from engine.phrase import Part, Phrase, person, place, say

DISLIKED = -3
"""Feeling from which one looks for a quarrel."""

SORE = 2000
"""Steps before anybody apologises: five and a half hours."""


def provocation(scene: Scene) -> Move | None:
    """Something unkind, from those who dislike the other or anybody."""
    temper = scene.me.temper
    if scene.has_said("needle") or scene.has_said("apologise"):
        return None
    if scene.feeling <= DISLIKED:
        odds = 0.6 * temper - 0.03 * scene.feeling
    elif scene.feeling <= 0 and temper >= 0.5:
        odds = 0.15 * temper
    else:
        return None
    return scene.say("needle") if scene.roll() < odds else None


def answer_needle(scene: Scene) -> Move:
    """Pays back, or lets it pass."""
    odds = 0.1 + 0.7 * scene.me.temper + 0.1 * (scene.feeling <= DISLIKED)
    return scene.say("snap" if scene.roll() < odds else "back_down")


def answer_snap(scene: Scene) -> Move:
    """Goes on quarrelling, so that it becomes the talk of the town, or gives way."""
    odds = 0.1 + 0.7 * scene.me.temper + 0.15 * (scene.feeling <= DISLIKED)
    if scene.roll() >= odds:
        return scene.say("back_down")
    move = scene.say("retort")
    return Move(move.kind, move.words, begins=_quarrel(scene))


def leave(scene: Scene) -> Move:
    """Walks out of a quarrel."""
    return scene.say("storm_off")


def call_after(scene: Scene) -> Move:
    """The last word, called after somebody who walks out."""
    return Move("storm_off_back", scene.phrase("storm_off_back"), ends=True)


def apology(scene: Scene) -> Move | None:
    """Says sorry for a quarrel some hours ago."""
    if scene.has_said("apologise") or open_quarrel(scene) is None:
        return None
    odds = 0.65 * (1 - scene.me.temper) + 0.1 * (scene.feeling >= 0)
    return scene.say("apologise") if scene.roll() < odds else None


def answer_apology(scene: Scene) -> Move:
    """Forgives, or cannot yet."""
    odds = 0.85 - 0.5 * scene.me.temper + 0.05 * scene.feeling
    if scene.roll() >= odds:
        return scene.say("refuse_peace")
    move = scene.say("forgive")
    return Move(move.kind, move.words, begins=_peace(scene))


def open_quarrel(scene: Scene) -> KnownNews | None:
    """The quarrel that still stands between the two."""
    both = {scene.name, scene.other}
    latest: KnownNews | None = None
    for known in scene.context.news:
        if set(known.news.about) != both:
            continue
        if known.news.id.startswith(("quarrel_", "peace_")) and (
            latest is None or known.heard_at > latest.heard_at
        ):
            latest = known
    if latest is None or latest.news.id.startswith("peace_"):
        return None
    return latest if scene.here.step - latest.heard_at >= SORE else None


def _quarrel(scene: Scene) -> tuple[News, ...]:
    kind = "quarrel" if scene.here.address else "quarrel_street"
    parts: dict[str, Part] = {}
    if scene.here.address:
        parts["where"] = place(scene.here.address)
    return _news(scene, "quarrel", f"talk.news_{kind}.1", 6, parts)


def _peace(scene: Scene) -> tuple[News, ...]:
    return _news(scene, "peace", "talk.news_peace.1", 5, {})


def _news(
    scene: Scene, kind: str, key: str, importance: int, parts: dict[str, Part]
) -> tuple[News, ...]:
    one, other = sorted((scene.name, scene.other))
    id = f"{kind}_{_slug(one)}_{_slug(other)}_{scene.here.now.date().isoformat()}"
    if scene.known(id) is not None:
        return ()
    text: Phrase = say(key, a=person(one), b=person(other), **parts)
    return (News(id, "gossip", text, (one, other), "neighbourhood", importance),)


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")
