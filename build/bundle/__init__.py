"""Packs the game into a folder that starts without Python."""
