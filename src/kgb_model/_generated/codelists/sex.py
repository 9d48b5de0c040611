"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class Sex(StrEnum):
    """
    The sex of a person as the source has it. This is about registration, not about how someone feels.

    Dutch: Geslacht. Het geslacht van een persoon zoals de bron het aangeeft. Het gaat om de registratie, niet om hoe iemand zich voelt.

    Source: BRP [S], CBS [S], IJW COD046 [S]
    """

    MAN = "MAN"
    """
    Male: The source gives the person as male, for a boy as well as a man.

    Dutch: Man. De bron vermeldt de persoon als mannelijk; dit geldt voor een jongen en voor een man.

    Source: BRP [S], CBS [S], IJW COD046 [S]
    """
    VROUW = "VROUW"
    """
    Female: The source gives the person as female, for a girl as well as a woman.

    Dutch: Vrouw. De bron vermeldt de persoon als vrouwelijk; dit geldt voor een meisje en voor een vrouw.

    Source: BRP [S], CBS [S], IJW COD046 [S]
    """
    ONBEKEND = "ONBEKEND"
    """
    Unknown: The source was consulted and says that the sex is unknown or could not be established.

    Dutch: Onbekend. De bron is geraadpleegd en geeft aan dat het geslacht onbekend is of niet kon worden vastgesteld.

    Source: BRP [S], CBS [S], IJW COD046 [S]
    """
    NIET_VASTGELEGD = "NIET_VASTGELEGD"
    """
    Not recorded: Nobody asked or looked it up, for example because it was not needed for the purpose.

    Dutch: Niet vastgelegd. Niemand heeft ernaar gevraagd of het opgezocht, bijvoorbeeld omdat het voor het doel niet nodig was.

    Source: KGB [D]
    """
