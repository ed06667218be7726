"""What an agent asks when it has to decide, and who answers."""
