"""Which defect violates which requirement."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from kgb_conformance.miniature import Miniature
from kgb_conformance.registry import known


@dataclass(frozen=True)
class Defect:
    """One way to be wrong: the requirement that it violates, its name, and the miniature that is wrong."""

    requirement: str
    name: str
    is_wrong: str
    miniature: type[Miniature]


DEFECTS: list[Defect] = []


def violates(requirement: str) -> Callable[[type[Miniature]], type[Miniature]]:
    """Registers the class below as a defect; its name says what is wrong and its docstring how.

    Raises:
        UnknownRequirement: the standard has no such requirement.
    """

    def register(wrong: type[Miniature]) -> type[Miniature]:
        known(requirement, f"{wrong.__module__}.{wrong.__name__}")
        name = re.sub("(?<!^)(?=[A-Z])", "-", wrong.__name__).lower()
        DEFECTS.append(Defect(requirement, name, (wrong.__doc__ or "").strip(), wrong))
        return wrong

    return register


def defects_of(requirement: str) -> list[Defect]:
    """The defects that violate a requirement."""
    return [defect for defect in DEFECTS if defect.requirement == requirement]
