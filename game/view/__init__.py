"""Draws the town: map, people, speech, light. Knows no widgets."""
