"""A changed copy is of the same kind."""

from typing import assert_type

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
