"""Choosing between options with a model that is only told them."""

import json
from dataclasses import replace

from engine.backends.backend import Backend, Choice, Completion, Prompt, Question
from engine.backends.cancel import CancelToken
from engine.backends.wording import choice_request


def choose_by_reply(
    backend: Backend, question: Question, cancel: CancelToken
) -> Choice:
    """Ask for one of the options, as an enumeration, in an ordinary exchange."""
    if len(question.options) == 1:
        return Choice(0, None, 0, 0, 0.0, backend.name)
    completion = backend.complete(choice_prompt(question), cancel)
    return read_choice(question, completion)


def choice_prompt(question: Question) -> Prompt:
    """The question as a prompt whose schema has the options only."""
    schema = {
        "type": "object",
        "properties": {"choice": {"type": "string", "enum": list(question.options)}},
        "required": ["choice"],
        "additionalProperties": False,
    }
    return replace(question.prompt, user=choice_request(question), schema=schema)


def read_choice(question: Question, completion: Completion) -> Choice:
    """The option that a completion of `choice_prompt` names."""
    chosen = json.loads(completion.text)["choice"]
    return Choice(
        question.options.index(chosen),
        None,
        completion.input_tokens,
        completion.output_tokens,
        completion.seconds,
        completion.model,
    )
