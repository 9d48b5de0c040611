"""How a refused object is told: in the names that the caller uses, with what was likely meant, and without values."""

from collections.abc import Iterator
from typing import Any, NoReturn, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from kgb_model.explanations import generated
from kgb_model.reading import shown
from kgb_model.repairing.naming import likely_name

MOST_GUESSES = 5
"""For how many unknown names is told what was likely meant."""

Steps = tuple[str | int, ...]


def refuse(error: ValidationError, kind: type[BaseModel], *, on_the_wire: bool) -> NoReturn:
    """Raises an error of pydantic again, as somebody can use it who wrote JSON or Python.

    The types of the errors stay as they are. Notes in Dutch and English say what was likely meant, and where to ask for more.

    Args:
        error: what pydantic found.
        kind: the class of the object that cannot be made.
        on_the_wire: whether properties are named as in JSON, and not as in Python.
    """
    details: list[InitErrorDetails] = []
    unknown: list[tuple[str, type[BaseModel]]] = []
    for line in error.errors(include_url=False, include_input=False):
        steps, owner = followed(kind, line["loc"], on_the_wire)
        if line["type"] == "extra_forbidden" and owner and len(unknown) < MOST_GUESSES:
            unknown.append((str(steps[-1]), owner))
        # An error of our own kind carries no address of a page about pydantic.
        reason = PydanticCustomError(line["type"], line["msg"], line.get("ctx"))
        details.append(InitErrorDetails(type=reason, loc=steps, input=None))
    again = ValidationError.from_exception_data(error.title, details, hide_input=True)
    for note in notes(kind, unknown, on_the_wire):
        again.add_note(note)
    raise again from None


def followed(kind: type[BaseModel], steps: Steps, on_the_wire: bool) -> tuple[Steps, type[BaseModel] | None]:
    """The way to a value in the names that the caller uses, and the class in which the last name stands."""
    names: list[str | int] = []
    owner: type[BaseModel] | None = None
    inside: type[BaseModel] | None = kind
    for step in steps:
        if isinstance(step, str):
            owner, inside = inside, None
            for name, field in (owner.model_fields if owner else {}).items():
                if step in (name, field.alias):
                    step, inside = field.alias if on_the_wire and field.alias else name, part(field.annotation)  # noqa: PLW2901
        names.append(step)
    return tuple(names), owner


def part(annotation: Any) -> type[BaseModel] | None:
    """The class of the objects that a property holds, alone or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for inner in get_args(annotation) if (found := part(inner))), None)


def notes(kind: type[BaseModel], unknown: list[tuple[str, type[BaseModel]]], on_the_wire: bool) -> Iterator[str]:
    """What was likely meant, and where to ask for more, in Dutch and in English."""
    for name, owner in unknown:
        if meant := nearest(name, owner, on_the_wire):
            what = f"{shown(name)!r}", owner.__name__, f"{meant!r}"
            yield "{} bestaat niet in {}; bedoelde u {}? / There is no {} in {}; did you mean {}?".format(*what, *what)
    yield f"kgb_model.validate(data, {kind.__name__!r}) legt uit wat er mis is / explains what is wrong."


def nearest(name: str, kind: type[BaseModel], on_the_wire: bool) -> str | None:
    """The property of a class that a name was likely meant to be: a slip of the pen, or its label in Dutch or English."""
    labels = generated("schemas.json").get(kind.__name__, {}).get("properties", {})
    known = {
        (field.alias or own) if on_the_wire else own: labels.get(field.alias, {})
        for own, field in kind.model_fields.items()
    }
    return likely_name(name[:60], known)
