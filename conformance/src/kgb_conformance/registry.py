"""Which check judges which requirement."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import kgb_spec

Look = Callable[..., None]
Cases = Callable[[], Mapping[str, Any]]


class UnknownRequirement(Exception):
    """A check or a defect cites a requirement that is not in the standard."""

    def __init__(self, requirement: str, cited_by: str) -> None:
        super().__init__(f"{cited_by} cites '{requirement}', and spec/requirements has no such requirement")


class CitedTwice(Exception):
    """Two checks or defects carry the same name, or one cites two requirements."""


@dataclass(frozen=True)
class Check:
    """One thing to see at a target, for one requirement; with cases it is seen once for each case."""

    requirement: str
    name: str
    sees: str
    look: Look
    cases: Cases | None = None


CHECKS: dict[str, Check] = {}


def known(requirement: str, cited_by: str) -> str:
    """The requirement itself, when the standard has it.

    Raises:
        UnknownRequirement: the standard has no such requirement.
    """
    if requirement not in kgb_spec.requirements():
        raise UnknownRequirement(requirement, cited_by)
    return requirement


def verifies(requirement: str, *, cases: Cases | None = None) -> Callable[[Look], Look]:
    """Registers the function below as a check of this requirement; its docstring says what is seen.

    Args:
        requirement: the id, such as ``paging/last-page-has-no-next``.
        cases: gives the cases by name; the function is then called with the target and one case at a time.
    """

    def register(look: Look) -> Look:
        known(requirement, f"{look.__module__}.{look.__name__}")
        if look.__name__ in CHECKS:
            raise CitedTwice(f"two checks are called {look.__name__}")
        sees = re.sub(r"\s+", " ", look.__doc__ or "").strip()
        CHECKS[look.__name__] = Check(requirement, look.__name__, sees, look, cases)
        return look

    return register


def checks_of(requirement: str) -> list[Check]:
    """The checks of a requirement, in the order in which they were written."""
    return [check for check in CHECKS.values() if check.requirement == requirement]
