"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class AgreementStatus(StrEnum):
    """
    Whether people kept to an agreement, as found at the latest check.

    Dutch: Status van een afspraak. Of mensen zich aan een afspraak hebben gehouden, volgens de laatste controle.

    Source: KGB [D]
    """

    LOPEND = "LOPEND"
    """
    Running: The agreement is in force, and nobody has checked yet how it goes.

    Dutch: Lopend. De afspraak geldt en er is nog niet gecontroleerd hoe het gaat.

    Source: KGB [D]
    """
    NAGEKOMEN = "NAGEKOMEN"
    """
    Kept: At the check everybody turned out to have done what was promised.

    Dutch: Nagekomen. Bij de controle bleek iedereen te hebben gedaan wat was beloofd.

    Source: KGB [D]
    """
    DEELS = "DEELS"
    """
    Partly kept: Some of what was promised was done, and some was not.

    Dutch: Deels nagekomen. Een deel van wat was beloofd is gedaan, een deel niet.

    Source: KGB [D]
    """
    NIET = "NIET"
    """
    Not kept: What was promised was not done, so it has to be decided whether the agreed consequence follows.

    Dutch: Niet nagekomen. Wat was beloofd is niet gedaan. Er moet worden beslist of het afgesproken gevolg er komt.

    Source: KGB [D]
    """
    VERVALLEN = "VERVALLEN"
    """
    No longer in force: The agreement does not count any more, for example because its term is over or a new one replaces it.

    Dutch: Vervallen. De afspraak telt niet meer, bijvoorbeeld omdat de termijn voorbij is of er een nieuwe voor in de plaats komt.

    Source: KGB [D]
    """
