"""All that a town file says, as tables for those who study it."""
