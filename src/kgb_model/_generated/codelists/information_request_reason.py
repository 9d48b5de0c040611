"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class InformationRequestReason(StrEnum):
    """
    Why an organisation asks another what it knows about a person or family. Without one of these reasons there is no request in the justice chain.

    Dutch: Reden van een informatieverzoek. Waarom een organisatie aan een andere vraagt wat die weet over een persoon of gezin. Zonder een van deze redenen is er in de justitieketen geen verzoek.

    Source: CORV [S]
    """

    VERRIJKING_VT = "VERRIJKING_VT"
    """
    To complete a report at Safe at Home: Safe at Home has a report and asks what it needs to judge how safe it is.

    Dutch: Aanvulling van een melding bij Veilig Thuis. Veilig Thuis heeft een melding en vraagt wat het nodig heeft om te beoordelen hoe veilig het is.

    Source: CORV [S]
    """
    VERRIJKING_ZVH = "VERRIJKING_ZVH"
    """
    To complete a case at the Care and Safety House: The Care and Safety House weighs whether it should take up a case, and asks for what it needs for that.

    Dutch: Aanvulling van een zaak bij het Zorg- en Veiligheidshuis. Het Zorg- en Veiligheidshuis weegt of het een zaak moet oppakken en vraagt wat het daarvoor nodig heeft.

    Source: CORV [S]
    """
    BEKENDHEID_BASIS = "BEKENDHEID_BASIS"
    """
    Whether someone is known, for a basic task: The question is only whether the other knows the person, for a task that every party of this kind has.

    Dutch: Of iemand bekend is, voor een basistaak. De vraag is alleen of de ander de persoon kent, voor een taak die elke partij van deze soort heeft.

    Source: CORV [S], VAK [G]
    """
    PLUSTAKEN = "PLUSTAKEN"
    """
    For an additional task: The one who asks does this for a task that was agreed on top of the basic tasks.

    Dutch: Voor een aanvullende taak. Wie vraagt, doet dat voor een taak die boven op de basistaken is afgesproken.

    Source: CORV [S], VAK [G]
    """
    RADICALISERING = "RADICALISERING"
    """
    Radicalisation: There are signs that somebody is turning to violent extremism, and organisations weigh together what to do.

    Dutch: Radicalisering. Er zijn tekenen dat iemand gewelddadig extremisme aanhangt, en organisaties wegen samen wat zij doen.

    Source: CORV [S]
    """
    AFDOENING_OM = "AFDOENING_OM"
    """
    Settlement by the prosecution service: The prosecutor decides how a criminal case ends and wants to know what plays a part in the family or in the help.

    Dutch: Afdoening door het Openbaar Ministerie. De officier van justitie beslist hoe een strafzaak eindigt en wil weten wat er in het gezin of de hulp speelt.

    Source: CORV [S]
    """
