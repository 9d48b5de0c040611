"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field

from kgb_model.base import Model
from kgb_model.forms import (
    Items,
)

from .types import BilingualText, Date, Id


class Level(StrEnum):
    """
    How strongly it binds: MUST is required, SHOULD is advice.

    Dutch: Niveau. Hoe sterk het bindt: MUST is verplicht, SHOULD is een advies.

    Source: KGB [D]
    """

    MUST = "MUST"
    """
    How strongly it binds: MUST is required, SHOULD is advice.
    
    Dutch: Niveau. Hoe sterk het bindt: MUST is verplicht, SHOULD is een advies.
    
    Source: KGB [D]
    """
    SHOULD = "SHOULD"
    """
    How strongly it binds: MUST is required, SHOULD is advice.
    
    Dutch: Niveau. Hoe sterk het bindt: MUST is verplicht, SHOULD is een advies.
    
    Source: KGB [D]
    """


class Finding(Model, frozen=True):
    """
    One thing found in a dossier: a broken rule or an advice that is not followed.

    Dutch: Bevinding. Een ding dat in een dossier is gevonden: een geschonden regel of een advies dat niet is gevolgd.

    Source: KGB [D]
    """

    code: Annotated[str, Field(max_length=120, pattern="^[a-z0-9-]+/[a-z0-9-]+$")]
    """
    The published code of the finding: of a structural error, or the id of the rule.

    Dutch: Code. De gepubliceerde code van de bevinding: van een fout in de vorm, of de id van de regel.

    Source: KGB [D]
    """
    level: Level
    """
    How strongly it binds: MUST is required, SHOULD is advice.

    Dutch: Niveau. Hoe sterk het bindt: MUST is verplicht, SHOULD is een advies.

    Source: KGB [D]
    """
    pointer: Annotated[str, Field(max_length=2000, pattern="^(/[\\s\\S]*)?$")]
    """
    The place in the document, as a JSON Pointer (RFC 6901). Empty for the document as a whole.

    Dutch: Plaats. De plaats in het document, als JSON Pointer (RFC 6901). Leeg voor het hele document.

    Source: KGB [D]
    """
    resource_id: Id | MISSING = MISSING
    """
    The id of the resource in which the finding lies, when it is not the content that was sent.

    Dutch: Gegeven. De id van het gegeven waarin de bevinding ligt, als dat niet de gestuurde inhoud is.

    Source: KGB [D]
    """
    message: BilingualText
    """
    What is wrong.

    Dutch: Melding. Wat er mis is.

    Source: KGB [D]
    """
    fix: BilingualText
    """
    How to put it right.

    Dutch: Oplossing. Hoe het goed kan.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            code: Annotated[str, Field(max_length=120, pattern="^[a-z0-9-]+/[a-z0-9-]+$")] = ...,
            level: Level = ...,
            pointer: Annotated[str, Field(max_length=2000, pattern="^(/[\\s\\S]*)?$")] = ...,
            resource_id: Id | MISSING = ...,
            message: BilingualText = ...,
            fix: BilingualText = ...,
        ) -> Self: ...


class Findings(Model, frozen=True):
    """
    What the rules say of the dossier of one family: what is broken, and what could be better.

    Dutch: Bevindingen. Wat de regels van het dossier van een gezin zeggen: wat niet mag, en wat beter kan.

    Source: KGB [D]
    """

    family_id: Id
    """
    The family concerned.

    Dutch: Gezin. Het gezin om wie het gaat.

    Source: KGB [D]
    """
    as_of_date: Date
    """
    The date on which the dossier was judged.

    Dutch: Peildatum. De datum waarop het dossier is beoordeeld.

    Source: KGB [D]
    """
    findings: Annotated[Items[Finding], Field(max_length=10000)]
    """
    What was found, sorted by place.

    Dutch: Bevindingen. Wat er is gevonden, gesorteerd op plaats.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            family_id: Id = ...,
            as_of_date: Date = ...,
            findings: Annotated[Items[Finding], Field(max_length=10000)] = ...,
        ) -> Self: ...
