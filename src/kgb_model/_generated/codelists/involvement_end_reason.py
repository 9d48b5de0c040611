"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class InvolvementEndReason(StrEnum):
    """
    Why an organisation or professional is no longer involved with the family.

    Dutch: Reden einde betrokkenheid. Waarom een organisatie of professional niet meer bij het gezin betrokken is.

    Source: KGB [D]
    """

    INGESTROOMD = "INGESTROOMD"
    """
    Moved on into another track: The family has started in another form of help, which makes this one superfluous. No formal handover was needed for that.

    Dutch: Ingestroomd in een ander traject. Het gezin is begonnen met andere hulp, waardoor deze niet meer nodig is. Een formele overdracht was daarvoor niet nodig.

    Source: KGB [D]
    """
    OVERGEDRAGEN = "OVERGEDRAGEN"
    """
    Handed over: Another organisation or professional was offered the work and has accepted it.

    Dutch: Overgedragen. Een andere organisatie of professional kreeg het werk aangeboden en heeft het aanvaard.

    Source: KGB [D]
    """
    VERHUISD = "VERHUISD"
    """
    Moved house: The family or the child now lives outside the area in which this organisation works.

    Dutch: Verhuisd. Het gezin of het kind woont nu buiten het gebied waar deze organisatie werkt.

    Source: KGB [D]
    """
    MEERDERJARIG = "MEERDERJARIG"
    """
    Reached the age of 18: The involvement could not go on because the young person came of age.

    Dutch: Meerderjarig geworden. De betrokkenheid kon niet doorgaan omdat de jongere 18 werd.

    Source: KGB [D]
    """
    OVERLEDEN = "OVERLEDEN"
    """
    Deceased: The person for whom this party was involved has died.

    Dutch: Overleden. De persoon voor wie deze partij betrokken was, is gestorven.

    Source: KGB [D]
    """
    NIET_MEER_NODIG = "NIET_MEER_NODIG"
    """
    No longer needed: The family can go on without this party, for example because the goals have been reached.

    Dutch: Niet meer nodig. Het gezin kan zonder deze partij verder, bijvoorbeeld omdat de doelen zijn bereikt.

    Source: KGB [D]
    """
    TEKORT_CAPACITEIT = "TEKORT_CAPACITEIT"
    """
    Lack of capacity: The organisation has too few people or places to go on, while the need is still there.

    Dutch: Tekort aan capaciteit. De organisatie heeft te weinig mensen of plekken om door te gaan, terwijl de hulp nog wel nodig is.

    Source: KGB [D]
    """
    ANDERS = "ANDERS"
    """
    Other reason: A reason that this list does not name, for example because the family withdrew or the order expired.

    Dutch: Andere reden. Een reden die niet in deze lijst staat, bijvoorbeeld omdat het gezin ermee stopte of de maatregel afliep.

    Source: KGB [D]
    """
