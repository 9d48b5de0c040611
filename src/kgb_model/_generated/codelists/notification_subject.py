"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class NotificationSubject(StrEnum):
    """
    What someone is told about: a person in the family, or an organisation that has to know. Telling is the rule; not telling needs a reason.

    Dutch: Onderwerp van het informeren. Waarover iemand wordt verteld: een gezinslid, of een organisatie die het moet weten. Vertellen is de regel; voor niet vertellen is een reden nodig.

    Source: JW 7.3.2(4) [S26], WMO 5.3.1 [S17], KGB [D]
    """

    ZORG = "ZORG"
    """
    A concern: What a professional worries about, and why, said to those it is about.

    Dutch: Een zorg. Waar een professional zich zorgen over maakt, en waarom, verteld aan de mensen om wie het gaat.

    Source: JW 7.3.2(1) [S], MC 2 [S17]
    """
    MELDING = "MELDING"
    """
    A report: That a report about the family will be made or was made, to whom, and what happens next. Who reported is told only where that is allowed and safe.

    Dutch: Een melding. Dat er een melding over het gezin komt of is gedaan, bij wie, en wat er daarna gebeurt. Wie heeft gemeld, wordt alleen verteld als dat mag en veilig is.

    Source: MC 2 [S17], UBW 4.1.8(3) [S17]
    """
    GEGEVENS_VAN_ANDEREN = "GEGEVENS_VAN_ANDEREN"
    """
    Data that others gave: That Veilig Thuis recorded something about this person that came from somebody else. This is told within four weeks; for safety it can be put off by two weeks at a time.

    Dutch: Gegevens die anderen gaven. Dat Veilig Thuis iets over deze persoon heeft vastgelegd wat van een ander kwam. Dit wordt binnen vier weken verteld; voor de veiligheid kan het telkens twee weken later.

    Source: WMO 5.3.1 [S17]
    """
    BESLUIT = "BESLUIT"
    """
    A decision: What was decided about someone, by whom, why, and what that person can do against it.

    Dutch: Een beslissing. Wat er over iemand is besloten, door wie, waarom, en wat die persoon ertegen kan doen.

    Source: JW 6.1.11 [S26], RV 805 [S17], KGB [D]
    """
    RECHTEN = "RECHTEN"
    """
    Rights: What someone may ask, refuse or contest, and who can help with that independently.

    Dutch: Rechten. Wat iemand mag vragen, weigeren of aanvechten, en wie daarbij onafhankelijk kan helpen.

    Source: JW 4.1.9 [S26], BJW 4.2.2(2)(b) [S17]
    """
    PLAN = "PLAN"
    """
    A plan: What is in a plan or in its evaluation, with a copy for the people it is about.

    Dutch: Een plan. Wat er in een plan of in de evaluatie daarvan staat, met een exemplaar voor de mensen om wie het gaat.

    Source: JW 4.1.3(2), 6.2.9(9) [S26]
    """
    OVERDRACHT = "OVERDRACHT"
    """
    A handover: That another worker or organisation takes over, from when, what goes along and who keeps watch over safety.

    Dutch: Een overdracht. Dat een andere hulpverlener of organisatie het overneemt, vanaf wanneer, wat er meegaat en wie op de veiligheid let.

    Source: KGB [D]
    """
    TERUGKOPPELING_MELDER = "TERUGKOPPELING_MELDER"
    """
    Feedback to the reporter: Whoever made a report hears which steps were taken, without anything that this person may not know about the family.

    Dutch: Terugkoppeling aan de melder. Wie een melding deed, hoort welke stappen er zijn gezet, zonder iets wat die persoon niet over het gezin mag weten.

    Source: WMO 4.1.1(2)(g) [S]
    """
    VTO_AAN_COLLEGE = "VTO_AAN_COLLEGE"
    """
    Investigation by the Board, told to the municipality: The municipal executive hears at once that the Child Care and Protection Board was asked to investigate, or started to do so itself.

    Dutch: Raadsonderzoek, verteld aan de gemeente. Het college van burgemeester en wethouders hoort direct dat de Raad voor de Kinderbescherming om onderzoek is gevraagd, of daar zelf mee is begonnen.

    Source: JW 3.1(3)-(4) [S26], WMO 4.1.1(2)(f) [S]
    """
    GEEN_VERZOEK_AAN_COLLEGE = "GEEN_VERZOEK_AAN_COLLEGE"
    """
    No petition after an investigation, told to the municipality: The Child Care and Protection Board does not ask the judge for a supervision order although the municipality asked for an investigation, and tells it so.

    Dutch: Geen verzoek na onderzoek, verteld aan de gemeente. De Raad voor de Kinderbescherming vraagt de rechter niet om een ondertoezichtstelling, hoewel de gemeente om onderzoek vroeg, en laat dat aan haar weten.

    Source: BW1 1:255(3) [S23]
    """
    NIET_VERLENGEN_AAN_RVDK = "NIET_VERLENGEN_AAN_RVDK"
    """
    Intention not to extend, told to the Board: An agency does not want to ask for an extension of supervision or of a placement. The Child Care and Protection Board hears this at least two months before the end, so that it can check the choice.

    Dutch: Voornemen om niet te verlengen, verteld aan de Raad. Een instelling wil niet om verlenging van een ondertoezichtstelling of uithuisplaatsing vragen. De Raad voor de Kinderbescherming hoort dit minstens twee maanden voor het einde en kan de keuze dan toetsen.

    Source: BW1 1:265j(1) [S23]
    """
    EINDE_PLAATSING_AAN_RVDK = "EINDE_PLAATSING_AAN_RVDK"
    """
    Early end of a placement, told to the Board: An agency wants a child to go home before the authorisation runs out. The Child Care and Protection Board hears this at least one month beforehand, so that it can check the choice.

    Dutch: Vervroegd einde van een plaatsing, verteld aan de Raad. Een instelling wil dat een kind teruggaat voordat de machtiging afloopt. De Raad voor de Kinderbescherming hoort dit minstens een maand van tevoren en kan de keuze dan toetsen.

    Source: BW1 1:265j(2) [S23]
    """
    BEPERKENDE_MAATREGEL = "BEPERKENDE_MAATREGEL"
    """
    A restrictive measure: That the freedom of a young person in a secure facility was limited. Agency, parents or foster parents are told, depending on the situation; from the age of 16 the young person must mostly agree first.

    Dutch: Een vrijheidsbeperkende maatregel. Dat de vrijheid van een jeugdige in een gesloten accommodatie is beperkt. Afhankelijk van de situatie horen de instelling, de ouders of de pleegouders dit; vanaf 16 jaar moet de jeugdige het daar meestal eerst mee eens zijn.

    Source: JW 6.7.2 [S26]
    """
    OVERTREDING_VOORWAARDE = "OVERTREDING_VOORWAARDE"
    """
    A condition that was not kept: A young person under youth probation did not, or not fully, do what the judge or prosecutor demanded. The prosecution service, or the institution during a training programme, hears this at once; the Child Care and Protection Board gets a copy.

    Dutch: Een voorwaarde die niet is nagekomen. Een jongere met jeugdreclassering deed niet of niet helemaal wat de rechter of officier eiste. Het Openbaar Ministerie, of de inrichting bij een trainingsprogramma, hoort dit direct; de Raad voor de Kinderbescherming krijgt een kopie.

    Source: BJW 4.2.5 [S17]
    """
    CALAMITEIT = "CALAMITEIT"
    """
    A calamity or violence: Something went badly wrong during help or a measure, or a worker or fellow resident used violence. The inspectorate is told at once.

    Dutch: Een calamiteit of geweld. Tijdens hulp of een maatregel ging iets heel erg mis, of een medewerker of groepsgenoot gebruikte geweld. De inspectie krijgt dit direct te horen.

    Source: JW 4.1.8 [S26]
    """
