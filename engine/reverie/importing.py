"""Import: a folder of the original becomes a town that can be watched and goes on."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from engine.agents.persona import Persona
from engine.assets import load_ground, load_languages
from engine.errors import FolderError
from engine.reverie.files import Folder, Unreadable, tidy
from engine.reverie.icons import Icons
from engine.reverie.nodes import read_nodes, remember
from engine.reverie.notes import Notes, read_notes
from engine.reverie.origin import Origin, PersonOrigin
from engine.reverie.people import Casting, load_cast
from engine.reverie.places import Gazetteer
from engine.reverie.progress import Progress, counted, silent
from engine.reverie.recorded import Recorded, Talk, read_recorded
from engine.reverie.report import Report
from engine.reverie.scratch import Scratch
from engine.reverie.settle import Settler, settle
from engine.reverie.simulation import Meta, Shape, read_meta, recognise
from engine.reverie.talks import find_talks
from engine.reverie.timeline import Reader, Stretch, Timeline
from engine.reverie.wording import Wording
from engine.settings import Settings
from engine.state import Ground
from engine.store.codec import dump
from engine.store.past import Past
from engine.store.town_file import Charter, TownFile
from engine.world.grid import Tile
from engine.world.world import World


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import.

    Attributes:
        title: of the town.
        people: their names, in acting order.
        steps: that were recorded.
        memories: of all people.
        report: what was odd.
    """

    title: str
    people: tuple[str, ...]
    steps: int
    memories: int
    report: Report


def import_folder(
    root: Path,
    town: Path,
    assets: Path,
    language: str = "en",
    progress: Progress = silent,
) -> Imported:
    """Read a folder of the original and write it as a town file.

    Nothing is written when the folder cannot be used.

    Args:
        root: storage, compressed, or a base.
        town: the file to write.
        assets: folder of the game's files.
        language: of minds that speak only one.
        progress: is told how much of how much is done: all is read, then written.

    Raises:
        UserError: the folder, or the town file, cannot be used.
    """
    report = Report()
    folder, shape = recognise(root)
    meta = read_meta(folder, shape, report)
    return _Import(folder, shape, meta, assets, language, report, progress).write(town)


class _Import:
    def __init__(
        self,
        folder: Folder,
        shape: Shape,
        meta: Meta,
        assets: Path,
        language: str,
        report: Report,
        progress: Progress,
    ) -> None:
        self._progress = progress
        self._folder = folder
        self._shape = shape
        self._meta = meta
        self._assets = assets
        self._language = language
        self._report = report
        self._scratches = _scratches(folder, meta, report)

    def write(self, town: Path) -> Imported:
        names = tuple(self._scratches)
        charter = self._charter()
        bare = load_ground(self._assets, charter, ())
        world = bare.world
        gazetteer = Gazetteer(world, self._report)
        recorded = read_recorded(
            self._folder,
            self._shape,
            names,
            self._meta.step,
            {
                name: _home(one, gazetteer, world)
                for name, one in self._scratches.items()
            },
            self._report,
            partial(self._reached, 0),
        )
        _keep_on_map(recorded, world, self._report)
        notes = read_notes(self._folder, recorded, self._meta, self._report)
        if notes is not None:
            return self._write_noted(town, notes.charter, recorded, notes)
        wording = Wording(bare.lore.activities, bare.embedder)
        ground = self._peopled(bare, recorded, gazetteer, wording)
        return self._write_read(town, charter, recorded, ground, wording, gazetteer)

    def _reached(self, before: int, done: int) -> None:
        self._progress(before + done, 2 * self._meta.step)

    # ------------------------------------------------------ from the folder alone

    def _write_read(
        self,
        town: Path,
        charter: Charter,
        recorded: Recorded,
        ground: Ground,
        wording: Wording,
        gazetteer: Gazetteer,
    ) -> Imported:
        reader = Reader(recorded, gazetteer, wording, Icons(self._assets), self._report)
        talks = find_talks(recorded, gazetteer, self._meta.seconds, self._report)
        by_lines = {talk.lines: talk.id for talk in talks}
        settlers = [
            self._settler(name, recorded, reader, ground, gazetteer, by_lines)
            for name in recorded.people
        ]
        timeline = Timeline(
            recorded,
            {one.name: one.stretches for one in settlers},
            talks,
            {one.name: list(one.remembered.stream) for one in settlers},
        )
        steps = list(timeline.steps())
        state = settle(
            ground,
            settlers,
            self._meta.step,
            talks,
            timeline.objects,
            wording,
            self._report,
        )
        origin = dump(self._origin(recorded, settlers))
        written = counted(steps, partial(self._reached, self._meta.step))
        past = Past(timeline.opening(ground.clock), written, origin)
        personas = list(ground.lore.personas.values())
        TownFile.found(town, charter, personas, state, past).close()
        return self._imported(charter, settlers)

    def _charter(self) -> Charter:
        name = self._folder.root.resolve().name
        return Charter(
            name,
            name,
            self._meta.map,
            self._meta.start,
            _settings(list(self._scratches.values()), self._meta, self._language),
            self._meta.step,
        )

    def _peopled(
        self,
        bare: Ground,
        recorded: Recorded,
        gazetteer: Gazetteer,
        wording: Wording,
    ) -> Ground:
        """The ground with a persona for everybody."""
        cast = load_cast(self._assets)
        casting = Casting(
            cast, recorded.people, bare.world, gazetteer, wording, self._report
        )
        people: dict[str, Persona] = {
            name: casting.persona(
                name, scratch, bare.world.address_at(recorded.tiles[name][0])
            )
            for name, scratch in self._scratches.items()
        }
        return replace(
            bare,
            lore=replace(bare.lore, personas=people),
            words=load_languages(self._assets, people)["en"],
        )

    def _settler(
        self,
        name: str,
        recorded: Recorded,
        reader: Reader,
        ground: Ground,
        gazetteer: Gazetteer,
        talks: Mapping[Talk, int],
    ) -> Settler:
        scratch = self._scratches[name]
        last = max(0, recorded.steps - 1)
        raw = self._memory_file(name, "associative_memory/nodes.json")
        nodes = read_nodes(raw, name, ground.clock, last, self._report)
        places = self._memory_file(name, "spatial_memory.json")
        return Settler(
            name,
            recorded.tiles[name][-1],
            scratch,
            remember(nodes, ground, talks, name, self._report),
            gazetteer.known_places(places, name),
            reader.stretches(name, scratch.is_walking),
        )

    def _memory_file(self, name: str, file: str) -> object:
        try:
            own = _own_folder(self._scratches[name].folder)
            return self._folder.json(f"{own}/{file}")
        except Unreadable:
            return None

    def _origin(self, recorded: Recorded, settlers: Sequence[Settler]) -> Origin:
        return Origin(
            self._folder.root.resolve().name,
            self._meta.fork,
            self._meta.maze,
            recorded.gaps,
            {
                one.name: PersonOrigin(
                    one.scratch.raw,
                    [_kept(stretch) for stretch in one.stretches],
                    one.remembered.numbers,
                    {id: list(lines) for id, lines in one.remembered.talks.items()},
                )
                for one in settlers
            },
        )

    def _imported(self, charter: Charter, settlers: Sequence[Settler]) -> Imported:
        return Imported(
            charter.title,
            tuple(one.name for one in settlers),
            charter.lived_from,
            sum(len(one.remembered.stream) for one in settlers),
            self._report,
        )

    # ------------------------------------------------- with the notes of an export

    def _write_noted(
        self, town: Path, charter: Charter, recorded: Recorded, notes: Notes
    ) -> Imported:
        ground = load_ground(self._assets, charter, notes.personas)
        state = notes.state(ground)
        past = notes.past(recorded)
        written = counted(past.steps, partial(self._reached, self._meta.step))
        past = replace(past, steps=written)
        TownFile.found(town, charter, notes.personas, state, past).close()
        return Imported(
            charter.title,
            tuple(state.agents),
            charter.lived_from,
            sum(len(agent.stream) for agent in state.agents.values()),
            self._report,
        )


