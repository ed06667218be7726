"""News in talk: which one to tell, what to say to it, whether to come."""

from engine.agents.persona import Persona
from engine.chance import roll
from engine.minds.mind import KnownNews, News
from engine.minds.routine.hours import minutes
from engine.minds.routine.talk.scene import Move, Scene
from engine.phrase import Part, Phrase, person, place

STALE = 3
"""Days after which gossip is no longer told."""

TELLING = ("tell", "tell_from", "tell_own", "tell_quarrel", "invite")

FRIEND = 3
"""Feeling from which somebody is told of one's own quarrels."""

EAGER = 0.85
"""How surely a host invites."""

OPEN = 0.6
"""How surely one speaks of what else one means to do."""

SPICE = 1.7
"""How much rather one tells what is whispered."""


def news_to_tell(scene: Scene) -> Move | None:
    """The most important thing the other is not known to know; one a talk."""
    if any(scene.has_said(kind, mine=True) for kind in TELLING):
        return None
    best = max(
        (known for known in scene.context.news if _is_new_to(scene, known)),
        key=lambda known: (_weight(scene, known), known.news.id),
        default=None,
    )
    if best is None or not _feels_like_telling(scene, best):
        return None
    return _tell(scene, best)


def question_of_coming(scene: Scene) -> Move | None:
    """Asks whether the other comes to an event both know of."""
    for known in scene.context.news:
        news = known.news
        coming = known.attends or news.host == scene.name
        if (
            news.kind == "event"
            and coming
            and news.start is not None
            and news.place
            and scene.here.now < news.start
            and scene.other in known.shared_with
            and news.host != scene.other
            and news.id not in scene.told
            and scene.roll() < 0.3
        ):
            facts = _facts(scene, news)
            if news.own is not None and news.host == scene.name:
                facts["news"] = news.own
            return _with(scene.say("ask_attend", **facts), news.id)
    return None


def answer_invitation(scene: Scene) -> Move | None:
    """Says whether one comes, to an invitation or a question about an event."""
    known = _asked_about(scene)
    if known is None or known.news.start is None:
        return scene.say("hear")
    if known.attends is True or known.news.host == scene.name:
        return scene.say("going_too", **_facts(scene, known.news))
    if known.attends is False:
        return scene.say("not_going", **_facts(scene, known.news))
    return _decide(scene, known)


def react_to_news(scene: Scene) -> Move:
    """Says something to what one has just been told."""
    known = _asked_about(scene)
    if known is None:
        return scene.say("hear")
    news = known.news
    if known.heard_at < scene.began or known.source != scene.other:
        return _knew(scene, known)
    if news.kind == "event" and news.start is not None and scene.here.now < news.start:
        if scene.roll() < 0.12 and not scene.has_said("ask_when"):
            return scene.say("ask_when")
        return _decide(scene, known)
    if news.about[:1] == (scene.other,) and news.kind in ("plan", "event"):
        return scene.say(f"react_own_{_verdict(scene, news, scene.other)}")
    here = (scene.name, scene.other)
    about = next((name for name in news.about if name not in here), "")
    if news.kind == "gossip" and about:
        return scene.say("react_gossip", about=person(about))
    if news.kind in ("plan", "event") and about:
        verdict = _verdict(scene, news, about)
        return scene.say(f"react_plan_{verdict}", about=person(about))
    return scene.say("react_fact")


def answer_when(scene: Scene) -> Move:
    """Tells when and where an event is."""
    known = scene.known(scene.told[-1]) if scene.told else None
    if known is None or known.news.start is None:
        return scene.say("hear_question")
    return scene.say("say_when", **_facts(scene, known.news))


def answer_source(scene: Scene) -> Move:
    """Tells from whom one has it."""
    known = scene.known(scene.told[-1]) if scene.told else None
    if known is None or not known.source:
        return scene.say("say_source_self")
    return scene.say("say_source", source=person(known.source))


