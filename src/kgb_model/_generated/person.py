"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .codelists.bsn_missing_reason import BsnMissingReason
from .codelists.confidentiality import Confidentiality
from .codelists.sex import Sex
from .types import (
    Address,
    ContactPoint,
    Extension,
    HumanName,
    Id,
    Identifier,
    LanguageTag,
    Moment,
    PartialDate,
    Version,
)

NeedsAnInterpreter = TypeAliasType(
    "NeedsAnInterpreter", Annotated[bool, Field(title="Needs an interpreter")]
)
"""
True when an interpreter is needed in conversations.

Dutch: Heeft een tolk nodig. Waar als er bij gesprekken een tolk nodig is.

Source: KGB [D]
"""


class Person(Model):
    """
    A person in or around a family: a child, a parent, someone of the network, or an unborn child.

    Dutch: Persoon. Een persoon in of rond een gezin: een kind, een ouder, iemand uit het netwerk, of een ongeboren kind.

    Source: JW 1.1 [S26]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    id: Id
    version: Version
    recorded_at: Annotated[Moment, Field(alias="recordedAt", title="Recorded at")]
    """
    The moment at which this version was recorded by the organisation that recorded it.

    Dutch: Vastgelegd op. Het moment waarop deze versie is vastgelegd door de organisatie die haar vastlegde.

    Source: JW 7.3.8 [S26]
    """
    recorded_by_id: Annotated[Id, Field(alias="recordedById", title="Recorded by")]
    """
    The organisation that recorded this version and answers for it.

    Dutch: Vastgelegd door. De organisatie die deze versie heeft vastgelegd en ervoor instaat.

    Source: JW 7.3.8 [S26]
    """
    confidentiality: Annotated[Confidentiality, Field(title="Confidentiality")]
    """
    How carefully this information is shielded when it is shown or shared.

    Dutch: Vertrouwelijkheid. Hoe zorgvuldig deze informatie is afgeschermd bij tonen of delen.

    Source: KGB [D]
    """
    names: Annotated[list[HumanName], Field(max_length=20, min_length=1)]
    """
    The names of the person, the one in use first.

    Dutch: Namen. De namen van de persoon, de gebruikte naam eerst.

    Source: BRP [S]
    """
    identifiers: Annotated[list[Identifier] | MISSING, Field(max_length=20)] = MISSING
    """
    Numbers that registers gave the person. A citizen service number only for those who may process it.

    Dutch: Identificaties. Nummers die registers de persoon hebben gegeven. Een burgerservicenummer alleen voor wie het mag verwerken.

    Source: JW 7.2.1, 7.2.2 [S26]
    """
    bsn_missing_reason: Annotated[
        BsnMissingReason | MISSING,
        Field(alias="bsnMissingReason", title="Reason for no BSN"),
    ] = MISSING
    """
    Why no citizen service number is given. Placeholder numbers are never used.

    Dutch: Reden zonder BSN. Waarom er geen burgerservicenummer staat. Opvulnummers worden nooit gebruikt.

    Source: JW 7.2.4 [S26]
    """
    birth_date: Annotated[
        PartialDate | MISSING, Field(alias="birthDate", title="Date of birth")
    ] = MISSING
    """
    The date of birth, as far as it is known.

    Dutch: Geboortedatum. De geboortedatum, voor zover bekend.

    Source: BRP [S]
    """
    expected_birth_date: Annotated[
        PartialDate | MISSING,
        Field(alias="expectedBirthDate", title="Expected date of birth"),
    ] = MISSING
    """
    For an unborn child: the date on which the birth is expected.

    Dutch: Verwachte geboortedatum. Bij een ongeboren kind: de datum waarop de geboorte wordt verwacht.

    Source: RJW bijlage 2 [S26]
    """
    death_date: Annotated[
        PartialDate | MISSING, Field(alias="deathDate", title="Date of death")
    ] = MISSING
    """
    The date on which the person died.

    Dutch: Overlijdensdatum. De datum waarop de persoon is overleden.

    Source: BRP [S]
    """
    sex: Annotated[Sex | MISSING, Field(title="Sex")] = MISSING
    """
    The sex as registered.

    Dutch: Geslacht. Het geslacht zoals geregistreerd.

    Source: BRP [S]
    """
    language: Annotated[LanguageTag | MISSING, Field(title="Language")] = MISSING
    """
    The language in which the person prefers to speak and read.

    Dutch: Taal. De taal waarin de persoon het liefst spreekt en leest.

    Source: KGB [D]
    """
    needs_interpreter: Annotated[
        NeedsAnInterpreter | MISSING,
        Field(alias="needsInterpreter", title="Needs an interpreter"),
    ] = MISSING
    """
    True when an interpreter is needed in conversations.

    Dutch: Heeft een tolk nodig. Waar als er bij gesprekken een tolk nodig is.

    Source: KGB [D]
    """
    addresses: Annotated[list[Address] | MISSING, Field(max_length=20)] = MISSING
    """
    Where the person lives, stays or receives post.

    Dutch: Adressen. Waar de persoon woont, verblijft of post ontvangt.

    Source: BRP [S]
    """
    contacts: Annotated[list[ContactPoint] | MISSING, Field(max_length=20)] = MISSING
    """
    How the person can be reached, and whether that is safe.

    Dutch: Contactgegevens. Hoe de persoon te bereiken is, en of dat veilig is.

    Source: KGB [D]
    """
    extensions: Annotated[list[Extension] | MISSING, Field(max_length=50)] = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """
