"""People of the player's own: made, kept in one file, and brought into a new town."""
