"""A town opened for the window: its engine, its map, and how it is shown."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from engine.agents.visitor import Visitor, persona_of
from engine.errors import UserError
from engine.language import Language
from engine.runner_events import Event, RunnerFailed, TownOpened
from engine.snapshot import VisitorView
from game import paths
from game.garbage import Calm
from game.link import Link
from game.loading import Job
from game.memory import give_back_memory
from game.view.map_reader import read_map
from game.view.show import Show, Tell
from game.view.sprites import Sprites
from game.view.stage import Stage
from game.view.town_map import TownMap

if TYPE_CHECKING:
    # The engine is heavy: it is imported on its own thread, after the first frame.
    from engine import Town, TownOptions

DEMO_START = datetime(2023, 2, 13, 5, 40)
"""The town behind the title begins before dawn: one sees it wake up."""

MAP = "smallville.tmx"
"""The map behind the title."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A town that is not lived in but watched.

    Attributes:
        step: the first that is shown; -1 is the beginning.
        packed: what the town file is made of first, if it is not there.
    """

    step: int = -1
    packed: Path | None = None


Opener = Callable[[], "Town"] | Watched
"""Opens a town on the engine's thread, or says that it is only watched."""


class Play:
    """An opened town with everything the window needs of it.

    Attributes:
        path: the town file.
        opened: what the engine told first: title, people, clock.
        languages: both languages with the names of these people.
    """

    def __init__(
        self,
        path: Path,
        link: Link,
        opened: TownOpened,
        stage: Stage,
        languages: Mapping[str, Language],
        tell: Tell,
        calm: Calm | None = None,
    ) -> None:
        self.path = path
        self._calm = calm
        self.link = link
        self.opened = opened
        self.languages = languages
        sprites = {name: who.sprite for name, who in opened.lore.personas.items()}
        self.show = Show(stage, sprites, opened.clock, tell)
        self.take(opened)

    @property
    def visitor(self) -> VisitorView | None:
        """The player's own person, while in town."""
        return self.show.view.visitor

    def take(self, event: Event) -> None:
        """Take in one event; a visitor is described as everybody else is."""
        self.show.take(event)
        visitor = self.visitor
        if visitor is not None and visitor.name not in self.opened.lore.personas:
            self._describe(Visitor(visitor.name, visitor.line, visitor.looks))

    def _describe(self, visitor: Visitor) -> None:
        lore = self.opened.lore
        persona = persona_of(visitor, lore.world)
        personas = {**lore.personas, visitor.name: persona}
        self.opened = replace(self.opened, lore=replace(lore, personas=personas))

    def sprite_of(self, name: str) -> str:
        """The name of somebody's pictures, the visitor's too."""
        persona = self.opened.lore.personas.get(name)
        if persona is not None:
            return persona.sprite
        visitor = self.show.view.visitor
        return visitor.looks if visitor is not None else ""

    def close(self) -> None:
        """End the engine and close the town file."""
        if self._calm is not None:
            self._calm.end()
        self.link.close()


class Maps:
    """Maps that have been read, by the name towns have for them; each is read once."""

    def __init__(self) -> None:
        self._maps: dict[str, TownMap] = {}
        self._lock = threading.Lock()

    def get(self, name: str) -> TownMap:
        """The map that a town names; may be called from any thread.

        Raises:
            MapError: it cannot be read.
        """
        with self._lock:
            if name not in self._maps:
                from engine import find_map

                self._maps[name] = read_map(find_map(paths.assets(), name))
            return self._maps[name]


