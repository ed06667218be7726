"""Takes steps away from the end of a town file, as if they had never been made."""

import sqlite3


def cut_off(db: sqlite3.Connection, step: int) -> None:
    """Leave of a file what was in it when so many steps were finished.

    Within the transaction that is open. A keyframe of that moment is for the caller
    to write.
    """
    for table in ("step", "event", "command", "landing"):
        db.execute(f"DELETE FROM {table} WHERE step >= ?", (step,))
    for table in ("keyframe", "memory"):
        db.execute(f"DELETE FROM {table} WHERE step > ?", (step,))
    db.execute("DELETE FROM decision WHERE asked_at >= ?", (step,))
