import pytest

from engine.world.address import Address, arena_of, last_part


def test_an_address_is_read_and_written_alike() -> None:
    for text in ("w", "w:house", "w:house:kitchen", "w:house:kitchen:stove"):
        assert str(Address.parse(text)) == text


def test_the_parent_of_an_object_is_its_arena_and_so_on_up_to_the_world() -> None:
    address = Address("w", "house", "kitchen", "stove")
    assert str(address.parent) == "w:house:kitchen"
    assert str(address.parent.parent) == "w:house"
    assert str(address.parent.parent.parent) == "w"
    assert Address("w").parent == Address("w")


@pytest.mark.parametrize("text", ["", "w::kitchen", ":house", "w:", "a:b:c:d:e"])
def test_a_gap_or_a_fifth_part_is_no_address(text: str) -> None:
    with pytest.raises(ValueError, match="not an address"):
        Address.parse(text)


def test_the_arena_and_the_name_are_cut_out_of_a_written_address() -> None:
    assert arena_of("w:house:kitchen:stove") == "w:house:kitchen"
    assert arena_of("w:house") == "w:house"
    assert last_part("w:house:kitchen:stove") == "stove"
    assert last_part("w") == "w"
