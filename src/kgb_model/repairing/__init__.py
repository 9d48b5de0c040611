"""Slips of the pen: what was meant by a name or value, and patches that were tried before they are offered."""
