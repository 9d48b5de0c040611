"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class AgreementKind(StrEnum):
    """
    What sort of agreement people in and around the family have made.

    Dutch: Soort afspraak. Wat voor soort afspraak mensen in en rond het gezin hebben gemaakt.

    Source: KGB [D]
    """

    AFSPRAAK = "AFSPRAAK"
    """
    Ordinary agreement: People agree who does what and when. Safety does not depend on it directly.

    Dutch: Gewone afspraak. Mensen spreken af wie wat doet en wanneer. De veiligheid hangt er niet rechtstreeks van af.

    Source: KGB [D]
    """
    VEILIGHEIDSVOORWAARDE = "VEILIGHEIDSVOORWAARDE"
    """
    Safety condition: Must be kept because otherwise somebody is not safe. It states who checks it and what happens if it goes wrong.

    Dutch: Veiligheidsvoorwaarde. Moet worden nageleefd omdat anders iemand niet veilig is. Erbij staat wie het controleert en wat er gebeurt als het misgaat.

    Source: VT_PROTOCOL [S]
    """
    CONTACTREGELING = "CONTACTREGELING"
    """
    Contact arrangement: Lays down when and how a child sees or speaks to a parent, brother, sister or another important person.

    Dutch: Contactregeling. Legt vast wanneer en hoe een kind een ouder, broer, zus of ander belangrijk persoon ziet of spreekt.

    Source: KGB [D]
    """
    HULPAANBOD = "HULPAANBOD"
    """
    Offer of help: An organisation promises to give certain help, and the family knows from when.

    Dutch: Hulpaanbod. Een organisatie zegt bepaalde hulp toe en het gezin weet vanaf wanneer.

    Source: KGB [D]
    """
