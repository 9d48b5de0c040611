"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class MunicipalityRoute(StrEnum):
    """
    By which step of the residence principle a municipality was found to be responsible for the help to a young person. The first step that fits decides.

    Dutch: Route naar de verantwoordelijke gemeente. Langs welke stap van het woonplaatsbeginsel is gevonden welke gemeente verantwoordelijk is voor de hulp aan een jeugdige. De eerste stap die past, beslist.

    Source: JW 1.1 [S26]
    """

    BRP_ADRES = "BRP_ADRES"
    """
    Address in the population register: The municipality where the young person is registered as living.

    Dutch: Adres in de bevolkingsregistratie. De gemeente waar de jeugdige staat ingeschreven.

    Source: JW 1.1 [S26]
    """
    LAATSTE_EIGEN_ADRES = "LAATSTE_EIGEN_ADRES"
    """
    Last own address before the stay: The young person lives in a foster family, an institution or a shelter. The municipality of the last address before that stays responsible.

    Dutch: Laatste eigen adres voor het verblijf. De jeugdige woont in een pleeggezin, een instelling of een opvang. De gemeente van het laatste adres daarvoor blijft verantwoordelijk.

    Source: JW 1.1 [S26]
    """
    MOEDER_OF_VERBLIJF = "MOEDER_OF_VERBLIJF"
    """
    Address of the mother at birth, or actual stay: No registered address helps. Then the mother's municipality at the birth counts, and if that is unknown too, the place where the young person really is.

    Dutch: Adres van de moeder bij de geboorte, of werkelijk verblijf. Er is geen inschrijving die helpt. Dan telt de gemeente van de moeder bij de geboorte, en is ook die onbekend, dan de plaats waar de jeugdige werkelijk is.

    Source: JW 1.1 [S26]
    """
    VANUIT_BUITENLAND = "VANUIT_BUITENLAND"
    """
    Lives abroad, stays here: The young person's home is in another country. The municipality where he or she is when help is needed arranges it.

    Dutch: Woont in het buitenland, verblijft hier. De jeugdige woont in een ander land. De gemeente waar hij of zij is als er hulp nodig is, regelt die.

    Source: JW 1.1 [S26]
    """
