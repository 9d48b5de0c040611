"""Chance that gives the same everywhere: drawn from a seed, on each machine and each version of Python."""

import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """Draws from a seed.

    Only ``random()`` is used: of the draws of the standard library it is the one whose results are promised to stay the same.
    """

    def __init__(self, seed: str) -> None:
        self._draw = random.Random(seed).random  # noqa: S311  # no secret depends on it

    def below(self, limit: int) -> int:
        """A whole number from 0 to just below the limit."""
        return int(self._draw() * limit)

    def between(self, least: int, most: int) -> int:
        """A whole number from the least to the most, both included."""
        return least + self.below(most - least + 1)

    def pick(self, options: Sequence[T]) -> T:
        """One of the options."""
        return options[self.below(len(options))]

    def likely(self, chance: float) -> bool:
        """True in this part of the cases, from 0 to 1."""
        return self._draw() < chance

    def some(self, options: Sequence[T], least: int, most: int) -> list[T]:
        """Several different options, in their own order."""
        wanted = self.between(least, min(most, len(options)))
        places = list(range(len(options)))
        chosen = [places.pop(self.below(len(places))) for _ in range(wanted)]
        return [options[place] for place in sorted(chosen)]
