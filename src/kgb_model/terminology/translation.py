"""Says a code in the list of somebody else, and a code of somebody else in ours, and names what is lost on the way."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from enum import Enum
from functools import cache

from kgb_model.errors import UnknownSystem
from kgb_model.explanations import generated
from kgb_model.terminology import losses
from kgb_model.terminology.counterparts import INVERTED, OURS, Standard, Target, Translation
from kgb_model.terminology.glossary import code as code_of
from kgb_model.terminology.glossary import code_list, code_lists, nearest
from kgb_model.terminology.terms import RELATIONS, Code, Words


@cache
def systems() -> tuple[Standard, ...]:
    """The standards around this one whose codes can be translated, with their lists."""
    return tuple(
        Standard(
            name,
            Words(*entry["title"]),
            Words(*entry["owner"]),
            entry["version"],
            tuple((key, Words(*title)) for key, title in entry["lists"].items()),
        )
        for name, entry in generated("terminology.json")["standards"].items()
    )


def translate(list_name: "str | type[Enum]", code: str, to: str) -> Translation:
    """Says a code of this standard in the codes of another, and names what is lost.

    Args:
        list_name: the code list, such as ``measure-type`` or ``MeasureType``, or the enum of this library.
        code: the code, such as ``OTS``, or the member of the enum.
        to: a standard (``CORV``, ``CBS``, ``iJw``, ``BRP``, ``cbs-safe-at-home``), whatever its capitals, or one of its lists
            (``CBS_MAATREGEL``). A list with the name of its standard is ``brp/BRP``. ``CBS`` is both of its standards.

    Raises:
        UnknownCodeList, UnknownCode, UnknownSystem: it does not exist; the error names the nearest ones.
    """
    ours, places = code_of(list_name, code), lists_of(to)
    found = best_first(
        Target(places[each.list].name, each.list, each.code, losses.theirs(each.list, each.code), each.relation)
        for each in ours.counterparts
        if each.list in places
    )
    return Translation(ours.list, code, to, tuple(found), tuple(_lost(ours, to, found, set(places))))


def translate_back(system: str, code: str, list_name: "str | type[Enum] | None" = None) -> Translation:
    """Says a code of somebody else in the codes of this standard, and names what is lost or has to be chosen.

    Args:
        system: the list of somebody else (``CBS_MAATREGEL``), or a whole standard as for :func:`translate`: then every list
            of it that has the code is looked at. Codes mean something else in each list, so name the list when you know it;
            when several lists have the code, the first of the losses names them.
        code: the code, as it is written there.
        list_name: look for codes of this code list only, such as ``measure-type``.

    Returns:
        A translation; it has no targets when nothing here takes the place of the code, as far as this standard knows. A
        target can be a retired code, for what was recorded long ago: :func:`kgb_model.terminology.code` says so.

    Raises:
        UnknownSystem, UnknownCodeList: it does not exist; the error names the nearest ones.
    """
    places = lists_of(system)
    wanted = None if list_name is None else code_list(list_name).list
    taken = {
        place: here
        for place in places
        if (here := [each for each in _takers().get((place, code), ()) if wanted in (None, each[0].list)])
    }
    found: list[Target] = []
    lost: list[Words] = []
    if len({losses.without_year(place) for place in taken}) > 1:
        lost.append(losses.several_lists(system, code, list(taken)))
    for place, here in taken.items():
        for listed, pairs in _by_list(here).items():
            targets = best_first(Target(OURS, listed, one.code, one.title, relation) for one, relation in pairs)
            found += targets
            lost += losses.of(losses.theirs(place, code), targets)
    if not found:
        lost = [losses.nothing_here(system, code)]
    return Translation(system, code, wanted or OURS, tuple(found), tuple(lost))


def best_first(targets: Iterable[Target]) -> list[Target]:
    """Targets with those that mean the same first, and those that fit only a part last."""
    return sorted(targets, key=lambda each: list(RELATIONS).index(each.relation))


def _lost(ours: Code, to: str, found: list[Target], places: set[str]) -> list[Words]:
    """What gets lost of a code: in each list apart, or as a whole when nothing takes its place."""
    listed = code_list(ours.list)
    touched = {each.list for one in listed.codes for each in one.counterparts} & places
    if not touched:
        return [losses.no_list(to, listed.title)]
    if not found:
        return [losses.no_code(to, ours.title)]
    landed = dict.fromkeys(each.list for each in found)
    lost = [losses.of(ours.title, [each for each in found if each.list == place], _beside(ours)) for place in landed]
    return [*(each for one in lost for each in one), *losses.outdated(set(landed), touched)]


def _beside(ours: Code) -> Callable[[Target], list[Words]]:
    """Gives what else, of the same list here, a target stands for."""

    def others(target: Target) -> list[Words]:
        pairs = [(one, relation) for one, relation in _takers()[target.list, target.code] if one.list == ours.list]
        return [one.title for one, relation in pairs if one != ours and relation != "BROAD"]

    return others


def _by_list(pairs: Iterable[tuple[Code, str]]) -> dict[str, list[tuple[Code, str]]]:
    found: dict[str, list[tuple[Code, str]]] = defaultdict(list)
    for one, relation in pairs:
        found[one.list].append((one, relation))
    return found


@cache
def _takers() -> dict[tuple[str, str], list[tuple[Code, str]]]:
    """By list and code of somebody else: the codes here that it takes the place of, and how each relates to it."""
    found: dict[tuple[str, str], list[tuple[Code, str]]] = defaultdict(list)
    for listed in code_lists():
        for one in listed.codes:
            for each in one.counterparts:
                found[each.list, each.code].append((one, INVERTED.get(each.relation, each.relation)))
    return dict(found)


def lists_of(name: str) -> dict[str, Standard]:
    """The lists of others that the name of a standard or of a list means, each with its standard.

    Raises:
        UnknownSystem: there is no such standard or list; the error names the nearest ones.
    """
    if name.casefold() not in _names():
        known = [each.name for each in systems()] + [key for each in systems() for key, _ in each.lists]
        raise UnknownSystem(name, nearest(name, known))
    return _names()[name.casefold()]


@cache
def _names() -> dict[str, dict[str, Standard]]:
    """By each name that a standard or list goes by: the lists that it means."""
    names: dict[str, dict[str, Standard]] = defaultdict(dict)
    for each in systems():
        for key, _ in each.lists:
            for alias in (each.name, each.name.partition("-")[0], f"{each.name}/{key}"):
                names[alias.casefold()][key] = each
    # Where a list has the name of its standard, the name means the standard.
    for each in systems():
        for key, _ in each.lists:
            names.setdefault(key.casefold(), {key: each})
    return dict(names)
