"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class HandoverStatus(StrEnum):
    """
    Whether the receiving party has taken over. Until it accepts, the offering party stays responsible.

    Dutch: Status van een overdracht. Of de ontvangende partij het heeft overgenomen. Tot die aanvaardt, blijft de aanbiedende partij verantwoordelijk.

    Source: KGB [D]
    """

    AANGEBODEN = "AANGEBODEN"
    """
    Offered: The handover has been sent, and the other party has not answered yet.

    Dutch: Aangeboden. De overdracht is verstuurd en de andere partij heeft nog niet geantwoord.

    Source: KGB [D]
    """
    AANVAARD = "AANVAARD"
    """
    Accepted: The receiving party has said yes and is responsible from the agreed moment.

    Dutch: Aanvaard. De ontvangende partij heeft ja gezegd en is vanaf het afgesproken moment verantwoordelijk.

    Source: KGB [D]
    """
    GEWEIGERD = "GEWEIGERD"
    """
    Refused: The receiving party has said no and given a reason. Whoever offered it stays responsible.

    Dutch: Geweigerd. De ontvangende partij heeft nee gezegd en een reden gegeven. Wie aanbood, blijft verantwoordelijk.

    Source: KGB [D]
    """
    INGETROKKEN = "INGETROKKEN"
    """
    Withdrawn: The party that made the offer has taken it back before there was an answer.

    Dutch: Ingetrokken. De partij die aanbood, heeft het aanbod teruggenomen voordat er een antwoord was.

    Source: KGB [D]
    """
