"""What the game asks of the C library's store of memory."""

import subprocess
import sys

import pytest

from game.memory import give_back_memory

BORROWS_ON_A_THREAD = """
import threading
from pathlib import Path
from game.memory import hold_little

def stores():
    lines = Path("/proc/self/maps").read_text().splitlines()
    starts = (int(line.split("-")[0], 16) for line in lines if "rw-p" in line)
    return sum(start % (64 << 20) == 0 for start in starts)

hold_little()
before = stores()
borrow = lambda: [bytes(4000) for _ in range(2000)] and counts.append(stores())
counts = []
threads = [threading.Thread(target=borrow) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(max(counts) - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc has such stores")
def test_threads_open_no_stores_of_memory_of_their_own() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BORROWS_ON_A_THREAD],
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) == 0


def test_memory_can_be_given_back_at_any_time() -> None:
    give_back_memory()
    give_back_memory()
