"""Gives documents ids of their own, so that no run meets what another run left behind."""

import json
import re
import secrets
import time
from typing import Any

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def fresh_id() -> str:
    """A UUIDv7 (RFC 9562) that nobody has used."""
    moment, variant = time.time_ns() // 1_000_000, 0x8 | secrets.randbits(2)
    digits = f"{moment:012x}7{secrets.randbits(12):03x}{variant:x}{secrets.randbits(60):015x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


class Renaming:
    """One consistent set of fresh ids: the same old id gives the same new id in every document."""

    def __init__(self) -> None:
        self._new: dict[str, str] = {}

    def id(self, old: str) -> str:
        """The fresh id for an old one."""
        return self._new.setdefault(old, fresh_id())

    def document(self, document: Any) -> Any:
        """A copy of the document in which every id is fresh, wherever it stands."""
        return json.loads(_UUID.sub(lambda found: self.id(found[0]), json.dumps(document)))


def afresh(document: Any) -> Any:
    """A copy of one document with ids of its own."""
    return Renaming().document(document)
