"""What is heard: signs, steps, birds and rain, and quiet music."""
