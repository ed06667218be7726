"""Which places have no roof, by their names."""

from engine.world.address import SEPARATOR

_OPEN_AIR = frozenset(
    {
        "beach",
        "courtyard",
        "field",
        "forest",
        "garden",
        "lake",
        "lawn",
        "meadow",
        "park",
        "playground",
        "plaza",
        "square",
        "street",
        "yard",
    }
)


def is_outdoors(address: str) -> bool:
    """Whether one stands in the rain at a place.

    Args:
        address: of an arena; what has none is a street or a field.
    """
    parts = address.split(SEPARATOR)
    if len(parts) < 3:
        return True
    return not _OPEN_AIR.isdisjoint(parts[2].casefold().split())
