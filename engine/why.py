"""Why somebody does what they do: a recorded decision in words."""

from typing import assert_never

from engine.minds.mind import (
    Answer,
    Ask,
    Block,
    Context,
    DayPlan,
    Detail,
    Embed,
    Heed,
    Heeded,
    Insights,
    Kept,
    Meant,
    PlanDay,
    Rate,
    Ratings,
    React,
    Reaction,
    Reflect,
    Remember,
    Remembered,
    Reply,
    Revise,
    Revised,
    Said,
    Tasks,
    Utterance,
)
from engine.phrase import Phrase, Ref, literal, person, place, say
from engine.snapshot import DecisionView
from engine.store.decisions import Decided


def view_of_decision(decided: Decided) -> DecisionView:
    """A decision as it is shown."""
    request, landing = decided.request, decided.landing
    return DecisionView(
        request.id,
        request.kind,
        request.agent,
        request.asked_at,
        decided.landed_at,
        question_of(request.context),
        _retrieved(request.context),
        answer_of(landing.answer, request.context) or (say("why.nothing"),),
        landing.answered_by,
        landing.cause,
        landing.exchanges,
    )


def question_of(context: Context) -> Phrase:
    """What was asked, in words."""
    match context:
        case PlanDay(day=day):
            return say("why.plan_day", day=Ref("day", day.isoformat()))
        case Detail(block=block):
            return say("why.detail", what=block.doing, where=place(block.place))
        case React(other=other):
            return say("why.react", whom=person(other.name), what=other.doing)
        case Utterance(others=others):
            return say("why.utterance", whom=person(others[0].other))
        case Remember(others=others):
            return say("why.remember", whom=person(others[0].other))
        case Reflect():
            return say("why.reflect")
        case Revise():
            return say("why.revise")
        case Rate():
            return say("why.rate")
        case Embed(texts=texts):
            return say("why.embed", number=str(len(texts)))
        case Heed(what=what):
            return say("why.heed", what=what)
        case Ask(question=question):
            return literal(question)
        case _:
            assert_never(context)


def answer_of(answer: Answer, context: Context) -> tuple[Phrase, ...]:
    """What was decided, in words, a line each."""
    match answer:
        case DayPlan(blocks=blocks):
            return tuple(_block(block) for block in blocks)
        case Tasks(tasks=tasks):
            return tuple(
                say(
                    "why.task",
                    minutes=task.minutes,
                    what=task.doing,
                    where=place(task.address),
                )
                for task in tasks
            )
        case Reaction(choice=choice, reason=reason):
            return (say(f"why.reaction.{choice}"), reason)
        case Said(words=words):
            return (words,)
        case Kept():
            opinions = (words for _, words in answer.opinions)
            rest = (answer.summary, answer.memo, answer.plan_note, *opinions)
            return tuple(one for one in rest if one is not None)
        case Insights(questions=questions, insights=insights):
            return (*questions, *(one.text for one in insights))
        case Revised(currently=currently, requirement=requirement):
            return (currently,) if requirement is None else (currently, requirement)
        case Ratings(values=values):
            return _rated(values, context)
        case Heeded(reason=reason, block=block):
            return (reason,) if block is None else (reason, _block(block))
        case Reply(words=words):
            return (words,)
        case Meant(model=model, dimension=dimension):
            told = say("why.meant", model=model, dimension=str(dimension))
            return (told,) if model else ()
        case _:
            assert_never(answer)


def _block(block: Block) -> Phrase:
    hour = Ref("clock", str(block.start % (24 * 60)))
    return say("why.block", hour=hour, what=block.doing, where=place(block.place))


def _rated(values: tuple[int, ...], context: Context) -> tuple[Phrase, ...]:
    texts = context.texts if isinstance(context, Rate) else ()
    return tuple(
        say("why.rated", value=value, what=text)
        for value, text in zip(values, texts, strict=False)
    )


def _retrieved(context: Context) -> tuple[Remembered, ...]:
    match context:
        case Remember() | Rate() | Embed():
            return ()
        case _:
            return context.memories
