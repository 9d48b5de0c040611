"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class AssessmentOutcome(StrEnum):
    """
    What an assessment led to. Which codes fit depends on the kind: triage, investigation, Board investigation or monitoring.

    Dutch: Uitkomst van een beoordeling. Waar een beoordeling toe leidde. Welke codes passen hangt af van de soort: triage, onderzoek, raadsonderzoek of monitoring.

    Source: URW bijlage A, 3.7, 4.3 [S25], URW bijlage A (2017), 3.6, 4.5 [S17], KGB [D]
    """

    ONDERZOEK_VT = "ONDERZOEK_VT"
    """
    Investigation by Safe at Home: After triage Safe at Home itself goes on to find out whether violence or abuse is taking place.

    Dutch: Onderzoek door Veilig Thuis. Na de triage gaat Veilig Thuis zelf verder uitzoeken of er geweld of mishandeling is.

    Source: URW bijlage A, 3.7 [S25], URW bijlage A (2017), 3.6 [S17]
    """
    OVERDRACHT_DERDEN = "OVERDRACHT_DERDEN"
    """
    Transfer to others: After triage others take over and work with the people concerned: a professional party, or the family and the people around it. Enough help that is already there counts too.

    Dutch: Overdracht aan derden. Na de triage nemen anderen het over en gaan met de betrokkenen aan de slag: een professionele partij, of het gezin en de mensen eromheen. Ook hulp die er al genoeg is, telt mee.

    Source: URW bijlage A, 3.7 [S25], URW bijlage A (2017), 3.6 [S17]
    """
    OMGEZET_IN_ADVIES = "OMGEZET_IN_ADVIES"
    """
    Converted into advice: The report does not go on as a report, because whoever made it has not gone through all steps of the reporting code. That person gets advice and stays responsible.

    Dutch: Omgezet in advies. De melding gaat niet verder als melding, omdat wie haar deed nog niet alle stappen van de meldcode heeft gezet. Diegene krijgt advies en blijft zelf verantwoordelijk.

    Source: URW bijlage A, 3.7 [S25], URW bijlage A (2017), 3.6 [S17]
    """
    GEEN_VERVOLG = "GEEN_VERVOLG"
    """
    No follow-up: After triage there is too little reason to suspect violence or abuse, so Safe at Home stops at once.

    Dutch: Geen vervolg. Na de triage is er te weinig reden om geweld of mishandeling te vermoeden. Veilig Thuis stopt daarom meteen.

    Source: URW bijlage A, 3.7 [S25], URW bijlage A (2017), 3.6 [S17]
    """
    VERVOLGTRAJECT = "VERVOLGTRAJECT"
    """
    Follow-up track: After triage Safe at Home arranged help without an investigation, and stayed responsible until that help began. It stands in files of before 2019; now the transfer to others is used.

    Dutch: Vervolgtraject. Na de triage regelde Veilig Thuis hulp zonder onderzoek en bleef het verantwoordelijk tot die hulp begon. Dit staat in dossiers van voor 2019; nu is er de overdracht aan derden.

    Source: URW bijlage A (2017), 3.6 [S17]
    """
    VOORWAARDEN_EN_VERVOLG = "VOORWAARDEN_EN_VERVOLG"
    """
    Conditions and follow-up: Safe at Home sets out with the family and professionals what must be in place for safety, and then follows whether it happens.

    Dutch: Voorwaarden en vervolg. Veilig Thuis legt met gezin en professionals vast wat voor de veiligheid geregeld moet zijn en volgt daarna of dat gebeurt.

    Source: VT_PROTOCOL [S]
    """
    GEEN_HG = "GEEN_HG"
    """
    No domestic violence: The investigation shows that violence by someone from the home circle did not take place.

    Dutch: Geen huiselijk geweld. Uit het onderzoek blijkt dat er geen geweld door iemand uit de huiselijke kring is geweest.

    Source: URW bijlage A, 4.3 [S25], URW bijlage A (2017), 4.5 [S17]
    """
    HG_NIET_BEVESTIGD = "HG_NIET_BEVESTIGD"
    """
    Domestic violence not confirmed: The investigation could neither prove nor rule out violence by someone from the home circle.

    Dutch: Huiselijk geweld niet bevestigd. Het onderzoek kon geweld door iemand uit de huiselijke kring niet aantonen en ook niet uitsluiten.

    Source: URW bijlage A, 4.3 [S25], URW bijlage A (2017), 4.5 [S17]
    """
    HG_BEVESTIGD = "HG_BEVESTIGD"
    """
    Domestic violence confirmed: The investigation shows that someone from the home circle used violence.

    Dutch: Huiselijk geweld bevestigd. Uit het onderzoek blijkt dat iemand uit de huiselijke kring geweld heeft gebruikt.

    Source: URW bijlage A, 4.3 [S25], URW bijlage A (2017), 4.5 [S17]
    """
    GEEN_KM = "GEEN_KM"
    """
    No child abuse: The investigation shows that the child was not abused or neglected.

    Dutch: Geen kindermishandeling. Uit het onderzoek blijkt dat het kind niet is mishandeld of verwaarloosd.

    Source: URW bijlage A, 4.3 [S25], URW bijlage A (2017), 4.5 [S17]
    """
    KM_NIET_BEVESTIGD = "KM_NIET_BEVESTIGD"
    """
    Child abuse not confirmed: The investigation could neither prove nor rule out that the child was abused or neglected.

    Dutch: Kindermishandeling niet bevestigd. Het onderzoek kon mishandeling of verwaarlozing van het kind niet aantonen en ook niet uitsluiten.

    Source: URW bijlage A, 4.3 [S25], URW bijlage A (2017), 4.5 [S17]
    """
    KM_BEVESTIGD = "KM_BEVESTIGD"
    """
    Child abuse confirmed: The investigation shows that the child was abused or neglected.

    Dutch: Kindermishandeling bevestigd. Uit het onderzoek blijkt dat het kind is mishandeld of verwaarloosd.

    Source: URW bijlage A, 4.3 [S25], URW bijlage A (2017), 4.5 [S17]
    """
    AFGESLOTEN_VERTROKKEN = "AFGESLOTEN_VERTROKKEN"
    """
    Closed, people have left: The investigation stops without a conclusion because the people concerned have left and nobody knows where to.

    Dutch: Afgesloten, betrokkenen vertrokken. Het onderzoek stopt zonder conclusie omdat de betrokkenen zijn vertrokken en niemand weet waarheen.

    Source: URW bijlage A, 4.3 [S25], URW bijlage A (2017), 4.5 [S17]
    """
    AFGESLOTEN_OVERDRACHT_REGIO = "AFGESLOTEN_OVERDRACHT_REGIO"
    """
    Closed, transferred to another region: The people concerned have moved, and Safe at Home in the other region takes over from here.

    Dutch: Afgesloten, overgedragen aan andere regio. De betrokkenen zijn verhuisd en Veilig Thuis in de andere regio neemt het over.

    Source: URW bijlage A, 4.3 [S25]
    """
    AFGESLOTEN_OVERLEDEN = "AFGESLOTEN_OVERLEDEN"
    """
    Closed because of death: The investigation stops without a conclusion because the person it was about has died.

    Dutch: Afgesloten wegens overlijden. Het onderzoek stopt zonder conclusie omdat degene om wie het ging is overleden.

    Source: URW bijlage A, 4.3 [S25], URW bijlage A (2017), 4.5 [S17]
    """
    WEL_VERZOEK_RECHTER = "WEL_VERZOEK_RECHTER"
    """
    Request to the court: After its investigation the Child Care and Protection Board asks the judge for a measure to protect the child.

    Dutch: Wel een verzoek aan de rechter. De Raad voor de Kinderbescherming vraagt de rechter na zijn onderzoek om een maatregel die het kind beschermt.

    Source: KGB [D]
    """
    GEEN_VERZOEK_RECHTER = "GEEN_VERZOEK_RECHTER"
    """
    No request to the court: After its investigation the Child Care and Protection Board does not ask the judge for a measure. Voluntary help can still be needed.

    Dutch: Geen verzoek aan de rechter. De Raad voor de Kinderbescherming vraagt de rechter na zijn onderzoek niet om een maatregel. Vrijwillige hulp kan nog wel nodig zijn.

    Source: KGB [D]
    """
    MONITORING_AFGEROND = "MONITORING_AFGEROND"
    """
    Monitoring completed: It is safe enough, and no more checks are planned.

    Dutch: Monitoring afgerond. Het is veilig genoeg en er staan geen controlemomenten meer gepland.

    Source: KGB [D]
    """
    MONITORING_VOORTGEZET = "MONITORING_VOORTGEZET"
    """
    Monitoring continued: It cannot be said yet that safety will last, so there will be another check.

    Dutch: Monitoring voortgezet. Nog niet te zeggen is of de veiligheid blijvend is. Daarom volgt er weer een controlemoment.

    Source: KGB [D]
    """
