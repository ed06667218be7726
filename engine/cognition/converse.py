"""Converse: line by line, across steps, until one says it is over."""

from dataclasses import replace

from engine.agents.agent import Agent
from engine.agents.conversation import Conversation
from engine.cognition.circle import NEAR, draw_near, join, may_join, next_turn
from engine.cognition.execute import prolong, resume, stay, step_aside, stop
from engine.cognition.gossip import learn, share
from engine.cognition.plan import insert
from engine.cognition.react import may_talk
from engine.cognition.remember import keep_chat, think
from engine.cognition.retrieve import bonds_with, in_sight, recall, seen, situation
from engine.events import (
    ConversationEnded,
    ConversationLeft,
    ConversationStarted,
    FeelingChanged,
    InvitationAnswered,
    LineSpoken,
    NewsBorn,
    NewsLearned,
)
from engine.minds.mind import Bond, Kept, KnownNews, Line, News, Remember, Said
from engine.minds.mind import Utterance as Question
from engine.phrase import Phrase, literal, person, say
from engine.state import State

WALKING_UP = 30
"""Steps one goes to reach the other, who stands still; from further off, none."""

BREATH = 3
"""Steps between two lines besides the time it takes to say them."""

LETTERS_PER_STEP = 10
"""How fast people talk, in letters of English."""

RECALLED = 8
"""Memories retrieved for each line."""

RECALLED_ALONE = 20
"""The same without social memory: opinions must come from memories of the other."""

SAME_NEWS = 0.85
"""Cosine from which two sentences tell the same news."""

LINES_KEPT = 40
"""Authored lines one does not repeat; the town keeps six times as many."""

WARMEST = 10
"""The strongest feeling, for or against."""

PATIENCE = 180
"""Steps that people wait for a visitor's words: half an hour."""

PATIENCE_TOGETHER = 18
"""The same among several, before somebody else speaks."""

VISITORS_LINES = 4
"""How many times as long a talk with a visitor may last."""

TOLD = 6
"""Importance of what a visitor tells as news."""


def start(agent: Agent, other: Agent, state: State) -> None:
    """Begin to talk or join in, if the rules still allow it when that lands."""
    talk = state.talk_of(other)
    if talk is not None and may_join(agent, talk, state):
        join(agent, talk, state)
    elif may_talk(agent, other, state):
        begin_talk(agent, other, state)


def begin_talk(agent: Agent, other: Agent, state: State) -> None:
    """Begin to talk: the first walks up to the other, who stands still."""
    talk = Conversation(
        state.next_conversation,
        (agent.name, other.name),
        state.ground.world.address_at(other.tile),
        state.step,
    )
    state.next_conversation += 1
    state.conversations[talk.id] = talk
    for one in (agent, other):
        one.conversation = talk.id
        stop(one, state)
    state.emit(ConversationStarted(state.step, talk.id, talk.people, talk.address))


def part(agent: Agent, state: State) -> None:
    """Leave the talk one is in, if any; with two it is over."""
    talk = state.talk_of(agent)
    if talk is None:
        return
    if len(talk.people) <= 2:
        _end(talk, state)
        return
    speaker = talk.speaker
    stays = talk.others(agent.name)
    _go_on_alone(agent, talk, state)
    if speaker == agent.name:
        talk.turn, talk.asked = next_turn(talk, speaker, state), None
        speaker = talk.speaker
    talk.people = stays
    talk.turn = stays.index(speaker)
    state.emit(ConversationLeft(state.step, talk.id, agent.name, stays))


def converse(talk: Conversation, state: State) -> None:
    """Move a conversation on: walk up, ask for the next line, or end."""
    if not talk.talking:
        _walk_up(talk, state)
        return
    if len(talk.people) > 2:
        draw_near(talk, state)
    if talk.over or len(talk.lines) >= _longest(talk, state):
        if state.step >= talk.quiet_from:
            _end(talk, state)
    elif talk.asked is None:
        _next_line(talk, state)


def _next_line(talk: Conversation, state: State) -> None:
    if not state.agents[talk.speaker].visits:
        _ask_for_line(talk, state)
    elif state.step >= talk.quiet_from:
        _hear_visitor(talk, state)


def _longest(talk: Conversation, state: State) -> int:
    """Lines after which a talk ends by itself; a visitor is listened to for longer."""
    visited = state.visitor is not None and state.visitor.name in talk.people
    return state.settings.longest_talk * (VISITORS_LINES if visited else 1)


def _hear_visitor(talk: Conversation, state: State) -> None:
    """It is the visitor's turn: say what the player wrote, or wait for it."""
    agent = state.agents[talk.speaker]
    waited = state.step - max(talk.quiet_from, talk.began)
    if talk.prepared:
        words, is_news = talk.prepared.pop(0)
        speak(agent, state, _in_words(agent, state, words, is_news))
    elif len(talk.people) == 2 and waited >= PATIENCE:
        _end(talk, state)
    elif len(talk.people) > 2 and waited >= PATIENCE_TOGETHER:
        talk.turn = next_turn(talk, agent.name, state)


