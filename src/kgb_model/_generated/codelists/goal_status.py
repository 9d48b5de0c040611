"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class GoalStatus(StrEnum):
    """
    How things stand with a goal in a plan.

    Dutch: Status van een doel. Hoe het ervoor staat met een doel in een plan.

    Source: KGB [D]
    """

    VOORGESTELD = "VOORGESTELD"
    """
    Proposed: Someone has put the goal forward, but it has not been agreed on.

    Dutch: Voorgesteld. Iemand heeft het doel ingebracht, maar het is nog niet afgesproken.

    Source: KGB [D]
    """
    ACTIEF = "ACTIEF"
    """
    Active: The goal has been agreed on and people are working towards it.

    Dutch: Actief. Het doel is afgesproken en er wordt aan gewerkt.

    Source: KGB [D]
    """
    GEREALISEERD = "GEREALISEERD"
    """
    Achieved: What the goal describes has come about in full.

    Dutch: Gerealiseerd. Wat in het doel staat, is helemaal gelukt.

    Source: KGB [D]
    """
    GEDEELTELIJK = "GEDEELTELIJK"
    """
    Partly achieved: Some of it worked out, and work on this goal has stopped at that.

    Dutch: Gedeeltelijk gerealiseerd. Een deel is gelukt, en daarbij is het werk aan dit doel gestopt.

    Source: KGB [D]
    """
    NIET_GEREALISEERD = "NIET_GEREALISEERD"
    """
    Not achieved: The work has ended and what the goal describes did not come about.

    Dutch: Niet gerealiseerd. Het werk is gestopt en wat in het doel staat, is niet gelukt.

    Source: KGB [D]
    """
    VERVALLEN = "VERVALLEN"
    """
    Withdrawn: The goal no longer fits the situation and was dropped, whatever had been reached.

    Dutch: Vervallen. Het doel past niet meer bij de situatie en is geschrapt, los van wat al was bereikt.

    Source: KGB [D]
    """
    OVERGENOMEN = "OVERGENOMEN"
    """
    Taken over elsewhere: The work on it goes on under another plan or with another organisation.

    Dutch: Elders overgenomen. Het werk eraan gaat door in een ander plan of bij een andere organisatie.

    Source: KGB [D]
    """
