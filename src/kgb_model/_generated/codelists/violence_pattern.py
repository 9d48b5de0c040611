"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ViolencePattern(StrEnum):
    """
    The way violence between partners usually runs, which matters for the choice of help and protection.

    Dutch: Geweldspatroon. Hoe geweld tussen partners meestal verloopt. Dat is van belang voor de keuze van hulp en bescherming.

    Source: URW bijlage A, 8 [S25], KGB [D]
    """

    INTIEM_TERRORISME = "INTIEM_TERRORISME"
    """
    Coercive control: One partner rules the life of the other by violence, threats and control. The other one lives in constant fear.

    Dutch: Intiem terrorisme. De ene partner beheerst het leven van de andere met geweld, dreiging en controle. De ander leeft in voortdurende angst.

    Source: URW bijlage A, 8 [S25]
    """
    VEELVOORKOMEND = "VEELVOORKOMEND"
    """
    Common couple violence: Quarrels end in violence now and then, and neither partner tries to rule the other.

    Dutch: Veelvoorkomend partnergeweld. Ruzies lopen soms uit op geweld, zonder dat een van beiden de ander probeert te overheersen.

    Source: URW bijlage A, 8 [S25]
    """
    VERZET = "VERZET"
    """
    Violent resistance: A partner who is being controlled or beaten hits back to defend themselves or the children.

    Dutch: Gewelddadig verzet. Een partner die wordt gecontroleerd of geslagen, gebruikt geweld om zichzelf of de kinderen te verdedigen.

    Source: URW bijlage A, 8 [S25]
    """
    WEDERZIJDS = "WEDERZIJDS"
    """
    Mutual violent control: Both partners use violence and threats to get power over each other.

    Dutch: Wederzijdse controle. Beide partners gebruiken geweld en dreiging om macht over elkaar te krijgen.

    Source: URW bijlage A, 8 [S25]
    """
    ONBEKEND = "ONBEKEND"
    """
    Unknown: There is violence between partners, but it is not yet clear how it runs.

    Dutch: Onbekend. Er is geweld tussen partners, maar nog niet duidelijk is hoe dat verloopt.

    Source: KGB [D]
    """
