"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class Aftercare(StrEnum):
    """
    Whether, at the end of youth probation, a young person went on to care elsewhere. It stands beside the reason for the end.

    Dutch: Zorg na afloop. Of een jeugdige aan het einde van de jeugdreclassering is doorgegaan met zorg elders. Het staat naast de reden van het einde.

    Source: RJW bijlage 2, 5.3.1 [S26]
    """

    GEEN_ZORG_OVERGEDRAGEN = "GEEN_ZORG_OVERGEDRAGEN"
    """
    No care handed over: When youth probation ended, there was no care for which the young person was handed over or referred to someone else.

    Dutch: Geen zorg overgedragen. Bij het einde van de jeugdreclassering was er geen zorg waarvoor de jeugdige aan een ander is overgedragen of naar een ander is verwezen.

    Source: RJW bijlage 2, 5.3.1 [S26]
    """
    ZORG_OVERGEDRAGEN = "ZORG_OVERGEDRAGEN"
    """
    Care handed over: When youth probation ended, the young person was handed over or referred to a care organisation or neighbourhood team for further care.

    Dutch: Zorg overgedragen. Bij het einde van de jeugdreclassering is de jeugdige voor verdere zorg overgedragen aan of verwezen naar een zorginstelling of wijkteam.

    Source: RJW bijlage 2, 5.3.1 [S26]
    """
