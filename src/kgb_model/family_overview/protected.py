"""The second lock: words that may not leave, whoever wrote them down and wherever.

The first lock is that only listed properties of listed records are used. But whoever writes an explanation for the family
may name by mistake what is secret elsewhere in the same dossier. A text that holds such a word is not shown at all.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from kgb_model.family_overview.access import NO_FAMILY, OPEN, Access, Record

_LONG = 8
"""From this length on a word is also found inside other characters, such as with a hyphen or without a space."""

_NUMBER = 8
"""The last digits by which a telephone number is known: what comes before them is written as 06, 6, +316 or 00316."""


class ProtectedWords:
    """What may not be told to one reader: secret addresses, numbers, hidden helpers, protected sources and who reported."""

    def __init__(self, access: Access) -> None:
        words = {_plain(word) for word in _words(access)}
        words = {word for word in words if len(word) > 2}
        self._spelled = (
            re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in sorted(words))) if words else None
        )
        squeezed = {_squeezed(word) for word in words}
        self._squeezed = tuple(each for each in squeezed if len(each) >= _LONG or (len(each) > 5 and each[0].isdigit()))
        self._numbers = frozenset(number for word in words for number in _numbers(word))

    def occur_in(self, text: str) -> bool:
        """Whether a text holds one of the words, however it is spaced, hyphenated, capitalised or dialled."""
        plain = _plain(text)
        if self._spelled and self._spelled.search(plain):
            return True
        squeezed = _squeezed(plain)
        digits = _digits(plain)
        return any(word in squeezed for word in self._squeezed) or any(number in digits for number in self._numbers)


def clean(text: str) -> str:
    """A text on one line without characters that steer a screen: control, direction and invisible characters."""
    kept = "".join(" " if unicodedata.category(each) in ("Cc", "Zl", "Zp") else each for each in text)
    return " ".join("".join(each for each in kept if unicodedata.category(each) not in ("Cf", "Cs", "Co")).split())


def _plain(text: str) -> str:
    return clean(unicodedata.normalize("NFKC", text)).casefold()


def _squeezed(text: str) -> str:
    return "".join(each for each in text if each.isalnum())


def _digits(text: str) -> str:
    """The digits in a text, whatever the script."""
    return "".join(str(unicodedata.digit(each)) for each in text if each.isdecimal())


def _numbers(word: str) -> Iterator[str]:
    """The end of each number in a word, as far as no letter comes between its digits."""
    for run in re.split(r"[^\W\d_]+", word):
        if len(_digits(run)) >= _NUMBER:
            yield _digits(run)[-_NUMBER:]


def _words(access: Access) -> Iterator[str]:
    yield from _places(access)
    yield from _names_of_persons(access)
    yield from _helpers(access)
    for person in access.dossier["persons"]:
        yield from (each["value"] for each in person.get("identifiers", []))
        if person["id"] in (access.shielded | access.hiding) - {access.reader}:
            yield from (each["value"] for each in person.get("contacts", []))
    yield from _sources(access)


def _places(access: Access) -> Iterator[str]:
    """The parts of secret addresses; a town only when nothing else of the family is there."""
    addresses = list(_addresses(access))
    known = {each.get("town") for each in addresses if not each["isConfidential"]}
    for address in addresses:
        if address["isConfidential"]:
            yield from (address[part] for part in ("street", "postalCode") if part in address)
            if address.get("town") not in known:
                yield address.get("town", "")


def _addresses(access: Access) -> Iterator[Record]:
    for person in access.dossier["persons"]:
        own = person["id"] == access.reader
        yield from (each for each in person.get("addresses", []) if not (own and each["isConfidential"]))
    for holder in (*access.dossier["family"].get("households", []), *access.dossier["placements"]):
        if "address" in holder:
            yield holder["address"]


def _names_of_persons(access: Access) -> Iterator[str]:
    """The full names of whoever reported or is kept out of sight altogether."""
    told = {each["personId"] for each in access.dossier["family"]["members"] if each["role"] in NO_FAMILY[:2]}
    silent = {
        each["id"] for each in access.dossier["persons"] if each["confidentiality"] not in (*OPEN, "GEHEIM_ADRES")
    }
    for person in (told | silent) - {access.reader}:
        yield from _full_names(access, person)


def _full_names(access: Access, person: str) -> Iterator[str]:
    for name in access.persons.get(person, {}).get("names", []):
        parts = (name.get("givenNames"), name.get("prefix"), name["familyName"])
        yield " ".join(part for part in parts if part)


def _helpers(access: Access) -> Iterator[str]:
    """Organisations and professionals of whom the reader may not learn."""
    for organisation in (
        access.organisations[each] for each in access.closed_organisations if each in access.organisations
    ):
        yield organisation["name"]
        yield from (each["value"] for each in organisation.get("contacts", []))
    open_names = {_professional(each) for each in access.dossier["involvements"] if access.is_involved(each)}
    for involvement in access.dossier["involvements"]:
        if access.is_hidden(involvement) and _professional(involvement) not in open_names:
            yield _professional(involvement)
            yield from (each["value"] for each in involvement.get("professional", {}).get("contacts", []))


def _professional(involvement: Record) -> str:
    return str(involvement.get("professional", {}).get("name", ""))


def _sources(access: Access) -> Iterator[str]:
    """Whatever a record tells of a source whose identity is protected, although it is not meant to tell anything."""
    for source in _protected(access.dossier.values()):
        yield source.get("name", "")
        yield from _full_names(access, source.get("personId", ""))
        organisation = source.get("organisationId")
        if organisation in access.organisations and organisation not in access.known_organisations:
            yield access.organisations[organisation]["name"]


def _protected(values: Iterable[Any]) -> Iterator[Record]:
    for value in values:
        if isinstance(value, dict):
            if value.get("identityProtected"):
                yield value
            yield from _protected(value.values())
        elif isinstance(value, list):
            yield from _protected(value)
