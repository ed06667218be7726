"""Makes people and activities of the game live on a map that has other places."""
