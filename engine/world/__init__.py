"""The map as the simulation knows it: places, objects, ways."""
