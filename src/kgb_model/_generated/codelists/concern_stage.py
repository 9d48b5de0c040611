"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ConcernStage(StrEnum):
    """
    How far a worry has grown: from something that was only noticed to a threat that a judge has named. A later step asks for better grounds.

    Dutch: Stadium van een zorg. Hoe ver een zorg is gevorderd: van iets dat alleen is opgemerkt tot een bedreiging die de rechter heeft benoemd. Een latere stap vraagt om een betere onderbouwing.

    Source: KGB [D]
    """

    OBSERVATIE = "OBSERVATIE"
    """
    Observation: Somebody saw or heard something and writes down just that. Nobody has judged yet what it means.

    Dutch: Observatie. Iemand zag of hoorde iets en schrijft alleen dat op. Niemand heeft nog beoordeeld wat het betekent.

    Source: KGB [D]
    """
    SIGNAAL = "SIGNAAL"
    """
    Signal: A professional thinks that what was noticed could point to a problem. It is the starting point of the reporting code.

    Dutch: Signaal. Een professional denkt dat wat is opgemerkt op een probleem kan wijzen. Dit is het begin van de meldcode.

    Source: MC 2 [S17]
    """
    ZORG = "ZORG"
    """
    Concern: Several signals about a person or family have been put together and weighed, and they give reason to worry.

    Dutch: Zorg. Meerdere signalen over een persoon of gezin zijn samengenomen en gewogen, en zij geven reden tot ongerustheid.

    Source: VAK [S]
    """
    VERMOEDEN = "VERMOEDEN"
    """
    Reasonable suspicion: There are enough concrete signs to think that violence, abuse or serious risk is present. The law attaches consequences to this threshold.

    Dutch: Redelijk vermoeden. Er zijn genoeg concrete aanwijzingen om te denken dat er geweld, mishandeling of een ernstig risico is. De wet verbindt gevolgen aan deze drempel.

    Source: JW 7.1.4.1 [S26], MC 2 [S17], WMO 5.1.6 [S17]
    """
    ADVIES = "ADVIES"
    """
    Advice request: Safe at Home was asked what to do. The worry stays with the person who asked, and no case about the family is opened.

    Dutch: Adviesvraag. Aan Veilig Thuis is gevraagd wat te doen. De zorg blijft bij degene die het vroeg en er wordt geen zaak over het gezin geopend.

    Source: URW bijlage A, 2.1 [S25]
    """
    MELDING = "MELDING"
    """
    Report: The worry was handed to Safe at Home with the details of the people concerned and is on record there.

    Dutch: Melding. De zorg is met de gegevens van de betrokkenen bij Veilig Thuis neergelegd en daar vastgelegd.

    Source: URW bijlage A [S25]
    """
    BEDREIGING = "BEDREIGING"
    """
    Concrete threat to development: A request to the court or a decision says exactly what endangers the child's development. Later it is checked whether that danger has gone.

    Dutch: Concrete ontwikkelingsbedreiging. In een verzoek aan de rechter of in een beslissing staat precies wat de ontwikkeling van het kind in gevaar brengt. Later wordt bekeken of dat gevaar weg is.

    Source: BW1 1:255(4), 1:262(1) [S23]
    """
