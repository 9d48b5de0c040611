"""Ids for what is recorded here first."""

import os
import time
from uuid import UUID

VERSION_AND_VARIANT = (0x7 << 76) | (0b10 << 62)
"""The bits that say that this is a UUID of version 7 (RFC 9562, sections 4.1 and 4.2)."""

CHANCE = ~((0xF << 76) | (0b11 << 62))
"""The bits that are left to chance."""


def new_id() -> UUID:
    """A new id: a UUID of version 7, as the standard asks of whoever records something first.

    It holds the moment in milliseconds and 74 bits of chance, and so says when it was made, but nothing about a person. Ids
    of different milliseconds sort by time; those of one millisecond in any order.

    Source: RFC 9562, section 5.7
    """
    milliseconds = time.time_ns() // 1_000_000
    chance = int.from_bytes(os.urandom(10), "big")
    return UUID(int=(milliseconds << 80) | (chance & CHANCE) | VERSION_AND_VARIANT)
