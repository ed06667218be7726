"""A town: founded, opened, lived in step by step, verified.

This is where the parts are put together: the simulation, the mind that answers it,
the file that keeps it.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from engine.assets import ground_on, load_ground, settle_on
from engine.commands import TownCommand
from engine.errors import TownDamaged, TownDiverged, UserError
from engine.events import DecisionAsked
from engine.founding import TownOptions, found
from engine.minds.lore import Lore
from engine.minds.mind import SlowMind
from engine.minds.routine.mind import RoutineMind
from engine.own_maps import find_map
from engine.people.beginnings import load_beginning
from engine.people.places import check_places
from engine.phrase import say
from engine.replay import Diverged, catch_up, live_again
from engine.settings import Settings
from engine.simulation import Simulation, Step
from engine.snapshot import Snapshot
from engine.state import Ground, State
from engine.store.integrity import WholeRecording
from engine.store.keyframe import view_of, world_hash
from engine.store.recording import Recording
from engine.store.town_file import Charter, TownFile
from engine.thinking import Thinking
from engine.world.tmx import load_world

Progress = Callable[[int, int], None]
"""Is told how many of how many steps are done."""


class Town:
    """A town that goes on: its simulation, the mind it asks, the file it is kept in.

    One thread owns it, the one that opened it.
    """

    def __init__(
        self, simulation: Simulation, file: TownFile, charter: Charter
    ) -> None:
        self.simulation = simulation
        self.file = file
        self.charter = charter
        self.thinking = Thinking(RoutineMind(self.ground.lore))
        self._is_kept = True

    @property
    def ground(self) -> Ground:
        """Map, people, clock and settings."""
        return self.simulation.state.ground

    @property
    def lore(self) -> Lore:
        """What never changes and everybody may know."""
        return self.ground.lore

    @property
    def step_number(self) -> int:
        """The step that comes next: how many are finished."""
        return self.simulation.state.step

    def step(self, commands: Sequence[TownCommand] = ()) -> Step:
        """Live one step and keep it.

        Raises:
            TownFileError: it could not be written; the town stands where it stood in
                its file and can be opened again from there.
        """
        landings = self.thinking.land(self.simulation.due())
        self._is_kept = False
        step = self.simulation.step(commands, landings)
        self.file.append(step, self.simulation.state)
        self._is_kept = True
        self.thinking.begin(
            event.request for event in step.events if isinstance(event, DecisionAsked)
        )
        return step

    def awaited(self) -> tuple[str, ...]:
        """Whose answers the next step has to wait for; nobody's if it can be made."""
        return self.thinking.awaited(self.simulation.due())

    def think_with(self, mind: SlowMind | None, *, waits: bool = True) -> None:
        """Ask another mind from now on; what is open is asked again.

        Args:
            mind: None for the routine alone.
            waits: whether the town holds its breath for late answers.
        """
        self.thinking.close()
        routine = RoutineMind(self.ground.lore)
        self.thinking = Thinking(routine, mind, waits=waits)
        self.thinking.begin(self.simulation.state.pending.values())

    def snapshot(self) -> Snapshot:
        """What one sees of the town now."""
        return view_of(self.simulation.state)

    def world_hash(self) -> str:
        """A hash of all that the town is now."""
        return world_hash(self.simulation.state)

    def close(self) -> None:
        """Leave the town; it goes on exactly here when it is opened again.

        After a step that broke off or could not be written, it goes on before it.
        """
        self.thinking.close()
        try:
            if self._is_kept:
                self.file.mark(self.simulation.state)
        finally:
            self.file.close()


def map_of(options: TownOptions, assets: Path) -> str:
    """The map a town will be founded on, by the name it will have for it.

    Raises:
        UserError: the base or people file cannot be used.
    """
    if options.map:
        return options.map
    return load_beginning(assets, options.base, options.people).base.map


