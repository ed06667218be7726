"""What an agent keeps: the memory stream, places, and how they are found."""
