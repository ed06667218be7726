"""A list to choose several things from, over the scene that asks."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from game.app import App
from game.scenes.pick import Option, Pick

MARK = "✓ "


class PickSome(Pick):
    """Each line that is taken is put in or out; the list stays until it is closed.

    Args:
        app: the window.
        title: what is chosen.
        options: the list.
        chosen: keys of what is in at first.
        most: how many can be in.
        change: is handed all keys that are in, whenever they change.
    """

    feet = ("pick.some", "done")

    def __init__(
        self,
        app: App,
        title: str,
        options: Sequence[Option],
        chosen: Sequence[str],
        most: int,
        change: Callable[[tuple[str, ...]], None],
    ) -> None:
        self._all, self._in = list(options), list(chosen)
        self._most, self._change, self._head = most, change, title
        super().__init__(app, self._words(), self._marked(), lambda key: None)

    def chosen(self, key: str) -> None:
        """Put a line in or out; the first of too many goes."""
        if key in self._in:
            self._in.remove(key)
        else:
            self._in = [*self._in, key][-self._most :]
        at, first = self._at, self._first
        self.title, self._options = self._words(), self._marked()
        self._at, self._first = at, first
        self.rebuild()
        self._change(tuple(self._in))

    def _words(self) -> str:
        return f"{self._head} ({len(self._in)}/{self._most})"

    def _marked(self) -> list[Option]:
        return [
            replace(one, words=f"{MARK}{one.words}") if one.key in self._in else one
            for one in self._all
        ]
