"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ConcernOccasion(StrEnum):
    """
    What the report to Safe at Home is about in the first place: the situation that made somebody raise the worry.

    Dutch: Aanleiding. Waar de melding bij Veilig Thuis in de eerste plaats over gaat: de situatie waardoor iemand de zorg uitte.

    Source: URW bijlage A [S25], URW bijlage A (2017) [S17]
    """

    PARTNERGEWELD = "PARTNERGEWELD"
    """
    Violence by a partner or former partner: One partner hurts, threatens or controls the other, during the relationship or after it has ended.

    Dutch: (Ex-)partnergeweld. De ene partner doet de andere pijn, bedreigt of controleert die, tijdens de relatie of nadat deze voorbij is.

    Source: URW bijlage A, 3.2 [S25], URW bijlage A (2017), 3.2 [S17]
    """
    EERGERELATEERD = "EERGERELATEERD"
    """
    Honour-related violence: People threaten or hurt somebody because they believe that the honour of the family has been damaged or must be restored.

    Dutch: Eergerelateerd geweld. Mensen bedreigen of mishandelen iemand omdat zij vinden dat de eer van de familie is geschonden of moet worden hersteld.

    Source: URW bijlage A, 3.2 [S25], URW bijlage A (2017), 3.2 [S17]
    """
    OUDERENMISHANDELING = "OUDERENMISHANDELING"
    """
    Abuse of older people: A person aged 65 or over is hurt, neglected or exploited by family or a carer. Care that derails because somebody cannot cope any longer counts too.

    Dutch: Ouderenmishandeling en ontspoorde zorg. Iemand van 65 jaar of ouder wordt mishandeld, verwaarloosd of uitgebuit door familie of een verzorger. Ook zorg die ontspoort omdat iemand het niet meer aankan, telt mee.

    Source: URW bijlage A, 3.2 [S25], URW bijlage A (2017), 3.2 [S17]
    """
    OUDERMISHANDELING = "OUDERMISHANDELING"
    """
    Violence by children against their parents: A parent younger than 65 is hurt or threatened by a child of their own. From 65 the code for older people applies.

    Dutch: Oudermishandeling. Een ouder die jonger is dan 65 wordt mishandeld of bedreigd door het eigen kind. Vanaf 65 jaar geldt de code voor ouderen.

    Source: URW bijlage A, 3.2 [S25], URW bijlage A (2017), 3.2 [S17]
    """
    HUWELIJKSDWANG_ACHTERLATING = "HUWELIJKSDWANG_ACHTERLATING"
    """
    Forced marriage or abandonment abroad: Someone is pressed to marry, or is taken to another country and left there against their will.

    Dutch: Huwelijksdwang en achterlating. Iemand wordt gedwongen te trouwen, of wordt meegenomen naar een ander land en daar tegen de eigen wil achtergelaten.

    Source: URW bijlage A, 3.2 [S25], URW bijlage A (2017), 3.2 [S17]
    """
    KM_KINDCHECK = "KM_KINDCHECK"
    """
    Child abuse, found by the kindcheck: A professional worries about an adult client, checks whether children depend on that adult, and fears for these children. The children themselves need not have been seen.

    Dutch: Kindermishandeling (kindcheck). Een professional maakt zich zorgen over een volwassen cliënt, gaat na of er kinderen van die volwassene afhankelijk zijn en vreest voor hen. De kinderen hoeven niet zelf te zijn gezien.

    Source: URW bijlage A, 3.2 [S25], URW bijlage A (2017), 3.2 [S17]
    """
    KM_VECHTSCHEIDING = "KM_VECHTSCHEIDING"
    """
    Child abuse, high-conflict separation: The parents' fight about their separation does harm to the children, or is likely to.

    Dutch: Kindermishandeling (vechtscheiding). De strijd van de ouders over hun scheiding beschadigt de kinderen, of dat dreigt te gebeuren.

    Source: URW bijlage A, 3.2 [S25], URW bijlage A (2017), 3.2 [S17]
    """
    KM_ANDERS = "KM_ANDERS"
    """
    Child abuse, other: A child is abused or neglected, and neither the kindcheck nor a fight over a separation was the reason for the report.

    Dutch: Kindermishandeling, anders. Een kind wordt mishandeld of verwaarloosd, en de kindcheck of een strijd rond een scheiding was niet de reden van de melding.

    Source: URW bijlage A, 3.2 [S25], URW bijlage A (2017), 3.2 [S17]
    """
    HG_ANDERS = "HG_ANDERS"
    """
    Domestic violence, other: Violence by someone from the home circle that is not child abuse and fits none of the codes above, such as between adult brothers.

    Dutch: Huiselijk geweld, anders. Geweld door iemand uit de huiselijke kring dat geen kindermishandeling is en onder geen van de codes hierboven valt, zoals tussen volwassen broers.

    Source: URW bijlage A, 3.2 [S25], URW bijlage A (2017), 3.2 [S17]
    """
    ANDERE_PROBLEMATIEK = "ANDERE_PROBLEMATIEK"
    """
    Other problem: What was reported turns out to be about something else than domestic violence or child abuse, for example only about debts.

    Dutch: Andere problematiek. Wat is gemeld, gaat over iets anders dan huiselijk geweld of kindermishandeling, bijvoorbeeld alleen over schulden.

    Source: URW bijlage A, 3.2 [S25]
    """
    HUWELIJKSE_GEVANGENSCHAP = "HUWELIJKSE_GEVANGENSCHAP"
    """
    Marital captivity: Someone wants to leave a marriage, often a religious one, but is kept in it because the partner or the family does not cooperate.

    Dutch: Huwelijkse gevangenschap. Iemand wil uit een huwelijk stappen, vaak een religieus huwelijk, maar wordt erin vastgehouden omdat de partner of familie niet meewerkt.

    Source: URW bijlage A, 8 [S25]
    """
