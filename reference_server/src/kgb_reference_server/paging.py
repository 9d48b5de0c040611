"""Paging with cursors that only this server makes."""

import base64
import hmac
import re
from typing import Any

import kgb_spec
from kgb_model.explanations import finding
from kgb_reference_server.problems import Problem, named_error

_LIMIT = kgb_spec.openapi()["components"]["parameters"]["Limit"]["schema"]
DEFAULT_LIMIT, LARGEST_LIMIT = _LIMIT["default"], _LIMIT["maximum"]


def refused(name: str, dutch: str, english: str) -> Problem:
    """The problem of a query parameter with a value that cannot be."""
    found = finding("query/invalid", "", name=name, expected={"nl": dutch, "en": english})
    return Problem("invalid-input", [named_error("query", name, found)])


def limit(query: dict[str, str]) -> int:
    """How many items the page holds."""
    # req: paging/limit-is-honoured
    text = query.get("limit", str(DEFAULT_LIMIT))
    if not (text.isascii() and text.isdigit() and len(text) < 4 and 1 <= int(text) <= LARGEST_LIMIT):
        raise refused("limit", f"een getal van 1 tot en met {LARGEST_LIMIT}", f"a number from 1 to {LARGEST_LIMIT}")
    return int(text)


def family(query: dict[str, str]) -> str | None:
    """The family whose resources are asked for; every family without the filter."""
    text = query.get("familyId")
    if text is not None and not re.fullmatch(kgb_spec.schemas()["types"]["$defs"]["Id"]["pattern"], text):
        raise refused("familyId", "de id van een gezin", "the id of a family")
    return text


def cursor(scope: str, sequence: int, secret: bytes) -> str:
    """The place after an item, for whoever walks this collection with this filter."""
    text = f"{sequence}.{seal(scope, sequence, secret)}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def place(query: dict[str, str], scope: str, secret: bytes) -> int | None:
    """Where the page begins: before this sequence, or at the newest without a cursor."""
    text = query.get("cursor")
    if text is None:
        return None
    # req: paging/foreign-cursors-are-refused
    try:
        sequence, _, given = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii").partition(".")
        if hmac.compare_digest(given, seal(scope, int(sequence), secret)):
            return int(sequence)
    except ValueError:
        pass
    raise refused("cursor", "een cursor uit een link rel=next", "a cursor from a link rel=next")


def seal(scope: str, sequence: int, secret: bytes) -> str:
    """What shows that a cursor was made here, for this collection."""
    return hmac.digest(secret, f"{scope} {sequence}".encode(), "sha256").hex()[:24]


def link(address: str, query: dict[str, str], following: str) -> dict[str, Any]:
    """The header with the link to the next page."""
    parameters = "&".join(f"{name}={value}" for name, value in {**query, "cursor": following}.items())
    return {"Link": f'<{address}?{parameters}>; rel="next"'}
