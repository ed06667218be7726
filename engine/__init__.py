"""The simulation: importable, headless, without a window."""
