"""Things are left as their users and the player would have them."""

from engine.agents.agent import NEVER, Action
from engine.cognition.execute import begin, set_object
from engine.phrase import literal
from tests.drawn_town import DrawnTown

TABLE, HALL = "w:cafe:hall:table", "w:cafe:hall"


def uses(town: DrawnTown, name: str, state: str, address: str = TABLE) -> None:
    """Let somebody go and use a thing, or stand about in a room."""
    agent = town.state.agents[name]
    now = town.state.step
    action = Action(
        literal("busy"), "work", "work", address, state, now, NEVER, "stand"
    )
    begin(agent, town.state, action)
    while not agent.arrived:
        town.play(1)


def two_at_the_table() -> DrawnTown:
    town = DrawnTown()
    town.play(480)
    uses(town, "Ann Ash", "laid")
    uses(town, "Bob Birch", "occupied")
    return town


def test_a_thing_that_another_still_uses_stays_as_they_use_it() -> None:
    town = two_at_the_table()
    uses(town, "Ann Ash", "idle", HALL)
    assert town.state.objects[TABLE] == "occupied"
    uses(town, "Bob Birch", "idle", HALL)
    assert TABLE not in town.state.objects


def test_the_second_last_to_leave_changes_nothing_for_the_last() -> None:
    town = two_at_the_table()
    uses(town, "Bob Birch", "idle", HALL)
    assert town.state.objects[TABLE] == "laid"


def test_what_the_player_did_to_a_thing_outlasts_its_user() -> None:
    town = DrawnTown()
    town.play(480)
    uses(town, "Ann Ash", "laid")
    set_object(town.state, TABLE, "burning")
    uses(town, "Ann Ash", "idle", HALL)
    assert town.state.objects[TABLE] == "burning"
