"""What stays of a conversation: summary, memo, intention, feeling, news."""

from dataclasses import dataclass, field

from engine.chance import luck
from engine.minds.lore import Lore
from engine.minds.mind import Bond, Kept, News, Remember
from engine.minds.routine.talk.scene import moves_of
from engine.phrase import LITERAL, Part, Phrase, Ref, person, place, say

WARMING = 0.4
"""How often a pleasant talk brings two a little closer; less the closer they are."""

STRONGEST = 3
"""Change of feeling that one talk can bring."""

HURTS = {"needle": -2, "snap": -1, "retort": -1, "refuse_peace": -1, "storm_off": -1}
DOES_GOOD = {
    "forgive": 2,
    "apologise": 2,
    "support": 1,
    "crush_soft": 2,
    "attend_yes": 1,
    "topic_like": 1,
}
"""What the other's moves do to one's feeling."""


@dataclass(slots=True)
class _Talk:
    """What was said, sorted by what matters for remembering it.

    Attributes:
        mine: moves one made; `theirs` those of the others.
        change: of feeling, by what the others said.
    """

    mine: dict[str, Phrase] = field(default_factory=dict)
    theirs: dict[str, Phrase] = field(default_factory=dict)
    change: int = 0

    def has(self, *kinds: str) -> bool:
        """Whether anyone made one of these moves."""
        return any(kind in self.mine or kind in self.theirs for kind in kinds)

    def part(self, name: str, *kinds: str) -> Part | None:
        """A slot of the first of these moves that was made."""
        for kind in kinds:
            for moves in (self.theirs, self.mine):
                if kind in moves and (found := moves[kind].part(name)) is not None:
                    return found
        return None


def remember(context: Remember, lore: Lore) -> Kept:
    """What one takes away from a talk."""
    me, bond = context.situation.agent, context.others[0]
    talk = _read(context)
    names: dict[str, Part] = {"me": person(me), "who": person(bond.other)}
    summary, importance = _summary(context, talk, names)
    return Kept(
        summary,
        importance,
        memo=_memo(context, lore, talk, names),
        plan_note=_note(context, talk, names),
        feelings=tuple(
            (other.other, change)
            for other in context.others
            if (change := _feeling(context, talk, other)) != 0
        ),
        learned=tuple(dict.fromkeys(news.id for news in context.heard)),
    )


def _read(context: Remember) -> _Talk:
    talk = _Talk()
    for line in context.lines:
        own = line.speaker == context.situation.agent
        for kind, words in moves_of(line):
            (talk.mine if own else talk.theirs).setdefault(kind, words)
            if not own:
                talk.change += HURTS.get(kind, 0) + DOES_GOOD.get(kind, 0)
    return talk


def _summary(
    context: Remember, talk: _Talk, names: dict[str, Part]
) -> tuple[Phrase, int]:
    """What the talk was about, and how much it matters."""
    if talk.has("retort"):
        return say("thought.talk.quarrel", **names), 7
    if talk.has("forgive"):
        return say("thought.talk.peace", **names), 6
    if talk.has("apologise"):
        return say("thought.talk.no_peace", **names), 5
    news = _news(context, talk)
    if news is not None:
        told = max((one.importance for one in context.heard), default=3)
        return say("thought.talk.news", news=news, **names), max(3, min(8, told))
    where = talk.part("where", "invite", "ask_attend")
    if where is not None:
        return say("thought.talk.event", where=where, **names), 4
    if talk.has("tell_own"):
        whose = names["me" if "tell_own" in talk.mine else "who"]
        return say("thought.talk.own", whose=whose, **names), 4
    if talk.has("crush", "crush_soft"):
        return say("thought.talk.love", **names), 6
    what = talk.part("what", "ask_concern", "share_concern")
    if what is not None:
        return say("thought.talk.concern", what=what, **names), 4
    topic = talk.part("topic", "topic_like", "topic_dislike", "topic_meh")
    if topic is not None:
        return say("thought.talk.topic", topic=topic, **names), 3
    third = talk.part("third", "saw", "saw_talking", "ask_third")
    if third is not None:
        return say("thought.talk.third", third=third, **names), 3
    if talk.has("needle"):
        return say("thought.talk.sharp", **names), 4
    if talk.has("greet_stranger", "greet_back_stranger"):
        return say("thought.talk.met", **names), 4
    here = context.situation.address
    if here:
        return say("thought.talk.small_at", where=place(here), **names), 2
    return say("thought.talk.small", **names), 2


