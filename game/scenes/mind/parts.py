"""Parts of the architecture, switched off and on in a town, or before there is one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from engine.commands import SwitchParts
from engine.settings import PARTS, Ablations
from game.scenes.mind.tab import Tab
from game.ui.form import Form
from game.ui.written import Written

if TYPE_CHECKING:
    from game.scenes.mind.page import MindPage


class PartsTab(Tab):
    """A switch for each part, so that one can see what it does (paper, section 6)."""

    def __init__(self, page: MindPage) -> None:
        super().__init__(page)
        self._wanted: Ablations | None = None

    @property
    def _off(self) -> Ablations:
        """What is off, or will be at the town's next step."""
        if self.page.founding is not None:
            return self.page.founding
        play = self.page.app.playing
        if self._wanted is not None or play is None:
            return self._wanted or Ablations()
        return play.show.view.ablations

    def rows(self, form: Form) -> None:
        """A row for each part."""
        is_founding = self.page.founding is not None
        is_open = is_founding or self.page.app.playing is not None
        for part in PARTS:
            is_off = part in self._off.parts
            self.one_of(
                form,
                self.say(f"minds.part_{part}"),
                [
                    (self.say("yes"), not is_off, partial(self._switch, part, False)),
                    (self.say("no"), is_off, partial(self._switch, part, True)),
                ],
                off=() if is_open else (0, 1),
            )
        note = Written(form.ui, self.page.app.fonts, form.whole_row(2), form.inside)
        key = "minds.parts_about" if is_open else "minds.parts_none"
        if is_founding:
            key = "minds.parts_founding"
        note.show((self.say(key), "muted"))

    def _switch(self, part: str, is_off: bool) -> None:
        play = self.page.app.playing
        wanted = replace(self._off, **{f"no_{part}": is_off})
        if self.page.founding is not None:
            self.page.founding = wanted
        elif play is not None:
            self._wanted = wanted
            play.link.send(SwitchParts(wanted))
        self.page.rebuild()
