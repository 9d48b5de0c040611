"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class FamilyStatus(StrEnum):
    """
    Says whether a recorded family is still in use, and if not, what happened to it.

    Dutch: Stand van het gezinsverband. Zegt of een vastgelegd gezin nog in gebruik is, en zo niet, wat ermee is gebeurd.

    Source: KGB [D]
    """

    ACTIEF = "ACTIEF"
    """
    Active: The grouping is in use: new information about these people may be added to it.

    Dutch: Actief. Het gezinsverband is in gebruik: er kunnen nog gegevens over deze mensen bij komen.

    Source: KGB [D]
    """
    AFGESLOTEN = "AFGESLOTEN"
    """
    Closed: The work with this family has stopped. What was recorded is kept for as long as the law says, but nothing new is added.

    Dutch: Afgesloten. Het werk met dit gezin is gestopt. Wat is vastgelegd blijft bewaard zolang de wet dat zegt, maar er komt niets meer bij.

    Source: KGB [D]
    """
    SAMENGEVOEGD = "SAMENGEVOEGD"
    """
    Merged: This record has been joined with another one, for example because both turned out to be the same family. Work goes on in that other record.

    Dutch: Samengevoegd. Dit gezinsverband is opgegaan in een ander, bijvoorbeeld omdat het om hetzelfde gezin bleek te gaan. In dat andere wordt verder gewerkt.

    Source: KGB [D]
    """
    GESPLITST = "GESPLITST"
    """
    Split: This record has been divided over two or more families, for example after a divorce or a placement. Work goes on in the new ones.

    Dutch: Gesplitst. Dit gezinsverband is verdeeld over twee of meer gezinnen, bijvoorbeeld na een scheiding of plaatsing. In de nieuwe wordt verder gewerkt.

    Source: KGB [D]
    """
