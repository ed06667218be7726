from random import Random
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from engine.backends.schema import bounded, faults, inlined, strict
from tests.conforming import conforming


class Task(BaseModel):
    minutes: int = Field(ge=5, le=60)
    doing: str = Field(min_length=1, max_length=60)
    where: Literal["cafe", "park"]


class Day(BaseModel):
    wake: int = Field(ge=0, le=1439)
    tasks: list[Task] = Field(min_length=1, max_length=3)
    note: str | None = None
    is_free: bool = False


SCHEMA = Day.model_json_schema()
GOOD: dict[str, Any] = {
    "wake": 390,
    "tasks": [{"minutes": 20, "doing": "bake", "where": "cafe"}],
    "note": None,
    "is_free": True,
}


def test_what_fits_has_no_fault() -> None:
    assert faults(SCHEMA, GOOD) == ()


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"wake": 1440}, "$.wake"),
        ({"wake": "390"}, "$.wake"),
        ({"wake": True}, "$.wake"),
        ({"tasks": []}, "$.tasks"),
        ({"tasks": [{"minutes": 4, "doing": "x", "where": "cafe"}]}, "[0].minutes"),
        ({"tasks": [{"minutes": 5, "doing": "x", "where": "bar"}]}, "[0].where"),
        ({"tasks": [{"minutes": 5, "doing": "x"}]}, "[0].where"),
        ({"tasks": [{"minutes": 5, "doing": "", "where": "park"}]}, "[0].doing"),
        ({"note": 7}, "$.note"),
        ({"is_free": "yes"}, "$.is_free"),
    ],
)
def test_a_fault_is_told_with_its_place(change: dict[str, Any], place: str) -> None:
    found = faults(SCHEMA, GOOD | change)
    assert len(found) == 1
    assert place in found[0]


def test_what_is_missing_and_what_is_too_much() -> None:
    schema = strict(SCHEMA)
    found = faults(schema, {**GOOD, "more": 1, "wake": 1} | {})
    assert found == ("$.more is not asked for",)
    assert "$.wake is missing" in faults(SCHEMA, {"tasks": GOOD["tasks"]})


def test_at_most_eight_faults_are_told() -> None:
    rows = {"type": "array", "items": {"type": "integer"}}
    assert len(faults(rows, ["x"] * 50)) == 8


@settings(max_examples=40)
@given(st.integers())
def test_made_up_values_fit_the_schema_they_are_made_for(seed: int) -> None:
    assert faults(SCHEMA, conforming(inlined(SCHEMA), Random(seed))) == ()


@settings(max_examples=40)
@given(st.integers())
def test_what_fits_a_bounded_schema_fits_the_schema(seed: int) -> None:
    small = {**SCHEMA, "properties": {"tasks": SCHEMA["properties"]["tasks"]}}
    small["required"] = ["tasks"]
    assert faults(small, conforming(bounded(small), Random(seed))) == ()


def test_a_bounded_schema_has_an_end_to_everything() -> None:
    task = bounded(SCHEMA)["properties"]["tasks"]["items"]["properties"]
    assert task["minutes"] == {"enum": list(range(5, 61))}
    assert bounded({"type": "string"})["maxLength"] > 0
    assert bounded({"type": "array", "items": {}})["maxItems"] > 0


def test_a_strict_schema_has_no_bounds_and_no_room() -> None:
    day = strict(SCHEMA)
    assert day["additionalProperties"] is False
    assert day["required"] == ["wake", "tasks", "note", "is_free"]
    assert "maximum" not in day["properties"]["wake"]
    assert day["properties"]["tasks"]["items"]["additionalProperties"] is False


def test_a_schema_that_contains_itself_is_cut() -> None:
    tree = {
        "$defs": {
            "node": {"type": "object", "properties": {"next": {"$ref": "#/$defs/node"}}}
        },
        "$ref": "#/$defs/node",
    }
    assert faults(tree, {"next": {"next": 3}}) == ()
