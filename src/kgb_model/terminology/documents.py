"""Translates every code in a document into the codes of somebody else, each at its place."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from kgb_model.errors import UnknownCode, UnknownKind
from kgb_model.explanations import generated
from kgb_model.terminology import losses
from kgb_model.terminology.counterparts import Translation
from kgb_model.terminology.glossary import code_list
from kgb_model.terminology.terms import CodeList
from kgb_model.terminology.translation import lists_of, translate

if TYPE_CHECKING:
    from kgb_model.base import Model


class Mapped(NamedTuple):
    """A code in a document and what it is elsewhere.

    Attributes:
        pointer: its place as a JSON Pointer (RFC 6901).
        list: the name of its code list, such as ``measure-type``.
        code: the code that stands there; empty when what stands there is no text.
        translation: what takes its place, and what is lost.
    """

    pointer: str
    list: str
    code: str
    translation: Translation


def translate_document(document: "dict[str, Any] | Model", to: str, kind: str | None = None) -> list[Mapped]:
    """Every code in a document, in the order of the document, in the codes of another standard.

    Codes of somebody else, which open lists take, and values that are no code of the list come with a translation without
    targets that says so. What else is wrong with the document is left to :func:`kgb_model.validate`.

    Args:
        document: an object of this library, or plain Python values as JSON brings them.
        to: a standard or one of its lists, as for :func:`kgb_model.terminology.translate`.
        kind: what plain values are, such as ``Measure``; without it they are recognised by their properties.

    Raises:
        UnknownSystem: there is no such standard or list.
        UnknownKind: there is no such kind of document, or it is no document at all, such as a list or a path.
    """
    lists_of(to)
    schemas = generated("schemas.json")
    if not isinstance(document, dict):
        kind = kind or type(document).__name__
        document = document.model_dump(mode="json") if kind in schemas else {}
    kind = kind or _recognised(document)
    if kind not in schemas:
        raise UnknownKind(kind, sorted(name for name, schema in schemas.items() if "properties" in schema))
    return [
        Mapped(pointer, listed.list, value if isinstance(value, str) else "", _translated(listed, value, to))
        for pointer, listed, value in codes_in(document, schemas[kind])
    ]


def codes_in(value: Any, schema: dict[str, Any], pointer: str = "") -> Iterator[tuple[str, CodeList, Any]]:
    """Every place in a document where a code of a list belongs, with its list and what stands there."""
    schema = _target(schema)
    if listed := _list_of(schema):
        yield pointer, listed, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            if isinstance(name, str) and name in schema.get("properties", {}):
                step = name.replace("~", "~0").replace("/", "~1")
                yield from codes_in(inner, schema["properties"][name], f"{pointer}/{step}")
    elif isinstance(value, list) and "items" in schema:
        for place, inner in enumerate(value):
            yield from codes_in(inner, schema["items"], f"{pointer}/{place}")


def _target(schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = generated("schemas.json")[schema["$ref"].rpartition("/")[2]]
    return schema


def _list_of(schema: dict[str, Any]) -> CodeList | None:
    """The code list that a schema is, if it is one."""
    entry = generated("terminology.json")["terms"].get(schema.get("title"))
    return code_list(schema["title"]) if entry and entry["kind"] == "list" else None


def _translated(listed: CodeList, value: Any, to: str) -> Translation:
    if isinstance(value, str):
        try:
            return translate(listed.list, value, to)
        except UnknownCode:
            return Translation(listed.list, value, to, (), (losses.no_code_of(listed.title),))
    return Translation(listed.list, "", to, (), (losses.no_code_of(listed.title),))


def _recognised(document: Any) -> str:
    # The engine of the rules comes along with validation, so it is only asked when the kind is not said.
    from kgb_model.validation import recognised

    return recognised(document)
