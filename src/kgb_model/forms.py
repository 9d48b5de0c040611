"""The forms of single values, exactly as the schemas have them: identifiers, dates, moments, whole numbers and lists.

On the wire a value is text that follows the pattern of its schema, before it becomes a Python object: a UUID without hyphens, a
date with a time or a moment without seconds is refused. In Python the objects themselves are taken as well. All patterns run in Rust.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema


class FirstWrong:
    """A list of which only the first wrong item is reported: a list may hold a million, and each report takes a kilobyte."""

    def __get_pydantic_core_schema__(self, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        schema = handler(source)
        schema["fail_fast"] = True  # type: ignore[index]
        return schema


FIRST_WRONG = FirstWrong()
"""Marks every list."""

if TYPE_CHECKING:
    from collections.abc import Sequence

    Items = Sequence
else:

    class Items:
        """A list that never changes: any list, tuple or other iterable goes in, and a tuple is kept."""

        def __class_getitem__(cls, item: Any) -> Any:
            return Annotated[tuple[item, ...], FIRST_WRONG]


CALENDAR = (
    r"^(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1[0-9]|2[0-8]))?"
    r"|-(?:0[13-9]|1[0-2])-(?:29|30)|-(?:0[13578]|1[02])-31)?$"
    r"|^(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29$"
)
"""A partial date that lies in the calendar, from 1900 to 2199; 29 February only in leap years. Only 2000 is a leap century."""

NOT_BLANK = r"[^\t\n\v\f\r\u{FEFF}\p{Zs}\u{2028}\u{2029}]"
r"""What ``\S`` means in the patterns of JSON Schema (ECMA-262); Rust and Python each draw the line elsewhere."""

FURTHEST = timedelta(hours=23, minutes=59)
"""The largest difference from UTC that a moment can have."""


def staged(form: CoreSchema, loose: CoreSchema, plain: CoreSchema) -> CoreSchema:
    """A schema that reads JSON by the form, takes more in Python, and objects only where the caller asks to be strict."""
    return core_schema.lax_or_strict_schema(core_schema.json_or_python_schema(form, loose), plain)


def text_first(pattern: str, plain: CoreSchema) -> CoreSchema:
    """A schema for text that follows a pattern and is then read."""
    return core_schema.chain_schema([core_schema.str_schema(pattern=pattern, strict=True), plain])


@dataclass(frozen=True, slots=True)
class TextForm:
    """A value that is written in one way only: as the text that Python makes of it.

    Attributes:
        pattern: what the text follows.
    """

    pattern: str

    def __get_pydantic_core_schema__(self, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        plain = handler(source)
        form = text_first(self.pattern, plain)

        def written(value: object) -> object:
            # A datetime is a date as well, but says more than one.
            return str(value) if type(value) is source else value

        return staged(form, core_schema.no_info_before_validator_function(written, form), plain)


@dataclass(frozen=True, slots=True)
class MomentForm:
    """A moment with its offset; in Python any aware datetime whose year can be written.

    Attributes:
        pattern: what the text follows.
    """

    pattern: str

    def __get_pydantic_core_schema__(self, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        plain = core_schema.datetime_schema(tz_constraint="aware")
        form = text_first(self.pattern, plain)
        strict = core_schema.datetime_schema(tz_constraint="aware", strict=True)
        objects = core_schema.no_info_after_validator_function(writable, strict)
        loose = core_schema.union_schema([objects, form], mode="left_to_right")
        schema = staged(form, loose, plain)
        schema["serialization"] = core_schema.plain_serializer_function_ser_schema(  # type: ignore[index]
            moment_text, return_schema=core_schema.str_schema(), when_used="json"
        )
        return schema


def writable(moment: datetime) -> datetime:
    """A moment that lies in the centuries of the standard."""
    if not 1900 <= moment.year <= 2199:
        raise PydanticCustomError("moment_out_of_range", "A moment lies between the years 1900 and 2199")
    return moment


def moment_text(moment: datetime) -> str:
    """A moment as it is written: in UTC with a Z, with as many digits of a second as it needs.

    Two objects with the same instant are equal, so they are written alike. In the first and last hours of the centuries of the
    standard, where UTC lies in a year that cannot be written, the largest offset is used.
    """
    utc = moment.astimezone(UTC)
    if not 1900 <= utc.year <= 2199:
        utc = moment.astimezone(timezone(FURTHEST if utc.year < 1900 else -FURTHEST))
    text = utc.isoformat()
    if utc.microsecond:
        text = text[:19] + text[19:26].rstrip("0") + text[26:]
    return text.replace("+00:00", "Z")


class WholeNumber:
    """An integer as JSON Schema has it: ``5.0`` is five, and text and ``true`` are no numbers."""

    def __get_pydantic_core_schema__(self, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        plain = handler(source)
        number = core_schema.chain_schema([core_schema.float_schema(strict=True, allow_inf_nan=False), plain])
        return core_schema.lax_or_strict_schema(number, plain)


class AllDifferent:
    """A list in which nothing stands twice."""

    def __get_pydantic_core_schema__(self, source: type, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(all_different, handler(source))


def all_different(items: tuple[Any, ...]) -> tuple[Any, ...]:
    """The same list, when nothing stands in it twice."""
    if len(items) > 1 and len(set(items)) < len(items):
        raise PydanticCustomError("repeated_item", "Nothing may stand in the list twice")
    return items


WHOLE = WholeNumber()
"""Marks an integer of the wire."""

OPEN = Field(union_mode="left_to_right")
"""Marks a code of an open list: one of the standard, or else one of somebody else."""

DISTINCT = AllDifferent()
"""Marks a list in which nothing stands twice."""
