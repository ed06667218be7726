"""A branch made from the command line."""

from pathlib import Path

from tests.engine.cli.conftest import Call


def test_a_branch_is_as_old_as_was_asked_and_verifies(call: Call, town: Path) -> None:
    branch = town.with_name("branch.town")
    called = call("branch", town, branch, "--step", 700)
    assert called.status == 0
    assert "700" in called.out
    assert call("info", branch, "--json").data["step"] == 700
    assert call("verify", branch).out.strip() == "identical"


def test_a_branch_from_what_never_was_is_refused(call: Call, town: Path) -> None:
    branch = town.with_name("branch.town")
    called = call("branch", town, branch, "--step", 99999999)
    assert called.status == 1
    assert "99999999" in called.complaint
    assert not branch.exists()
