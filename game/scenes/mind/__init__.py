"""The page of the settings about who thinks for the people."""
