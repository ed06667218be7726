"""The player's own people files: read, and brought in, beside the frames."""

import shutil
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from engine import BaseInfo, list_people, people_info
from engine.phrase import Phrase, say
from game import paths
from game.loading import Job
from game.scenes.dropped import PEOPLE


@dataclass(frozen=True, slots=True)
class Found:
    """What was read.

    Attributes:
        bases: of the player's folder, damaged ones among them.
        chosen: key of the one that was just brought, or empty.
        problem: why it could not be, or None.
    """

    bases: tuple[BaseInfo, ...]
    chosen: str = ""
    problem: Phrase | None = None


class OwnPeople:
    """Reads the folder at once; ask `poll` each frame."""

    def __init__(self) -> None:
        self._job: Job[Found] | None = Job(_look)

    @property
    def is_reading(self) -> bool:
        """Whether something is still to be polled."""
        return self._job is not None

    def bring(self, file: Path) -> None:
        """Keep a copy of a file among the player's own, and choose it."""
        self._job = Job(partial(_bring, file))

    def poll(self) -> Found | None:
        """What was read since it was asked last, or None."""
        if self._job is None or not self._job.done:
            return None
        job, self._job = self._job, None
        return job.result()


def _look() -> Found:
    return Found(list_people(paths.people(), paths.assets()))


def _bring(file: Path) -> Found:
    info = people_info(file, paths.assets())
    if info.problem is not None:
        return Found(_look().bases, problem=info.problem)
    try:
        kept = _copied(file, paths.people())
    except OSError as error:
        reason = error.strerror or str(error)
        problem = say("interface.people.uncopied", name=file.name, reason=reason)
        return Found(_look().bases, problem=problem)
    return Found(_look().bases, str(kept))


def _copied(file: Path, folder: Path) -> Path:
    """A file's copy in a folder; the same people are not kept twice."""
    if file.parent.resolve() == folder.resolve():
        return folder / file.name
    folder.mkdir(parents=True, exist_ok=True)
    content, number = file.read_bytes(), 2
    target = folder / f"{file.stem}{PEOPLE}"
    while target.exists() and target.read_bytes() != content:
        target = folder / f"{file.stem} {number}{PEOPLE}"
        number += 1
    if not target.exists():
        shutil.copyfile(file, target)
    return target
