"""How a value that is right in substance is written as the standard writes it: a date, a number, a code, a moment.

Only what is certain is rewritten: there is one way to do so that fits, and a careful person would do the same unseen.
"""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Any

import jsonschema_rs

from kgb_model.dates import date_of
from kgb_model.explanations import generated
from kgb_model.structure import partial_date, whole

BOOLEANS = {"true": True, "ja": True, "yes": True, "false": False, "nee": False, "no": False}
"""Words for true and false."""

_DAY_FIRST = re.compile(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4})")
_MONTH_FIRST = re.compile(r"(\d{1,2})-(\d{4})")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_WITH_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d.*")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(:\d\d)?(\.\d+)?\s?([Zz]|[+-]\d\d:?\d\d)")
_OF_ONE_LENGTH = re.compile(r"\^\[0-9\]\{(\d+)\}\$")


def respelled(value: Any, schema: dict[str, Any]) -> Any:
    """The one way to write a value so that it fits; None when there is none, or more than one.

    Args:
        value: what stands in the document.
        schema: what belongs there.
    """
    schema = whole(schema)
    for way in ways(value, schema):
        # The text decides: true is no 1, which Python holds to be the same.
        found = {json.dumps(each): each for each in way if fits(each, schema)}
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def ways(value: Any, schema: dict[str, Any]) -> Iterator[list[Any]]:
    """Groups of ways to write a value, the closest to what stands there first."""
    if schema.get("type") == "array":
        yield in_a_list(value, schema)
    elif isinstance(value, list):
        if len(value) == 1:
            yield [value[0], respelled(value[0], schema)]
    elif isinstance(value, str):
        yield from ways_of_text(value, schema)
    elif isinstance(value, int) and not isinstance(value, bool) and schema.get("type") == "string":
        yield as_text(value, schema)


def in_a_list(value: Any, schema: dict[str, Any]) -> list[Any]:
    """One value as a list of one."""
    if isinstance(value, list) or value is None:
        return []
    item = whole(schema["items"])
    return [[value] if fits(value, item) else [respelled(value, item)]]


def as_text(value: int, schema: dict[str, Any]) -> list[str]:
    """A number as text, with the zeros in front that a number loses."""
    length = _OF_ONE_LENGTH.fullmatch(schema.get("pattern", ""))
    text = str(value).zfill(int(length[1])) if length and value >= 0 else str(value)
    return [text, *as_date(text, schema)]


def ways_of_text(value: str, schema: dict[str, Any]) -> Iterator[list[Any]]:
    """Ways to write a text: as a code, a truth, a number or a date, or without stray spaces and capitals."""
    text = value.strip()
    if schema.get("type") == "boolean":
        yield [BOOLEANS[text.casefold()]] if text.casefold() in BOOLEANS else []
    elif schema.get("type") == "integer":
        yield [int(text)] if re.fullmatch(r"[+-]?[0-9]{1,9}", text) else []
    elif "anyOf" in schema or "enum" in schema:
        yield as_code(text, schema)
    else:
        yield [text]
        yield [" ".join(text.split())]
        yield as_date(text, schema)
        if "x-example" in schema:
            bare = re.sub(r"\s+", "", text).removeprefix("urn:uuid:").strip("{}")
            yield [bare, bare.upper(), bare.lower()]


def as_code(text: str, schema: dict[str, Any]) -> list[str]:
    """The codes that are written like this but for capitals and spaces, or that have this label in Dutch or English."""
    known = schema["anyOf"][0] if "anyOf" in schema else schema
    labels = known.get("x-enum-labels", {})
    written = {
        code: {_words(code), *(_words(label) for label in labels.get(code, {}).values())} for code in known["enum"]
    }
    found = [code for code, forms in written.items() if _words(text) in forms]
    owner, colon, own = text.partition(":")
    # A remark behind a code, such as "NORMAAL: see below", is no code of somebody called Normaal.
    remark = " " in own.strip() or any(_words(owner) in forms for forms in written.values())
    return (
        found if not colon or remark else [*found, f"{owner.strip().lower()}:{_words(own).replace(' ', '_').upper()}"]
    )


def _words(text: str) -> str:
    return " ".join(re.sub(r"[_-]", " ", text).casefold().split())


def as_date(text: str, schema: dict[str, Any]) -> list[str]:
    """A date or moment in another notation, as the standard writes it."""
    match schema.get("format"):
        case "date":
            return [each for each in (day_of(text), *_years_first(text)) if each]
        case "partial-date":
            month = _MONTH_FIRST.fullmatch(text)
            found = [day_of(text), *_years_first(text), f"{month[2]}-{month[1]:0>2}" if month else None]
            return [each for each in found if each]
        case "date-time":
            return moment(text)
    return []


def _years_first(text: str) -> list[str]:
    """A date that is written as 31-12-2026, 31.12.2026, 31/12/2026 or 20261231, with the year first."""
    if compact := _COMPACT.fullmatch(text):
        return ["-".join(compact.groups())]
    dutch = _DAY_FIRST.fullmatch(text)
    # With slashes Americans write the month first: only a day that is no month tells.
    if not dutch or (dutch[2] == "/" and int(dutch[1]) <= 12 and dutch[1] != dutch[3]):
        return []
    return [f"{dutch[4]}-{dutch[3]:0>2}-{dutch[1]:0>2}"]


def day_of(text: str) -> str | None:
    """The date of a moment, where it is the same day in the Netherlands as it is written."""
    if not _WITH_TIME.fullmatch(text):
        return None
    try:
        written = datetime.fromisoformat(text)
        day = written.date().isoformat()
        return day if written.tzinfo is None or date_of(written.isoformat()) == day else None
    except (ValueError, OverflowError):
        return None


def moment(text: str) -> list[str]:
    """A moment with its T, its seconds and its colons in place, and no finer than a microsecond."""
    found = _MOMENT.fullmatch(text)
    if not found:
        return []
    day, time, seconds, fraction, offset = found.groups()
    offset = "Z" if offset in "Zz" else f"{offset[:3]}:{offset[-2:]}"
    return [f"{day}T{time}{seconds or ':00'}{(fraction or '')[:7]}{offset}"]


def fits(value: Any, schema: dict[str, Any]) -> bool:
    """Whether a value follows a schema; of an object or list only whether it is one."""
    if value is None:
        return False
    match schema.get("type"):
        case "object":
            return isinstance(value, dict)
        case "array":
            return isinstance(value, list) and all(fits(item, whole(schema["items"])) for item in value)
    return bool(_leaf(json.dumps(schema)).is_valid(value))


@cache
def _leaf(schema: str) -> jsonschema_rs.Validator:
    """The compiled schema of a text, number or truth."""
    table = {"ForeignCode": generated("schemas.json")["ForeignCode"]}
    return jsonschema_rs.Draft202012Validator(
        {**json.loads(schema), "$defs": table}, validate_formats=True, formats={"partial-date": partial_date}
    )
