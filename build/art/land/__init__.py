"""Grounds, walls and what hangs on them: the land without the things that stand."""
