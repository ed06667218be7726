"""What pydantic finds is told in our words, in both languages."""

from typing import Literal

import pytest
from pydantic import BaseModel, Field, ValidationError

from engine.language import Language, Names, read_catalogue
from engine.misfit import misfit
from engine.roots import assets_root

LOCALE = assets_root() / "locale"
NOBODY = Names({}, {}, {}, {})


class Form(BaseModel):
    age: int = Field(default=1, ge=1, le=99)
    kind: Literal["friend", "rival"] = "friend"
    name: str = ""
    people: list[str] = []


@pytest.mark.parametrize(
    ("given", "english", "chinese"),
    [
        ({"age": "old"}, "a whole number is wanted here", "这里要写整数"),
        ({"age": 0}, "it must be 1 or more", "不能小于 1"),
        ({"age": 100}, "it must be 99 or less", "不能大于 99"),
        ({"kind": "pal"}, "it must be one of friend or rival", "只能是"),
        ({"name": 3}, "a text in quotes is wanted here", "这里要写带引号的文字"),
        ({"people": "Ann"}, "a list is wanted here", "这里要写列表"),
    ],
)
def test_a_value_that_does_not_fit_is_told_in_the_readers_language(
    given: dict[str, object], english: str, chinese: str
) -> None:
    with pytest.raises(ValidationError) as raised:
        Form.model_validate(given)
    phrase = misfit(raised.value.errors()[0])
    for code, words in (("en", english), ("zh", chinese)):
        language = Language(code, read_catalogue(LOCALE / code), NOBODY)
        assert words in language.tell(phrase)
