"""Who lives in the town: personas, and what they are doing."""
