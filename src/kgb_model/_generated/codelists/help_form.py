"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class HelpForm(StrEnum):
    """
    In what form youth help is given: by whom and where, and whether the young person sleeps at home or elsewhere.

    Dutch: Vorm van jeugdhulp. In welke vorm jeugdhulp wordt gegeven: door wie en waar, en of de jeugdige thuis slaapt of ergens anders.

    Source: RJW bijlage 2, 3.3 [S26], IJW JZ020 [S]
    """

    WIJKTEAM = "WIJKTEAM"
    """
    Help by the neighbourhood team: The municipality's own team gives the help itself; the young person sleeps at home.

    Dutch: Hulp door het wijkteam. Het team van de gemeente geeft de hulp zelf; de jeugdige slaapt thuis.

    Source: RJW bijlage 2, 3.3 [S26], IJW JZ020 [S]
    """
    AMBULANT = "AMBULANT"
    """
    Talks at the provider's place: Child or parents come for talks or training of at most a few hours and go home again.

    Dutch: Gesprekken bij de aanbieder. Kind of ouders komen voor gesprekken of training van hooguit een paar uur en gaan weer naar huis.

    Source: RJW bijlage 2, 3.3 [S26], IJW JZ020 [S]
    """
    DAGHULP = "DAGHULP"
    """
    Day help at the provider's place: The young person is there for a part of the day or the whole day, alone or in a group, and sleeps at home.

    Dutch: Daghulp bij de aanbieder. De jeugdige is daar een dagdeel of de hele dag, alleen of in een groep, en slaapt thuis.

    Source: RJW bijlage 2, 3.3 [S26], IJW JZ020 [S]
    """
    NETWERK_JEUGDIGE = "NETWERK_JEUGDIGE"
    """
    Help in the young person's own surroundings: The worker comes to the home, the school or another place of the young person, for anything from an hour to day and night.

    Dutch: Hulp in de eigen omgeving. De hulpverlener komt thuis, op school of op een andere plek van de jeugdige, van een uur tot dag en nacht.

    Source: RJW bijlage 2, 3.3 [S26], IJW JZ020 [S]
    """
    PLEEGZORG = "PLEEGZORG"
    """
    Foster care: The young person lives with foster parents who have a contract with a foster care provider. Weekends and holidays can count too.

    Dutch: Pleegzorg. De jeugdige woont bij pleegouders die een contract hebben met een pleegzorgaanbieder. Ook weekenden en vakanties kunnen meetellen.

    Source: RJW bijlage 2, 3.3 [S26], IJW JZ020 [S]
    """
    GEZINSGERICHT = "GEZINSGERICHT"
    """
    Family-style stay: The young person lives somewhere that is like a family but is not foster care, such as a family home.

    Dutch: Gezinsgericht verblijf. De jeugdige woont ergens waar het lijkt op een gezin, maar dat geen pleegzorg is, zoals een gezinshuis.

    Source: RJW bijlage 2, 3.3 [S26], IJW JZ020 [S]
    """
    GESLOTEN_PLAATSING = "GESLOTEN_PLAATSING"
    """
    Secure stay: The young person may not simply leave, on the ground of an authorisation of the court or of a decision on compulsory care.

    Dutch: Gesloten verblijf. De jeugdige mag niet zomaar weg, op grond van een machtiging van de rechter of een besluit over verplichte zorg.

    Source: RJW bijlage 2, 3.3 [S26], IJW JZ020 [S]
    """
    OVERIG_VERBLIJF = "OVERIG_VERBLIJF"
    """
    Other stay with a provider: The young person lives on the provider's site, mostly in a group; supported and training rooms count too.

    Dutch: Ander verblijf bij een aanbieder. De jeugdige woont op het terrein van de aanbieder, meestal in een groep. Ook begeleid wonen en kamertraining tellen mee.

    Source: RJW bijlage 2, 3.3 [S26], IJW JZ020 [S]
    """
