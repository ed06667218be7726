"""The authored mind: lives without any model."""
