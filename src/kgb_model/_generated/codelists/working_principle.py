"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class WorkingPrinciple(StrEnum):
    """
    What practice and research show to help when the safety of children is at stake in a family. Teams look at their own work by these principles.

    Dutch: Werkzaam principe. Wat volgens praktijk en onderzoek helpt als de veiligheid van kinderen in een gezin in het geding is. Teams bekijken met deze principes hun eigen werk.

    Source: WERKZAME_PRINCIPES [S]
    """

    HELDER_OVER_ZORG = "HELDER_OVER_ZORG"
    """
    Clear about the concern: The family knows exactly what professionals worry about and for what reason, in words it understands.

    Dutch: Helder over de zorg. Het gezin weet precies waar professionals zich zorgen over maken en om welke reden, in woorden die het begrijpt.

    Source: WERKZAME_PRINCIPES [S]
    """
    GEZIN_ALS_UITGANGSPUNT = "GEZIN_ALS_UITGANGSPUNT"
    """
    The family as starting point: The work looks at everyone in the family and not only at the child, and builds on what it can do, so that causes are dealt with.

    Dutch: Het gezin als uitgangspunt. Er wordt gekeken naar iedereen in het gezin en niet alleen naar het kind, en gebouwd op wat het gezin kan. Zo worden oorzaken aangepakt.

    Source: WERKZAME_PRINCIPES [S]
    """
    SAMEN_ANALYSEREN = "SAMEN_ANALYSEREN"
    """
    Analysing and deciding together: Family and professionals find out together what is going on and how the children develop, and choose the help together.

    Dutch: Samen onderzoeken en beslissen. Gezin en professionals zoeken samen uit wat er speelt en hoe de kinderen zich ontwikkelen, en kiezen samen de hulp.

    Source: WERKZAME_PRINCIPES [S]
    """
    MOTIVEREND_OPLOSSINGSGERICHT = "MOTIVEREND_OPLOSSINGSGERICHT"
    """
    Motivating and solution-focused: Support wakes the wish of children and carers to change something, and looks for what could work rather than for who failed.

    Dutch: Motiverend en gericht op oplossingen. De steun maakt dat kinderen en opvoeders zelf iets willen veranderen. Er wordt gezocht naar wat kan werken en niet naar wie tekortschoot.

    Source: WERKZAME_PRINCIPES [S]
    """
    EEN_SAMENHANGEND_PLAN = "EEN_SAMENHANGEND_PLAN"
    """
    One coherent plan: All goals and all help stand in one plan in which things fit together, instead of a plan for each organisation.

    Dutch: Eén samenhangend plan. Alle doelen en alle hulp staan in één plan waarin alles bij elkaar past, in plaats van een plan per organisatie.

    Source: WERKZAME_PRINCIPES [S]
    """
    GEMEENSCHAPPELIJKE_TAAL = "GEMEENSCHAPPELIJKE_TAAL"
    """
    A common language and view on safety: Professionals of different organisations mean the same by the same words, and agree on what safe is.

    Dutch: Gemeenschappelijke taal en kijk op veiligheid. Professionals van verschillende organisaties bedoelen met dezelfde woorden hetzelfde en zijn het eens over wat veilig is.

    Source: WERKZAME_PRINCIPES [S]
    """
    VOORTGANG_VOLGEN = "VOORTGANG_VOLGEN"
    """
    Following progress: It is checked regularly whether it becomes safer and goals come nearer, and the approach changes when they do not.

    Dutch: De voortgang volgen. Er wordt geregeld nagegaan of het veiliger wordt en of doelen dichterbij komen. Is dat niet zo, dan verandert de aanpak.

    Source: WERKZAME_PRINCIPES [S]
    """
