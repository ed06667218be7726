"""Widgets of the interface: bars, panels, toasts."""
