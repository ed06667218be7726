"""What one says to what was just said: every first half has its second half."""

from collections.abc import Callable

from engine.minds.mind import Ask
from engine.minds.routine.answer import answer
from engine.minds.routine.questions import Topic, people_named, topic_of
from engine.minds.routine.talk import events, quarrel
from engine.minds.routine.talk.greeting import NOT_SAID, goodbye_back, greet_back
from engine.minds.routine.talk.scene import Move, Scene
from engine.phrase import Phrase, Ref, activity, person, place, say

Reply = Callable[[Scene, Phrase], Move | None]

EVERYDAY = NOT_SAID | {"breakfast", "brunch", "lunch", "dinner"}
"""What is hardly worth telling of a day."""


def reply(scene: Scene, kind: str, words: Phrase) -> Move | None:
    """The second half to a move, or None if it needs none."""
    if kind.startswith("greet_back"):
        return None
    if kind.startswith("greet"):
        return greet_back(scene, words)
    if kind.startswith("bye"):
        return goodbye_back(scene, words)
    if kind.startswith(("notice_", "weather_")):
        return scene.say("agree")
    if kind == "voice":
        return scene.say("hear")
    found = REPLIES.get(kind)
    if found is not None:
        return found(scene, words)
    if kind.startswith("topic_"):
        return _opinion(scene, kind.removeprefix("topic_"))
    return None


def reply_to_words(scene: Scene, text: str) -> Move:
    """To words that nobody authored: the player's, or a model's."""
    lower = text.lower()
    if any(sign in lower for sign in FAREWELLS):
        return Move("bye_back", scene.phrase("bye_back"), ends=True)
    if text.rstrip().endswith(("?", "？", "吗", "呢")):
        return _answer_question(scene, text)
    if len(scene.context.lines) > 1:
        return scene.say("hear")
    if scene.are_strangers:
        me, work = person(scene.name), scene.me.work.title.phrase
        return scene.say("greet_back_stranger", me=me, work=work)
    return scene.say("greet_again" if scene.is_visitor else "greet_back")


FAREWELLS = ("bye", "good night", "farewell", "再见", "晚安", "回头见", "拜拜", "告辞")
"""What ends a talk, whoever says it."""


def _answer_question(scene: Scene, text: str) -> Move:
    """As in an interview, if one knows what is asked after."""
    asked, lower = scene.context, text.casefold()
    known = topic_of(lower) is not Topic.UNKNOWN
    if not known and not people_named(lower, scene.lore, scene.name):
        return scene.say("hear_question")
    question = Ask(
        scene.here,
        text,
        say("answer.unsure"),
        asked.others,
        asked.news,
        asked.memories,
        asked.plan,
    )
    return Move("answer", answer(question, scene.lore).words)


# ------------------------------------------------------------------ about the day


def _doing(scene: Scene, words: Phrase) -> Move | None:
    here = scene.here
    known = here.activity in scene.lore.activities and here.activity not in NOT_SAID
    if not known:
        return scene.say("say_day_little")
    if not here.address:
        return scene.say("say_way", what=activity(here.activity))
    return scene.say("say_doing", what=here.doing)


def _day(scene: Scene, words: Phrase) -> Move | None:
    told = {part for _, _, said in scene.said for _, part in said.parts}
    worth = [
        block.activity
        for block in scene.past
        if block.activity not in EVERYDAY and activity(block.activity) not in told
    ]
    if not worth:
        return scene.say("say_day_little")
    return scene.say("say_day", what=activity(scene.chance.choice(worth)))


def _plans(scene: Scene, words: Phrase) -> Move | None:
    event = next((block for block in scene.ahead if block.news), None)
    known = scene.known(event.news) if event else None
    if known is not None and known.news.start is not None:
        return scene.say(
            "say_plans_event",
            when=scene.when(known.news.start),
            where=place(known.news.place),
            news=known.news.text,
        )
    ahead = [block for block in scene.ahead if block.activity not in EVERYDAY]
    if not ahead:
        return scene.say("say_plans_none")
    block = ahead[0] if scene.roll() < 0.6 else scene.chance.choice(ahead)
    clock = Ref("clock", str(block.start % 1440))
    return scene.say("say_plans", what=activity(block.activity), clock=clock)


def _remark(scene: Scene, words: Phrase) -> Move | None:
    return scene.say("agree") if scene.roll() < 0.3 else None


# ----------------------------------------------------------------------- concerns


def _concern(scene: Scene, words: Phrase) -> Move | None:
    what = words.part("what")
    for concern in scene.me.concerns:
        if concern.what.phrase == what:
            return scene.say("answer_concern", detail=concern.detail.phrase)
    return scene.say("hear_question")


def _support(scene: Scene, words: Phrase) -> Move | None:
    asked = scene.last_said("ask_concern", "share_concern")
    what = asked.part("what") if asked else None
    if what is None:
        return scene.say("hear")
    harsh = scene.feeling < 0 or scene.me.temper > 0.5
    doubts = scene.roll() < (0.6 if harsh else 0.12)
    return scene.say("doubt" if doubts else "support", what=what)


def _thanks(scene: Scene, words: Phrase) -> Move | None:
    return scene.say("thanks") if scene.roll() < 0.6 else None


