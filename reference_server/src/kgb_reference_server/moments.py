"""Documents as they are given back: moments in UTC with Z, and whole numbers as such."""

from datetime import UTC, datetime
from typing import Any

from kgb_model.dates import AMSTERDAM


def canonical(value: Any) -> Any:
    """A document with every moment in UTC, and 1.0 as 1. Moments are the properties whose names end in At."""
    if isinstance(value, list):
        return [canonical(item) for item in value]
    if isinstance(value, float):
        # JSON Schema takes 1.0 for a whole number, and only whole numbers stand outside extensions.
        return int(value)
    if not isinstance(value, dict):
        return value
    # req: resources/moments-are-in-utc, resources/extensions-survive
    return {
        name: item if name == "extensions" else moment(item) if is_moment(name, item) else canonical(item)
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
