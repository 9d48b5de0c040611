"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class RelationshipBasis(StrEnum):
    """
    What a parent or partner relation rests on: birth, law, a deed or daily life.

    Dutch: Grond van de relatie. Waar een ouder- of partnerrelatie op berust: geboorte, de wet, een akte of het dagelijks leven.

    Source: KGB [D]
    """

    BIOLOGISCH = "BIOLOGISCH"
    """
    Biological: Parent and child are related by birth. This does not by itself make someone a parent in law.

    Dutch: Biologisch. Ouder en kind zijn door geboorte aan elkaar verwant. Iemand is daarmee niet vanzelf ook ouder voor de wet.

    Source: KGB [D]
    """
    JURIDISCH = "JURIDISCH"
    """
    Legal: The law treats this person as the parent, and it is not recorded how that came about.

    Dutch: Juridisch. Voor de wet is deze persoon ouder; hoe dat zo gekomen is, is niet vastgelegd.

    Source: BW1 titel 11 [G], KGB [D]
    """
    ERKENNING = "ERKENNING"
    """
    Acknowledgement: Someone became a parent in law by acknowledging the child, in a deed of the registry office or of a notary.

    Dutch: Erkenning. Iemand is juridisch ouder geworden door het kind te erkennen, bij de burgerlijke stand of de notaris.

    Source: BW1 titel 11 [G], KGB [D]
    """
    ADOPTIE = "ADOPTIE"
    """
    Adoption: Someone became a parent in law because the adoption of the child was granted.

    Dutch: Adoptie. Iemand is juridisch ouder geworden doordat de adoptie van het kind is uitgesproken.

    Source: BW1 titel 12 [G], KGB [D]
    """
    HUWELIJK = "HUWELIJK"
    """
    Marriage: The partners are, or were, married to each other.

    Dutch: Huwelijk. De partners zijn of waren met elkaar getrouwd.

    Source: BW1 titel 5 [G], KGB [D]
    """
    PARTNERSCHAP = "PARTNERSCHAP"
    """
    Registered partnership: The partners have, or had, their relation registered with the municipality, without marriage.

    Dutch: Geregistreerd partnerschap. De partners hebben of hadden hun relatie bij de gemeente laten registreren, zonder huwelijk.

    Source: BW1 titel 5A [G], KGB [D]
    """
    SAMENWONEND = "SAMENWONEND"
    """
    Living together: The partners share, or shared, a home without being married or registered.

    Dutch: Samenwonend. De partners wonen of woonden samen zonder huwelijk of geregistreerd partnerschap.

    Source: KGB [D]
    """
    FEITELIJK = "FEITELIJK"
    """
    In fact: The relation exists in daily life only; no deed, decision or law shows it.

    Dutch: Feitelijk. De relatie bestaat alleen in het dagelijks leven; er is geen akte, besluit of wet waaruit zij blijkt.

    Source: KGB [D]
    """
