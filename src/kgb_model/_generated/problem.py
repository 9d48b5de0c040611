"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field

from kgb_model.base import Model
from kgb_model.forms import (
    WHOLE,
    Items,
)

from .types import BilingualText, Id


class In(StrEnum):
    """
    The part of the request or of the family's dossier in which the error lies.

    Dutch: In. Het deel van het verzoek of van het dossier van het gezin waarin de fout ligt.

    Source: ADR /core/error-handling/all-errors [S]
    """

    BODY = "body"
    """
    The part of the request or of the family's dossier in which the error lies.
    
    Dutch: In. Het deel van het verzoek of van het dossier van het gezin waarin de fout ligt.
    
    Source: ADR /core/error-handling/all-errors [S]
    """
    QUERY = "query"
    """
    The part of the request or of the family's dossier in which the error lies.
    
    Dutch: In. Het deel van het verzoek of van het dossier van het gezin waarin de fout ligt.
    
    Source: ADR /core/error-handling/all-errors [S]
    """
    PATH = "path"
    """
    The part of the request or of the family's dossier in which the error lies.
    
    Dutch: In. Het deel van het verzoek of van het dossier van het gezin waarin de fout ligt.
    
    Source: ADR /core/error-handling/all-errors [S]
    """
    HEADER = "header"
    """
    The part of the request or of the family's dossier in which the error lies.
    
    Dutch: In. Het deel van het verzoek of van het dossier van het gezin waarin de fout ligt.
    
    Source: ADR /core/error-handling/all-errors [S]
    """
    DOSSIER = "dossier"
    """
    The part of the request or of the family's dossier in which the error lies.
    
    Dutch: In. Het deel van het verzoek of van het dossier van het gezin waarin de fout ligt.
    
    Source: ADR /core/error-handling/all-errors [S]
    """


