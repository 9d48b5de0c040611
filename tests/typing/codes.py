"""Codes of the standard, and codes of somebody else."""

from typing import assert_never, assert_type

import kgb_model as kgb


def closed(measure: kgb.Measure) -> bool:
    """A closed list holds codes of the standard only."""
    assert_type(measure.status, kgb.MeasureStatus)
    return measure.status in (kgb.MeasureStatus.BEEINDIGD, kgb.MeasureStatus.VERVALLEN)


def shown(person: kgb.Person) -> str:
    """An open list also holds codes of somebody else, which are texts."""
    match person.retention_class:
        case kgb.RetentionClass() as code:
            assert_type(code, kgb.RetentionClass)
            return code.name
        case str() as foreign:
            return foreign.partition(":")[2]


def every_case(direction: kgb.ReflectionDirection) -> str:
    """A checker sees when a code is forgotten."""
    match direction:
        case kgb.ReflectionDirection.GAAT_GOED:
            return "goed"
        case kgb.ReflectionDirection.KAN_BETER:
            return "beter"
        case _:
            assert_never(direction)


def wrong(measure: kgb.Measure) -> None:
    """What no list holds."""
    kgb.MeasureStatus.LOPEND  # error # noqa: B018
    status: kgb.MeasureStatus = "ACTIEF"  # error
    text: str = measure.status
    print(status, text)
