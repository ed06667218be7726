"""The log turns over, tells no secrets, and never stops the game."""

import logging
import threading
from pathlib import Path

import pytest

from game import logbook as book
from game.crash import KEPT, write_report
from game.logbook import FILE, LOG, logbook, tail


def test_the_log_begins_with_what_runs_here(tmp_path: Path) -> None:
    with logbook(tmp_path / "logs"):
        pass
    first, *_ = (tmp_path / "logs" / FILE).read_text(encoding="utf-8").splitlines()
    assert "Smallville" in first
    assert "Python" in first


def test_a_key_in_a_traceback_is_not_written(tmp_path: Path) -> None:
    with logbook(tmp_path):
        try:
            raise ValueError("refused: Bearer sk-abcdefghijklmnop")
        except ValueError:
            LOG.exception("with %s", "api_key=sk-abcdefghijklmnop")
    text = (tmp_path / FILE).read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "sk-abc" not in text


def test_a_grown_log_is_turned_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "LARGEST", 2_000)
    with logbook(tmp_path):
        for number in range(400):
            LOG.info("line %d", number)
    files = sorted(tmp_path.glob(f"{FILE}*"))
    assert len(files) == book.KEPT + 1
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "line 399" in tail(tmp_path, 2)[0]


def test_without_a_folder_the_game_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with logbook(tmp_path / "file"):
        LOG.info("nobody hears this")
    assert tail(tmp_path / "file", 3) == []


def test_the_end_of_a_thread_is_noted(tmp_path: Path) -> None:
    def fail() -> None:
        raise RuntimeError("the bell cracked")

    with logbook(tmp_path):
        thread = threading.Thread(target=fail, name="ringer")
        thread.start()
        thread.join()
    text = (tmp_path / FILE).read_text(encoding="utf-8")
    assert "thread ringer ended" in text
    assert "the bell cracked" in text


def test_the_log_leaves_nothing_behind(tmp_path: Path) -> None:
    before, hook = logging.getLogger().handlers[:], threading.excepthook
    with logbook(tmp_path):
        assert logging.getLogger().handlers != before
    assert logging.getLogger().handlers == before
    assert threading.excepthook is hook


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    for day in range(1, 20):
        (tmp_path / f"2020-01-{day:02} 00-00-00.txt").write_text("old")
    file = write_report(RuntimeError("now"), tmp_path, tmp_path / "logs")
    assert file is not None
    left = sorted(tmp_path.glob("*.txt"))
    assert len(left) == KEPT
    assert left[-1] == file
