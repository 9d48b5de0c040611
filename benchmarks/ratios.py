"""Measures two things beside each other: in turn, in one run, so that only their ratio counts."""

import gc
from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple

ROUNDS = 15
SHORTEST = 0.02
"""How many seconds a round lasts at least; a shorter one says more about the clock."""


class Row(NamedTuple):
    """One comparison: how many times as fast as the peer we are, and how fast we want to be."""

    what: str
    peer: str
    ours_us: float
    peer_us: float
    at_least: float

    @property
    def ratio(self) -> float:
        return self.peer_us / self.ours_us


ROWS: list[Row] = []


def round_of(function: Callable[[], Any], times: int) -> float:
    """Seconds for one call, over a round."""
    started = perf_counter()
    for _ in range(times):
        function()
    return (perf_counter() - started) / times


def times_for(function: Callable[[], Any]) -> int:
    """How often a function is called in a round."""
    return max(1, int(SHORTEST / max(round_of(function, 1), 1e-9)))


def medians(functions: list[Callable[[], Any]], rounds: int = ROUNDS) -> list[float]:
    """The median seconds of each function; they take turns, so that what slows the machine slows all of them."""
    for function in functions:
        function()
    times = [times_for(function) for function in functions]
    gc.collect()
    seen = [
        [round_of(function, often) for function, often in zip(functions, times, strict=True)] for _ in range(rounds)
    ]
    return [median(column) for column in zip(*seen, strict=True)]


class Side(NamedTuple):
    """One side of a comparison."""

    name: str
    function: Callable[[], Any]


def compared(ours: Side, theirs: Side, at_least: float, rounds: int = ROUNDS) -> float:
    """How many times as fast as a peer we are; shown at the end.

    Raises:
        AssertionError: not as fast as we want to be.
    """
    mine, others = medians([ours.function, theirs.function], rounds)
    row = Row(ours.name, theirs.name, mine * 1e6, others * 1e6, at_least)
    ROWS.append(row)
    assert row.ratio >= at_least, f"{ours.name}: {row.ratio:.2f} times as fast as {theirs.name}, wanted {at_least}"
    return row.ratio
