import json

import pytest

from engine.memory.spatial import SpatialMemory

KNOWN = ("w:cafe:hall:piano", "w:cafe:hall:counter", "w:park", "w:cafe:kitchen")


def test_whoever_knows_an_object_knows_the_way_to_it() -> None:
    memory = SpatialMemory("w")
    assert memory.learn("w:cafe:hall:piano")
    for address in ("w", "w:cafe", "w:cafe:hall", "w:cafe:hall:piano"):
        assert memory.knows(address)
    assert not memory.knows("w:cafe:hall:counter")


def test_what_is_known_is_not_learned_again() -> None:
    memory = SpatialMemory("w", KNOWN)
    assert not any(memory.learn(address) for address in KNOWN)
    assert not memory.learn("w:cafe")
    assert memory.objects("w:cafe:hall") == ("w:cafe:hall:piano", "w:cafe:hall:counter")


def test_places_are_told_in_the_order_in_which_they_were_learned() -> None:
    memory = SpatialMemory("w", KNOWN)
    assert memory.sectors() == ("w:cafe", "w:park")
    assert memory.arenas() == ("w:cafe:hall", "w:cafe:kitchen")
    assert memory.arenas("w:park") == ()
    assert memory.objects("w:cafe:kitchen") == ()
    assert memory.objects("w:school:hall") == ()


def test_a_sector_seen_from_the_street_has_no_arenas_yet() -> None:
    assert SpatialMemory("w", ["w:park"]).tree() == {"park": {}}


def test_memory_is_restored_in_the_same_order_through_json() -> None:
    memory = SpatialMemory("w", KNOWN)
    again = SpatialMemory.restore("w", json.loads(json.dumps(memory.tree())))
    assert again.tree() == memory.tree()
    assert again.arenas() == memory.arenas()
    assert all(again.knows(address) for address in KNOWN)


def test_the_tree_handed_out_is_a_copy() -> None:
    memory = SpatialMemory("w", KNOWN)
    memory.tree()["cafe"]["hall"].append("ghost")
    assert not memory.knows("w:cafe:hall:ghost")
    assert "w:cafe:hall:ghost" not in memory.objects("w:cafe:hall")


@pytest.mark.parametrize("address", ["v:cafe", "w::hall", ""])
def test_an_address_of_nowhere_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        SpatialMemory("w").learn(address)
