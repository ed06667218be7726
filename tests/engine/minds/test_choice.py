"""What the player chooses about minds: written down whole, and never with a key."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from engine.minds.choice import LocalModel, MindChoice, PersonModel, ServerModel

FULL = MindChoice(
    kind="server",
    local=LocalModel(file=Path("tiny.gguf"), threads=3, context=2048),
    server=ServerModel(preset="ollama", model="qwen3:4b", parallel=4),
    people=(PersonModel(agent="Ann Ash", model=LocalModel()),),
    tokens_per_day=200_000,
    money_per_day=0.5,
    waits=False,
    language="zh",
    work="colour",
    reuse=False,
)


def test_a_choice_comes_back_as_it_was_written() -> None:
    assert MindChoice.model_validate_json(FULL.model_dump_json()) == FULL


def test_who_chooses_nothing_has_the_routine() -> None:
    assert MindChoice().model is None


def test_going_back_and_forth_loses_nothing() -> None:
    routine = FULL.model_copy(update={"kind": "routine"})
    assert routine.model is None
    assert routine.model_copy(update={"kind": "server"}) == FULL


def test_a_password_in_an_address_is_not_kept() -> None:
    server = ServerModel(address="https://me:secret@models.example/v1")
    assert server.address == "https://models.example/v1"
    assert "secret" not in ServerModel(address="me:secret@host/v1").address


def test_there_is_no_room_for_a_key() -> None:
    with pytest.raises(ValidationError):
        ServerModel.model_validate({"key": "sk-1"})


@pytest.mark.parametrize(
    "part",
    [
        {"preset": "nobody"},
        {"parallel": 0},
        {"context": 5},
    ],
)
def test_what_cannot_be_is_refused(part: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        ServerModel.model_validate(part)


def test_limits_alone_do_not_make_another_mind() -> None:
    other = FULL.model_copy(update={"tokens_per_day": 5, "waits": True})
    assert FULL.thinks_like(other)
    assert not FULL.thinks_like(FULL.model_copy(update={"deadline": 5.0}))
