"""How the values of a dossier are said to people at a terminal, in the language that is spoken."""

from datetime import date
from typing import TYPE_CHECKING, Any

from pydantic import MISSING

from kgb_model.command.language import Both, spoken
from kgb_model.explanations import generated

if TYPE_CHECKING:
    from kgb_model import HumanName, Person

MONTHS = {
    "nl": ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
UNNAMED = Both("(nog) zonder naam", "not named (yet)")


def label(code: Any) -> str:
    """What a code is called; a code of somebody else is shown as it is."""
    labels = labels_of(generated("schemas.json").get(type(code).__name__, {}))
    return labels[code][spoken()] if code in labels else plain(str(code))


def labels_of(schema: dict[str, Any]) -> dict[str, dict[str, str]]:
    """The codes of a list with what they are called; an open list keeps them beside the codes of others."""
    known: dict[str, dict[str, str]] = schema.get("anyOf", [schema])[0].get("x-enum-labels", {})
    return known


def plain(text: str) -> str:
    """A text without what could steer a terminal; line ends become spaces."""
    return "".join(sign if sign.isprintable() else "·" for sign in " ".join(text.split()))


def shortened(text: str, length: int) -> str:
    """A text on one line, cut off at a word when it is longer."""
    said = plain(text)
    if len(said) <= length:
        return said
    kept = said[: length - 1]
    return (kept[: kept.rfind(" ")] if " " in kept[length // 2 :] else kept) + "…"


def day(known: date | str) -> str:
    """A date, as far as it is known: ``17 mei 2016``, ``mei 2016``, ``2016``."""
    year, month, day_ = (*str(known).split("-"), "", "")[:3]
    name = MONTHS[spoken()][int(month) - 1] if month else ""
    return " ".join(filter(None, (day_.lstrip("0"), name, year)))


def name_of(person: "Person") -> str:
    """The name that somebody uses now: given names, prefix, family name."""
    if not person.names:
        return str(UNNAMED)
    name = current_name(person)
    parts = [part for part in (name.given_names, name.prefix, name.family_name) if isinstance(part, str)]
    return plain(" ".join(parts))


def family_name_of(person: "Person") -> str:
    """The family name with its prefix; nothing for somebody without a name."""
    if not person.names:
        return ""
    name = current_name(person)
    return plain(f"{name.prefix} {name.family_name}" if isinstance(name.prefix, str) else name.family_name)


def current_name(person: "Person") -> "HumanName":
    """The first name that has no end, else the last that had one."""
    return next((name for name in person.names if name.to_date is MISSING), person.names[-1])


def first_name_of(person: "Person") -> str:
    """The given name, or the whole name of somebody who has none."""
    given = current_name(person).given_names if person.names else None
    return plain(given).split(" ")[0] if isinstance(given, str) else name_of(person)