def _in_words(agent: Agent, state: State, words: str, is_news: bool) -> Said:
    said: Phrase = literal(words)
    if not is_news:
        return Said(said)
    id = f"told_{agent.name}_{state.step}"
    news = News(id, "fact", said, (), "neighbourhood", TOLD)
    return Said(said, tells=(id,), begins=(news,))


def speak(agent: Agent, state: State, answer: Said, asked: int | None = None) -> None:
    """Land a line: it is said, and whoever listens learns what it tells.

    Args:
        agent: who speaks.
        state: of the town.
        answer: what is said.
        asked: identity of the decision; None for a visitor's own words.
    """
    talk = state.talk_of(agent)
    if talk is None or talk.speaker != agent.name or talk.asked != asked:
        return
    talk.asked = None
    repeated = any(line.words == answer.words for line in talk.lines)
    goes = answer.ends or (repeated and not agent.visits)
    together = len(talk.people) > 2
    leaves = together and (goes or answer.move.startswith("bye"))
    talk.over = goes and not together
    letters = len(state.ground.words.tell(answer.words))
    talk.quiet_from = state.step + BREATH + letters // LETTERS_PER_STEP
    for news in answer.begins:
        if news.id not in answer.tells:
            _bear(news, talk, state)
    tells = _told(agent, answer, talk, state)
    talk.lines.append(
        Line(
            agent.name,
            answer.words,
            state.step,
            answer.move,
            tells,
            answer.template,
        )
    )
    if answer.template:
        _note_template(agent, state, answer.template)
    state.emit(
        LineSpoken(
            state.step, talk.id, agent.name, answer.words, talk.quiet_from, tells
        )
    )
    for name in talk.others(agent.name):
        for id in tells:
            _tell(agent, state.agents[name], id, talk, state)
    _promise(agent, state, answer)
    talk.turn = next_turn(talk, agent.name, state)
    if leaves:
        part(agent, state)


def keep(agent: Agent, state: State, context: Remember, answer: Kept) -> None:
    """Land what stays of a conversation: a chat, a memo, a plan note, a feeling."""
    others = tuple(bond.other for bond in context.others)
    chat = keep_chat(
        agent, state, answer.summary, answer.importance, others, context.conversation
    )
    for text in (answer.memo, answer.plan_note):
        if text is not None:
            think(
                agent,
                state,
                text,
                answer.importance,
                (chat.id,),
                others,
                context.conversation,
            )
    for name, change in answer.feelings:
        if name in others:
            _feel(agent, state, name, change)
    _form_opinions(agent, state, others, answer)
    facts = [_identified(news, state).id for news in answer.heard]
    for id in (*answer.learned, *facts):
        if id not in agent.news and id in state.news:
            learn(agent, state.news[id], others[0], context.conversation, state)


def _form_opinions(
    agent: Agent, state: State, others: tuple[str, ...], answer: Kept
) -> None:
    """Social memory: what one thinks of each of the others after the talk."""
    if state.ablations.no_social_memory:
        return
    opinions = dict(answer.opinions)
    for name in others:
        bond = agent.bond(name)
        opinion = opinions.get(name) or answer.memo or bond.summary
        agent.bonds[name] = replace(bond, summary=opinion)


def _identified(news: News, state: State) -> News:
    """The town's news that says the same in nearly the same words; else this."""
    vector = state.embed(news.text)
    for known in state.news.values():
        # Rounded, because the last bits of a product depend on the machine.
        if round(float(state.embed(known.text) @ vector), 5) >= SAME_NEWS:
            return known
    state.news[news.id] = news
    state.emit(NewsBorn(state.step, news))
    return news


def _walk_up(talk: Conversation, state: State) -> None:
    one, other = (state.agents[name] for name in talk.people[:2])
    apart = max(abs(one.tile[0] - other.tile[0]), abs(one.tile[1] - other.tile[1]))
    if apart <= NEAR:
        talk.talking = True
        talk.quiet_from = state.step
        for name in talk.people:
            state.stir(state.agents[name])
        _next_line(talk, state)
        return
    field = state.ground.paths.to((other.tile,))
    following, way = field.next(one.tile), field.distance(one.tile)
    if following is None or way is None or way > WALKING_UP:
        _end(talk, state)
        return
    step_aside(one, state, following)


