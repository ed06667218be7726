"""What is wrong with a map, where, and how bad it is."""

from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches

from engine.phrase import Part, Phrase, say
from engine.world.grid import Tile


@dataclass(frozen=True, slots=True)
class MapProblem:
    """One mistake in a map.

    Attributes:
        layer: name of the layer, or "" for the map as a whole.
        tile: where, the first if there are several; None for a whole layer.
        phrase: a sentence of the catalogue, `map.*`.
        stops: whether nobody can live on such a map; otherwise it is only uglier or
            poorer for it.
    """

    layer: str
    tile: Tile | None
    phrase: Phrase
    stops: bool = True

    @property
    def told(self) -> Phrase:
        """The sentence with its layer and tile."""
        if self.tile is not None:
            x, y = self.tile
            return say("map.told.tile", layer=self.layer, x=x, y=y, problem=self.phrase)
        if self.layer:
            return say("map.told.layer", layer=self.layer, problem=self.phrase)
        return self.phrase


def or_close(key: str, name: str, known: Collection[str], **parts: Part) -> Phrase:
    """A sentence about an unknown name, with the known one it was probably meant as.

    `key` has a second sentence in the catalogue, `<key>.close`, with a slot `close`.
    """
    close = get_close_matches(name, sorted(known), n=1)
    if close:
        return say(f"{key}.close", name=name, close=close[0], **parts)
    return say(key, name=name, **parts)
