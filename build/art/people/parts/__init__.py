"""What people are put together from, drawn as text."""