def _scratches(folder: Folder, meta: Meta, report: Report) -> dict[str, Scratch]:
    """Identity and settings of everybody in the list who has a folder.

    Raises:
        FolderError: there is nobody.
    """
    found: dict[str, Scratch] = {}
    folders = {tidy(name): name for name in folder.folders("personas")}
    for person in meta.people:
        own = folders.pop(person, None)
        if own is None:
            report.add("no_folder", person)
            continue
        try:
            raw = folder.json(f"{_own_folder(own)}/scratch.json")
        except Unreadable as error:
            report.add("no_person_here", error.file)
            continue
        if isinstance(raw, dict):
            found[person] = Scratch(raw, own, report)
        else:
            report.add("no_person_here", person)
    for name in folders.values():
        report.add("no_name", name)
    if not found:
        raise FolderError("error.reverie.nobody", file=folder.root)
    return found


def _own_folder(person: str) -> str:
    return f"personas/{person}/bootstrap_memory"


def _home(scratch: Scratch, gazetteer: Gazetteer, world: World) -> Tile:
    """Where somebody stands of whose place no file tells."""
    if scratch.tile is not None:
        return scratch.tile
    place = gazetteer.find(scratch.text("living_area"))
    return (world.tiles_of(place) or world.tiles_of(world.name))[0]


def _keep_on_map(recorded: Recorded, world: World, report: Report) -> None:
    """Put those who stand outside, or in a wall, on the nearest tile one can use."""
    moved: dict[Tile, Tile] = {}
    for name, tiles in recorded.tiles.items():
        for step, tile in enumerate(tiles):
            if tile not in moved:
                moved[tile] = tile if world.is_standing(tile) else _near(tile, world)
            if moved[tile] != tile:
                report.add("off_map", f"{name}, {step}")
                tiles[step] = moved[tile]


def _near(tile: Tile, world: World) -> Tile:
    def apart(other: Tile) -> tuple[int, Tile]:
        return (abs(other[0] - tile[0]) + abs(other[1] - tile[1]), other)

    return min(world.tiles_of(world.name), key=apart)


def _settings(scratches: Sequence[Scratch], meta: Meta, language: str) -> Settings:
    """What most people have: our settings are a town's, not a person's."""

    def usual(field: str, least: float, most: float) -> float:
        told = Counter(one.number(field, least, most) for one in scratches)
        return told.most_common(1)[0][0]

    return Settings(
        language=language,
        seconds_per_step=meta.seconds,
        vision_radius=int(usual("vision_r", 1, 50)),
        attention_bandwidth=int(usual("att_bandwidth", 1, 100)),
        retention=int(usual("retention", 1, 1000)),
        recency_decay=usual("recency_decay", 0.5, 1.0),
        reflection_threshold=int(usual("importance_trigger_max", 1, 100_000)),
    )


def _kept(stretch: Stretch) -> tuple[int, str, str]:
    return (stretch.start, stretch.emoji, stretch.where.raw)
