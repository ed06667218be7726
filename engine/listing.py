"""What there is to open: bases for a new town, and the towns of a folder."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engine.agents.library import load_base
from engine.errors import UserError
from engine.people.file import ENDING, load_people
from engine.phrase import Phrase, literal
from engine.snapshot import Snapshot
from engine.store.recording import Recording


@dataclass(frozen=True, slots=True)
class BaseInfo:
    """A base as the list of bases shows it.

    Attributes:
        name: of its file, without the ending.
        people: how many live in it.
        file: the people file of one of the player's own, else None.
        problem: why it cannot be used, or None.
        map: file name of the map they live on.
    """

    name: str
    title: Phrase
    people: int
    start: datetime
    file: Path | None = None
    problem: Phrase | None = None
    map: str = ""

    @property
    def key(self) -> str:
        """Tells it from every other, of the game or the player's own."""
        return self.name if self.file is None else str(self.file)


@dataclass(frozen=True, slots=True)
class TownInfo:
    """A town file as the list of towns shows it.

    Attributes:
        title: the file's name if the town cannot be opened.
        game_time: of its last step.
        written: by the player's clock.
        problem: why it cannot be opened, or None.
        size: of the file, in bytes.
        picture: what it looked like when it was kept, a PNG; empty for none.
    """

    path: Path
    title: str
    step: int
    game_time: datetime | None
    people: int
    mind: str
    written: datetime
    problem: Phrase | None
    size: int = 0
    picture: bytes = b""


def list_bases(assets: Path) -> tuple[BaseInfo, ...]:
    """The bases of the game, the largest first; broken ones are left out."""
    bases = []
    for path in sorted((assets / "bases").glob("*.toml")):
        try:
            base = load_base(path)
        except UserError:
            continue
        people = len(base.people)
        bases.append(BaseInfo(path.stem, base.title.phrase, people, base.start))
    return tuple(sorted(bases, key=lambda base: (-base.people, base.name)))


def list_people(folder: Path, assets: Path) -> tuple[BaseInfo, ...]:
    """The people files of a folder by their names, damaged ones among them."""
    found = (people_info(path, assets) for path in folder.glob(f"*{ENDING}"))
    return tuple(sorted(found, key=lambda base: base.name.casefold()))


def people_info(path: Path, assets: Path) -> BaseInfo:
    """One people file, as the list of bases shows it."""
    try:
        people = load_people(path, assets)
    except UserError as error:
        nowhen = datetime.fromtimestamp(0)
        name = path.stem
        return BaseInfo(name, literal(name), 0, nowhen, path, error.phrase)
    base, count = people.base, len(people.personas)
    title, map = base.title.phrase, base.map
    return BaseInfo(path.stem, title, count, base.start, path, map=map)


def list_towns(folder: Path) -> tuple[TownInfo, ...]:
    """The town files of a folder, the latest first, damaged ones among them."""
    towns = [town_info(path) for path in sorted(folder.glob("*.town"))]
    return tuple(sorted(towns, key=lambda town: town.written, reverse=True))


def town_info(path: Path) -> TownInfo:
    """One town file, as the list shows it."""
    try:
        facts = path.stat()
        written, size = datetime.fromtimestamp(facts.st_mtime), facts.st_size
    except OSError:
        written, size = datetime.fromtimestamp(0), 0
    try:
        with Recording(path) as recording:
            charter, steps = recording.charter, recording.steps()
            return TownInfo(
                path,
                charter.title,
                steps,
                recording.clock.at(steps),
                recording.count("agent"),
                charter.settings.mind,
                written,
                None,
                size,
                recording.picture(),
            )
    except UserError as error:
        return TownInfo(path, path.stem, 0, None, 0, "", written, error.phrase, size)


def read_snapshot(path: Path, step: int | None = None) -> Snapshot:
    """How a recorded town looked after a step, the last one if None.

    Raises:
        TownFileError: the file cannot be read, or has no such step.
    """
    with Recording(path) as recording:
        return recording.snapshot(recording.steps() - 1 if step is None else step)
