"""Moments as they are given back: in UTC, with Z."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def in_utc(value: Any) -> Any:
    """A document with every moment in UTC. Moments are the properties whose names end in At."""
    if isinstance(value, list):
        return [in_utc(item) for item in value]
    if not isinstance(value, dict):
        return value
    # req: resources/moments-are-in-utc, resources/extensions-survive
    return {
        name: item if name == "extensions" else moment(item) if is_moment(name, item) else in_utc(item)
        for name, item in value.items()
    }


def is_moment(name: str, value: Any) -> bool:
    """Whether a property holds a moment: the naming rule of the standard."""
    return name.endswith("At") and isinstance(value, str)


def moment(text: str) -> str:
    """The same moment with Z, without a fraction of zero."""
    return datetime.fromisoformat(text).astimezone(UTC).isoformat().replace("+00:00", "Z")


def today() -> str:
    """The calendar date in the Netherlands."""
    return datetime.now(AMSTERDAM).date().isoformat()