class Opening:
    """A town on its way to the window; nothing of it holds up a frame.

    Args:
        path: the town file.
        maps: the maps read so far.
        sprites: pictures of people.
        tell: writes out what is said.
        opening: opens the town on the engine's thread.
    """

    def __init__(
        self,
        path: Path,
        maps: Maps,
        sprites: Sprites,
        tell: Tell,
        opening: Opener,
    ) -> None:
        self._path, self._maps, self._sprites, self._tell = path, maps, sprites, tell
        # The engine is imported on the way, which takes longer than a frame may.
        self._linking = Job(partial(_link, opening, path))
        self._link: Link | None = None
        self._opened: TownOpened | None = None
        self._job: Job[tuple[Stage, Mapping[str, Language], Calm]] | None = None

    def poll(self) -> Play | None:
        """The town once it is there; ask each frame.

        Raises:
            UserError: it cannot be opened, or its map cannot be read.
        """
        try:
            return self._poll()
        except UserError:
            self.close()
            raise
        except Exception as error:
            self.close()
            raise UserError("error.engine", reason=repr(error)) from error

    def _poll(self) -> Play | None:
        if self._link is None:
            if not self._linking.done:
                return None
            self._link = self._linking.result()
        for event in self._link.drain():
            if isinstance(event, TownOpened):
                self._opened = event
                self._job = Job(partial(self._prepare, event))
            elif isinstance(event, RunnerFailed):
                raise UserError(event.reason.key, **dict(event.reason.parts))
        if self._opened is None or self._job is None or not self._job.done:
            return None
        stage, languages, calm = self._job.result()
        return Play(
            self._path, self._link, self._opened, stage, languages, self._tell, calm
        )

    def _prepare(
        self, opened: TownOpened
    ) -> tuple[Stage, Mapping[str, Language], Calm]:
        from engine import load_languages

        stage = Stage(self._maps.get(opened.map), self._sprites)
        lore = opened.lore
        languages = load_languages(paths.assets(), lore.personas, lore.activities)
        calm = Calm()
        give_back_memory()
        return stage, languages, calm

    def close(self) -> None:
        """Give up: end the engine again, without waiting for it."""
        linking, preparing = self._linking, self._job

        def give_up() -> None:
            try:
                linking.result().close()
            finally:
                if preparing is not None:
                    _, _, calm = preparing.result()
                    calm.end()

        Job(give_up)


def _link(opening: Opener, path: Path) -> Link:
    """Start an engine."""
    if isinstance(opening, Watched):
        if opening.packed is not None and not path.is_file():
            from engine import unpack_town

            unpack_town(opening.packed, path)
        return Link.to_recording(path, opening.step)
    link = Link(opening, path)
    link.start()
    return link


def opening_of(path: Path) -> Callable[[], Town]:
    """Opens a town file."""

    def open_file() -> Town:
        from engine import open_town

        return open_town(path, paths.assets())

    return open_file


def founding_of(path: Path, options: TownOptions, maps: Maps) -> Callable[[], Town]:
    """Founds a town and opens it."""

    def found() -> Town:
        from engine import map_of, new_town, open_town

        # A town whose map cannot be drawn is not founded.
        maps.get(map_of(options, paths.assets()))
        new_town(path, options, paths.assets())
        return open_town(path, paths.assets())

    return found


def slot_of(slot: Path, path: Path) -> Callable[[], Town]:
    """Opens a town that begins again from a slot; the slot stays as it was kept."""

    def take() -> Town:
        from engine import open_town, take_slot
        from game.slots import keep_before

        keep_before(path, slot)
        take_slot(slot, path)
        return open_town(path, paths.assets())

    return take


def branch_of(source: Path, path: Path, step: int, title: str) -> Callable[[], Town]:
    """Makes a town that goes on from a past step of another, and opens it."""

    def branch() -> Town:
        from engine import branch_town, open_town

        branch_town(source, path, step, paths.assets(), title)
        return open_town(path, paths.assets())

    return branch


def demo_of(path: Path) -> Callable[[], Town]:
    """Founds the town behind the title and opens it."""

    def found() -> Town:
        from engine import TownOptions, new_town, open_town

        options = TownOptions(seed=7, title="Smallville", start=DEMO_START)
        new_town(path, options, paths.assets())
        return open_town(path, paths.assets())

    return found
