"""The values of extensions: whatever JSON somebody else put there, kept as it is and never changed."""

import json
import math
from typing import Annotated, Any, NoReturn

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from kgb_model.base import Model
from kgb_model.limits import DEEPEST, LONGEST_NUMBER

LARGEST_NUMBER: int = 10**LONGEST_NUMBER - 1
"""The largest whole number."""


class KeptList(list[Any]):
    """A list inside an extension; equal to any list with the same items, and never changed."""

    __slots__ = ()

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("The value of an extension never changes; replace the extension.")

    __setitem__ = __delitem__ = __iadd__ = __imul__ = _refuse
    append = extend = insert = pop = remove = clear = sort = reverse = _refuse

    def __reduce__(self) -> tuple[type, tuple[list[Any]]]:
        return type(self), (list(self),)


class KeptObject(dict[str, Any]):
    """An object inside an extension, with sorted names; equal to any dict with the same items, and never changed."""

    __slots__ = ()
    _refuse = KeptList._refuse
    __setitem__ = __delitem__ = __ior__ = _refuse
    pop = popitem = clear = update = setdefault = _refuse

    def __reduce__(self) -> tuple[type, tuple[dict[str, Any]]]:
        return type(self), (dict(self),)


def kept(value: Any, depth: int = 0) -> Any:
    """A value of JSON as it is kept: unchangeable, and with the names in objects sorted.

    Raises:
        PydanticCustomError: JSON has no such value, or it nests too deeply.
    """
    if depth > DEEPEST:
        raise PydanticCustomError("value_too_deep", "A value may have at most {deepest} levels", {"deepest": DEEPEST})
    if isinstance(value, dict) and all(isinstance(name, str) and whole_characters(name) for name in value):
        return KeptObject({str(name): kept(value[name], depth + 1) for name in sorted(value)})
    if isinstance(value, list | tuple):
        return KeptList(kept(item, depth + 1) for item in value)
    if not plain(value):
        raise PydanticCustomError("not_json", "JSON has no such value")
    return value


def plain(value: object) -> bool:
    """Whether a value is a text, number, truth or nothing as JSON has it."""
    match value:
        case None | bool():
            return True
        case int():
            return abs(value) <= LARGEST_NUMBER
        case float():
            return math.isfinite(value)
        case str():
            return whole_characters(value)
    return False


def whole_characters(text: str) -> bool:
    """Whether a text holds no half characters, which UTF-8 cannot carry."""
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


Value = Annotated[Any, AfterValidator(kept)]
"""Any JSON value. Whole numbers of any length come back exactly; other numbers are doubles, as I-JSON (RFC 7493) advises."""


class Addition(Model, frozen=True):
    """An extension: two are equal when they would be written alike, so ``1``, ``1.0`` and ``true`` are three values."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Addition) and written(self) == written(other)

    def __hash__(self) -> int:
        return hash(written(self))


def written(extension: Model) -> str:
    """An extension as text in which equal values look alike."""
    return json.dumps(dict(extension), sort_keys=True, default=repr)
