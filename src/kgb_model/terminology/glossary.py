"""Every term of the standard by its name: resources, properties, types, code lists and codes."""

from collections import defaultdict
from collections.abc import Iterable
from difflib import get_close_matches
from enum import Enum
from functools import cache
from typing import Any

from kgb_model.errors import UnknownCode, UnknownCodeList, UnknownTerm
from kgb_model.explanations import generated
from kgb_model.terminology.terms import Code, CodeList, Counterpart, Source, Term, Words

MOST_NEAREST = 3
"""How many names are suggested for one that is not there."""


def term(name: "str | Enum | type") -> Term:
    """What a term means, on what law it rests, and where it is used.

    Args:
        name: ``Concern``, ``Concern.safetyLevel``, ``MeasureType`` or ``MeasureType.OTS``; of a code list also the name of
            its file, as in ``measure-type.OTS``. A class of this library, such as ``kgb.Concern``, or a member of an enum,
            such as ``kgb.MeasureType.OTS``, does as well.

    Returns:
        The term: a :class:`Code` for a code, a :class:`CodeList` for a code list.

    Raises:
        UnknownTerm: the standard does not have it; the error names the nearest terms.
    """
    name = _called(name)
    first, dot, rest = name.partition(".")
    full = _titles().get(first, first) + dot + rest
    if full not in _table():
        raise UnknownTerm(name, nearest(name, _table()))
    return _term(full)


def terms() -> tuple[Term, ...]:
    """Every term, in the order of the standard: resources with their properties, types, lists with their codes."""
    return tuple(_term(name) for name in _table())


def code_lists() -> tuple[CodeList, ...]:
    """Every code list with its codes, by name."""
    return tuple(code_list(name) for name in _titles())


def code_list(name: "str | type[Enum]") -> CodeList:
    """A code list with its codes.

    Args:
        name: ``measure-type`` or ``MeasureType``, or the enum of this library.

    Raises:
        UnknownCodeList: there is no such list; the error names the nearest ones.
    """
    name = _called(name)
    title = _titles().get(name, name)
    if title not in _titles().values():
        raise UnknownCodeList(name, nearest(name, [*_titles(), *_titles().values()]))
    found = _term(title)
    assert isinstance(found, CodeList)
    return found


def code(list_name: "str | type[Enum]", code: str) -> Code:
    """A code of a code list, also when it is retired: then it says since when and what replaces it.

    Args:
        list_name: the list, as for :func:`code_list`.
        code: the code, such as ``OTS``, or the member of the enum.

    Raises:
        UnknownCodeList: there is no such list.
        UnknownCode: the list does not have the code; the error names the nearest ones.
    """
    listed = code_list(list_name)
    name = f"{listed.name}.{code}"
    if name not in _table():
        raise UnknownCode(code, nearest(code, [each.code for each in listed.codes]), listed.list)
    found = _term(name)
    assert isinstance(found, Code)
    return found


def _called(name: object) -> str:
    """What the standard calls a term, which may be given as the class or the member of an enum that stands for it."""
    if isinstance(name, Enum):
        return f"{type(name).__name__}.{name.value}"
    return name.__name__ if isinstance(name, type) else str(name)


def nearest(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """The names that look most like one that is not there, whatever its capitals and hyphens; of two that are alike one."""
    plain: dict[str, list[str]] = defaultdict(list)
    for each in known:
        plain[_plain(each)].append(each)
    ends = [each for same in plain.values() for each in same if _plain(each.rpartition(".")[2]) == _plain(name)]
    alike = get_close_matches(_plain(name[:100]), plain, n=MOST_NEAREST, cutoff=0.6)
    return tuple(dict.fromkeys([*ends, *(plain[key][0] for key in alike)]))[:MOST_NEAREST]


def _plain(name: str) -> str:
    return name.casefold().replace("-", "").replace("_", "").replace(" ", "")


def _table() -> dict[str, Any]:
    found: dict[str, Any] = generated("terminology.json")["terms"]
    return found


@cache
def _titles() -> dict[str, str]:
    """The names of the code lists, each with the name of its type."""
    return {entry["list"]: name for name, entry in _table().items() if entry["kind"] == "list"}


@cache
def _codes() -> dict[str, tuple[str, ...]]:
    """The names of the codes by the name of the type of their list."""
    found: dict[str, list[str]] = {title: [] for title in _titles().values()}
    for name, entry in _table().items():
        if entry["kind"] == "code":
            found[name.partition(".")[0]].append(name)
    return {title: tuple(names) for title, names in found.items()}


@cache
def _sharing() -> dict[str, tuple[str, ...]]:
    """The properties that most kinds of resource share, each by its own name with where it stands."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, entry in _table().items():
        if entry.get("shared"):
            found[name.partition(".")[2]].append(name)
    return {own: tuple(names) for own, names in found.items()}


@cache
def _term(name: str) -> Term:
    entry = _table()[name]
    said: dict[str, Any] = {
        "name": name,
        "kind": entry["kind"],
        "title": Words(*entry["title"]),
        "description": Words(*entry["description"]),
        "sources": tuple(_source(*source) for source in entry["sources"]),
        "uri": _uri(name, entry),
        "used_in": _used_in(name, entry),
    }
    if entry["kind"] == "code":
        return _code(name, entry, said)
    if entry["kind"] == "list":
        codes = tuple(each for each in map(_term, _codes()[name]) if isinstance(each, Code))
        return CodeList(**said, list=entry["list"], is_open=entry["open"], codes=codes)
    return Term(**said, shape=Words(*entry.get("shape", ("", ""))), required=entry.get("required", False))


def _code(name: str, entry: dict[str, Any], said: dict[str, Any]) -> Code:
    title, _, code = name.partition(".")
    listed = _table()[title]
    return Code(
        **said,
        list=listed["list"],
        code=code,
        valid_from=entry.get("fromDate", listed["fromDate"]),
        valid_to=entry.get("toDate"),
        replaced_by=entry.get("replacedBy"),
        counterparts=tuple(Counterpart(*each) for each in entry.get("counterparts", ())),
        features=entry.get("features", {}),
    )


@cache
def _source(law: str, article: str, certainty: str) -> Source:
    table = generated("terminology.json")
    return Source(law, article, certainty, Words(*table["laws"][law]), Words(*table["certainty"][certainty]))


def _uri(name: str, entry: dict[str, Any]) -> str:
    base = generated("terminology.json")["base"]
    title, _, own = name.partition(".")
    match entry["kind"]:
        case "type":
            return ""
        case "list":
            return f"{base}codelists/{entry['list']}"
        case "code":
            return f"{base}codelists/{_table()[title]['list']}/{own}"
    return f"{base}shared/{own}" if entry.get("shared") else base + name.replace(".", "/")


def _used_in(name: str, entry: dict[str, Any]) -> tuple[str, ...]:
    title, _, own = name.partition(".")
    if entry.get("shared"):
        return tuple(each for each in _sharing()[own] if each != name)
    if entry["kind"] == "code":
        return tuple(_table()[title].get("usedIn", ()))
    return tuple(entry.get("usedIn", ()))
