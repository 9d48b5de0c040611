"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class PlanStatus(StrEnum):
    """
    How far a plan has come, from first draft to the end.

    Dutch: Status van een plan. Hoe ver een plan is, van eerste opzet tot het einde.

    Source: KGB [D]
    """

    CONCEPT = "CONCEPT"
    """
    Draft: People are still working on the text, and nobody is bound by it yet.

    Dutch: Concept. Er wordt nog aan de tekst gewerkt en niemand is er al aan gebonden.

    Source: KGB [D]
    """
    VASTGESTELD = "VASTGESTELD"
    """
    Adopted: The plan is final and everyone works according to it.

    Dutch: Vastgesteld. Het plan is definitief en iedereen werkt ernaar.

    Source: KGB [D]
    """
    HERZIEN = "HERZIEN"
    """
    Revised: A newer version has taken the place of this one, which is kept to look back on.

    Dutch: Herzien. Een nieuwere versie is in de plaats gekomen. Deze blijft bewaard om terug te kunnen kijken.

    Source: KGB [D]
    """
    AFGESLOTEN = "AFGESLOTEN"
    """
    Closed: Work under the plan has ended, and no newer version follows.

    Dutch: Afgesloten. Het werk volgens het plan is gestopt en er komt geen nieuwere versie.

    Source: KGB [D]
    """
