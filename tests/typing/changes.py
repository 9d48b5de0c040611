"""A changed copy is of the same kind."""

from typing import Any, assert_type

import kgb_model as kgb


def ended(measure: kgb.Measure) -> kgb.Measure:
    """A measure that came to its end."""
    changed = measure.replace(status=kgb.MeasureStatus.BEEINDIGD, version=measure.version + 1)
    assert_type(changed, kgb.Measure)
    return changed.replace(executor_id=kgb.MISSING)


def renamed(person: kgb.Person) -> kgb.Person:
    """A person whose first name on record is another."""
    first, *others = person.names
    assert_type(others, list[kgb.HumanName])
    changed = person.replace(names=[first.replace(family_name="Vos"), *others])
    measure: kgb.Measure = changed  # error
    return changed if measure else person


def counted(measures: list[kgb.Measure]) -> dict[kgb.Measure, int]:
    """Objects that are equal count as one: they can be keys."""
    return {measure: measures.count(measure) for measure in set(measures)}


def misspelled(measure: kgb.Measure, dossier: kgb.Dossier) -> None:
    """A change is checked as construction is: its name, its type, and whether the property can be absent."""
    measure.replace(statuz=kgb.MeasureStatus.ACTIEF)  # error
    measure.replace(status="ACTIEF")  # error
    measure.replace(status=kgb.MISSING)  # error
    dossier.replace(person=[])  # error
    dossier.replace(persons=[*dossier.persons], as_of_date=dossier.as_of_date)


def by_name(item: kgb.Model, changes: dict[str, Any]) -> kgb.Model:
    """Names that only the program knows are not checked, and neither are those of any object."""
    if isinstance(item, kgb.Measure):
        return item.replace(**changes)
    return item.replace(version=2)
