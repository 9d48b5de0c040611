"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .types import BilingualText, Date, Id

Code = TypeAliasType(
    "Code",
    Annotated[
        str, Field(max_length=120, pattern="^[a-z0-9-]+/[a-z0-9-]+$", title="Code")
    ],
)
"""
The published code of the finding: of a structural error, or the id of the rule.

Dutch: Code. De gepubliceerde code van de bevinding: van een fout in de vorm, of de id van de regel.
"""


class Level(StrEnum):
    """
    How strongly it binds: MUST is required, SHOULD is advice.

    Dutch: Niveau. Hoe sterk het bindt: MUST is verplicht, SHOULD is een advies.
    """

    MUST = "MUST"
    SHOULD = "SHOULD"


Pointer = TypeAliasType(
    "Pointer",
    Annotated[str, Field(max_length=2000, pattern="^(/[\\s\\S]*)?$", title="Pointer")],
)
"""
The place in the document, as a JSON Pointer (RFC 6901). Empty for the document as a whole.

Dutch: Plaats. De plaats in het document, als JSON Pointer (RFC 6901). Leeg voor het hele document.
"""


class Finding(Model):
    """
    One thing found in a dossier: a broken rule or an advice that is not followed.

    Dutch: Bevinding. Een ding dat in een dossier is gevonden: een geschonden regel of een advies dat niet is gevolgd.

    Source: KGB [D]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    code: Annotated[
        Code, Field(max_length=120, pattern="^[a-z0-9-]+/[a-z0-9-]+$", title="Code")
    ]
    """
    The published code of the finding: of a structural error, or the id of the rule.

    Dutch: Code. De gepubliceerde code van de bevinding: van een fout in de vorm, of de id van de regel.
    """
    level: Annotated[Level, Field(title="Level")]
    """
    How strongly it binds: MUST is required, SHOULD is advice.

    Dutch: Niveau. Hoe sterk het bindt: MUST is verplicht, SHOULD is een advies.
    """
    pointer: Annotated[
        Pointer, Field(max_length=2000, pattern="^(/[\\s\\S]*)?$", title="Pointer")
    ]
    """
    The place in the document, as a JSON Pointer (RFC 6901). Empty for the document as a whole.

    Dutch: Plaats. De plaats in het document, als JSON Pointer (RFC 6901). Leeg voor het hele document.
    """
    resource_id: Annotated[
        Id | MISSING, Field(alias="resourceId", title="Resource")
    ] = MISSING
    """
    The id of the resource in which the finding lies, when it is not the content that was sent.

    Dutch: Gegeven. De id van het gegeven waarin de bevinding ligt, als dat niet de gestuurde inhoud is.
    """
    message: Annotated[BilingualText, Field(title="Message")]
    """
    What is wrong.

    Dutch: Melding. Wat er mis is.
    """
    fix: Annotated[BilingualText, Field(title="Fix")]
    """
    How to put it right.

    Dutch: Oplossing. Hoe het goed kan.
    """


class Findings(Model):
    """
    What the rules say of the dossier of one family: what is broken, and what could be better.

    Dutch: Bevindingen. Wat de regels van het dossier van een gezin zeggen: wat niet mag, en wat beter kan.

    Source: KGB [D]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    family_id: Annotated[Id, Field(alias="familyId", title="Family")]
    """
    The family concerned.

    Dutch: Gezin. Het gezin om wie het gaat.
    """
    as_of_date: Annotated[Date, Field(alias="asOfDate", title="As of")]
    """
    The date on which the dossier was judged.

    Dutch: Peildatum. De datum waarop het dossier is beoordeeld.
    """
    findings: Annotated[list[Finding], Field(max_length=10000)]
    """
    What was found, sorted by place.

    Dutch: Bevindingen. Wat er is gevonden, gesorteerd op plaats.
    """
