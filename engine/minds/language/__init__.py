"""The language mind: a model plays the people, the routine helps it out."""

from engine.minds.language.mind import LanguageMind
from engine.minds.language.options import MindOptions

__all__ = ["LanguageMind", "MindOptions"]
