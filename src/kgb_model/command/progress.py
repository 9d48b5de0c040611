"""Shows how far long work is, where somebody watches: on standard error, after a second."""

import sys
from time import monotonic

from kgb_model.command.language import Both

PATIENCE = 1.0
"""After how many seconds work is long."""

PAUSE = 0.1
"""How many seconds pass between two pictures."""

ERASE = "\r\x1b[K"

DONE = Both("{share} {count} getoetst, {speed} per seconde", "{share} {count} judged, {speed} a second")


class Progress:
    """A line that appears when work takes long and standard error is a terminal, and makes way for other output."""

    def __init__(self, total: int | None) -> None:
        self._total = total
        self._bytes = 0
        self._count = 0
        self._begun = monotonic()
        self._drawn = self._begun + PATIENCE - PAUSE
        self._visible = False
        self._watched = sys.stderr.isatty()

    def read(self, size: int) -> None:
        """Some more bytes were read."""
        self._bytes += size

    def judged(self) -> None:
        """One more document was judged."""
        self._count += 1
        now = monotonic()
        if self._watched and now - self._drawn >= PAUSE:
            self._drawn = now
            self._visible = True
            share = f"{min(100, 100 * self._bytes // self._total)}%" if self._total else ""
            said = DONE.said(share=share, count=self._count, speed=round(self._count / (now - self._begun)))
            self._draw(ERASE + said.strip())

    def make_way(self) -> None:
        """Takes the line away, so that something else can be written there."""
        if self._visible:
            self._visible = False
            self._draw(ERASE)

    @staticmethod
    def _draw(signs: str) -> None:
        sys.stderr.write(signs)
        sys.stderr.flush()
