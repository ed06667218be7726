"""Who hears a piece of news: the one person, some people, or everybody."""

from collections.abc import Sequence

from game.app import App
from game.locale import Locale
from game.scenes.pick import Option, Pick
from game.ui.form import Form

EVERYBODY = ""
"""Key of the line that stands for all."""


class Audience:
    """The people that news is for; there is always somebody.

    Args:
        person: whom one talks with, who hears it unless the player wants otherwise.
        town: full English names of all who can be told.
    """

    def __init__(self, person: str, town: Sequence[str]) -> None:
        self._person, self._town = person, tuple(town)
        self._told = {person}

    @property
    def town(self) -> tuple[str, ...]:
        """All who can be told."""
        return self._town

    @property
    def is_everybody(self) -> bool:
        """Whether nobody is left out."""
        return self._told.issuperset(self._town)

    @property
    def agents(self) -> tuple[str, ...]:
        """As `PlantNews` names them: nobody by name when it is for everybody."""
        if self.is_everybody:
            return ()
        return tuple(name for name in self._town if name in self._told)

    def includes(self, name: str) -> bool:
        """Whether somebody hears it."""
        return name in self._told

    def turn(self, name: str) -> None:
        """Let somebody hear it, or no more; `EVERYBODY` turns all.

        The last one stays, since news for nobody would be none.
        """
        if name == EVERYBODY:
            self._told = {self._person} if self.is_everybody else set(self._town)
        elif name not in self._told:
            self._told.add(name)
        elif len(self._told) > 1:
            self._told.remove(name)

    def tell(self, locale: Locale, key: str) -> str:
        """A sentence about who hears it, in its form for one, some or all.

        Args:
            locale: the language.
            key: of the sentences, without `_one`, `_some` and `_all`.
        """
        if self.is_everybody:
            return locale(f"{key}_all")
        agents = self.agents
        if len(agents) == 1:
            return locale(f"{key}_one", who=locale.name(agents[0], short=False))
        return locale(f"{key}_some", count=len(agents))


class ChooseAudience(Pick):
    """Enter or a click lets the person of a line hear it, or no more; Escape is done.

    Args:
        app: the window.
        audience: is changed with every line that is taken.
    """

    def __init__(self, app: App, audience: Audience) -> None:
        self._audience = audience
        title, lines = app.locale("talk.audience"), _lines(app.locale, audience)
        super().__init__(app, title, lines, audience.turn)

    def make_feet(self, form: Form) -> None:
        """Every line counts as soon as it is taken, so there is nothing to cancel."""
        (self._cancel,) = form.feet([(self.app.locale("done"), "@primary")])

    def chosen(self, key: str) -> None:
        """A line was taken: mark it, and stay for the next."""
        self._audience.turn(key)
        self._options = _lines(self.app.locale, self._audience)
        self._show()


def _lines(locale: Locale, audience: Audience) -> list[Option]:
    def line(who: str, key: str, is_told: bool) -> Option:
        return Option(locale("talk.told" if is_told else "talk.untold", who=who), key)

    return [
        line(locale("talk.everybody"), EVERYBODY, audience.is_everybody),
        *(
            line(locale.name(name, short=False), name, audience.includes(name))
            for name in audience.town
        ),
    ]
