"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class FamilyType(StrEnum):
    """
    Says what kind of group of people is meant. A family has no legal identity of its own in Dutch law, so the kind is always named.

    Dutch: Soort gezinsverband. Zegt om wat voor groep mensen het gaat. Een gezin heeft in het Nederlandse recht geen eigen juridische status, daarom wordt de soort altijd genoemd.

    Source: KGB [D], JW 1.1 [S26]
    """

    GEZIN = "GEZIN"
    """
    Family: Children and the people who raise them, seen as one on a stated date. Organisations may draw the circle differently; no register decides it.

    Dutch: Gezin. Kinderen en de mensen die hen opvoeden, op een bepaalde datum gezien als één gezin. Organisaties kunnen de kring anders trekken; geen register beslist dat.

    Source: KGB [D]
    """
    HUISHOUDEN = "HUISHOUDEN"
    """
    Household: Everyone who lives at one address, related or not. The address decides, not who raises the children.

    Dutch: Huishouden. Iedereen die op één adres woont, familie of niet. Het adres bepaalt wie erbij hoort, niet wie de kinderen opvoedt.

    Source: BRP [S]
    """
    FAMILIE = "FAMILIE"
    """
    Wider family: Relatives beyond the home, such as grandparents, aunts and uncles. They can help to make a family group plan.

    Dutch: Familie. Verwanten buiten het eigen huis, zoals grootouders, ooms en tantes. Zij kunnen meedenken over een familiegroepsplan.

    Source: JW 1.1 [S26]
    """
    SOCIAAL_NETWERK = "SOCIAAL_NETWERK"
    """
    Social network: People around the family who matter to it but are not relatives, such as friends, neighbours, volunteers or someone from a faith community.

    Dutch: Sociaal netwerk. Mensen rond het gezin die belangrijk zijn maar geen familie, zoals vrienden, buren, vrijwilligers of iemand uit de geloofsgemeenschap.

    Source: KGB [D]
    """
    GEZIN_IN_CASUS = "GEZIN_IN_CASUS"
    """
    Family in this case: The people an organisation works with in one case. They do not have to live together: children who stay elsewhere count too.

    Dutch: Gezin in deze casus. De mensen met wie een organisatie in één zaak werkt. Zij hoeven niet samen te wonen: ook kinderen die elders verblijven horen erbij.

    Source: URW bijlage A [S25]
    """
    PLEEGGEZIN = "PLEEGGEZIN"
    """
    Foster family: A family that takes care of someone else's child under a contract with a foster-care provider.

    Dutch: Pleeggezin. Een gezin dat voor het kind van een ander zorgt, met een contract met een pleegzorgaanbieder.

    Source: JW 5.2 [S26]
    """
