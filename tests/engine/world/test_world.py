from engine.world.world import NOWHERE, Spawn, World
from tests.drawing import draw

HOUSE = {
    "k": "house:kitchen",
    "S": "house:kitchen:stove",
    "b": "house:bedroom",
    "B": "house:bedroom:bed",
    "d": "house",
}

PICTURE = """
    #########
    #kkk#bBB#
    #kSkdbbb#
    #kkk#####
    #..######
    ####..###
    #########
"""


def test_a_tile_knows_its_arena_else_its_sector_else_nothing() -> None:
    drawn = draw(PICTURE, HOUSE)
    world = drawn.world
    assert world.address_at((1, 1)) == "w:house:kitchen"
    assert world.address_at(drawn.tile("S")) == "w:house:kitchen"
    assert world.address_at(drawn.tile("d")) == "w:house"
    assert world.address_at((1, 4)) == ""


def test_each_cell_has_the_number_of_its_arena() -> None:
    drawn = draw(PICTURE, HOUSE)
    world = drawn.world
    number = world.arena_at[world.grid.cell(drawn.tiles("b")[0])]
    assert world.arenas[number] == "w:house:bedroom"
    assert world.arena_at[world.grid.cell(drawn.tile("d"))] == NOWHERE


def test_an_object_is_found_by_address_by_arena_and_by_tile() -> None:
    drawn = draw(PICTURE, HOUSE)
    bed = drawn.world.object("w:house:bedroom:bed")
    assert bed.kind == "bed"
    assert bed.arena == "w:house:bedroom"
    assert bed.tiles == drawn.tiles("B")
    assert drawn.world.objects_in("w:house:bedroom") == (bed,)
    assert drawn.world.object_at(drawn.tiles("B")[1]) == bed
    assert drawn.world.object_at((1, 1)) is None
    assert drawn.world.objects_in("w:nowhere") == ()


def test_one_stands_on_an_object_that_can_be_walked_on() -> None:
    drawn = draw(PICTURE, HOUSE)
    assert drawn.world.tiles_of("w:house:bedroom:bed") == drawn.tiles("B")


def test_one_stands_beside_an_object_that_fills_its_tiles_and_in_its_arena() -> None:
    drawn = draw(
        """
        #####
        #kkk#
        ##S##
        #ggg#
        #g#k#
        #ggk#
        """,
        {"k": "house:kitchen", "g": "garden:lawn"},
    )
    solid = World(
        "w",
        drawn.world.grid,
        {"w:house": drawn.tiles("k")},
        {"w:house:kitchen": drawn.tiles("k")},
        {"w:house:kitchen:table": [(2, 4)]},
    )
    assert solid.tiles_of("w:house:kitchen:table") == ((3, 4),)


def test_a_free_tile_sealed_off_from_the_town_is_no_place_to_stand() -> None:
    drawn = draw(PICTURE, HOUSE)
    assert drawn.world.is_standing((1, 4))
    assert drawn.world.grid.is_walkable((4, 5))
    assert not drawn.world.is_standing((4, 5))
    assert (4, 5) not in drawn.world.tiles_of("w")


def test_the_town_is_where_the_rooms_are_however_wide_the_land_outside() -> None:
    drawn = draw("..........#k\n..........##", {"k": "house:kitchen"})
    assert drawn.world.tiles_of("w") == drawn.tiles("k")


def test_an_unknown_address_has_no_tiles() -> None:
    assert draw(PICTURE, HOUSE).world.tiles_of("w:house:attic") == ()


def test_rooms_tell_what_stands_in_them_and_how_many_can_use_it() -> None:
    rooms = draw(PICTURE, HOUSE).world.rooms()
    assert list(rooms) == ["w:house:kitchen", "w:house:bedroom"]
    bedroom = rooms["w:house:bedroom"]
    assert (bedroom.sector, bedroom.name) == ("house", "bedroom")
    (bed,) = bedroom.objects
    assert (bed.address, bed.kind, bed.seats) == ("w:house:bedroom:bed", "bed", 2)


def test_a_world_without_any_place_is_all_town() -> None:
    drawn = draw("..#.")
    world = World("w", drawn.world.grid, {}, {}, {}, [Spawn("sp-A", "", (0, 0))])
    assert world.tiles_of("w") == ((0, 0), (1, 0))
    assert world.spawns[0].tile == (0, 0)
    assert not world.rooms()