def _news(context: Remember, talk: _Talk) -> Part | None:
    if context.heard:
        return max(context.heard, key=lambda one: (one.importance, one.id)).text
    return talk.part("news", "tell", "tell_from")


def _memo(
    context: Remember, lore: Lore, talk: _Talk, names: dict[str, Part]
) -> Phrase | None:
    """What one found worth noting about the other."""
    if "retort" in talk.theirs or "snap" in talk.theirs:
        return say("thought.memo.angry", **names)
    if "forgive" in talk.theirs:
        return say("thought.memo.relieved", **names)
    if context.heard:
        news = max(context.heard, key=lambda one: (one.importance, one.id))
        return say("thought.memo.news", news=news.text, **names)
    told = _visitors_words(context, lore)
    if told is not None:
        return say("thought.memo.told", words=told, **names)
    if "crush" in talk.mine:
        soft = "crush_soft" in talk.theirs
        return say("thought.memo.hope" if soft else "thought.memo.shy", **names)
    if "crush" in talk.theirs:
        return say("thought.memo.noticed", **names)
    concern = _their_concern(talk)
    if concern is not None:
        return say("thought.memo.concern", what=concern, **names)
    for kind in ("topic_like", "topic_dislike"):
        topic = talk.theirs[kind].part("topic") if kind in talk.theirs else None
        if topic is not None:
            return say(f"thought.memo.{kind}", topic=topic, **names)
    if "greet_stranger" in talk.theirs or "greet_back_stranger" in talk.theirs:
        them = lore.personas.get(context.others[0].other)
        if them is not None:
            return say("thought.memo.met", work=them.work.title.phrase, **names)
    return None


def _visitors_words(context: Remember, lore: Lore) -> Phrase | None:
    """The longest thing that a visitor said: it is kept as it was said."""
    said = [
        line.words
        for line in context.lines
        if line.speaker not in lore.personas and line.words.key == LITERAL
    ]
    return max(said, key=_told_by, default=None)


def _told_by(words: Phrase) -> tuple[bool, int]:
    """How much words tell: a question less than anything that is said."""
    text = str(words.part("text"))
    return not text.endswith(("?", "？")), len(text)


def _their_concern(talk: _Talk) -> Part | None:
    """What occupies the other, if they spoke of it."""
    if "share_concern" in talk.theirs:
        return talk.theirs["share_concern"].part("what")
    if "answer_concern" in talk.theirs and "ask_concern" in talk.mine:
        return talk.mine["ask_concern"].part("what")
    return None


def _note(context: Remember, talk: _Talk, names: dict[str, Part]) -> Phrase | None:
    """What one means to do about it."""
    promised = talk.mine.keys() & {"attend_yes", "going_too"}
    event = next((one for one in context.heard if one.kind == "event"), None)
    if promised and event is not None and event.start is not None:
        return say("thought.note.attend", **_appointment(event), **names)
    if "retort" in talk.theirs:
        return say("thought.note.avoid", **names)
    if context.heard and max(one.importance for one in context.heard) >= 6:
        news = max(context.heard, key=lambda one: (one.importance, one.id))
        return say("thought.note.tell", news=news.text, **names)
    concern = _their_concern(talk)
    if concern is not None:
        return say("thought.note.ask", what=concern, **names)
    return None


def _appointment(event: News) -> dict[str, Part]:
    if event.start is None:
        return {}
    return {
        "where": place(event.place),
        "day": Ref("day", event.start.date().isoformat()),
        "clock": Ref("clock", str(event.start.hour * 60 + event.start.minute)),
    }


def _feeling(context: Remember, talk: _Talk, bond: Bond) -> int:
    here = context.situation
    if talk.change == 0:
        # Nothing special: company alone warms, up to a point.
        purpose = f"feeling/{context.conversation}/{bond.other}"
        roll = luck(here.seed, here.agent, here.step, purpose).random()
        warms = bond.feeling >= 0 and roll < WARMING - 0.04 * bond.feeling
        return int(warms)
    change = talk.change
    if change > 0 and bond.feeling >= 8:
        change = 1 if talk.has("forgive", "crush_soft") else 0
    return max(-STRONGEST, min(STRONGEST, change))
