"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class PlanType(StrEnum):
    """
    What kind of plan it is: who draws it up, what it is for and which rules apply to it.

    Dutch: Soort plan. Wat voor plan het is: wie het opstelt, waar het voor dient en welke regels ervoor gelden.

    Source: JW 1.1, 4.1.2, 4.1.3 [S26], KGB [D]
    """

    FAMILIEGROEPSPLAN = "FAMILIEGROEPSPLAN"
    """
    Family group plan: The parents write this plan themselves, with relatives and others who matter to the child. In most cases the family first gets the chance to do so.

    Dutch: Familiegroepsplan. De ouders maken dit plan zelf, met familie en anderen die belangrijk zijn voor het kind. In de meeste gevallen krijgt de familie daar eerst de kans voor.

    Source: JW 1.1, 4.1.2 [S26]
    """
    HULPVERLENINGSPLAN = "HULPVERLENINGSPLAN"
    """
    Help plan: A youth help provider describes which help is given and for what, after talking it over with the child and the parents.

    Dutch: Hulpverleningsplan. Een jeugdhulpaanbieder beschrijft welke hulp er komt en waarvoor, na overleg met de jeugdige en de ouders.

    Source: JW 1.1, 4.1.3 [S26]
    """
    PLAN_VAN_AANPAK = "PLAN_VAN_AANPAK"
    """
    Plan of action of the certified agency: Says how a certified agency will carry out a child protection measure or youth probation. It is always in writing.

    Dutch: Plan van aanpak van de gecertificeerde instelling. Zegt hoe een gecertificeerde instelling een kinderbeschermingsmaatregel of jeugdreclassering uitvoert. Het staat altijd op papier.

    Source: JW 1.1, 4.1.3 [S26], BJW 4.2.4 [S17]
    """
    HVP_GESLOTEN = "HVP_GESLOTEN"
    """
    Help plan in secure youth care: For a young person who stays in secure youth care. It also says which restrictions of freedom may be used, and when.

    Dutch: Hulpverleningsplan gesloten jeugdhulp. Voor een jeugdige die in gesloten jeugdhulp verblijft. Er staat ook in welke beperkingen van de vrijheid mogen, en wanneer.

    Source: JW 6.2.9, 6.2.10 [S26]
    """
    HVP_VOORWAARDELIJK = "HVP_VOORWAARDELIJK"
    """
    Help plan with a conditional authorisation: Lists the conditions under which a young person stays out of secure youth care, and who decides on admission if they are broken.

    Dutch: Hulpverleningsplan bij een voorwaardelijke machtiging. Noemt de voorwaarden waaronder een jeugdige niet naar gesloten jeugdhulp hoeft, en wie over opname beslist als die worden geschonden.

    Source: JW 6.1.4(4)-(5), 6.1.5 [S26]
    """
    VEILIGHEIDSPLAN = "VEILIGHEIDSPLAN"
    """
    Safety plan: Short list of agreements that make the children and others safe straight away.

    Dutch: Veiligheidsplan. Korte lijst met afspraken die de kinderen en anderen meteen veilig maken.

    Source: VT_PROTOCOL [G]
    """
    HERSTELPLAN = "HERSTELPLAN"
    """
    Recovery plan: Follows once it is safe again: what family members need to recover from what happened and to go on together or apart.

    Dutch: Herstelplan. Komt als het weer veilig is: wat gezinsleden nodig hebben om te herstellen van wat er is gebeurd en samen of apart verder te gaan.

    Source: VAK [G]
    """
    GEZINSPLAN = "GEZINSPLAN"
    """
    Family plan: One plan for the whole family that brings together the help of all organisations, for adults and children.

    Dutch: Gezinsplan. Eén plan voor het hele gezin dat de hulp van alle organisaties bij elkaar brengt, voor volwassenen en kinderen.

    Source: JW 2.1(f) [S], TS [S]
    """
    ONDERSTEUNINGSPLAN = "ONDERSTEUNINGSPLAN"
    """
    Support plan for adults: Describes the support that the municipality arranges for an adult in the household.

    Dutch: Ondersteuningsplan voor volwassenen. Beschrijft de ondersteuning die de gemeente regelt voor een volwassene in het huishouden.

    Source: WMO 2.3.2 [G]
    """
    BEHANDELPLAN = "BEHANDELPLAN"
    """
    Treatment plan: The professional content of a treatment, such as therapy or medicines, agreed between practitioner and patient.

    Dutch: Behandelplan. De vakinhoud van een behandeling, zoals therapie of medicijnen, afgesproken tussen behandelaar en patiënt.

    Source: WGBO [G], JW [G]
    """
    OUDERSCHAPSPLAN = "OUDERSCHAPSPLAN"
    """
    Parenting plan: Parents who separate agree how they share care, keep each other informed and divide the costs of the children.

    Dutch: Ouderschapsplan. Ouders die uit elkaar gaan, spreken af hoe zij de zorg verdelen, elkaar op de hoogte houden en de kosten van de kinderen delen.

    Source: RV 815(3) [S17]
    """
    REINTEGRATIEPLAN_STP = "REINTEGRATIEPLAN_STP"
    """
    Schooling and training programme: Prepares a young person in the last part of detention for return to school, work and home.

    Dutch: Scholings- en trainingsprogramma. Bereidt een jongere in het laatste deel van de detentie voor op terugkeer naar school, werk en thuis.

    Source: BJJ 3 [G]
    """
