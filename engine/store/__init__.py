"""The town file: one SQLite file a town."""
