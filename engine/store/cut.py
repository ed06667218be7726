"""Takes steps away from the end of a town file, as if they had never been made."""

import sqlite3

from engine.state import State


def cut_off(db: sqlite3.Connection, state: State) -> None:
    """Leave of a file what was in it when the town stood at this state.

    Within the transaction that is open. A keyframe of the state is for the caller to
    write.
    """
    step = state.step
    for table in ("step", "event", "command"):
        db.execute(f"DELETE FROM {table} WHERE step >= ?", (step,))
    db.execute("DELETE FROM keyframe WHERE step > ?", (step,))
    db.execute("DELETE FROM decision WHERE asked_at >= ?", (step,))
    # What was open then is open again.
    db.execute(
        "UPDATE decision SET landed_at = NULL, answer_kind = NULL, answer = NULL,"
        " answered_by = NULL, cause = NULL, exchanges = NULL WHERE landed_at >= ?",
        (step,),
    )
    for agent in state.agents.values():
        db.execute(
            "DELETE FROM memory WHERE agent = ? AND id >= ?",
            (agent.order + 1, len(agent.stream)),
        )
