"""The base of every object of the standard: immutable, strict on the wire, silent about the absent."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NoReturn, Self, dataclass_transform

from pydantic import BaseModel, Field, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError
from pydantic_core import from_json as values_of_json

from kgb_model.limits import LARGEST

if TYPE_CHECKING:
    from inspect import Signature

LARGE = 128 * 1024
"""From how many bytes or characters on a text is taken apart first: read at once, each empty object in it takes two kilobytes."""

MOST_NAMES = 200
"""How many names an object may have in a large text; the largest of the standard has a quarter of that."""

FROZEN = PydanticCustomError(
    "frozen_instance",
    "Een object verandert nooit; replace geeft een veranderde kopie. / "
    "An object is frozen and never changes; replace gives a changed copy.",
)
"""What is said to whoever tries to change an object."""


def camel(name: str) -> str:
    """The name on the wire of a name in Python: ``start_date`` is ``startDate``."""
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


class ReadableSignature:
    """The signature of a class, made when somebody looks at it; that of pydantic has names of the wire and every pattern."""

    def __get__(self, instance: object, owner: type[BaseModel]) -> "Signature":
        if instance is not None:
            raise AttributeError("__signature__")
        from kgb_model.signatures import signature

        return signature(owner)


# pydantic says the same, but not that objects never change; checkers go by the nearest.
@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(Field,))
class Model(
    BaseModel,
    extra="forbid",
    frozen=True,
    alias_generator=camel,
    validate_by_name=True,
    validate_by_alias=True,
    serialize_by_alias=True,
    hide_input_in_errors=True,
):
    """An object of the standard.

    Objects never change: :meth:`replace` gives a changed copy, lists are kept as tuples, and equal objects have equal hashes.
    Properties have snake_case names in Python and camelCase names on the wire; both are taken. What is absent is
    :data:`kgb_model.MISSING`, never ``None``, and is not sent.

    What the constructor, :meth:`from_json` and :meth:`replace` refuse is a ``pydantic.ValidationError``, and so is a change. It
    holds no values, and neither does the ``repr`` of an object: both end up in logs. Its notes say which name was likely meant.
    :func:`kgb_model.validate` explains in Dutch and in English.
    """

    if not TYPE_CHECKING:
        # Checkers go by the fields, and know already that nothing changes.

        def __init__(self, /, **data: Any) -> None:
            try:
                super().__init__(**data)
            except ValidationError as error:
                explain(error, type(self), on_the_wire=False)

        # pydantic goes on to read JSON without a call for each object.
        __init__.__pydantic_base_init__ = True

        def __setattr__(self, name: str, value: object) -> NoReturn:
            raise refusal(type(self).__name__, FROZEN, place=(name,))

        def __delattr__(self, name: str) -> NoReturn:
            raise refusal(type(self).__name__, FROZEN, place=(name,))

    @classmethod
    def __pydantic_init_subclass__(cls, **settings: Any) -> None:
        super().__pydantic_init_subclass__(**settings)
        if cls.__init__ is Model.__init__:
            cls.__signature__ = ReadableSignature()  # type: ignore[assignment]

    @classmethod
    def from_json(cls, data: bytes | str) -> Self:
        """Reads the object from JSON text, strictly: ``"5"`` is no number and a moment is no date.

        An object takes what its JSON Schema takes and refuses what that refuses. Names that occur twice, references and rules are
        not looked at: only :func:`kgb_model.validate` judges everything, and explains it.

        Raises:
            pydantic.ValidationError: the text is no JSON, does not fit the object, or is larger than 8 MiB.
        """
        try:
            if len(data) > LARGE:
                return cls.model_validate(taken_apart(data, cls.__name__), by_alias=True, by_name=False)
            return cls.model_validate_json(data, by_alias=True, by_name=False)
        except ValidationError as error:
            explain(error, cls, on_the_wire=True)

    def to_json(self) -> str:
        """The object as canonical JSON text: equal objects give equal text.

        Properties stand in the order of the schema, without blanks; what is absent is left out, never null. Moments are written in
        UTC with a Z and no more digits than they need, names inside the values of extensions are sorted. This is not RFC 8785, which
        sorts all properties and so tears apart what people read together.
        """
        return self.model_dump_json()

    def to_dict(self) -> dict[str, Any]:
        """The object as plain Python values, as they are on the wire: names in camelCase, ids and dates as text."""
        return self.model_dump(mode="json")

    def replace(self, **changes: Any) -> Self:
        """A copy with the named properties changed; the changes are validated. :data:`kgb_model.MISSING` takes a property away.

        Raises:
            pydantic.ValidationError: a change does not follow the schema.
        """
        names = {field.alias: name for name, field in type(self).model_fields.items() if field.alias}
        changed = {names.get(name, name): value for name, value in changes.items()}
        try:
            return type(self).model_validate({name: getattr(self, name) for name in self.model_fields_set} | changed)
        except ValidationError as error:
            explain(error, type(self), on_the_wire=False)

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        # Names, numbers and texts are about people, and a repr ends up in a log.
        for name in ("id", "version"):
            if name in type(self).model_fields:
                yield name, getattr(self, name)

    def __repr_str__(self, join_str: str) -> str:
        return join_str.join(f"{name}={value!r}" for name, value in self.__repr_args__()) or "…"

    def __str__(self) -> str:
        return repr(self)


def taken_apart(data: bytes | str, kind: str) -> Any:
    """The plain values of a large text.

    Raises:
        pydantic.ValidationError: it is no JSON, too large, or crowded with names.
    """
    if len(data) > LARGEST:
        raise refusal(
            kind, PydanticCustomError("too_large", "A document has at most {limit} bytes", {"limit": LARGEST})
        )
    try:
        document = values_of_json(data.encode() if isinstance(data, str) else data, allow_inf_nan=False)
    except UnicodeEncodeError:
        raise refusal(kind, "json_invalid", {"error": "half a character"}) from None
    except ValueError as error:
        raise refusal(kind, "json_invalid", {"error": str(error)}) from None
    if crowded(document):
        raise refusal(
            kind, PydanticCustomError("too_many_names", "An object has at most {limit} names", {"limit": MOST_NAMES})
        )
    return document


def crowded(document: Any) -> bool:
    """Whether an object has far more names than any of the standard, apart from the values of extensions.

    Every unknown name is reported and takes two kilobytes for it, which adds up to gigabytes.
    """
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if len(value) > MOST_NAMES:
                return True
            waiting += [inner for name, inner in value.items() if name != "value"]
        elif isinstance(value, list):
            waiting += value
    return False


def explain(error: ValidationError, kind: type[Model], *, on_the_wire: bool) -> NoReturn:
    """Raises an error of pydantic again, in the names that the caller uses and with what was likely meant."""
    from kgb_model.refusals import refuse

    refuse(error, kind, on_the_wire=on_the_wire)


def refusal(
    kind: str,
    reason: str | PydanticCustomError,
    context: dict[str, Any] | None = None,
    place: tuple[str, ...] = (),
) -> ValidationError:
    """The refusal of a text before it is read, or of a change to an object."""
    error = InitErrorDetails(type=reason, loc=place, input=None, ctx=context or {})
    return ValidationError.from_exception_data(kind, [error], hide_input=True)
