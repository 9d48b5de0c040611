"""How much a text may hold, for reading, judging and objects alike; so memory stays in proportion."""

LARGEST = 8 * 1024 * 1024
"""How many bytes or characters of JSON are taken."""

DEEPEST = 64
"""How many levels of lists and objects are taken."""

LONGEST_NUMBER = 4300
"""How many digits a whole number may have: Python reads no more."""