def new_town(path: Path, options: TownOptions, assets: Path) -> None:
    """Found a town and write its file.

    Raises:
        UserError: the base, a persona or people file, the map or the folder cannot be
            used.
    """
    people = load_beginning(assets, options.base, options.people)
    base, personas, file = people.base, people.personas, options.people
    settings = Settings(
        seed=options.seed,
        language=options.language,
        mind=options.mind,
        reflection_threshold=base.reflection_threshold,
        ablations=options.ablations,
    )
    start = options.start or base.start
    chosen = options.map or base.map
    world = load_world(find_map(assets, chosen))
    if file is not None and chosen == base.map:
        # On another map they are settled; on their own, a wrong place is a slip.
        check_places(people, world, file)
    name = file.stem if file is not None else options.base
    charter = Charter(options.title, name, chosen, start, settings)
    settled = settle_on(world, assets, personas, base.news)
    ground = ground_on(world, assets, charter, settled.personas)
    state = found(ground, settled.news, settled.personas)
    TownFile.found(path, charter, settled.personas, state).close()


def open_town(path: Path, assets: Path) -> Town:
    """Open a town to go on with it, exactly where it was left.

    From the last keyframe its recorded decisions are lived again: at most an hour of
    the game.

    Raises:
        UserError: the file, or what it needs of the game's files, cannot be used.
    """
    file = TownFile.open(path)
    try:
        with Recording(path) as recording:
            seconds = recording.charter.settings.seconds_per_step
            if 60 % seconds:
                raise UserError("error.reverie.rate", seconds=seconds)
            ground = load_ground(assets, recording.charter, recording.personas())
            simulation = _latest(recording, ground, path)
            charter = recording.charter
    except BaseException:
        file.close()
        raise
    file.follow(simulation.state)
    return Town(simulation, file, charter)


def read_state(path: Path, assets: Path) -> State:
    """The state of a recorded town after its last step, without going on with it.

    Raises:
        UserError: the file, or what it needs of the game's files, cannot be used.
    """
    with Recording(path) as recording:
        ground = load_ground(assets, recording.charter, recording.personas())
        return _latest(recording, ground, path).state


def _latest(recording: Recording, ground: Ground, path: Path) -> Simulation:
    return relived(recording, ground, recording.steps(), path)


def relived(recording: Recording, ground: Ground, end: int, path: Path) -> Simulation:
    """A recorded town as it was after so many steps, not before it was lived here.

    Raises:
        TownDiverged: it cannot be lived again by this game's rules.
    """
    simulation = Simulation(recording.state(ground, end))
    try:
        catch_up(simulation, recording, end)
    except Diverged as error:
        # Another version of the game lives by other rules than the one that wrote it.
        moment = recording.clock.at(error.step)
        raise TownDiverged(
            "error.town.diverged", file=path, step=error.step, hour=f"{moment:%H:%M}"
        ) from error
    return simulation


def verify(path: Path, assets: Path, progress: Progress | None = None) -> int | None:
    """Live a recorded town again from its first step and compare every step.

    Steps that were recorded elsewhere are only looked at for changes.

    Returns:
        The first step that differs, or None when the town is identical.

    Raises:
        UserError: the file cannot be used.
    """
    with WholeRecording(path) as recording:
        changed = recording.first_changed()
        if changed is not None:
            return changed
        ground = load_ground(assets, recording.charter, recording.personas())
        start, total = recording.charter.lived_from, recording.steps()
        state = recording.state(ground, start)
        if state.step != start:
            reason = say("damage.no_keyframe")
            raise TownDamaged("error.town.damaged", file=path, reason=reason)
        return _first_difference(
            Simulation(state),
            recording,
            lambda done: (progress or _silent)(done, total),
        )


def _first_difference(
    simulation: Simulation, recording: WholeRecording, progress: Callable[[int], None]
) -> int | None:
    state, end = simulation.state, recording.steps()
    try:
        frames = recording.keyframes(state.step + 1)
        frame = next(frames, None)
        for step in live_again(simulation, recording, end):
            if frame is not None and frame.step == state.step:
                if not frame.is_of(state):
                    return step.number
                frame = next(frames, None)
            progress(state.step)
    except Diverged as error:
        return error.step
    return None if recording.embeds(state) else end


def _silent(done: int, total: int) -> None:
    """Tell nobody."""
