"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class AccessAction(StrEnum):
    """
    What someone did with the data of a family. Each time it is recorded, so that the family can ask who did what and why.

    Dutch: Handeling met gegevens. Wat iemand met de gegevens van een gezin deed. Het wordt elke keer vastgelegd, zodat het gezin kan vragen wie wat deed en waarom.

    Source: AVG 5(2) [S], NEN7513 [S], KGB [D]
    """

    LEZEN = "LEZEN"
    """
    Reading: The data were shown on a screen or fetched by a system, and nothing in them changed.

    Dutch: Lezen. De gegevens kwamen in beeld of werden door een systeem opgehaald, en er veranderde niets aan.

    Source: KGB [D]
    """
    TOEVOEGEN = "TOEVOEGEN"
    """
    Adding: Something was recorded that was not there before.

    Dutch: Toevoegen. Er is iets vastgelegd wat er nog niet was.

    Source: KGB [D]
    """
    WIJZIGEN = "WIJZIGEN"
    """
    Changing: There is a new version of something that was already there; the earlier version can still be found.

    Dutch: Wijzigen. Er is een nieuwe versie van iets wat er al was. De oude versie is nog terug te vinden.

    Source: KGB [D]
    """
    EXPORTEREN = "EXPORTEREN"
    """
    Exporting: A copy left the system, as a file, on paper or to another system, so that it can also be read outside.

    Dutch: Exporteren. Er ging een kopie het systeem uit, als bestand, op papier of naar een ander systeem. Daardoor is zij ook daarbuiten te lezen.

    Source: KGB [D]
    """
    BREEKGLAS = "BREEKGLAS"
    """
    Emergency access: Someone without ordinary access looked because somebody was in danger and waiting was not possible. Afterwards another person always checks whether this was right.

    Dutch: Noodtoegang. Iemand die er normaal niet bij mag, keek omdat er gevaar was en wachten niet kon. Achteraf gaat een ander altijd na of dat terecht was.

    Source: KGB [D]
    """
    BEOORDELEN = "BEOORDELEN"
    """
    Review of an access: Someone other than the one who looked went through an earlier access and concluded whether it was allowed.

    Dutch: Beoordelen van een toegang. Een ander dan degene die keek, heeft een eerdere toegang bekeken en oordeelt of die mocht.

    Source: KGB [D]
    """
