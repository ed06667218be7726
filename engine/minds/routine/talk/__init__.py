"""How people talk: dialogue moves, one answering the other."""
