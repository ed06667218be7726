"""Portraits: smooth shapes from the same table of choices, in four moods."""
