"""Scenes own the flow: each is one full screen of the window."""
