"""The authored mind: it needs no model, and it answers every kind of question."""

from engine.minds.routine.mind import RoutineMind

__all__ = ["RoutineMind"]
