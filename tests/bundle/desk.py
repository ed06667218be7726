"""A desk to try the packaged game on: a screen that is not there, keys, pictures."""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

Done = subprocess.CompletedProcess[str]

NOBODY = 65534
"""A user who may read the game but not write to its folder."""

PATIENCE = 60.0
TOOLS = ("Xvfb", "xdotool", "import")


def missing_tools() -> list[str]:
    """What is not installed and is needed here."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@dataclass
class Desk:
    """One user with an empty home, before one screen.

    Attributes:
        display: of the X server.
        home: the user's folder; the environment names nothing else.
        pictures: where screenshots go.
    """

    display: str
    home: Path
    pictures: Path

    @property
    def data(self) -> Path:
        """Where the game keeps the player's things by itself."""
        return self.home / ".local" / "share" / "Smallville"

    def log(self) -> str:
        """What the game has written to its log."""
        file = self.data / "logs" / "smallville.log"
        return file.read_text(encoding="utf-8") if file.is_file() else ""

    def command(self, program: Path, *words: str | Path) -> list[str]:
        """How the user starts a program; never as an administrator."""
        start = [str(program), *map(str, words)]
        if os.geteuid() == 0:
            user = [f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
            return ["setpriv", *user, *start]
        return start

    def environment(self) -> dict[str, str]:
        """Nothing of the builder's, least of all a Python."""
        return {"HOME": str(self.home), "DISPLAY": self.display}

    def run(
        self, program: Path, *words: str | Path
    ) -> subprocess.CompletedProcess[str]:
        """Run a program of the command line to its end."""
        return subprocess.run(
            self.command(program, *words),
            env=self.environment(),
            cwd=self.home,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    def facts(self, program: Path, town: Path) -> dict[str, object]:
        """What the packaged command line tells of a town."""
        done = self.run(program, "info", town, "--json")
        assert done.returncode == 0, done.stderr
        found: dict[str, object] = json.loads(done.stdout)
        return found

    @contextmanager
    def playing(self, program: Path, *words: str | Path) -> Iterator["Played"]:
        """A game that has been started and is ended at the latest here."""
        before = self.log().count("first frame")
        began = time.monotonic()
        game = subprocess.Popen(
            self.command(program, *words), env=self.environment(), cwd=self.home
        )
        played = Played(self, game)
        try:
            played.wait_for("first frame", before + 1)
            played.first_frame = time.monotonic() - began
            yield played
        finally:
            if game.poll() is None:
                game.kill()
            game.wait()


@dataclass
class Played:
    """A running game and the hands on its keyboard.

    Attributes:
        first_frame: seconds from the start to the first frame.
    """

    desk: Desk
    game: subprocess.Popen[bytes]
    first_frame: float = 0.0

    def wait_for(self, words: str, times: int = 1) -> None:
        """Wait until the log has said something so often."""
        end = time.monotonic() + PATIENCE
        while self.desk.log().count(words) < times:
            assert self.game.poll() is None, f"ended with {self.game.returncode}"
            assert time.monotonic() < end, f"no {words!r} in:\n{self.desk.log()}"
            time.sleep(0.02)

    def _x(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words],
            env=os.environ | {"DISPLAY": self.desk.display},
            capture_output=True,
            text=True,
            timeout=20,
            check=True,
        ).stdout

    def look(self) -> None:
        """Give the window the keyboard."""
        found = self._x("search", "--onlyvisible", "--class", "Smallville")
        self._x("windowfocus", found.split()[-1])
        time.sleep(0.3)

    def press(self, *keys: str) -> None:
        """Press keys one after another, by their X names."""
        for key in keys:
            self._x("key", key)
            time.sleep(0.3)

    def hold(self, key: str, seconds: float) -> None:
        """Hold a key down."""
        self._x("keydown", key)
        time.sleep(seconds)
        self._x("keyup", key)

    def picture(self, name: str) -> Path:
        """Take a picture of the whole screen."""
        file = self.desk.pictures / f"{name}.png"
        subprocess.run(
            ["import", "-window", "root", file],
            env=os.environ | {"DISPLAY": self.desk.display},
            timeout=30,
            check=True,
        )
        return file

    def memory(self) -> float:
        """Megabytes of memory that it holds."""
        status = Path(f"/proc/{self.game.pid}/status").read_text(encoding="utf-8")
        (line,) = (one for one in status.splitlines() if one.startswith("VmRSS"))
        return int(line.split()[1]) * 1024 / 1e6

    def ended(self) -> int:
        """Wait for its end; the exit status."""
        return self.game.wait(PATIENCE)


@contextmanager
def screen(size: str = "1280x720") -> Iterator[str]:
    """An X server without a screen; yields its display."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24", "-ac"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    try:
        yield f":{server.stdout.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()
