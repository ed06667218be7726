"""The window: shows the town that the engine tells of, and sends it commands."""
