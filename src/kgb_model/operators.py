"""What CEL does with numbers, texts and moments where Python would do something else.

Whatever CEL and Python might see differently is refused here, so that the engine gives the verdict (kgb_model.rules).
"""

import re
from datetime import datetime, timedelta
from functools import lru_cache

_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})")
_NUMBER = re.compile(r"-?0*[0-9]{1,18}")
_HOURS = re.compile(r"([0-9]{1,6})h")


def quotient(dividend: int, divisor: int) -> int:
    """Whole division; only of what is not negative, where all languages agree.

    Raises:
        ValueError: one of the two is negative, or the divisor is zero.
    """
    if dividend < 0 or divisor <= 0:
        raise ValueError("a negative number")
    return dividend // divisor


def remainder(dividend: int, divisor: int) -> int:
    """What whole division leaves.

    Raises:
        ValueError: one of the two is negative, or the divisor is zero.
    """
    if dividend < 0 or divisor <= 0:
        raise ValueError("a negative number")
    return dividend % divisor


def whole(value: str | int) -> int:
    """A text as a whole number.

    Raises:
        ValueError: the text is no number, or may be too large for the engine.
    """
    if isinstance(value, str) and not _NUMBER.fullmatch(value):
        raise ValueError("no whole number")
    return int(value)


@lru_cache(maxsize=4096)
def moment(text: str) -> datetime:
    """A text as a moment (RFC 3339), to the microsecond.

    Raises:
        ValueError: the text is no moment with its offset, or is finer than that.
    """
    if not _MOMENT.fullmatch(text):
        raise ValueError("no moment")
    return datetime.fromisoformat(text)


@lru_cache(maxsize=64)
def span(text: str) -> timedelta:
    """A text such as ``12h`` as a length of time.

    Raises:
        ValueError: the text is no number of hours.
    """
    if not (match := _HOURS.fullmatch(text)):
        raise ValueError("no number of hours")
    return timedelta(hours=int(match[1]))


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str]:
    # In RE2 the end is the end of the text; Python also sees one before a last line break.
    return re.compile(re.sub(r"(?<!\\)\$", r"\\Z", pattern), re.ASCII)


def matches(text: str, pattern: str) -> bool:
    """Whether a pattern of RE2 occurs in a text."""
    return _compiled(pattern).search(text) is not None
