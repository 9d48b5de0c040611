"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class DecisionType(StrEnum):
    """
    Who decided something and in what form. It tells a family whether it is facing a court order, a decision of an organisation or an agreement of its own.

    Dutch: Soort beslissing. Wie iets heeft besloten en in welke vorm. Zo weet een gezin of het om een uitspraak van een rechter gaat, een besluit van een organisatie of een eigen afspraak.

    Source: KGB [D]
    """

    BESCHIKKING_RECHTER = "BESCHIKKING_RECHTER"
    """
    Court order: The juvenile judge or district court has decided, for example on supervision, placement or authority. It is not a criminal case.

    Dutch: Rechterlijke beschikking. De kinderrechter of de rechtbank heeft beslist, bijvoorbeeld over toezicht, uithuisplaatsing of gezag. Het is geen strafzaak.

    Source: BW1 1:255, 1:265b, 1:266 [S23], JW 6.1.2 [S26]
    """
    BESCHIKKING_HOF = "BESCHIKKING_HOF"
    """
    Order of the court of appeal: Higher judges have looked again at an earlier ruling, because somebody lodged an appeal.

    Dutch: Beschikking van het gerechtshof. Hogere rechters hebben opnieuw naar een eerdere uitspraak gekeken, omdat iemand in hoger beroep ging.

    Source: RV 806 [S17], JW 6.1.12(7) [S26]
    """
    BESLUIT_COLLEGE = "BESLUIT_COLLEGE"
    """
    Municipal decision: The municipal executive has determined what help a young person or family gets. No judge was involved.

    Dutch: Besluit van de gemeente. Het college van burgemeester en wethouders heeft bepaald welke hulp een jeugdige of gezin krijgt. Een rechter is er niet aan te pas gekomen.

    Source: JW 2.3 [S26]
    """
    BESLUIT_BURGEMEESTER = "BESLUIT_BURGEMEESTER"
    """
    Mayor's decision: The mayor has stepped in personally to stop danger, for example with an exclusion order. It differs from a municipal decision about help.

    Dutch: Besluit van de burgemeester. De burgemeester heeft zelf ingegrepen om gevaar te stoppen, bijvoorbeeld met een huisverbod. Het is iets anders dan een besluit van de gemeente over hulp.

    Source: WTH 2 [S17]
    """
    BESLUIT_GI = "BESLUIT_GI"
    """
    Decision of the certified agency: The agency that carries out the measure has determined something, such as a written direction, the end of a placement or its view on where the child will grow up. It does so within what the judge has allowed.

    Dutch: Beslissing van de gecertificeerde instelling. De instelling die de maatregel uitvoert heeft iets bepaald, zoals een schriftelijke aanwijzing, het einde van een plaatsing of haar kijk op waar het kind opgroeit. Zij doet dat binnen wat de rechter heeft toegestaan.

    Source: BW1 1:263, 1:265d, 1:265f [S23]
    """
    BESLUIT_RVDK = "BESLUIT_RVDK"
    """
    Decision or advice of the Child Care and Protection Board: The Board does or does not ask the court for a measure, or gives its view on what the agency intends. The Board itself imposes nothing.

    Dutch: Besluit of advies van de Raad voor de Kinderbescherming. De Raad vraagt de rechter wel of niet om een maatregel, of geeft een oordeel over een plan van de instelling. De Raad legt zelf niets op.

    Source: JW 3.1 [S], BW1 1:265j [S23]
    """
    BESLUIT_VT = "BESLUIT_VT"
    """
    Decision of Safe at Home: After a report Safe at Home has determined how safe things are and who takes it further. It does not oblige the family to accept help.

    Dutch: Besluit van Veilig Thuis. Veilig Thuis heeft na een melding bepaald hoe veilig het is en wie het verder oppakt. Het gezin wordt hierdoor niet verplicht om hulp te nemen.

    Source: WMO 4.1.1 [S17], UBW 4.1.7 [S17]
    """
    BESLUIT_PROFESSIONAL = "BESLUIT_PROFESSIONAL"
    """
    Professional decision: A professional decides within their own field, such as adopting a plan or a restriction in secure care. It is not a decision of the organisation as a whole.

    Dutch: Professioneel besluit. Een hulpverlener beslist binnen het eigen vak, zoals het vaststellen van een plan of een beperking in gesloten jeugdhulp. De organisatie besluit hier niet als geheel.

    Source: JW 4.1.3, 6.3.1.4 [S26]
    """
    AFSPRAAK_GEZIN = "AFSPRAAK_GEZIN"
    """
    Agreement with the family: The family has agreed on something, alone or with others, as in a family group plan. Nobody imposed it.

    Dutch: Afspraak met het gezin. Het gezin heeft zelf of samen met anderen iets afgesproken, zoals in een familiegroepsplan. Niemand heeft het opgelegd.

    Source: JW 4.1.2 [S26], KGB [D]
    """
    VONNIS = "VONNIS"
    """
    Criminal judgment or prosecutor's decision: The criminal court or the prosecutor has decided in a criminal case, for example that the young person gets guidance from youth probation.

    Dutch: Strafvonnis of beslissing van het Openbaar Ministerie. De strafrechter of de officier van justitie heeft in een strafzaak beslist, bijvoorbeeld dat de jongere begeleiding van de jeugdreclassering krijgt.

    Source: SR 77c-77hh [S17]
    """
