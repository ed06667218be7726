"""The town being played: its picture, the bar, the panel, the player's hands."""

from math import hypot
from pathlib import Path

import pygame
import pygame_gui

from engine.commands import SkipToEvent, SkipToMorning
from engine.events import StepFinished
from engine.happenings import Happening
from engine.phrase import Phrase, say
from engine.runner_events import (
    AgentInspected,
    CommandRefused,
    Event,
    EventReached,
    RunnerFailed,
    Saved,
    SaveFailed,
    TimeShown,
)
from game import paths
from game.app import App
from game.input import Act, act_of
from game.loading import Job
from game.pad import SPEED
from game.play import Play
from game.scenes.background import Background
from game.scenes.bar_words import bar_text, bar_tips
from game.scenes.giving_pasts import GivingPasts
from game.scenes.hand import Hand
from game.scenes.keeping import Keeping
from game.scenes.looking_back import LookingBack
from game.scenes.minding import Minding
from game.scenes.pacing import Pacing
from game.scenes.panel import Desk
from game.scenes.panels import PANELS, Panels
from game.scenes.scene import Scene
from game.scenes.sky import Sky
from game.scenes.talking import Talking
from game.scenes.visiting import person_at, point_of
from game.scenes.watching import Watching
from game.slots import is_auto
from game.sound.ears import Ears
from game.story import Story
from game.ui.marked import make_ready
from game.ui.person_panel import EDGE, WIDTH
from game.ui.skin import art_scale
from game.ui.toasts import Toasts
from game.ui.top_bar import TopBar
from game.view.camera import Camera
from game.view.overlay import Overlay
from game.view.show import Attention
from game.view.weather import WeatherView

FIRST_ZOOM = {1400: 3.0, 0: 2.0}
"""Zoom to begin with, by the least width of the window."""


