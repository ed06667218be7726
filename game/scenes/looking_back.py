"""Looking back: the timeline bar, and where in the town's life one is."""

from bisect import bisect_left

import pygame

from engine import TownInfo, list_towns
from engine.commands import StepOnce
from engine.happenings import SMALL, Happening
from engine.phrase import Ref, say
from game import paths
from game.app import App
from game.input import Act
from game.loading import Job
from game.play import Play
from game.scenes.ask import Ask
from game.scenes.new_town import free_path
from game.scenes.opening import OpeningTown
from game.scenes.pacing import Pacing
from game.story import Story
from game.ui.skin import SkinnedManager
from game.ui.timeline_bar import TimelineBar, TimelineLook, TimelineWords
from game.ui.timeline_span import Span
from game.ui.tip import draw_tip

TIPS = (
    "mark_back",
    "step_back",
    "play",
    "step_forward",
    "mark_forward",
    "branch",
    "now",
    "close",
)

FRAME = 3
"""Width at 100 % of the frame around the past."""

SETTLED = 12
"""Steps before a mark that count as being at it, when one asks for the one before."""


class LookingBack:
    """The timeline of the town that is shown.

    Args:
        app: the window.
        play: the town.
        pacing: its speed.
        story: what has happened in it.

    Attributes:
        is_open: whether the timeline is shown.
    """

    def __init__(self, app: App, play: Play, pacing: Pacing, story: Story) -> None:
        self._app, self._play, self._pacing = app, play, pacing
        self._story = story
        self._bar: TimelineBar | None = None
        self._span: Span | None = None
        self._saves: tuple[int, ...] = ()
        self._reading: Job[tuple[TownInfo, ...]] | None = None
        self._pointed: Happening | None = None
        self._wanted: int | None = None
        self.is_open = play.link.is_recording

    # ------------------------------------------------------------ widgets

    @property
    def height(self) -> int:
        """Screen pixels the bar takes at the foot of the window."""
        return self._bar.height if self._bar is not None else 0

    def build(self, ui: SkinnedManager, right: int, watched: str | None) -> None:
        """Make the bar anew, if it is open; `right` pixels stay free for a panel."""
        self.drop()
        if not self.is_open:
            return
        self._play.link.past.begin()
        self._read_saves()
        app, locale = self._app, self._app.locale
        words = TimelineWords(
            {name: locale(f"timeline.{name}_tip") for name in TIPS},
            locale("timeline.branch"),
            "" if self._play.link.is_recording else locale("timeline.now"),
        )
        self._bar = TimelineBar(
            ui,
            app.fonts,
            app.marks,
            self._play.opened.clock,
            words,
            right,
            self._look(watched),
            self._span,
        )

    def drop(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._span = None if self._bar.span.is_whole else self._bar.span
            self._bar.kill()
        self._bar = None

    def _read_saves(self) -> None:
        folder = paths.slots(self._play.path)
        self._reading = Job(lambda: list_towns(folder))

    def saved(self) -> None:
        """A copy was kept: it leaves a mark too."""
        if self.is_open:
            self._read_saves()

    # ------------------------------------------------------------ moments

    @property
    def position(self) -> int:
        """Finished steps at the moment that is shown."""
        return self._play.show.step + 1

    def go_to(self, position: int) -> None:
        """Show the town as it stood after so many steps."""
        link = self._play.link
        position = min(max(position, 0), link.past.steps)
        if not link.looks_back and position >= link.past.steps:
            return
        link.look_at(position - 1, waits=self._app.settings.past_waits)

    def return_to_present(self) -> None:
        """Show the living town again."""
        self._play.link.return_to_present()

    def do(self, act: Act) -> bool:
        """Do what a key asks; returns whether widgets must be made anew."""
        link = self._play.link
        match act:
            case Act.TIMELINE:
                return self._toggle()
            case Act.STEP_BACK:
                self._stand_still()
                self.go_to(self.position - 1)
            case Act.STEP_FORWARD:
                if link.looks_back:
                    self._stand_still()
                    link.send(StepOnce())
            case Act.MARK_BACK:
                self._go_to_mark(-1)
            case Act.MARK_FORWARD:
                self._go_to_mark(1)
            case _:
                return False
        return self._open_if_needed()

    def _toggle(self) -> bool:
        self.is_open = not self.is_open
        if not self.is_open:
            self.return_to_present()
        return True

    def _open_if_needed(self) -> bool:
        was_open, self.is_open = self.is_open, True
        return not was_open

    def _stand_still(self) -> None:
        if self._play.link.looks_back and not self._play.link.paused:
            self._play.link.pause()

    def _go_to_mark(self, way: int) -> None:
        steps = [one.step + 1 for one in self._story.happenings if one.weight > SMALL]
        if way > 0:
            later = [step for step in steps if step > self.position]
            target = later[0] if later else None
        else:
            end = bisect_left(steps, self.position - self._grace())
            target = steps[end - 1] if end else None
        if target is not None:
            self.go_to(target)

    def _grace(self) -> int:
        """While it plays one is past a mark before one can ask for the one before."""
        return 0 if self._play.link.paused else SETTLED

    # ------------------------------------------------------------ branch

    def ask_to_branch(self) -> None:
        """Make a new town that goes on from the moment that is shown, if confirmed."""
        app, play = self._app, self._play
        position = self.position
        lived_from = play.link.past.lived_from
        if position < lived_from:
            moment = play.opened.clock.at(lived_from)
            day, time = Ref("day", moment.date().isoformat()), f"{moment:%H:%M}"
            app.notices.append(say("interface.timeline.not_lived", day=day, time=time))
            return
        title = app.locale(
            "timeline.branch_name", title=play.opened.title, time=self._hour(position)
        )
        path = free_path(paths.towns(), title)

        def branch() -> None:
            app.turn_to(OpeningTown.of_branch(app, play.path, path, position, title))

        self._pacing.hold()
        moment = play.opened.clock.at(position)
        asked = say(
            "interface.timeline.branch_ask",
            title=title,
            day=Ref("day", moment.date().isoformat()),
            time=f"{moment:%H:%M}",
        )
        text = app.locale.tell(asked)
        head, yes = app.locale("timeline.branch_tip"), app.locale("timeline.branch_yes")
        app.push(Ask(app, head, text, yes, branch))

    def _hour(self, position: int) -> str:
        moment = self._play.opened.clock.at(position)
        return f"{moment:%m-%d %H:%M}"

    # ------------------------------------------------------------ input

    def press(self, element: object) -> bool:
        """A button was pressed; returns whether widgets must be made anew."""
        bar = self._bar
        if bar is None:
            return False
        name = next((n for n, made in bar.buttons.items() if made is element), "")
        match name:
            case "play":
                self._pacing.toggle()
            case "branch":
                self.ask_to_branch()
            case "now":
                self.return_to_present()
            case "close":
                return self._toggle()
            case "":
                pass
            case _:
                return self.do(Act(name))
        return False

    def hear(self, event: pygame.event.Event) -> bool:
        """Hear the pointer on the bar; returns whether it was meant."""
        bar = self._bar
        if bar is None:
            return False
        if event.type == pygame.MOUSEBUTTONDOWN and not bar.is_on_bar(event.pos):
            return False
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            bar.dragging = True
            self._drag(event.pos)
            return True
        if event.type == pygame.MOUSEMOTION:
            self._pointed = bar.mark_at(event.pos) if bar.is_on_bar(event.pos) else None
            self._drag(event.pos)
            return bar.dragging
        if event.type == pygame.MOUSEBUTTONUP and event.button == 1 and bar.dragging:
            bar.dragging = False
            return True
        if event.type == pygame.MOUSEWHEEL:
            point = pygame.mouse.get_pos()
            if bar.rect.collidepoint(point):
                bar.zoom(event.y, point)
                return True
        return False

    def _drag(self, point: tuple[int, int]) -> None:
        if self._bar is not None and self._bar.dragging:
            self._wanted = self._bar.position_at(point)

    def covers(self, point: tuple[int, int]) -> bool:
        """Whether a point of the window belongs to the bar."""
        bar = self._bar
        return bar is not None and (bar.dragging or bar.rect.collidepoint(point))

    # ------------------------------------------------------------ frames

    def update(self, watched: str | None) -> None:
        """Follow the town, and the pointer once a frame."""
        if self._wanted is not None:
            self._stand_still()
            self.go_to(self._wanted)
            self._wanted = None
        if self._reading is not None and self._reading.done:
            infos = self._reading.result()
            self._saves = tuple(one.step for one in infos if one.problem is None)
            self._reading = None
        if self._bar is not None:
            self._bar.show(self._look(watched))

    def _look(self, watched: str | None) -> TimelineLook:
        link = self._play.link
        return TimelineLook(
            self.position,
            max(link.past.steps, self.position),
            self._story.happenings,
            self._story.version,
            self._saves,
            watched,
            self._said(),
            link.looks_back,
            not link.paused,
            link.past.lived_from,
        )

    def _said(self) -> str:
        """The moment that is shown, in words."""
        link, locale = self._play.link, self._app.locale
        moment = self._play.opened.clock.at(max(self._play.show.step, 0))
        day = Ref("day", moment.date().isoformat())
        key = "then" if link.looks_back else "present"
        if link.is_recording:
            key = "recording"
        time = f"{moment:%H:%M:%S}"
        return locale.tell(say(f"interface.timeline.{key}", day=day, time=time))

    def draw_frame(self, target: pygame.Surface, top: int) -> None:
        """Draw a frame around the past, below all panels."""
        link, app = self._play.link, self._app
        if link.looks_back and not link.is_recording:
            place = target.get_rect()
            place.top, place.height = top, place.height - top - self.height
            colour = app.interface.colours["selected_shade"]
            pygame.draw.rect(target, colour, place, app.fonts.px(FRAME))

    def draw(self, target: pygame.Surface) -> None:
        """Draw the bar and what the pointer is on."""
        app = self._app
        if self._bar is None:
            return
        self._bar.draw(target)
        if self._pointed is not None:
            x = pygame.mouse.get_pos()[0]
            foot = (x, self._bar.rect.top + app.fonts.px(30))
            time = f"{self._play.opened.clock.at(self._pointed.step):%H:%M}"
            text = f"{time}  {app.locale.tell(self._pointed.text)}"
            draw_tip(target, text, foot, app.fonts, app.interface)
