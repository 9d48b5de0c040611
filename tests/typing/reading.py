"""How a vendor reads a dossier, walks through it and writes it."""

from datetime import date, datetime
from typing import Any, assert_type
from uuid import UUID

import kgb_model as kgb


def read(data: bytes) -> kgb.Dossier:
    """A dossier."""
    dossier = kgb.Dossier.from_json(data)
    assert_type(dossier, kgb.Dossier)
    return dossier


def names(dossier: kgb.Dossier) -> list[str]:
    """The family names of everybody."""
    found: list[str] = []
    for person in dossier.persons:
        assert_type(person, kgb.Person)
        assert_type(person.id, UUID)
        assert_type(person.version, int)
        assert_type(person.recorded_at, datetime)
        found.extend(name.family_name for name in person.names)
    return found


def written(dossier: kgb.Dossier) -> str:
    """A dossier as text."""
    values = dossier.to_dict()
    assert_type(values, dict[str, Any])
    assert_type(dossier.to_json(), str)
    assert_type(dossier.as_of_date, date)
    return dossier.to_json()


def spoiled(dossier: kgb.Dossier) -> None:
    """What cannot be done."""
    dossier.persons.append(dossier.persons[0])  # error
    dossier.persons[0] = dossier.persons[1]  # error
    dossier.as_of_date = date(2026, 1, 1)  # error
    dossier.person_list  # error # noqa: B018
    kgb.Dossier.from_json(3)  # error
