"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class AssessmentInstrument(StrEnum):
    """
    The method or questionnaire that was used to weigh safety, risk or needs. Always record its version, the date and who filled it in.

    Dutch: Instrument. De methode of vragenlijst waarmee veiligheid, risico of behoeften zijn gewogen. Leg altijd versie, datum en invuller vast.

    Source: VAK [S], ZRM [S]
    """

    LIRIK = "LIRIK"
    """
    LIRIK: Checklist for youth health care, schools and youth help that helps to weigh the risk of child abuse.

    Dutch: LIRIK. Hulpmiddel voor jeugdgezondheidszorg, onderwijs en jeugdhulp om het risico op kindermishandeling te wegen.

    Source: VAK [S]
    """
    ARIJ_VEILIGHEID = "ARIJ_VEILIGHEID"
    """
    ARIJ, safety: The part of ARIJ that judges whether a child is safe at this moment.

    Dutch: ARIJ, veiligheid. Het deel van de ARIJ dat beoordeelt of een kind op dit moment veilig is.

    Source: VAK [S]
    """
    ARIJ_RISICO = "ARIJ_RISICO"
    """
    ARIJ, risk: The part of ARIJ that estimates the chance that a child will be unsafe in the future.

    Dutch: ARIJ, risico. Het deel van de ARIJ dat inschat hoe groot de kans is dat een kind in de toekomst onveilig is.

    Source: VAK [S]
    """
    ARIJ_BEHOEFTEN = "ARIJ_BEHOEFTEN"
    """
    ARIJ, needs: The part of ARIJ that lists what kind of help the family needs to lower the risk.

    Dutch: ARIJ, behoeften. Het deel van de ARIJ dat in kaart brengt welke hulp het gezin nodig heeft om het risico te verkleinen.

    Source: VAK [S]
    """
    CARE_NL = "CARE_NL"
    """
    CARE-NL: Guide with which a trained professional judges the risks in how parents bring up their child.

    Dutch: CARE-NL. Richtlijn waarmee een getrainde professional de risico's in de opvoeding door ouders beoordeelt.

    Source: VAK [S]
    """
    CFRA = "CFRA"
    """
    California Family Risk Assessment: Scored list that estimates the chance that abuse or neglect in a family will happen again.

    Dutch: California Family Risk Assessment. Scorelijst die inschat hoe groot de kans is dat mishandeling of verwaarlozing in een gezin opnieuw gebeurt.

    Source: VAK [S]
    """
    VEILIGHEIDSLIJST = "VEILIGHEIDSLIJST"
    """
    Delta safety checklist: Fixed list of questions with which a professional checks the safety of a child.

    Dutch: Deltaveiligheidslijst. Vaste lijst met vragen waarmee een professional de veiligheid van een kind nagaat.

    Source: VAK [S]
    """
    SIGNS_OF_SAFETY = "SIGNS_OF_SAFETY"
    """
    Signs of Safety: Way of working in which family and professional write down what works, what worries them and what has to change.

    Dutch: Signs of Safety. Werkwijze waarbij gezin en professional opschrijven wat goed gaat, wat zorgen geeft en wat anders moet.

    Source: VAK [S]
    """
    CFRV = "CFRV"
    """
    CFRV: List used by certified agencies to weigh safety and risk in a family.

    Dutch: CFRV. Lijst waarmee gecertificeerde instellingen veiligheid en risico in een gezin wegen.

    Source: VAK [G]
    """
    TRIAGE_VT = "TRIAGE_VT"
    """
    Safe at Home triage instrument: The instrument with which Safe at Home weighs a report and decides on the next step.

    Dutch: Triage-instrument Veilig Thuis. Het instrument waarmee Veilig Thuis een melding weegt en de volgende stap bepaalt.

    Source: VT_PROTOCOL [S]
    """
    SASH = "SASH"
    """
    SASH: Screening of stalking, with a low, medium or high degree of concern as its result.

    Dutch: SASH. Screening van stalking, met een lage, gemiddelde of hoge mate van zorg als uitkomst.

    Source: VAK [G]
    """
    BSAFER = "BSAFER"
    """
    B-SAFER or RiHG: Risk assessment of violence by a partner or former partner.

    Dutch: B-SAFER of RiHG. Inschatting van het risico op geweld door een partner of ex-partner.

    Source: VAK [G]
    """
    ZRM = "ZRM"
    """
    Self-Sufficiency Matrix: Scores from 1 to 5 how well someone manages in each part of daily life. Scores of different people are not added up.

    Dutch: Zelfredzaamheid-Matrix. Geeft per deel van het dagelijks leven een score van 1 tot 5 voor hoe iemand zich redt. Scores van verschillende mensen worden niet opgeteld.

    Source: ZRM [S]
    """
    PROKID = "PROKID"
    """
    ProKid: Police instrument that flags children about whom there may be reason to worry.

    Dutch: ProKid. Instrument van de politie dat kinderen in beeld brengt over wie mogelijk zorgen bestaan.

    Source: VAK [G]
    """
    ANDERS = "ANDERS"
    """
    Other instrument: Another method or questionnaire than those listed; its name is given in the text.

    Dutch: Ander instrument. Een andere methode of vragenlijst dan die in deze lijst; de naam staat in de tekst.

    Source: KGB [D]
    """