def _ask_for_line(talk: Conversation, state: State) -> None:
    agent = state.agents[talk.speaker]
    others = talk.others(agent.name)
    question = say("query.person", who=person(others[0]))
    alone = state.ablations.no_social_memory
    context = Question(
        situation(agent, state),
        talk.id,
        bonds_with(agent, state, others),
        tuple(seen(state.agents[name]) for name in others),
        tuple(talk.lines),
        tuple(agent.news.values()),
        recall(agent, state, question, RECALLED_ALONE if alone else RECALLED),
        agent.plan.blocks if agent.plan else (),
        tuple(agent.templates),
        tuple(state.templates),
    )
    # One thinks while the other still speaks, and answers when there is silence.
    thought = state.step + state.settings.delays.utterance
    talk.asked = state.ask(
        agent, "utterance", context, max(talk.quiet_from + 1, thought)
    )


def _end(talk: Conversation, state: State) -> None:
    del state.conversations[talk.id]
    state.emit(ConversationEnded(state.step, talk.id, talk.people, len(talk.lines)))
    for name in talk.people:
        _go_on_alone(state.agents[name], talk, state)


def _go_on_alone(agent: Agent, talk: Conversation, state: State) -> None:
    """Turn back to what one was at, and think about what was said."""
    agent.conversation = None
    state.stir(agent)
    state.due[agent.name] = state.step
    if agent.visits:
        if not agent.arrived:
            stay(agent, state)
    elif not agent.arrived:
        # A talk on the way makes one late, it does not make one turn back.
        prolong(agent, state, agent.action.until + state.step - talk.began)
    resume(agent, state)
    others = _partners(agent, talk)
    if not talk.lines or not others:
        return
    for name in others:
        agent.rested_from[name] = state.step + state.settings.talk_cooldown
        bond = agent.bond(name)
        agent.bonds[name] = replace(bond, talks=bond.talks + 1, last_talk=state.step)
    if not agent.visits:
        _ask_what_stays(agent, others, talk, state)


def _partners(agent: Agent, talk: Conversation) -> tuple[str, ...]:
    """With whom one talked, those who have left among them."""
    spoke = (line.speaker for line in talk.lines)
    names = dict.fromkeys((*talk.people, *spoke))
    return tuple(name for name in names if name != agent.name)


def _ask_what_stays(
    agent: Agent, others: tuple[str, ...], talk: Conversation, state: State
) -> None:
    context = Remember(
        situation(agent, state),
        talk.id,
        bonds_with(agent, state, others),
        tuple(talk.lines),
        tuple(state.news[id] for name, id in talk.heard if name == agent.name),
    )
    state.ask(agent, "remember", context)


def _note_template(agent: Agent, state: State, template: str) -> None:
    agent.templates = [template, *agent.templates][:LINES_KEPT]
    state.templates = [template, *state.templates][: 6 * LINES_KEPT]


def _tell(
    agent: Agent, other: Agent, id: str, talk: Conversation, state: State
) -> None:
    share(agent, id, other.name)
    if id in other.news:
        share(other, id, agent.name)
        return
    talk.heard.append((other.name, id))
    learn(other, state.news[id], agent.name, talk.id, state)


def _told(
    agent: Agent, answer: Said, talk: Conversation, state: State
) -> tuple[str, ...]:
    """Identities of the news in a line; a fact gets its identity as it is told."""
    named = {}
    for news in answer.begins:
        if news.id in answer.tells:
            known = named[news.id] = _identified(news, state)
            if known.id not in agent.news:
                learn(agent, known, "", talk.id, state)
    ids = (named[id].id if id in named else id for id in answer.tells)
    return tuple(dict.fromkeys(id for id in ids if id in agent.news))


def _bear(news: News, talk: Conversation, state: State) -> None:
    """News that is born in a talk is known to all who take part, or overhear it."""
    if news.id in state.news:
        return
    state.news[news.id] = news
    state.emit(NewsBorn(state.step, news))
    for name in talk.people:
        others = talk.others(name)
        state.agents[name].news[news.id] = KnownNews(news, state.step, "", others)
        state.emit(NewsLearned(state.step, name, news.id, "", talk.id))
    for other in in_sight(state.agents[talk.speaker], state):
        if news.id not in other.news and not other.asleep:
            learn(other, news, talk.speaker, talk.id, state)


def _promise(agent: Agent, state: State, answer: Said) -> None:
    for id, attends in ((answer.attends, True), (answer.declines, False)):
        known = agent.news.get(id)
        if known is None or known.attends is attends:
            continue
        agent.news[id] = replace(known, attends=attends)
        state.emit(InvitationAnswered(state.step, agent.name, id, attends))
        if attends:
            insert(agent, state, known.news)


def _feel(agent: Agent, state: State, other: str, change: int) -> None:
    bond: Bond = agent.bond(other)
    feeling = max(-WARMEST, min(WARMEST, bond.feeling + change))
    if feeling == bond.feeling:
        return
    agent.bonds[other] = replace(bond, feeling=feeling)
    state.emit(
        FeelingChanged(state.step, agent.name, other, feeling, feeling - bond.feeling)
    )