def overlaps_work(persona: Persona, news: News) -> bool:
    """Whether others rely on one's being at work, elsewhere, during an event."""
    work = persona.work
    if not work.fixed or news.start is None or news.end is None:
        return False
    if news.start.weekday() not in work.days or f":{work.sector}:" in news.place:
        return False
    start = news.start.hour * 60 + news.start.minute
    end = start + int((news.end - news.start).total_seconds() // 60)
    return start < minutes(work.end) - 30 and end > minutes(work.start)


# ------------------------------------------------------------------------ telling


def _is_new_to(scene: Scene, known: KnownNews) -> bool:
    news = known.news
    if news.id in scene.told or scene.other in known.shared_with:
        return False
    if scene.other == known.source or scene.other in news.about:
        return False
    if news.end is not None and scene.here.now >= news.end:
        return False
    if news.kind == "gossip":
        if _is_made_up(scene, news) or not _may_gossip(scene, news):
            return False
        days = (scene.here.step - known.heard_at) * 10 / 86_400
        return days < STALE
    return True


def _may_gossip(scene: Scene, news: News) -> bool:
    """What is said about oneself one tells to friends only, and only a quarrel."""
    if scene.name not in news.about:
        return True
    return scene.feeling >= FRIEND and _opponent(scene, news) != ""


def _opponent(scene: Scene, news: News) -> str:
    """With whom one quarrelled, if that is what the news is."""
    if not news.id.startswith("quarrel_") or scene.name not in news.about:
        return ""
    return next((name for name in news.about if name != scene.name), "")


def _is_made_up(scene: Scene, news: News) -> bool:
    """Whether a quarrel is known to be over."""
    peace = news.id.replace("quarrel_", "peace_").rsplit("_", 1)[0]
    return news.id.startswith("quarrel_") and any(
        one.news.id.startswith(peace) for one in scene.context.news
    )


def _weight(scene: Scene, known: KnownNews) -> float:
    news = known.news
    own = scene.name in news.about or news.host == scene.name
    shared = scene.them is not None and news.topic in scene.them.interests
    return news.importance + 3 * own + shared


def _feels_like_telling(scene: Scene, known: KnownNews) -> bool:
    news = known.news
    if news.host == scene.name:
        odds = EAGER
    elif scene.name in news.about:
        odds = OPEN
    else:
        odds = (0.03 + 0.03 * news.importance) * (0.5 + 0.6 * scene.me.sociability)
        odds *= SPICE if news.kind == "gossip" else 1.0
        odds += 0.15 * (known.attends is True)
        odds -= 0.2 * (news.topic in scene.me.dislikes)
    odds -= 0.3 * (scene.feeling < 0)
    # Once a talk: who does not feel like it now will not a line later.
    purpose = f"tell/{scene.context.conversation}/{news.id}"
    return roll(scene.here.seed, scene.name, 0, purpose) < odds


def _tell(scene: Scene, known: KnownNews) -> Move:
    news = known.news
    if news.own is not None and news.about[:1] == (scene.name,):
        if news.host == scene.name and news.start is not None and news.place:
            facts = {**_facts(scene, news), "news": news.own}
            return _with(scene.say("invite", **facts), news.id)
        return _with(scene.say("tell_own", news=news.own), news.id)
    opponent = _opponent(scene, news)
    if opponent:
        return _with(scene.say("tell_quarrel", third=person(opponent)), news.id)
    if known.source and known.source not in news.about and scene.roll() < 0.55:
        source = person(known.source)
        move = scene.say("tell_from", source=source, news=news.text)
        return _with(move, news.id)
    return _with(scene.say("tell", news=news.text), news.id)


def _with(move: Move, id: str) -> Move:
    return Move(move.kind, move.words, tells=(id,))


def _facts(scene: Scene, news: News) -> dict[str, Part]:
    when: Phrase = scene.when(news.start) if news.start else news.text
    return {"when": when, "where": place(news.place), "news": news.text}


# ---------------------------------------------------------------------- answering


def _asked_about(scene: Scene) -> KnownNews | None:
    return scene.known(scene.told[-1]) if scene.told else None


def _knew(scene: Scene, known: KnownNews) -> Move:
    if known.news.kind == "event" and known.attends is None:
        return _decide(scene, known)
    if known.source and known.source != scene.other and scene.roll() < 0.7:
        return scene.say("knew_from", source=person(known.source))
    return scene.say("knew")


def _decide(scene: Scene, known: KnownNews) -> Move:
    """Yes, no or perhaps: the same however often one is asked by the same people."""
    news = known.news
    facts = _facts(scene, news)
    if news.start is None or scene.here.now >= news.start or not news.place:
        return scene.say("react_fact")
    if news.host == scene.name or scene.name in news.about:
        return scene.say("going_too", **facts)
    busy = overlaps_work(scene.me, news)
    luck = roll(scene.here.seed, scene.name, 0, f"attend/{news.id}")
    odds = _wish_to_come(scene, news) - 0.45 * busy
    if luck < odds:
        move = scene.say("attend_yes", **facts)
        return Move(move.kind, move.words, attends=news.id)
    if luck < odds + 0.12:
        return scene.say("attend_maybe", **facts)
    move = scene.say("attend_no_work" if busy else "attend_no", **facts)
    return Move(move.kind, move.words, declines=news.id)


def _wish_to_come(scene: Scene, news: News) -> float:
    me = scene.me
    odds = 0.35 + 0.5 * (me.sociability - 0.5) + 0.025 * scene.feels_for(news.host)
    odds += 0.15 * (news.topic in me.interests) - 0.3 * (news.topic in me.dislikes)
    odds += 0.15 * (news.host == scene.other)
    if news.end is not None:
        evening = news.end.hour * 60 + news.end.minute
        odds -= 0.4 * (minutes(me.sleep) > 12 * 60 and evening > minutes(me.sleep) + 60)
    return odds


def _verdict(scene: Scene, news: News, about: str) -> str:
    feeling = scene.feels_for(about)
    if feeling <= -2 or news.topic in scene.me.dislikes:
        return "bad"
    if feeling >= 4 or (news.topic in scene.me.interests and scene.roll() < 0.6):
        return "good"
    return "neutral"
