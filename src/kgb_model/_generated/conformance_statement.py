"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import ConfigDict, Field

from .types import Line


class ConformanceStatement(Model):
    """
    What an implementation says of itself: which version and which classes of this standard it meets.

    Dutch: Conformiteitsverklaring. Wat een implementatie van zichzelf zegt: aan welke versie en klassen van deze standaard zij voldoet.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    standard_version: Annotated[
        Line, Field(alias="standardVersion", title="Version of the standard")
    ]
    """
    Which edition of the standard this system follows.

    Dutch: Versie van de standaard. Welke uitgave van de standaard dit systeem volgt.

    Source: KGB [D]
    """
    implementation: Annotated[Line, Field(title="Implementation")]
    """
    The name and version of the software.

    Dutch: Implementatie. De naam en versie van de software.

    Source: KGB [D]
    """
    classes: Annotated[list[Line], Field(max_length=20, min_length=1)]
    """
    The conformance classes that it meets.

    Dutch: Klassen. De conformiteitsklassen waaraan zij voldoet.

    Source: KGB [D]
    """
