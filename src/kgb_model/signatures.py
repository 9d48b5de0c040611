"""The signature of a class of the standard, as an editor or ``help()`` shows it: names as in Python, and types without limits."""

from functools import reduce
from inspect import Parameter, Signature
from operator import or_
from typing import Annotated, Any, get_args, get_origin

from pydantic import MISSING, BaseModel


def signature(kind: type[BaseModel]) -> Signature:
    """What the constructor of a class takes. What has a default may be absent."""
    return Signature(
        [
            Parameter(
                name,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if field.is_required() else field.default,
                annotation=bare(field.annotation),
            )
            for name, field in kind.model_fields.items()
        ],
        return_annotation=None,
    )


def bare(annotation: Any) -> Any:
    """A type without the limits to its values, and without absence."""
    if get_origin(annotation) is Annotated:
        return bare(get_args(annotation)[0])
    if get_origin(annotation) is tuple:
        return tuple[bare(get_args(annotation)[0]), ...]  # type: ignore[misc]
    options = [bare(option) for option in get_args(annotation) if option is not MISSING]
    return reduce(or_, options) if options else annotation
