"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class PlacementType(StrEnum):
    """
    The kind of place where a child stays for a time. If a child cannot live at home, a foster family or family home comes first, unless that is not in the child's interest.

    Dutch: Soort verblijf. Op wat voor plek een kind een tijd woont. Kan een kind niet thuis wonen, dan gaat een pleeggezin of gezinshuis voor, tenzij dat niet goed is voor het kind.

    Source: JW 2.3(6) [S26], RJW bijlage 2, 3.3 [S26], KGB [D]
    """

    PLEEGZORG_NETWERK = "PLEEGZORG_NETWERK"
    """
    Kinship foster care: The child lives with relatives or others it already knew, and these carers have a foster-care contract with a provider.

    Dutch: Netwerkpleegzorg. Het kind woont bij familie of andere mensen die het al kende. Zij hebben daarvoor een pleegcontract met een aanbieder.

    Source: JW 1.1, 5.1-5.4 [G], RJW bijlage 2, 3.3 [S26]
    """
    PLEEGZORG_BESTAND = "PLEEGZORG_BESTAND"
    """
    Stranger foster care: The child lives with foster parents whom a provider found, prepared and selected, and whom it did not know before.

    Dutch: Bestandspleegzorg. Het kind woont bij pleegouders die een aanbieder heeft gezocht, voorbereid en gekozen. Het kende hen van tevoren niet.

    Source: JW 1.1, 5.1-5.4 [G], RJW bijlage 2, 3.3 [S26]
    """
    GEZINSHUIS = "GEZINSHUIS"
    """
    Family home: The child lives with carers who have made it their work to raise a few children in their own household. It is like a family, but without a foster-care contract.

    Dutch: Gezinshuis. Het kind woont bij mensen die er hun werk van maken om in hun eigen huis een paar kinderen op te voeden. Het lijkt op een gewoon gezin, maar er is geen pleegcontract.

    Source: JW 2.3(6) [S26], RJW bijlage 2, 3.3 [S26]
    """
    RESIDENTIEEL = "RESIDENTIEEL"
    """
    Residential stay: The child stays in an open house of a provider, mostly in a group with other children and with workers in shifts.

    Dutch: Residentieel verblijf. Het kind woont in een open huis van een aanbieder, meestal in een groep met andere kinderen en met begeleiders die elkaar afwisselen.

    Source: RJW bijlage 2, 3.3 [S26]
    """
    GESLOTEN = "GESLOTEN"
    """
    Secure facility: The young person stays where doors may be locked and freedom may be limited. This needs an authorisation of the judge for secure youth care.

    Dutch: Gesloten accommodatie. De jeugdige verblijft waar deuren op slot kunnen en de vrijheid mag worden beperkt. Daarvoor is een machtiging van de rechter voor gesloten jeugdhulp nodig.

    Source: JW 1.1, 6.1.2 [S26], RJW bijlage 2, 3.3 [S26]
    """
    KLINISCH = "KLINISCH"
    """
    Admission to a hospital or clinic: The child has been admitted for treatment of body or mind and stays there day and night.

    Dutch: Opname in een ziekenhuis of kliniek. Het kind is opgenomen voor een behandeling van lichaam of geest en blijft daar dag en nacht.

    Source: IJW JZ020 [G]
    """
    CRISISPLEK = "CRISISPLEK"
    """
    Crisis care: The child was taken in at short notice, for a short time, because it could not stay where it was. Meanwhile a lasting place is sought.

    Dutch: Crisisopvang. Het kind is snel en voor korte tijd opgevangen, omdat het niet kon blijven waar het was. Intussen wordt een vaste plek gezocht.

    Source: RJW bijlage 2, 3.4 [S26], IJW JZ020 [S]
    """
    BIJ_ANDERE_OUDER = "BIJ_ANDERE_OUDER"
    """
    With the other parent: The child has moved from the parent it lived with to the one it did not live with.

    Dutch: Bij de andere ouder. Het kind is verhuisd van de ouder bij wie het woonde naar de ouder bij wie het niet woonde.

    Source: BW1 1:265b [G]
    """
    NETWERK_INFORMEEL = "NETWERK_INFORMEEL"
    """
    With people from the network, without a contract: The child stays with relatives, neighbours or friends because the family arranged that itself. There is no foster-care contract and no provider behind it.

    Dutch: Informeel verblijf bij het netwerk. Het kind logeert of woont bij familie, buren of vrienden omdat het gezin dat zelf zo regelde. Er is geen pleegcontract en geen aanbieder.

    Source: KGB [D]
    """
    ZELFSTANDIG_BEGELEID = "ZELFSTANDIG_BEGELEID"
    """
    Supported living: The young person has a room or home of its own and practises living alone, with a worker who comes by.

    Dutch: Begeleid wonen of kamertraining. De jongere heeft een eigen kamer of woning en oefent met op zichzelf wonen. Een begeleider komt langs.

    Source: RJW bijlage 2, 3.3 [S26]
    """
    JJI = "JJI"
    """
    Young offenders institution: The young person is locked up on suspicion of an offence or as a sentence. It rests on criminal law, not on child protection.

    Dutch: Justitiële jeugdinrichting. De jongere zit vast omdat hij van een strafbaar feit wordt verdacht of daarvoor straf kreeg. Dit berust op het strafrecht en niet op jeugdbescherming.

    Source: BJJ [S]
    """
    THUIS = "THUIS"
    """
    Back home: The child lives with its own family again after a stay elsewhere. By recording this, the file shows when the stay elsewhere really ended.

    Dutch: Thuis na verblijf elders. Het kind woont na een verblijf elders weer bij het eigen gezin. Door dit vast te leggen is te zien wanneer het verblijf elders echt is gestopt.

    Source: KGB [D]
    """
