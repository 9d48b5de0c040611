"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class NameUse(StrEnum):
    """
    Which surname a person uses in contact and in letters.

    Dutch: Naamgebruik. Welke achternaam iemand gebruikt in het contact en in brieven.

    Source: IJW COD700 [S]
    """

    EIGEN_NAAM = "EIGEN_NAAM"
    """
    Own name: The person uses the surname received at birth or by a later change of name.

    Dutch: Eigen naam. De persoon gebruikt de achternaam van de geboorte of die na een naamswijziging.

    Source: IJW COD700 [S]
    """
    NAAM_PARTNER = "NAAM_PARTNER"
    """
    Partner's name: The person uses only the surname of the husband, wife or registered partner.

    Dutch: Naam van de partner. De persoon gebruikt alleen de achternaam van de man, vrouw of geregistreerd partner.

    Source: IJW COD700 [S]
    """
    PARTNER_EIGEN = "PARTNER_EIGEN"
    """
    Partner's name, then own name: The person uses both surnames, that of the partner first.

    Dutch: Naam van de partner, dan eigen naam. De persoon gebruikt beide achternamen, die van de partner eerst.

    Source: IJW COD700 [S]
    """
    EIGEN_PARTNER = "EIGEN_PARTNER"
    """
    Own name, then partner's name: The person uses both surnames, the own surname first.

    Dutch: Eigen naam, dan naam van de partner. De persoon gebruikt beide achternamen, de eigen achternaam eerst.

    Source: IJW COD700 [S]
    """
    PSEUDONIEM = "PSEUDONIEM"
    """
    Pseudonym: A made-up name that stands in for the real one, for example to protect someone.

    Dutch: Pseudoniem. Een bedachte naam die de echte vervangt, bijvoorbeeld om iemand te beschermen.

    Source: IJW COD700 [S]
    """
    NIET_NATUURLIJK_PERSOON = "NIET_NATUURLIJK_PERSOON"
    """
    Name of an organisation: The name does not belong to a human being but to an organisation that acts in the matter.

    Dutch: Naam van een organisatie. De naam hoort niet bij een mens maar bij een organisatie die in de zaak optreedt.

    Source: IJW COD700 [S]
    """
