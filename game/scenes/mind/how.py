"""How people think with a model: their language, and how much it does for them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pygame_gui.elements import UITextEntryLine

from engine.minds.choice import LocalModel, ModelChoice, PersonModel, ServerModel
from game.locale import NAMES
from game.scenes.mind.tab import Tab, changed, split
from game.scenes.pick import Option, Pick
from game.ui.form import Form
from game.ui.written import Written

if TYPE_CHECKING:
    from game.scenes.mind.page import MindPage

WORKS = ("by_model", "whole", "colour")

LIKE_ALL = "like all"
SMALL = "small"
SERVED = "served "


class HowTab(Tab):
    """Language, share of the work, switches, and models for single people."""

    def __init__(self, page: MindPage) -> None:
        super().__init__(page)
        self._person = ""
        self._own: Written | None = None
        self._embeddings: UITextEntryLine | None = None

    def rows(self, form: Form) -> None:
        """A row for each choice."""
        choice = self.choice
        languages = [(None, self.say("minds.language_town")), *_languages()]
        self.one_of(
            form,
            self.say("minds.language"),
            [
                (word, choice.language == code, partial(self.change, language=code))
                for code, word in languages
            ],
        )
        self.one_of(
            form,
            self.say("minds.work"),
            [
                (
                    self.say(f"minds.work_{work}"),
                    choice.work == work,
                    partial(self.change, work=work),
                )
                for work in WORKS
            ],
        )
        self._embedding_row(form)
        place = form.row(self.say("minds.people"))
        people = self._people()
        word = "minds.people_choose" if people else "minds.people_none"
        self.add(form, place, self.say(word), self._pick_person)
        app = self.page.app
        self._own = Written(form.ui, app.fonts, form.row("", 2.4), form.inside)

    # ------------------------------------------------------------ embeddings

    def _embedding_row(self, form: Form) -> None:
        """Which model tells what memories mean; it is asked on the same server."""
        ui, server = form.ui, self.choice.server
        place = form.row(self.say("minds.embeddings"))
        self._embeddings = None
        if self.choice.kind != "server":
            form.words(place.left, place, self.say("minds.embeddings_built_in"))
            return
        room, lists = split(place, ui.px(6), ui.px(100))
        empty = self.say("minds.embeddings_empty")
        self._embeddings = self.line(form, room, server.embedding_model, empty)
        self._embeddings.set_text_length_limit(200)
        self.add(form, lists, self.say("minds.list"), self._fetch)

    def take(self) -> None:
        """Take over the model for meanings."""
        if self._embeddings is not None:
            name = self._embeddings.get_text()
            server = changed(self.choice.server, embedding_model=name)
            self.page.choice = self.choice.model_copy(update={"server": server})

    def _fetch(self) -> None:
        self.take()
        self.page.desk.fetch_models(self.choice.server)

    def offer_models(self) -> None:
        """Show the list that was fetched, those for meanings first."""
        app, names = self.page.app, self.page.desk.models or ()
        likely = sorted(names, key=lambda name: "embed" not in name.lower())
        options = [Option(self.say("minds.embeddings_built_in"), "")]
        options += [Option(name, name) for name in likely]
        title, chosen = self.say("minds.embeddings"), self.choice.server.embedding_model
        app.push(Pick(app, title, options, self._take_embeddings, chosen, free=True))

    def _take_embeddings(self, name: str) -> None:
        self._embeddings = None
        self.change_server(embedding_model=name)

    def update(self, seconds: float) -> None:
        """Tell what came of the list, else who thinks with a model of their own."""
        desk, tell = self.page.desk, self.page.app.locale.tell
        if self._own is None:
            return
        if desk.is_listing:
            self._own.show((self.say("minds.listing"), "muted"))
        elif desk.problem is not None:
            self._own.show((tell(desk.problem), "warning"))
        else:
            self._own.show((self._own_words(), "muted"))

    # ------------------------------------------------------------ single people

    def _people(self) -> list[str]:
        """Who may be given a model of their own: those of the town one plays."""
        play = self.page.app.playing
        here = list(play.opened.lore.personas) if play is not None else []
        own = [one.agent for one in self.choice.people]
        return [*here, *(name for name in own if name not in here)]

    def _own_words(self) -> str:
        locale = self.page.app.locale
        own = [
            self.say(
                "minds.people_own",
                who=locale.name(one.agent, short=False),
                model=_name(one.model) or self.say("minds.small_model"),
            )
            for one in self.choice.people
        ]
        return self.say("person.comma").join(own) or self.say("minds.people_about")

    def _pick_person(self) -> None:
        own = {one.agent: one.model for one in self.choice.people}
        locale, app = self.page.app.locale, self.page.app
        options = []
        for name in self._people():
            words = locale.name(name, short=False)
            if name in own:
                model = _name(own[name]) or self.say("minds.small_model")
                words = self.say("minds.people_own", who=words, model=model)
            options.append(Option(words, name))
        if options:
            app.push(Pick(app, self.say("minds.people"), options, self._pick_model))

    def _pick_model(self, person: str) -> None:
        self._person = person
        app, server = self.page.app, self.choice.server
        known = dict.fromkeys([*(self.page.desk.models or ()), server.model])
        options = [
            Option(self.say("minds.people_like_all"), LIKE_ALL),
            Option(self.say("minds.small_model"), SMALL),
            *(Option(name, SERVED + name) for name in known if name),
        ]
        title = app.locale.name(person, short=False)
        app.push(Pick(app, title, options, self._take_model, free=True))

    def _take_model(self, key: str) -> None:
        rest = [one for one in self.choice.people if one.agent != self._person]
        if key != LIKE_ALL:
            model: ModelChoice = LocalModel()
            if key != SMALL:
                name = key.removeprefix(SERVED)
                model = self.choice.server.model_copy(update={"model": name})
            rest.append(PersonModel(agent=self._person, model=model))
        self.change(people=tuple(sorted(rest, key=lambda one: one.agent)))


def _languages() -> list[tuple[str | None, str]]:
    return list(NAMES.items())


def _name(model: ModelChoice) -> str:
    """A model's name, or empty for the small one that comes along."""
    if isinstance(model, ServerModel):
        return model.model
    return model.file.name if model.file else ""
