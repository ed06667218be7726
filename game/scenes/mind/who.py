"""Who thinks: the routine, a model in this process, or one on a server."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pygame
import pygame_gui
from pygame_gui.elements import UITextEntryLine

from engine import PRESETS, bundled_model
from game.scenes.mind.tab import Tab, changed, split
from game.scenes.pick import Option, Pick
from game.scenes.pick_file import PickFile
from game.ui.form import Form
from game.ui.widgets import explain, mask
from game.ui.written import Written

if TYPE_CHECKING:
    from engine import FoundKey, Verdict
    from game.scenes.mind.page import MindPage

KINDS = ("routine", "local", "server")

CONTEXTS = (1024, 2048, 4096, 8192, 16_384, 32_768, 65_536, 131_072)
"""Lengths of a model's context that can be chosen, in tokens."""

MOST_THREADS = 64

MARKS = {
    "good": "mind_green",
    "slow": "mind_amber",
    "small": "mind_amber",
    "failed": "mind_red",
}
COLOURS = {"good": "good", "slow": "text", "small": "text", "failed": "warning"}


class WhoTab(Tab):
    """Backend, address, key, model, and a trial of it.

    Attributes:
        key_line: where a key is written, while a server is chosen.
        model_line: where the model's name is written, likewise.
    """

    def __init__(self, page: MindPage) -> None:
        super().__init__(page)
        self._address: UITextEntryLine | None = None
        self.key_line: UITextEntryLine | None = None
        self.model_line: UITextEntryLine | None = None
        self._told: Written | None = None

    # ------------------------------------------------------------ rows

    def rows(self, form: Form) -> None:
        """The kind of mind, and what belongs to it."""
        self._address = self.key_line = self.model_line = None
        self.one_of(
            form,
            self.say("minds.who"),
            [
                (
                    self.say(f"minds.{kind}"),
                    kind == self.choice.kind,
                    partial(self.change, kind=kind),
                )
                for kind in KINDS
            ],
        )
        match self.choice.kind:
            case "server":
                self._server_rows(form)
            case "local":
                self._local_rows(form)
            case "routine":
                self._told = self._written(form, form.whole_row(3))
                self._told.show((self.say("minds.routine_about"), "text"), size=14)
                return
        self._trial_row(form)

    def _server_rows(self, form: Form) -> None:
        server, ui = self.choice.server, form.ui
        preset = PRESETS[server.preset]
        place = form.row(self.say("minds.preset"))
        name = f"{self._preset_name(server.preset)} …"
        self.add(form, place, name, self._pick_preset)
        self._address = self.line(
            form,
            form.row(self.say("minds.address")),
            server.address,
            preset.address,
        )
        room, keep, forget = split(
            form.row(self.say("minds.key")), ui.px(6), ui.px(84), ui.px(84)
        )
        self.key_line = self.line(form, room, "", self._key_words())
        mask(self.key_line)
        self.add(form, keep, self.say("minds.keep"), self._keep_key)
        self.add(form, forget, self.say("minds.forget"), self._forget_key)
        room, lists = split(form.row(self.say("minds.model")), ui.px(6), ui.px(100))
        self.model_line = self.line(
            form, room, server.model, self.say("minds.model_empty")
        )
        self.add(form, lists, self.say("minds.list"), self._fetch)

    def _local_rows(self, form: Form) -> None:
        local, ui = self.choice.local, form.ui
        room, files, small = split(
            form.row(self.say("minds.file")), ui.px(6), ui.px(110), ui.px(110)
        )
        bundled = bundled_model()
        name = local.file.name if local.file else self.say("minds.file_none")
        if local.file is None and bundled is not None:
            name = self.say("minds.file_small", name=bundled.name)
        self.add(form, room, name, self._pick_file, "@row")
        self.add(form, files, self.say("minds.choose"), self._pick_file)
        self.add(form, small, self.say("minds.small"), partial(self._local, file=None))
        threads = local.threads
        self.count(
            form,
            self.say("minds.threads"),
            self.say("minds.threads_usual") if threads is None else str(threads),
            lambda: self._local(threads=_fewer(self.choice.local.threads)),
            lambda: self._local(threads=_more(self.choice.local.threads)),
        )
        self.count(
            form,
            self.say("minds.context"),
            self.say("minds.context_of", tokens=f"{local.context:,}"),
            lambda: self._local(context=beside(self.choice.local.context, -1)),
            lambda: self._local(context=beside(self.choice.local.context, 1)),
        )

    def _trial_row(self, form: Form) -> None:
        place = form.whole_row(2)
        ui = form.ui
        box = pygame.Rect(place.left, place.top, ui.px(120), ui.px(32))
        self.add(form, box, self.say("minds.test"), self._try)
        rest = pygame.Rect(box.right + ui.px(12), place.top, 0, place.height)
        rest.width = place.right - rest.left
        self._told = self._written(form, rest)

    def _written(self, form: Form, place: pygame.Rect) -> Written:
        app = self.page.app
        return Written(form.ui, app.fonts, place, form.inside, app.marks)

    def _preset_name(self, preset: str) -> str:
        if preset == "custom":
            return self.say("minds.custom")
        return PRESETS[preset].name

    # ------------------------------------------------------------ input

    def take(self) -> None:
        """Take over address and model, and keep a key that was written."""
        if self._address is None or self.model_line is None:
            return
        server = changed(
            self.choice.server,
            address=self._address.get_text().strip(),
            model=self.model_line.get_text(),
        )
        if server != self.choice.server:
            choice = self.choice.model_copy(update={"server": server})
            self.page.choice = choice
        if self.key_line is not None and self.key_line.get_text():
            self.page.desk.keep_key(self.key_line.get_text(), server)
            self.key_line.set_text("")

    def hear(self, event: pygame.event.Event) -> None:
        """A file dropped on the window; a key that was pasted and entered."""
        if event.type == pygame.DROPFILE:
            self._take_file(event.file)
        elif (
            event.type == pygame_gui.UI_TEXT_ENTRY_FINISHED
            and event.ui_element is self.key_line
        ):
            self.take()

    def _take_file(self, file: str) -> None:
        self.take()
        local = self.choice.local.model_copy(update={"file": Path(file)})
        self.change(kind="local", local=local)

    def _local(self, **parts: object) -> None:
        self.change(local=self.choice.local.model_copy(update=parts))

    def _pick_preset(self) -> None:
        self.take()
        options = [
            Option(f"{self._preset_name(one.id)}   {one.address}", one.id)
            for one in PRESETS.values()
        ]
        app = self.page.app
        title = self.say("minds.preset")
        app.push(
            Pick(app, title, options, self._take_preset, self.choice.server.preset)
        )

    def _take_preset(self, preset: str) -> None:
        # Another server has another address and other models.
        same = preset == self.choice.server.preset
        own = ("parallel", "context")
        names = ("address", "model", "embedding_model")
        parts = {} if same else {**dict.fromkeys(own), **dict.fromkeys(names, "")}
        self.change_server(preset=preset, **parts)

    def _pick_file(self) -> None:
        app, file = self.page.app, self.choice.local.file
        folder = file.parent if file else Path.home()
        title = self.say("minds.file")
        app.push(PickFile(app, title, folder, ".gguf", self._take_file))

    # ------------------------------------------------------------ keys and servers

    def _keep_key(self) -> None:
        self.take()

    def _forget_key(self) -> None:
        self.page.desk.keep_key("", self.choice.server)

    def _fetch(self) -> None:
        self.take()
        self.page.desk.fetch_models(self.choice.server)

    def _try(self) -> None:
        self.take()
        app = self.page.app
        language = app.locale.of(self.choice.language or app.locale.code)
        self.page.desk.try_out(self.choice, language)

    def offer_models(self) -> None:
        """Show the list that was fetched."""
        app = self.page.app
        options = [Option(name, name) for name in self.page.desk.models or ()]
        model = self.choice.server.model
        title = self.say("minds.model")
        app.push(Pick(app, title, options, self._take_model, model, free=True))

    def _take_model(self, model: str) -> None:
        if self.model_line is not None:
            self.model_line.set_text(model)
        self.change_server(model=model)

    # ------------------------------------------------------------ telling

    def update(self, seconds: float) -> None:
        """Show whether there is a key, and what came of list and trial."""
        if self.choice.kind == "routine":
            return
        desk = self.page.desk
        if self.choice.kind == "server" and self.key_line is not None:
            desk.look_for_key(self.choice.server)
            explain(self.key_line, self._key_words())
        if self._told is None:
            return
        if desk.is_trying or desk.is_listing:
            key = "minds.trying" if desk.is_trying else "minds.listing"
            self._told.show((self.say(key), "muted"), mark="mind_amber")
        elif desk.problem is not None:
            words = self.page.app.locale.tell(desk.problem)
            self._told.show((words, "warning"), mark="mind_red")
        elif desk.verdict is not None:
            self._tell(desk.verdict)
        elif desk.key_note is not None:
            words = self.page.app.locale.tell(desk.key_note)
            self._told.show((words, "text"), mark="mind_amber")
        else:
            self._told.show((self.say(f"minds.{self.choice.kind}_about"), "muted"))

    def _tell(self, verdict: Verdict) -> None:
        assert self._told is not None
        paragraphs = [
            (self.page.app.locale.tell(verdict.sentence), COLOURS[verdict.grade])
        ]
        if verdict.seconds:
            words = self.say(
                "minds.exchange",
                seconds=f"{verdict.seconds:.1f}",
                read=verdict.input_tokens,
                written=verdict.output_tokens,
                reply=" ".join(verdict.reply.split()),
            )
            paragraphs.append((words, "muted"))
        self._told.show(*paragraphs, mark=MARKS[verdict.grade])

    def _key_words(self) -> str:
        """Where the key is, in the line one writes another into."""
        found: FoundKey | None = self.page.desk.key
        preset = PRESETS[self.choice.server.preset]
        if found is None:
            return "…"
        if found.source == "environment":
            return self.say("minds.key_in_environment", variable=found.variable)
        if found.source == "none" and not preset.needs_key:
            return self.say("minds.key_in_no_need")
        return self.say(f"minds.key_in_{found.source}")


def beside(context: int, way: int) -> int:
    """The next longer or shorter context."""
    nearest = min(CONTEXTS, key=lambda one: abs(one - context))
    place = CONTEXTS.index(nearest) + way
    return CONTEXTS[min(max(place, 0), len(CONTEXTS) - 1)]


def _fewer(threads: int | None) -> int | None:
    return None if threads is None or threads <= 1 else threads - 1


def _more(threads: int | None) -> int:
    return 1 if threads is None else min(threads + 1, MOST_THREADS)
