"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class DataSubjectRequest(StrEnum):
    """
    What someone asks an organisation to do with the data it has about him or her, or about the child for whom he or she decides.

    Dutch: Verzoek over eigen gegevens. Wat iemand aan een organisatie vraagt over de gegevens die zij heeft over hemzelf, of over het kind voor wie hij beslist.

    Source: AVG 15-21 [G], JW 7.3.8(2), 7.3.9, 7.3.10 [S26], WMO 5.3.2, 5.3.5 [S17]
    """

    INZAGE = "INZAGE"
    """
    Inspection: To be allowed to see what is recorded, without taking it along.

    Dutch: Inzage. Mogen bekijken wat er is vastgelegd, zonder het mee te nemen.

    Source: JW 7.3.10 [S26], WMO 5.3.2 [S17], AVG 15 [G]
    """
    AFSCHRIFT = "AFSCHRIFT"
    """
    Copy: To get what is recorded on paper or as a file, to keep.

    Dutch: Afschrift. Op papier of als bestand krijgen wat er is vastgelegd, om te bewaren.

    Source: JW 7.3.10 [S26], WMO 5.3.2 [S17], AVG 15(3) [G]
    """
    RECTIFICATIE = "RECTIFICATIE"
    """
    Rectification: To have something changed that is wrong or incomplete. It is about facts, not about what a professional thinks of them.

    Dutch: Rectificatie. Iets laten veranderen wat niet klopt of niet volledig is. Het gaat om feiten, niet om wat een professional ervan vindt.

    Source: AVG 16 [G], WMO 5.3.2(6) [S17]
    """
    AANVULLEND_STUK = "AANVULLEND_STUK"
    """
    Own statement in the file: To have one's own account put beside what is already there. Nothing that others wrote changes by it.

    Dutch: Eigen verklaring in het dossier. Het eigen verhaal laten toevoegen naast wat er al staat. Aan wat anderen schreven, verandert daardoor niets.

    Source: JW 7.3.8(2) [S26]
    """
    VERNIETIGING = "VERNIETIGING"
    """
    Destruction: To have data taken away for good, before the time to keep them is over.

    Dutch: Vernietiging. Gegevens voorgoed laten weghalen, voordat de bewaartijd om is.

    Source: JW 7.3.9 [S26], WMO 5.3.5 [S17], AVG 17 [G]
    """
    BEPERKING = "BEPERKING"
    """
    Restriction of processing: To have data set aside for the time being: they stay, but are not used, for instance while it is checked whether they are right.

    Dutch: Beperking van de verwerking. Gegevens voorlopig apart laten zetten: ze blijven bestaan maar worden niet gebruikt, bijvoorbeeld zolang wordt nagegaan of ze kloppen.

    Source: AVG 18 [G]
    """
    BEZWAAR = "BEZWAAR"
    """
    Objection to processing: To say that an organisation should stop using the data because of one's own situation. It is something else than an objection to a decision of a municipality.

    Dutch: Bezwaar tegen de verwerking. Laten weten dat een organisatie de gegevens niet meer moet gebruiken, vanwege de eigen situatie. Het is iets anders dan bezwaar tegen een besluit van de gemeente.

    Source: AVG 21 [G]
    """
    OVERDRAAGBAARHEID = "OVERDRAAGBAARHEID"
    """
    Data portability: To get the data one provided oneself in a form that another system can read, or to have them sent there.

    Dutch: Overdraagbaarheid van gegevens. De gegevens die iemand zelf heeft gegeven, krijgen in een vorm die een ander systeem kan lezen, of ze daarheen laten sturen.

    Source: AVG 20 [G]
    """
