"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class DecisionOutcome(StrEnum):
    """
    What happened to the request or challenge that was decided on.

    Dutch: Uitkomst van de beslissing. Wat er is gebeurd met het verzoek of het bezwaar waarover is beslist.

    Source: KGB [D]
    """

    TOEGEWEZEN = "TOEGEWEZEN"
    """
    Granted: All that was asked for has been allowed or imposed.

    Dutch: Toegewezen. Wat werd gevraagd, is helemaal toegestaan of opgelegd.

    Source: KGB [D], VAK [G]
    """
    GEDEELTELIJK = "GEDEELTELIJK"
    """
    Granted in part: Some of what was asked for is allowed, for example for a shorter time. The rest was refused or is still to be decided.

    Dutch: Gedeeltelijk toegewezen. Een deel van wat werd gevraagd is toegestaan, bijvoorbeeld voor een kortere tijd. Voor de rest is het verzoek afgewezen of nog niet beslist.

    Source: KGB [D], VAK [G]
    """
    AFGEWEZEN = "AFGEWEZEN"
    """
    Refused: The case was looked at on its content and the answer is no.

    Dutch: Afgewezen. Er is naar de inhoud gekeken en het antwoord is nee.

    Source: KGB [D], VAK [G]
    """
    AANGEHOUDEN = "AANGEHOUDEN"
    """
    Adjourned: The decision has been put off, for example because more information is needed first. The case goes on.

    Dutch: Aangehouden. De beslissing is uitgesteld, bijvoorbeeld omdat er eerst meer informatie nodig is. De zaak loopt door.

    Source: KGB [D], VAK [G]
    """
    NIET_ONTVANKELIJK = "NIET_ONTVANKELIJK"
    """
    Inadmissible: The request was not looked at on its content, because it came too late or the applicant was not entitled to make it.

    Dutch: Niet-ontvankelijk. Het verzoek is niet inhoudelijk bekeken, omdat het te laat was of de aanvrager het niet mocht doen.

    Source: KGB [D], VAK [G]
    """
    INGETROKKEN = "INGETROKKEN"
    """
    Withdrawn: The applicant has taken the request back; there is nothing left to decide.

    Dutch: Ingetrokken. De aanvrager heeft het verzoek zelf teruggenomen; er hoeft niets meer te worden beslist.

    Source: KGB [D], VAK [G]
    """
    VERNIETIGD = "VERNIETIGD"
    """
    Quashed: A higher court has undone the earlier decision. Often another decision takes its place.

    Dutch: Vernietigd. Een hogere rechter heeft de eerdere beslissing ongedaan gemaakt. Vaak komt er een andere beslissing voor in de plaats.

    Source: KGB [D], VAK [G]
    """
    BEKRACHTIGD = "BEKRACHTIGD"
    """
    Confirmed: The court leaves in place what was decided earlier. This can be on appeal, or when the juvenile judge backs a written direction.

    Dutch: Bekrachtigd. De rechter laat in stand wat eerder is besloten. Dat kan in hoger beroep, of als de kinderrechter een schriftelijke aanwijzing steunt.

    Source: KGB [D], BW1 1:263(3) [S23]
    """
    VERVALLEN_VERKLAARD = "VERVALLEN_VERKLAARD"
    """
    Declared lapsed: The juvenile judge rules that a written direction no longer applies, in whole or in part.

    Dutch: Vervallen verklaard. De kinderrechter bepaalt dat een schriftelijke aanwijzing helemaal of voor een deel niet meer geldt.

    Source: KGB [D], BW1 1:264 [S23]
    """
