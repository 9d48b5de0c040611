"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .types import BilingualText, Id

Type = TypeAliasType(
    "Type",
    Annotated[
        str,
        Field(
            max_length=200,
            pattern="^https://w3id\\.org/kgb/problems/[a-z0-9-]+$",
            title="Type",
        ),
    ],
)
"""
The name of the kind of problem, from the published list.

Dutch: Soort. De naam van het soort probleem, uit de gepubliceerde lijst.
"""


Title = TypeAliasType(
    "Title", Annotated[str, Field(max_length=200, min_length=1, title="Title")]
)
"""
The kind of problem in a few words.

Dutch: Titel. Het soort probleem in een paar woorden.
"""


Status = TypeAliasType("Status", Annotated[int, Field(ge=400, le=599, title="Status")])
"""
The HTTP status.

Dutch: Status. De HTTP-status.
"""


Detail = TypeAliasType(
    "Detail", Annotated[str, Field(max_length=4000, min_length=1, title="Detail")]
)
"""
What happened here, in English.

Dutch: Toelichting. Wat er hier is gebeurd, in het Engels.
"""


DetailInDutch = TypeAliasType(
    "DetailInDutch",
    Annotated[str, Field(max_length=4000, min_length=1, title="Detail in Dutch")],
)
"""
What happened here, in Dutch.

Dutch: Toelichting in het Nederlands. Wat er hier is gebeurd, in het Nederlands.
"""


Instance = TypeAliasType(
    "Instance",
    Annotated[
        str, Field(max_length=60, pattern="^urn:uuid:[0-9a-f-]{36}$", title="Instance")
    ],
)
"""
A name for this one occurrence, to ask about it.

Dutch: Voorval. Een naam voor dit ene voorval, om ernaar te vragen.
"""


class In(StrEnum):
    """
    The part of the request or of the family's dossier in which the error lies.

    Dutch: In. Het deel van het verzoek of van het dossier van het gezin waarin de fout ligt.
    """

    BODY = "body"
    QUERY = "query"
    PATH = "path"
    HEADER = "header"
    DOSSIER = "dossier"


Name = TypeAliasType(
    "Name", Annotated[str, Field(max_length=200, min_length=1, title="Name")]
)
"""
The name of the query parameter or header concerned.

Dutch: Naam. De naam van de vraagparameter of header waar het om gaat.
"""


Pointer = TypeAliasType(
    "Pointer",
    Annotated[str, Field(max_length=2000, pattern="^(/[\\s\\S]*)?$", title="Pointer")],
)
"""
The place in the document, as a JSON Pointer (RFC 6901). Empty for the document as a whole.

Dutch: Plaats. De plaats in het document, als JSON Pointer (RFC 6901). Leeg voor het hele document.
"""


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


class ProblemError(Model):
    """
    One error in a request, with its place and how to put it right.

    Dutch: Fout in een verzoek. Een fout in een verzoek, met de plaats en hoe het goed kan.

    Source: ADR /core/error-handling/all-errors [S]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    in_: Annotated[In, Field(alias="in", title="In")]
    """
    The part of the request or of the family's dossier in which the error lies.

    Dutch: In. Het deel van het verzoek of van het dossier van het gezin waarin de fout ligt.
    """
    name: Annotated[
        Name | MISSING, Field(max_length=200, min_length=1, title="Name")
    ] = MISSING
    """
    The name of the query parameter or header concerned.

    Dutch: Naam. De naam van de vraagparameter of header waar het om gaat.
    """
    pointer: Annotated[
        Pointer | MISSING,
        Field(max_length=2000, pattern="^(/[\\s\\S]*)?$", title="Pointer"),
    ] = MISSING
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
    code: Annotated[
        Code, Field(max_length=120, pattern="^[a-z0-9-]+/[a-z0-9-]+$", title="Code")
    ]
    """
    The published code of the finding: of a structural error, or the id of the rule.

    Dutch: Code. De gepubliceerde code van de bevinding: van een fout in de vorm, of de id van de regel.
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


class Problem(Model):
    """
    Why a request was not carried out, for machines and for people (RFC 9457).

    Dutch: Probleem. Waarom een verzoek niet is uitgevoerd, voor machines en voor mensen (RFC 9457).

    Source: RFC9457 [S], ADR /core/error-handling/problem-details [S]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    type: Annotated[
        Type,
        Field(
            max_length=200,
            pattern="^https://w3id\\.org/kgb/problems/[a-z0-9-]+$",
            title="Type",
        ),
    ]
    """
    The name of the kind of problem, from the published list.

    Dutch: Soort. De naam van het soort probleem, uit de gepubliceerde lijst.
    """
    title: Annotated[Title, Field(max_length=200, min_length=1, title="Title")]
    """
    The kind of problem in a few words.

    Dutch: Titel. Het soort probleem in een paar woorden.
    """
    status: Annotated[Status, Field(ge=400, le=599, title="Status")]
    """
    The HTTP status.

    Dutch: Status. De HTTP-status.
    """
    detail: Annotated[Detail, Field(max_length=4000, min_length=1, title="Detail")]
    """
    What happened here, in English.

    Dutch: Toelichting. Wat er hier is gebeurd, in het Engels.
    """
    detail_nl: Annotated[
        DetailInDutch,
        Field(alias="detailNl", max_length=4000, min_length=1, title="Detail in Dutch"),
    ]
    """
    What happened here, in Dutch.

    Dutch: Toelichting in het Nederlands. Wat er hier is gebeurd, in het Nederlands.
    """
    instance: Annotated[
        Instance,
        Field(max_length=60, pattern="^urn:uuid:[0-9a-f-]{36}$", title="Instance"),
    ]
    """
    A name for this one occurrence, to ask about it.

    Dutch: Voorval. Een naam voor dit ene voorval, om ernaar te vragen.
    """
    errors: Annotated[list[ProblemError] | MISSING, Field(max_length=1000)] = MISSING
    """
    Every error that was found, in the order of their places.

    Dutch: Fouten. Elke fout die is gevonden, op volgorde van plaats.
    """