class ProblemError(Model, frozen=True):
    """
    One error in a request, with its place and how to put it right.

    Dutch: Fout in een verzoek. Een fout in een verzoek, met de plaats en hoe het goed kan.

    Source: ADR /core/error-handling/all-errors [S]
    """

    in_: In
    """
    The part of the request or of the family's dossier in which the error lies.

    Dutch: In. Het deel van het verzoek of van het dossier van het gezin waarin de fout ligt.

    Source: ADR /core/error-handling/all-errors [S]
    """
    name: Annotated[str, Field(max_length=200, min_length=1)] | MISSING = MISSING
    """
    The name of the query parameter or header concerned.

    Dutch: Naam. De naam van de vraagparameter of header waar het om gaat.

    Source: ADR /core/error-handling/all-errors [S]
    """
    pointer: Annotated[str, Field(max_length=2000, pattern="^(/[\\s\\S]*)?$")] | MISSING = MISSING
    """
    The place in the document, as a JSON Pointer (RFC 6901). Empty for the document as a whole.

    Dutch: Plaats. De plaats in het document, als JSON Pointer (RFC 6901). Leeg voor het hele document.

    Source: ADR /core/error-handling/all-errors [S]
    """
    resource_id: Id | MISSING = MISSING
    """
    The id of the resource in which the finding lies, when it is not the content that was sent.

    Dutch: Gegeven. De id van het gegeven waarin de bevinding ligt, als dat niet de gestuurde inhoud is.

    Source: ADR /core/error-handling/all-errors [S]
    """
    code: Annotated[str, Field(max_length=120, pattern="^[a-z0-9-]+/[a-z0-9-]+$")]
    """
    The published code of the finding: of a structural error, or the id of the rule.

    Dutch: Code. De gepubliceerde code van de bevinding: van een fout in de vorm, of de id van de regel.

    Source: ADR /core/error-handling/all-errors [S]
    """
    message: BilingualText
    """
    What is wrong.

    Dutch: Melding. Wat er mis is.

    Source: ADR /core/error-handling/all-errors [S]
    """
    fix: BilingualText
    """
    How to put it right.

    Dutch: Oplossing. Hoe het goed kan.

    Source: ADR /core/error-handling/all-errors [S]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            in_: In = ...,
            name: Annotated[str, Field(max_length=200, min_length=1)] | MISSING = ...,
            pointer: Annotated[str, Field(max_length=2000, pattern="^(/[\\s\\S]*)?$")] | MISSING = ...,
            resource_id: Id | MISSING = ...,
            code: Annotated[str, Field(max_length=120, pattern="^[a-z0-9-]+/[a-z0-9-]+$")] = ...,
            message: BilingualText = ...,
            fix: BilingualText = ...,
        ) -> Self: ...


class Problem(Model, frozen=True):
    """
    Why a request was not carried out, for machines and for people (RFC 9457).

    Dutch: Probleem. Waarom een verzoek niet is uitgevoerd, voor machines en voor mensen (RFC 9457).

    Source: RFC9457 [S], ADR /core/error-handling/problem-details [S]
    """

    type: Annotated[str, Field(max_length=200, pattern="^https://w3id\\.org/kgb/problems/[a-z0-9-]+$")]
    """
    The name of the kind of problem, from the published list.

    Dutch: Soort. De naam van het soort probleem, uit de gepubliceerde lijst.

    Source: RFC9457 [S], ADR /core/error-handling/problem-details [S]
    """
    title: Annotated[str, Field(max_length=200, min_length=1)]
    """
    The kind of problem in a few words.

    Dutch: Titel. Het soort probleem in een paar woorden.

    Source: RFC9457 [S], ADR /core/error-handling/problem-details [S]
    """
    status: Annotated[int, Field(ge=400, le=599), WHOLE]
    """
    The HTTP status.

    Dutch: Status. De HTTP-status.

    Source: RFC9457 [S], ADR /core/error-handling/problem-details [S]
    """
    detail: Annotated[str, Field(max_length=4000, min_length=1)]
    """
    What happened here, in English.

    Dutch: Toelichting. Wat er hier is gebeurd, in het Engels.

    Source: RFC9457 [S], ADR /core/error-handling/problem-details [S]
    """
    detail_nl: Annotated[str, Field(max_length=4000, min_length=1)]
    """
    What happened here, in Dutch.

    Dutch: Toelichting in het Nederlands. Wat er hier is gebeurd, in het Nederlands.

    Source: RFC9457 [S], ADR /core/error-handling/problem-details [S]
    """
    instance: Annotated[str, Field(max_length=60, pattern="^urn:uuid:[0-9a-f-]{36}$")]
    """
    A name for this one occurrence, to ask about it.

    Dutch: Voorval. Een naam voor dit ene voorval, om ernaar te vragen.

    Source: RFC9457 [S], ADR /core/error-handling/problem-details [S]
    """
    errors: Annotated[Items[ProblemError], Field(max_length=1000)] | MISSING = MISSING
    """
    Every error that was found, in the order of their places.

    Dutch: Fouten. Elke fout die is gevonden, op volgorde van plaats.

    Source: RFC9457 [S], ADR /core/error-handling/problem-details [S]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            type: Annotated[str, Field(max_length=200, pattern="^https://w3id\\.org/kgb/problems/[a-z0-9-]+$")] = ...,
            title: Annotated[str, Field(max_length=200, min_length=1)] = ...,
            status: Annotated[int, Field(ge=400, le=599), WHOLE] = ...,
            detail: Annotated[str, Field(max_length=4000, min_length=1)] = ...,
            detail_nl: Annotated[str, Field(max_length=4000, min_length=1)] = ...,
            instance: Annotated[str, Field(max_length=60, pattern="^urn:uuid:[0-9a-f-]{36}$")] = ...,
            errors: Annotated[Items[ProblemError], Field(max_length=1000)] | MISSING = ...,
        ) -> Self: ...
