"""The cycle of an agent, as in the paper."""
