"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import Field

from kgb_model.base import Model
from kgb_model.forms import (
    Items,
)

from .types import Line


class ConformanceStatement(Model, frozen=True):
    """
    What an implementation says of itself: which version and which classes of this standard it meets.

    Dutch: Conformiteitsverklaring. Wat een implementatie van zichzelf zegt: aan welke versie en klassen van deze standaard zij voldoet.

    Source: KGB [D]
    """

    standard_version: Line
    """
    Which edition of the standard this system follows.

    Dutch: Versie van de standaard. Welke uitgave van de standaard dit systeem volgt.

    Source: KGB [D]
    """
    implementation: Line
    """
    The name and version of the software.

    Dutch: Implementatie. De naam en versie van de software.

    Source: KGB [D]
    """
    classes: Annotated[Items[Line], Field(max_length=20, min_length=1)]
    """
    The conformance classes that it meets.

    Dutch: Klassen. De conformiteitsklassen waaraan zij voldoet.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            standard_version: Line = ...,
            implementation: Line = ...,
            classes: Annotated[Items[Line], Field(max_length=20, min_length=1)] = ...,
        ) -> Self: ...
