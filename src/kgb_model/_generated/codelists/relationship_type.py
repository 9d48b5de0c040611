"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class RelationshipType(StrEnum):
    """
    How one person or organisation stands to another, read from the first to the second. Authority and guardianship over a child are recorded separately, as custody.

    Dutch: Soort relatie. Hoe de een staat tot de ander, gelezen van de eerste naar de tweede. Gezag en voogdij over een kind worden apart vastgelegd.

    Source: KGB [D], IJW COD472, WJ003 [S]
    """

    IS_OUDER_VAN = "IS_OUDER_VAN"
    """
    Is parent of: The first is father or mother of the second. This bond stays, also when the authority or the contact ends.

    Dutch: Is ouder van. De eerste is vader of moeder van de tweede. Deze band blijft bestaan, ook als het gezag of het contact stopt.

    Source: BRP [S]
    """
    IS_PARTNER_VAN = "IS_PARTNER_VAN"
    """
    Is partner of: The two have, or had, a love relationship: married, registered or living together. An ended relation gets an end date.

    Dutch: Is partner van. De twee hebben of hadden een liefdesrelatie: getrouwd, geregistreerd of samenwonend. Een relatie die voorbij is krijgt een einddatum.

    Source: BRP [S]
    """
    IS_BROER_ZUS_VAN = "IS_BROER_ZUS_VAN"
    """
    Is brother or sister of: The two share one or both parents, or grow up as siblings in one family. Half, step and foster siblings are included.

    Dutch: Is broer of zus van. De twee hebben een of twee dezelfde ouders, of groeien als broers en zussen op in één gezin. Ook half-, stief- en pleegbroers en -zussen tellen mee.

    Source: KGB [D]
    """
    IS_GROOTOUDER_VAN = "IS_GROOTOUDER_VAN"
    """
    Is grandparent of: The first person is a grandfather or grandmother of the second: a parent of one of the parents.

    Dutch: Is grootouder van. De eerste persoon is de opa of oma van de tweede: vader of moeder van een van de ouders.

    Source: KGB [D]
    """
    IS_PLEEGOUDER_VAN = "IS_PLEEGOUDER_VAN"
    """
    Is foster parent of: The first raises the second at home under a foster-care contract, without being the parent.

    Dutch: Is pleegouder van. De eerste voedt de tweede thuis op met een pleegcontract, zonder ouder te zijn.

    Source: JW 5.2 [S26]
    """
    IS_STIEFOUDER_VAN = "IS_STIEFOUDER_VAN"
    """
    Is step-parent of: The first is the new partner of a parent of the second and helps to raise him or her.

    Dutch: Is stiefouder van. De eerste is de nieuwe partner van een ouder van de tweede en helpt het kind opvoeden.

    Source: JW 1.1 [S26]
    """
    ZORGT_FEITELIJK_VOOR = "ZORGT_FEITELIJK_VOOR"
    """
    Cares for in daily life: The first does the daily care for the second, whatever the law or a contract says about it.

    Dutch: Zorgt feitelijk voor. De eerste doet de dagelijkse zorg voor de tweede, los van wat de wet of een contract daarover zegt.

    Source: KGB [D]
    """
    WOONT_BIJ = "WOONT_BIJ"
    """
    Lives with: The first has his or her place of living in the home of the second.

    Dutch: Woont bij. De eerste heeft een vaste plek in het huis van de tweede.

    Source: KGB [D]
    """
    BETAALT_ALIMENTATIE_AAN = "BETAALT_ALIMENTATIE_AAN"
    """
    Pays maintenance to: The first pays the second a regular amount for the children or for the former partner.

    Dutch: Betaalt alimentatie aan. De eerste betaalt de tweede geregeld een bedrag voor de kinderen of als ex-partner.

    Source: BW1 [G]
    """
    OMGANGSRECHT_MET = "OMGANGSRECHT_MET"
    """
    Has a right of contact with: The first has the right to see the second, as agreed or as laid down by the court.

    Dutch: Heeft omgangsrecht met. De eerste heeft het recht de tweede te zien, zoals afgesproken of door de rechter bepaald.

    Source: BW1 [S23]
    """
    IS_BEWINDVOERDER_VAN = "IS_BEWINDVOERDER_VAN"
    """
    Is administrator of: The court has appointed the first to manage the money and goods of the second. Personal decisions are not included.

    Dutch: Is bewindvoerder van. De rechter heeft de eerste benoemd om geld en bezittingen van de tweede te beheren. Persoonlijke beslissingen vallen er niet onder.

    Source: IJW WJ003 [S]
    """
    IS_MENTOR_VAN = "IS_MENTOR_VAN"
    """
    Is mentor of: The court has appointed the first to help decide about care and treatment of an adult who cannot do so alone. Money matters are not included.

    Dutch: Is mentor van. De rechter heeft de eerste benoemd om te helpen beslissen over zorg en behandeling van een volwassene die dat zelf niet kan. Geldzaken vallen er niet onder.

    Source: IJW WJ003 [S]
    """
    IS_CURATOR_VAN = "IS_CURATOR_VAN"
    """
    Is curator of: The court has appointed the first to act for an adult in matters of money as well as care. It goes further than an administrator or mentor.

    Dutch: Is curator van. De rechter heeft de eerste benoemd om voor een volwassene op te treden, bij geldzaken én bij zorg. Dat gaat verder dan bij een bewindvoerder of mentor.

    Source: IJW WJ003 [S]
    """
    GEMACHTIGDE_VAN = "GEMACHTIGDE_VAN"
    """
    Is authorised by: The second has given the first permission to arrange certain things, and can take it back.

    Dutch: Is gemachtigde van. De tweede heeft de eerste toestemming gegeven om bepaalde zaken te regelen, en kan die weer intrekken.

    Source: KGB [D]
    """
    VERTEGENWOORDIGT = "VERTEGENWOORDIGT"
    """
    Represents: The first speaks or acts for the second on a ground that has no code here, for instance by looking after someone's affairs unasked in an emergency.

    Dutch: Vertegenwoordigt. De eerste spreekt of handelt namens de tweede, op een grond die hier geen code heeft, bijvoorbeeld door in nood ongevraagd iemands zaken waar te nemen.

    Source: KGB [D], IJW WJ003 [S]
    """
