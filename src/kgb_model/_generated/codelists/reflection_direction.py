"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ReflectionDirection(StrEnum):
    """
    Whether an observation about the work is a reason to keep on or a reason to change. Both are needed in order to learn.

    Dutch: Richting van een observatie. Of een observatie over het werk een reden is om zo door te gaan of om iets te veranderen. Om te leren zijn beide nodig.

    Source: KGB [D]
    """

    GAAT_GOED = "GAAT_GOED"
    """
    Goes well: This works and is worth keeping, and others can take it over.

    Dutch: Gaat goed. Dit werkt en is het waard om te houden. Anderen kunnen het overnemen.

    Source: KGB [D]
    """
    KAN_BETER = "KAN_BETER"
    """
    Can be better: Here the work falls short of what the team wants; it asks for an action or for more practice.

    Dutch: Kan beter. Hier blijft het werk achter bij wat het team wil. Het vraagt om een actie of om meer oefenen.

    Source: KGB [D]
    """
