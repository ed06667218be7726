"""One line: an answer to the last one, and perhaps something of one's own."""

from engine.chance import luck
from engine.minds.lore import Lore
from engine.minds.mind import Said, Utterance
from engine.minds.routine.talk.greeting import goodbye, greet
from engine.minds.routine.talk.openings import opening
from engine.minds.routine.talk.replies import reply, reply_to_words
from engine.minds.routine.talk.scene import JOIN, Move, Scene, moves_of
from engine.phrase import LITERAL, say

SHORTEST = 4
LONGEST = 12
"""Lines a talk is meant to have."""

LAST_CHANCE = 14
"""Line from which one takes leave in any case: sixteen is the rule's end."""

VISITORS_PATIENCE = 3
"""How many times as long one talks with a visitor, who has come to talk."""

ALONE = {"ask_when", "snap", "retort", "storm_off", "hear_question"}
"""Answers that stand alone in their line: the other is to answer at once."""

FIRST_REACTIONS = ("react_plan", "react_gossip", "react_fact")
CURIOSITY = 0.3
"""How often one asks where a piece of news comes from."""


def utterance(context: Utterance, lore: Lore) -> Said:
    """What one says now."""
    scene = Scene(context, lore)
    moves = _moves(scene)
    if len(moves) == 2:
        # Nobody calls another by name twice in one breath.
        moves = _nameless(scene, moves)
    return _said(moves)


def _moves(scene: Scene) -> list[Move]:
    lines = scene.context.lines
    if not lines:
        first = greet(scene)
        more = opening(scene) if _is_bursting(scene) else None
        return [first, more] if more else [first]
    answer = _answer(scene)
    if answer is not None and (answer.ends or answer.kind in ALONE):
        return [answer]
    if _is_time_to_go(scene, answer):
        return [one for one in (answer, goodbye(scene, answer)) if one]
    if answer is not None and _is_curious(scene, answer):
        return [answer, scene.say("ask_source")]
    if answer is not None and not _goes_on(scene, answer):
        return [answer]
    more = opening(scene)
    if more is None and answer is not None and len(lines) < SHORTEST - 2:
        return [answer]
    more = more or goodbye(scene, answer)
    return [answer, more] if answer else [more]


def _nameless(scene: Scene, moves: list[Move]) -> list[Move]:
    first, second = moves
    if first.kind.startswith("greet"):
        return [first, scene.without_name(second)]
    return [scene.without_name(first), second]


def _answer(scene: Scene) -> Move | None:
    """The reply to the last line: to its last half, which is the one left open."""
    last = scene.context.lines[-1]
    if last.speaker != scene.other:
        # Whoever said it has left the circle.
        return None
    made = moves_of(last)
    if made:
        kind, words = made[-1]
        return reply(scene, kind, words)
    text = last.words.part("text") if last.words.key == LITERAL else None
    return reply_to_words(scene, str(text or ""))


def _is_bursting(scene: Scene) -> bool:
    """Whether one comes to the point in the first breath."""
    return not scene.is_cold and scene.roll() < 0.2 + 0.2 * scene.me.sociability


def _goes_on(scene: Scene, answer: Move) -> bool:
    """Whether one adds something of one's own to an answer."""
    if answer.kind.startswith("greet_back"):
        return scene.roll() < 0.75
    return scene.roll() < 0.4


def _is_curious(scene: Scene, answer: Move) -> bool:
    at_first_hand = any(
        (known := scene.known(id)) is not None and scene.other in known.news.about
        for id in scene.told
    )
    curious = answer.kind.startswith(FIRST_REACTIONS) and not at_first_hand
    return curious and scene.roll() < CURIOSITY


def _is_time_to_go(scene: Scene, answer: Move | None) -> bool:
    said = len(scene.context.lines)
    if said >= LAST_CHANCE * (VISITORS_PATIENCE if scene.is_visitor else 1):
        return True
    asked = answer is not None and answer.kind.startswith(("ask_", "tell", "invite"))
    return not asked and said >= _length(scene) - 2


def _length(scene: Scene) -> int:
    """How long this talk is meant to be; the same for all who take part."""
    chance = luck(scene.here.seed, "talk", scene.context.conversation, "length")
    length = round(chance.triangular(SHORTEST, LONGEST, 6.5))
    if scene.is_visitor:
        return length * VISITORS_PATIENCE
    if scene.is_cold:
        return SHORTEST + 1
    return max(SHORTEST, length + (scene.feeling >= 6) - (scene.feeling < 0))


def _said(moves: list[Move]) -> Said:
    last = moves[-1]
    together = say(JOIN, a=moves[0].words, b=last.words)
    words = last.words if len(moves) == 1 else together
    return Said(
        words,
        ends=any(move.ends for move in moves),
        move=last.kind,
        tells=tuple(id for move in moves for id in move.tells),
        attends=next((move.attends for move in moves if move.attends), ""),
        declines=next((move.declines for move in moves if move.declines), ""),
        begins=tuple(news for move in moves for news in move.begins),
        template="+".join(move.words.key for move in moves),
    )