def _shrug(scene: Scene, words: Phrase) -> Move | None:
    if scene.me.temper > 0.5 and scene.roll() < scene.me.temper * 0.4:
        return scene.say("snap")
    return scene.say("hear")


# ------------------------------------------------------------------------- topics


def _opinion(scene: Scene, topic: str) -> Move:
    if topic in scene.me.dislikes:
        kind = "topic_dislike"
    elif topic in scene.me.interests or scene.roll() < 0.25:
        kind = "topic_like"
    else:
        kind = "topic_meh"
    return scene.say(kind, topic=Ref("topic", topic))


def _more(scene: Scene, words: Phrase) -> Move | None:
    topic = words.part("topic")
    if topic is None or scene.roll() > 0.55:
        return None
    liked = words.key.startswith("talk.topic_like")
    return scene.say("topic_more" if liked else "topic_differ", topic=topic)


def _nothing(scene: Scene, words: Phrase) -> Move | None:
    return None


# ----------------------------------------------------------------- third persons


def _saw(scene: Scene, words: Phrase) -> Move | None:
    third = words.part("third")
    if not isinstance(third, Ref):
        return scene.say("hear")
    tie = scene.tie(third.id)
    if third.id == scene.name:
        return scene.say("hear")
    if tie is not None and tie.kind == "crush":
        return scene.say("react_saw_fond", third=third)
    cold = tie is not None and tie.feeling <= -2
    return scene.say("react_saw_cold" if cold else "react_saw", third=third)


def _third(scene: Scene, words: Phrase) -> Move | None:
    third = words.part("third")
    if not isinstance(third, Ref):
        return scene.say("hear_question")
    tie = scene.tie(third.id)
    if tie is None or tie.kind == "crush":
        return scene.say("third_none", third=third)
    kind = "third_bad" if tie.feeling < 0 else "third_good"
    return scene.say(kind, third=third, note=tie.note.phrase)


def _react_third(scene: Scene, words: Phrase) -> Move | None:
    third = words.part("third")
    if third is None:
        return None
    unknown = words.key.startswith("talk.third_none")
    return scene.say("react_third_know" if unknown else "react_third", third=third)


# --------------------------------------------------------------------------- love


def _crush(scene: Scene, words: Phrase) -> Move | None:
    tie = scene.tie(scene.other)
    returned = tie is not None and (tie.kind == "crush" or tie.feeling >= 5)
    return scene.say("crush_soft" if returned or scene.feeling >= 9 else "crush_blind")


def _flustered(scene: Scene, words: Phrase) -> Move | None:
    return scene.say("thanks") if scene.roll() < 0.4 else None


# --------------------------------------------------------------------------- news


def _news(scene: Scene, words: Phrase) -> Move | None:
    return events.react_to_news(scene)


def _coming(scene: Scene, words: Phrase) -> Move | None:
    return events.answer_invitation(scene)


def _glad(scene: Scene, words: Phrase) -> Move | None:
    known = scene.known(scene.told[-1]) if scene.told else None
    if known is None or known.news.start is None:
        return None
    return scene.say(
        "glad", when=scene.when(known.news.start), where=place(known.news.place)
    )


def _pity(scene: Scene, words: Phrase) -> Move | None:
    known = scene.known(scene.told[-1]) if scene.told else None
    if known is None or known.news.start is None:
        return None
    return scene.say("pity", when=scene.when(known.news.start))


def _heard_from(scene: Scene, words: Phrase) -> Move | None:
    return scene.say("hear") if scene.roll() < 0.3 else None


def _after_when(scene: Scene, words: Phrase) -> Move | None:
    return events.answer_invitation(scene)


REPLIES: dict[str, Reply] = {
    "ask_doing": _doing,
    "ask_here": _doing,
    "say_doing": _remark,
    "ask_day": _day,
    "say_day": _remark,
    "ask_plans": _plans,
    "ask_concern": _concern,
    "answer_concern": _support,
    "share_concern": _support,
    "support": _thanks,
    "doubt": _shrug,
    "topic_like": _more,
    "topic_meh": _more,
    "topic_dislike": _more,
    "topic_more": _nothing,
    "topic_differ": _nothing,
    "saw": _saw,
    "saw_talking": _saw,
    "ask_third": _third,
    "third_good": _react_third,
    "third_bad": _react_third,
    "third_none": _react_third,
    "tell": _news,
    "tell_from": _news,
    "tell_own": _news,
    "tell_quarrel": _news,
    "invite": _coming,
    "ask_attend": _coming,
    "attend_yes": _glad,
    "going_too": _glad,
    "attend_no": _pity,
    "attend_no_work": _pity,
    "attend_maybe": _pity,
    "not_going": _pity,
    "ask_source": lambda scene, words: events.answer_source(scene),
    "ask_when": lambda scene, words: events.answer_when(scene),
    "say_when": _after_when,
    "say_source": _heard_from,
    "needle": lambda scene, words: quarrel.answer_needle(scene),
    "snap": lambda scene, words: quarrel.answer_snap(scene),
    "retort": lambda scene, words: quarrel.leave(scene),
    "storm_off": lambda scene, words: quarrel.call_after(scene),
    "apologise": lambda scene, words: quarrel.answer_apology(scene),
    "crush": _crush,
    "crush_soft": _flustered,
}
"""By first half; what is not here needs no answer."""
