"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class CustodyForm(StrEnum):
    """
    Who may take the important decisions about a child, and in which form. Custody here means the legal authority over a child (in Dutch: gezag), not with whom the child lives. The forms are those of the population register.

    Dutch: Gezagsvorm. Wie de belangrijke beslissingen over een kind mag nemen, en in welke vorm. Gezag zegt niets over bij wie het kind woont. De lijst volgt de vormen die de bevolkingsregistratie kent.

    Source: BW1 1:245 [S23], BRP [S]
    """

    GEZAMENLIJK_OUDERS = "GEZAMENLIJK_OUDERS"
    """
    Joint authority of the parents: Both parents hold authority together: because the law says so after marriage or acknowledgement, or because they had it registered.

    Dutch: Gezamenlijk gezag van de ouders. Beide ouders hebben samen het gezag: omdat de wet dat zo regelt bij huwelijk of erkenning, of omdat zij het hebben laten aantekenen.

    Source: BW1 1:251, 1:251b, 1:252 [S23], BRP [S]
    """
    EENHOOFDIG = "EENHOOFDIG"
    """
    Sole parental authority: One parent holds parental authority alone. If there is another parent, that one does not share it.

    Dutch: Eenhoofdig ouderlijk gezag. Eén ouder heeft het gezag alleen. Is er nog een ouder, dan heeft die het gezag niet.

    Source: BW1 1:251a, 1:253b-1:253n [S23], BRP [S]
    """
    GEZAMENLIJK_MET_DERDE = "GEZAMENLIJK_MET_DERDE"
    """
    Joint authority of a parent and another person: A parent shares authority with someone who is not a parent of the child, often a partner.

    Dutch: Gezamenlijk gezag van een ouder en een derde. Een ouder deelt het gezag met iemand die geen ouder van het kind is, vaak een partner.

    Source: BW1 1:253sa, 1:253t [S23], BRP [S]
    """
    VOOGDIJ_EEN = "VOOGDIJ_EEN"
    """
    Guardianship of one person: One person who is not a parent holds authority over the child.

    Dutch: Voogdij van één persoon. Eén persoon die geen ouder is, heeft het gezag over het kind.

    Source: BW1 1:275, 1:280-1:299a [S23], BRP [S]
    """
    VOOGDIJ_TWEE = "VOOGDIJ_TWEE"
    """
    Joint guardianship: Two persons who are not parents hold authority over the child together.

    Dutch: Gezamenlijke voogdij. Twee personen die geen ouder zijn, hebben samen het gezag over het kind.

    Source: BW1 1:282 [S23], BRP [S]
    """
    VOOGDIJ_GI = "VOOGDIJ_GI"
    """
    Guardianship of a certified agency: A certified agency holds authority over the child; one of its workers carries it out.

    Dutch: Voogdij van een gecertificeerde instelling. Een gecertificeerde instelling heeft het gezag over het kind; een medewerker voert dit uit.

    Source: BW1 1:302-1:303 [S23], BRP [S]
    """
    VOOGDIJ_RECHTSPERSOON = "VOOGDIJ_RECHTSPERSOON"
    """
    Guardianship of an accepted legal person: Another organisation accepted by the minister holds authority, as Nidos does for children who come to the Netherlands alone.

    Dutch: Voogdij van een aanvaarde rechtspersoon. Een andere, door de minister aanvaarde organisatie heeft het gezag, zoals Nidos bij kinderen die alleen naar Nederland komen.

    Source: BW1 1:302(2) [S23], BRP [S]
    """
    TIJDELIJK_GEEN = "TIJDELIJK_GEEN"
    """
    Temporarily no authority: For the time being nobody can exercise authority over the child, for example because the parent is not able to. An explanation is required.

    Dutch: Tijdelijk geen gezag. Op dit moment kan niemand het gezag over het kind uitoefenen, bijvoorbeeld omdat de ouder dat niet kan. Een toelichting is verplicht.

    Source: BW1 1:253q, 1:281 [S], BRP [S]
    """
    NIET_TE_BEPALEN = "NIET_TE_BEPALEN"
    """
    Cannot be determined: The registers do not show who holds authority; that does not mean that nobody has it. An explanation is required.

    Dutch: Niet te bepalen. Uit de registers blijkt niet wie het gezag heeft; dat betekent niet dat niemand het heeft. Een toelichting is verplicht.

    Source: BRP [S]
    """