class TownScene(Scene):
    """One town, live.

    Args:
        app: the window.
        play: the opened town.

    Attributes:
        camera: where one looks from.
        watching: whom the player has chosen.
    """

    def __init__(self, app: App, play: Play) -> None:
        super().__init__(app)
        self.play = play
        self._pacing = Pacing(play.link, app.settings.pace)
        self.watching = Watching(app, play)
        self.story = Story(play.path, play.opened.steps)
        self.looking_back = LookingBack(app, play, self._pacing, self.story)
        desk = Desk(
            app,
            play,
            self.story,
            self.watching,
            self._choose,
            self._visit,
            self._look_from,
            lambda: self.camera,
            self._rearrange,
            self._tell,
        )
        self.panels = Panels(desk)
        self._keeping = Keeping(app, play, self._pacing, self._tell, self._draw_scenery)
        self._minding = Minding(app, play, self._pacing, self._tell)
        self._pasts = GivingPasts(app, play, self._pacing)
        self.talking = Talking(app, play, self._pacing, self._rearrange)
        self._hand = Hand()
        self._background = Background(app, play.link)
        self._ears = Ears(app, play)
        self.weather = WeatherView(play.show.stage.map.rooms)
        self._toasts = Toasts()
        self._hidden = False
        self._pointed: str | None = None
        self._bar: TopBar | None = None
        zoom = next(z for width, z in FIRST_ZOOM.items() if app.size[0] >= width)
        self.camera = Camera(play.show.stage.map.size, app.size, zoom=zoom, goal=zoom)
        self._look_at_someone()
        self._overlay = self._make_overlay()

    def _look_at_someone(self) -> None:
        """Begin where most people are near."""
        self.play.show.update(0.0)
        middle = self.play.show.figures.middle()
        if middle is not None:
            self.camera.look_at(middle.x, middle.y, at_once=True)

    def _make_overlay(self) -> Overlay:
        app = self.app
        return Overlay(
            app.interface, app.activities, app.marks, app.fonts, art_scale(app.scale)
        )

    # ------------------------------------------------------------ life of the scene

    def enter(self) -> None:
        """Let the town go, and remember it as the last one."""
        super().enter()
        self._pacing.begin()
        self._minding.begin()
        Job(make_ready)
        name = self.play.path.name
        if self.play.path.parent == paths.towns() and (
            name != self.app.settings.last_town
        ):
            self.app.remember_town(name)

    def rebuild(self) -> None:
        """Make all widgets anew: size, scale or language may have changed."""
        self._drop()
        super().rebuild()

    def _drop(self) -> None:
        """Take all widgets away."""
        self._bar = None
        self.watching.drop()
        self.panels.drop()
        self.looking_back.drop()
        self.talking.drop()

    def build(self) -> None:
        """Make bar and panels; nothing while the interface is hidden."""
        self.camera.resize(self.app.size)
        self.camera.gliding = not self.app.settings.reduced_motion
        self._overlay = self._make_overlay()
        if not self._hidden:
            self._bar = self._make_bar()
            self._arrange()

    def _make_bar(self) -> TopBar:
        app, locale = self.app, self.app.locale
        return TopBar(
            self.ui,
            bar_tips(locale),
            locale("bar.menu"),
            bar_text(locale, self.play, self._pacing),
            app.fonts,
        )

    def _rearrange(self) -> None:
        """Another person or panel: the bar at the top stays as it is."""
        if self._bar is None:
            self.rebuild()
        else:
            self._arrange()

    def _arrange(self) -> None:
        """Make the panels below the bar, each in the room that others leave."""
        app = self.app
        assert self._bar is not None
        width, side = app.size[0], self.ui.px(WIDTH + EDGE)
        if self.panels.covers(self.ui, width, side):
            self.watching.drop()
        else:
            self.watching.build(self.ui, self._bar.height)
        panel = self.watching.panel
        right = panel.rect.left if panel is not None else width
        self.looking_back.build(self.ui, width - right, self.watching.chosen)
        foot, edge = self.looking_back.height, self.ui.px(EDGE)
        room = pygame.Rect(edge, 0, right - 2 * edge, app.size[1] - foot - edge)
        self.talking.build(self.ui, room)
        self.panels.build(self.ui, self._bar.height, right, self._foot)

    def resume(self) -> None:
        """The menu or a question has gone."""
        self._pacing.let_go()

    def leave(self) -> None:
        """Keep a copy and close the town; every step is in its file."""
        self._keeping.keep_by_itself()
        super().leave()
        self._minding.end()
        self.play.close()

    # ------------------------------------------------------------ input

    def handle(self, event: pygame.event.Event) -> None:
        """Panels and widgets first, then keys, then the town under the pointer."""
        if event.type == pygame.DROPFILE:
            self._pasts.read(Path(event.file))
            return
        if not self._hidden and self.panels.hear(event):
            return
        if not self._over_panels() and self.looking_back.hear(event):
            return
        if self.talking.keeps_back(event):
            return
        self.talking.point(event)
        if self.ui.process_events(event) or self.talking.hear(event):
            return
        if event.type == pygame_gui.UI_BUTTON_PRESSED:
            self._press(event.ui_element)
        elif event.type == pygame.KEYDOWN:
            act = act_of(event.key, event.mod, self.app.keys)
            if act is not None:
                self._do(act)
            elif event.key == pygame.K_RETURN and self.watching.chosen is None:
                self._choose(self._nearest())
            elif event.key == pygame.K_RETURN:
                self._do(Act.TALK)
        elif not self._over_widgets() or self._hand.dragging:
            click = self._hand.handle(event, self.camera)
            if self._hand.dragging:
                self.watching.following = False
            if click is not None:
                self._click(click)
            if event.type == pygame.MOUSEBUTTONUP and event.button == 3:
                self.talking.walk(self._tile_at(event.pos))
        elif (
            event.type == pygame.MOUSEBUTTONUP
            and event.button == 1
            and self.watching.click(event.pos)
        ):
            self._rearrange()

    def _click(self, point: tuple[int, int]) -> None:
        """Choose the person there, or show the thing there; else choose nobody."""
        show = self.play.show
        person = show.person_at(point, self.camera)
        thing = show.thing_at(point, self.camera) if person is None else ""
        if thing:
            self.panels.show_place(thing)
            self._rearrange()
        else:
            self._choose(person)

    def _over_widgets(self) -> bool:
        point = pygame.mouse.get_pos()
        over_bar = self._bar is not None and point[1] < self._bar.height
        return over_bar or self._over_panels() or self.looking_back.covers(point)

    def _over_panels(self) -> bool:
        point, person = pygame.mouse.get_pos(), self.watching.panel
        rects = (
            person.rect if person is not None else None,
            self.panels.rect,
            self.talking.rect,
        )
        return any(rect is not None and rect.collidepoint(point) for rect in rects)

    def _press(self, element: object) -> None:
        bar = self._bar
        if bar is not None:
            if element is bar.pause:
                self._pacing.toggle()
            elif element is bar.menu:
                self._open_menu()
            elif element is bar.help:
                self._do(Act.HELP)
            elif element is bar.sky:
                self._do(Act.WEATHER)
            elif element is bar.light:
                self._minding.open_why()
            for choice, made in enumerate(bar.paces):
                if element is made:
                    self._pacing.choose(choice)
        panel = self.watching.panel
        if panel is not None and element is panel.why:
            self._minding.open_why(self.watching.chosen or "")
            return
        was = self.watching.chosen
        anew = (
            self.panels.press(element)
            or self.talking.press(element)
            or self.looking_back.press(element)
            or self.watching.press(element)
        )
        if anew or self.watching.chosen != was:
            self._rearrange()

    def _choose(self, name: str | None) -> None:
        if name != self.watching.chosen:
            self.watching.choose(name)
            self._rearrange()

    def _do(self, act: Act) -> None:
        match act:
            case Act.NEARER:
                self.camera.step_zoom(1)
            case Act.FARTHER:
                self.camera.step_zoom(-1)
            case Act.FIT:
                self.watching.following = False
                self.camera.fit()
            case Act.PAUSE:
                self._pacing.toggle()
            case Act.PACE_1 | Act.PACE_2 | Act.PACE_3 | Act.PACE_4:
                self._pacing.choose(int(act.value[-1]))
            case Act.SLOWER:
                self._pacing.shift(-1)
            case Act.FASTER:
                self._pacing.shift(1)
            case Act.NEXT_EVENT:
                self.play.link.send(SkipToEvent())
            case Act.MORNING:
                self.play.link.send(SkipToMorning())
            case _:
                self._do_more(act)

    def _do_more(self, act: Act) -> None:
        match act:
            case Act.NEXT_PERSON | Act.PREVIOUS_PERSON:
                self.watching.step(1 if act is Act.NEXT_PERSON else -1)
                self._look_at_chosen()
                self._rearrange()
            case Act.FOLLOW:
                if self.watching.chosen is not None:
                    self.watching.following = not self.watching.following
            case Act.BACK:
                self._go_back()
            case Act.HELP:
                from game.scenes.manual import Manual

                self._pacing.hold()
                self.app.push(Manual(self.app))
            case Act.TALK:
                self._talk()
            case Act.WEATHER:
                self._make_weather()
            case Act.WHY:
                self._minding.open_why(self.watching.chosen or "")
            case Act.PHOTO:
                self._keeping.photograph(self._draw_town)
            case Act.SAVE:
                self._keeping.save()
            case Act.LOAD:
                self._keeping.load()
            case Act.HIDE:
                self._hidden = not self._hidden
                self.rebuild()
            case _:
                if act in PANELS:
                    self.app.sign("page")
                if self.panels.toggle(act) or self.looking_back.do(act):
                    self._hidden = False
                    self._rearrange()

    def _talk(self) -> None:
        """Turn to the chosen person, or to the nearest."""
        if self.play.link.looks_back:
            self._tell(say("interface.talk.past"))
            return
        name = self.watching.chosen or self._nearest()
        if name is not None:
            self._hidden = False
            self.watching.choose(name)
            self.talking.open(name)
            self._rearrange()
            self._look_at_chosen()

    def _make_weather(self) -> None:
        if self.play.link.looks_back:
            self._tell(say("interface.sky.past"))
        else:
            self.app.push(Sky(self.app, self.play))

    def _tile_at(self, point: tuple[int, int]) -> tuple[int, int]:
        x, y = self.camera.to_world(*point)
        tile = self.play.show.stage.map.tile
        return int(x // tile), int(y // tile)

    def _go_back(self) -> None:
        if self._hidden:
            self._hidden = False
            self.rebuild()
        elif self.talking.person is not None:
            self.talking.close()
            self._rearrange()
        elif self.panels.open is not None:
            self.panels.close()
            self._rearrange()
        elif self.watching.chosen is not None:
            self._choose(None)
        else:
            self._open_menu()

    def _open_menu(self) -> None:
        from game.scenes.menu import Menu

        self._pacing.hold()
        is_lived = not self.play.link.is_recording
        saving = self._keeping.saving() if is_lived else None
        give_pasts = self._pasts.choose if is_lived else None
        self.app.push(Menu(self.app, self.play.path, saving, give_pasts))

    # ------------------------------------------------------------ frames

    def update(self, seconds: float, on_top: bool) -> None:
        """Take in what happened; let everything move on."""
        for event in self.play.link.drain():
            self._take(event)
        self.play.show.update(seconds)
        still = self.app.settings.reduced_motion
        self.weather.update(seconds, self.play.show.view.weather, still)
        for event in self.play.link.take_unseen():
            self.story.take(event)
        self.story.update()
        self.looking_back.update(self.watching.chosen)
        self.panels.update(seconds)
        self.talking.update()
        self._background.update(seconds)
        self._pasts.update(on_top)
        self.app.fonts.open_ahead()
        self._ears.update(seconds, self.watching.chosen, self.camera.zoom)
        self._toasts.update(seconds)
        for notice in self.app.notices:
            self._tell(notice, True)
        self.app.notices.clear()
        if on_top:
            right, down = self.app.pad.push
            if right or down:
                # Any move ends a glide, so a stick at rest must not make one.
                self.camera.move(right * SPEED * seconds, down * SPEED * seconds)
            is_held = not self.talking.has_arrows and self._hand.hold(
                seconds, self.camera, self.app.keys
            )
            if is_held or right or down:
                self.watching.following = False
            self._pointed = self._person_pointed_at()
        if self.watching.following:
            self._look_at_chosen()
        self.camera.update(seconds)
        self.watching.update(seconds)
        if self._bar is not None:
            link = self.play.link
            self._bar.show(
                bar_text(self.app.locale, self.play, self._pacing),
                link.paused,
                self._pacing.pace,
            )
        super().update(seconds, on_top)

    def _person_pointed_at(self) -> str | None:
        if self._over_widgets() or self._hand.dragging:
            return None
        return self.play.show.person_at(pygame.mouse.get_pos(), self.camera)

    def _nearest(self) -> str | None:
        """Who is nearest to the middle of the view."""
        figures = self.play.show.figures
        x, y = self.camera.x, self.camera.y
        near = min(figures, key=lambda f: hypot(f.x - x, f.y - y), default=None)
        return near.name if near is not None else None

    def _look_at_chosen(self) -> None:
        point = person_at(self.play, self.watching.chosen or "")
        if point is not None:
            self._look_from(*point)

    def _look_from(self, x: float, y: float) -> None:
        """Bring a point of the world to the middle of what no panel covers."""
        width = self.app.size[0]
        left, person = self.panels.rect, self.watching.panel
        begins = left.right if left is not None and left.right < width * 0.7 else 0
        ends = person.rect.left if person is not None else width
        aside = (width - begins - ends) / 2 / self.camera.zoom
        self.camera.look_at(x + aside, y + self._foot / 2 / self.camera.zoom)

    def _visit(self, happening: Happening) -> None:
        """Look at where something happened, and when, if one is looking back."""
        if self.play.link.looks_back and self.play.show.step != happening.step:
            self.looking_back.go_to(happening.step + 1)
        point = point_of(self.play, happening)
        if point is not None:
            self.watching.following = False
            self._look_from(*point)

    def _take(self, event: Event) -> None:
        self.play.take(event)
        self.talking.take(event)
        self._minding.take(event)
        if not self.play.link.looks_back:
            self.story.take(event)
        self.panels.take(event)
        self._background.take(event)
        match event:
            case EventReached(happening=happening):
                self.app.sign("notice")
                self._visit(happening)
                self._tell(happening.text)
            case AgentInspected(details=details):
                self.watching.take(details)
            case TimeShown():
                self.watching.ask_anew()
            case StepFinished(step=step) if self._is_midnight(step):
                self._keeping.keep_by_itself()
            case Saved(slot=slot):
                self.app.sign("save")
                self.looking_back.saved()
                if is_auto(slot):
                    return
                self._keeping.tell_saved(event)
            case SaveFailed(reason=reason):
                self._tell(say("interface.save_failed", reason=reason), True)
            case CommandRefused(reason=reason):
                self._tell(reason, True)
            case RunnerFailed(reason=reason):
                self._keeping.stop_for(reason)
            case _:
                pass

    def _is_midnight(self, step: int) -> bool:
        """Whether another day begins after a step of the living town."""
        clock = self.play.opened.clock
        lives = not self.play.link.looks_back
        return lives and clock.day_of(step) != clock.day_of(step + 1)

    def _tell(self, notice: Phrase, warning: bool = False) -> None:
        text = self.app.locale.tell(notice)
        self._toasts.show(text, self.app.fonts, self.app.interface, warning)

    def draw(self, target: pygame.Surface) -> None:
        """The town, words over it, the interface, messages."""
        self._draw_town(target)
        if not self._hidden:
            self.looking_back.draw_frame(target, self._bar.height if self._bar else 0)
            super().draw(target)
            self.looking_back.draw(target)
            self.panels.draw(target)
        self._toasts.draw(target, 0 if self._hidden else self._foot)

    @property
    def _foot(self) -> int:
        """Pixels at the foot of the window that something else has taken."""
        return max(self.looking_back.height, self.talking.height)

    def _draw_scenery(self, target: pygame.Surface) -> None:
        self.play.show.draw(target, self.camera)

    def _draw_town(self, target: pygame.Surface) -> None:
        show = self.play.show
        show.draw(target, self.camera)
        self.weather.draw(target, self.camera)
        width, height = target.get_size()
        top = self._bar.height if self._bar is not None else 0
        panel, open_panel = self.watching.panel, self.panels.rect
        right = panel.rect.left if panel is not None else width
        left = open_panel.right if open_panel is not None else 0
        show.draw_words(
            target,
            self.camera,
            self._overlay,
            self.app.locale.name,
            Attention(self.watching.chosen, self._pointed),
            pygame.Rect(
                left + 4, top + 4, right - left - 8, height - top - self._foot - 8
            ),
        )
