"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class FamilyGroupPlanReason(StrEnum):
    """
    Why the parents did not get, or did not take, the first chance to write a plan of their own.

    Dutch: Reden om geen familiegroepsplan te maken. Waarom de ouders niet als eerste de kans kregen, of namen, om zelf een plan te maken.

    Source: JW 4.1.2 [S26]
    """

    OUDERS_WENSEN_NIET = "OUDERS_WENSEN_NIET"
    """
    Parents do not want one: The parents were offered the chance and chose not to use it.

    Dutch: Ouders willen het niet. De ouders kregen de kans en kozen ervoor die niet te gebruiken.

    Source: JW 4.1.2 [S26]
    """
    CONCRETE_BEDREIGING = "CONCRETE_BEDREIGING"
    """
    Concrete threat to the child: The child's development is clearly endangered, so that waiting for the family's own plan is not justified.

    Dutch: Concrete bedreiging van het kind. De ontwikkeling van het kind loopt duidelijk gevaar, zodat wachten op een eigen plan van de familie niet verantwoord is.

    Source: JW 4.1.2 [S26]
    """
    BELANG_KIND = "BELANG_KIND"
    """
    Interest of the child: For another reason it would be bad for the child if the family made the plan.

    Dutch: Belang van het kind. Om een andere reden zou het slecht zijn voor het kind als de familie het plan maakt.

    Source: JW 4.1.2 [S26]
    """
