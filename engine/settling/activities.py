"""Where the activities of the library can be done on a map."""

from collections.abc import Mapping

from engine.agents.activity import Activity
from engine.settling.words import Sectors, called, renamed


def settled_activities(
    library: Mapping[str, Activity], alike: Mapping[str, str], sectors: Sectors
) -> dict[str, Activity]:
    """The library with what stands in for the places it names, called by its name.

    Args:
        library: activities by identity.
        alike: the place each room stands in for; empty for Smallville, whose
            activities stay as they are.
        sectors: what Smallville's sectors are called in texts.
    """
    if not alike:
        return dict(library)
    names = called(alike, sectors)
    return {
        id: renamed(_settled(activity, alike), names)
        for id, activity in library.items()
    }


def _settled(activity: Activity, alike: Mapping[str, str]) -> Activity:
    places = tuple(
        room
        for place in activity.places
        for room in (place, *(own for own, like in alike.items() if like == place))
    )
    return activity.model_copy(update={"places": places})
