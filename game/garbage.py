"""Keeps Python's search for garbage short while a town lives.

A search that looks at everything stops all threads, for longer the more a town
remembers: after some hours for seconds. So what has outlived one search is not looked
at again until the town is left.
"""

import gc


class Calm:
    """Holds from its making until `end`; begins with one search through everything."""

    def __init__(self) -> None:
        gc.collect()
        gc.freeze()
        self._holds = True
        gc.callbacks.append(self._spare)

    def _spare(self, phase: str, info: dict[str, int]) -> None:
        """After a search of the oldest: leave those alone from now on."""
        if phase == "stop" and info["generation"] == 2:
            gc.freeze()

    def end(self) -> None:
        """Let everything be searched again; what the town has left is found then."""
        if self._holds:
            self._holds = False
            gc.callbacks.remove(self._spare)
            gc.unfreeze()
