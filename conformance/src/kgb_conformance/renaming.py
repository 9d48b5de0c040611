"""Gives documents ids of their own, so that no run meets what another run left behind."""

import json
import re
import secrets
import time
from threading import Lock
from typing import Any

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_RANDOM_BITS = 74


class _Clock:
    """Gives numbers of 48 bits of time and 74 of chance, each higher than the one before."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._latest = 0

    def tick(self) -> int:
        """The next number."""
        with self._lock:
            now = (time.time_ns() // 1_000_000) << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS - 1)
            self._latest = max(now, self._latest + 1 + secrets.randbits(32))
            return self._latest


_CLOCK = _Clock()


def fresh_id() -> str:
    """A UUIDv7 (RFC 9562) that nobody has used, higher than every one before it in this run."""
    number = _CLOCK.tick()
    moment, first, second = number >> _RANDOM_BITS, number >> 62 & 0xFFF, number & (1 << 62) - 1
    digits = f"{moment:012x}7{first:03x}{0x2 << 62 | second:016x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


class Renaming:
    """One consistent set of fresh ids: the same old id gives the same new one, and an earlier an earlier one.

    The order matters, because a UUIDv7 tells what was made first. Ids that come later in time may come first in a
    story: so everything that will be renamed is named at the start.
    """

    def __init__(self, everything: Any = None) -> None:
        self._new: dict[str, str] = {}
        self._meet(json.dumps(everything))

    def _meet(self, text: str) -> None:
        for old in sorted(set(_UUID.findall(text)) - self._new.keys()):
            self._new[old] = fresh_id()

    def id(self, old: str) -> str:
        """The fresh id for an old one."""
        self._meet(old)
        return self._new[old]

    def document(self, document: Any) -> Any:
        """A copy of the document in which every id is fresh, wherever it stands."""
        text = json.dumps(document)
        self._meet(text)
        return json.loads(_UUID.sub(lambda found: self._new[found[0]], text))


def afresh(document: Any) -> Any:
    """A copy of one document with ids of its own."""
    return Renaming().document(document)
