"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class InvolvementRole(StrEnum):
    """
    What an organisation or professional does for the family in this involvement. One involvement has one role.

    Dutch: Rol van de betrokkene. Wat een organisatie of professional in deze betrokkenheid voor het gezin doet. Eén betrokkenheid heeft één rol.

    Source: KGB [D]
    """

    UITVOERDER = "UITVOERDER"
    """
    Executing party: Gives the help, carries out the measure or does a part of the plan.

    Dutch: Uitvoerder. Geeft de hulp, voert de maatregel uit of doet een deel van het plan.

    Source: KGB [D]
    """
    REGIE = "REGIE"
    """
    Coordination: Keeps the overview, calls the parties together and sees that agreements are kept.

    Dutch: Regie. Houdt het overzicht, brengt de partijen bij elkaar en let erop dat afspraken worden nagekomen.

    Source: KGB [D]
    """
    VAST_GEZICHT = "VAST_GEZICHT"
    """
    Fixed face: Is the person the family can always turn to, whatever other help comes and goes. At most one is active at a time.

    Dutch: Vast gezicht. Is degene bij wie het gezin altijd terechtkan, welke hulp er ook komt en gaat. Er is er hoogstens één tegelijk actief.

    Source: TS [S], KGB [D]
    """
    MEEDENKER = "MEEDENKER"
    """
    Adviser: Gives advice to the professionals and does not work with the family directly.

    Dutch: Meedenker. Geeft advies aan de professionals en werkt zelf niet met het gezin.

    Source: KGB [D]
    """
    TOEZICHT = "TOEZICHT"
    """
    Supervision: Checks whether conditions or agreements are met, without giving the help itself.

    Dutch: Toezicht. Controleert of voorwaarden of afspraken worden nagekomen, zonder zelf de hulp te geven.

    Source: KGB [D]
    """
    OPDRACHTGEVER = "OPDRACHTGEVER"
    """
    Commissioning party: Ordered or pays for the help or the investigation and receives word of the result.

    Dutch: Opdrachtgever. Gaf de opdracht voor de hulp of het onderzoek, of betaalt ervoor, en hoort wat eruit komt.

    Source: KGB [D]
    """
    NETWERK = "NETWERK"
    """
    Informal support: Helps the family as a relative, friend, neighbour or volunteer and not as a job.

    Dutch: Steun uit het netwerk. Helpt het gezin als familie, vriend, buur of vrijwilliger en niet als beroep.

    Source: KGB [D]
    """
    DERDE = "DERDE"
    """
    Third party: Knows or meets the family for another reason, such as a school or an employer, and has no task in the plan.

    Dutch: Derde. Kent het gezin om een andere reden, zoals een school of werkgever, en heeft geen taak in het plan.

    Source: KGB [D]
    """
