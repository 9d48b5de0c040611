"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class RetentionClass(StrEnum):
    """
    Which rule says how long something is kept and when that time starts. When the time is over the information is destroyed, unless a law says otherwise.

    Dutch: Bewaarregel. Welke regel zegt hoelang iets wordt bewaard en wanneer die tijd begint. Is de tijd om, dan wordt de informatie vernietigd, tenzij een wet iets anders zegt.

    Source: JW 7.3.8(3) [S26], WMO 5.3.4 [S17], WTH 10 [S17], KGB [D]
    """

    JEUGDDOSSIER = "JEUGDDOSSIER"
    """
    File of youth help or youth protection: Belongs to the file of a helper or of a certified agency. It is kept for twenty years after the last change in the file, and longer only where good help asks for it; the person may ask for earlier destruction.

    Dutch: Dossier van jeugdhulp of jeugdbescherming. Hoort bij het dossier van een hulpverlener of van een gecertificeerde instelling. Het blijft twintig jaar na de laatste wijziging in het dossier bewaard, en alleen langer als goede hulp daarom vraagt; wie het betreft, mag om eerdere vernietiging vragen.

    Source: JW 7.3.8(3) [S26], JW 7.3.1(1) [S]
    """
    VEILIG_THUIS = "VEILIG_THUIS"
    """
    File of Veilig Thuis: Held by Veilig Thuis about a family and kept for fifteen years after it was received or made. It stays at least until the youngest child of the family is of age, if that can help to stop child abuse or to decide about authority.

    Dutch: Dossier van Veilig Thuis. Ligt bij Veilig Thuis, gaat over een gezin en blijft vijftien jaar bewaard vanaf ontvangst of vastlegging. Het blijft in elk geval tot het jongste kind van het gezin meerderjarig is, als dat kan helpen om kindermishandeling te stoppen of over het gezag te beslissen.

    Source: WMO 5.3.4 [S17]
    """
    HUISVERBOD = "HUISVERBOD"
    """
    File of a temporary exclusion order: Papers about an order to leave the home. The municipality keeps them for five years and then destroys them.

    Dutch: Dossier van een tijdelijk huisverbod. Stukken over een verbod om nog in het eigen huis te komen. De gemeente bewaart ze vijf jaar en vernietigt ze daarna.

    Source: WTH 10 [S17]
    """
    VOOGDIJ_GI = "VOOGDIJ_GI"
    """
    Guardianship file of a certified agency: About a child for whom an agency was guardian. It stays far into adult life, because people often look for their own story only later; no separate number of years was found in the law, so the agency sets it and says why.

    Dutch: Voogdijdossier van een gecertificeerde instelling. Gaat over een kind van wie een instelling voogd was. Het blijft tot ver na de achttiende verjaardag bestaan, omdat mensen vaak pas later hun eigen verhaal zoeken; een apart aantal jaren is niet in de wet gevonden, dus de instelling kiest het en zegt waarom.

    Source: JW 7.3.8(3) [U]
    """
    TOEGANGSLOG = "TOEGANGSLOG"
    """
    Log of who saw what: Records of who looked at, changed or passed on data. It is kept as long as it must be possible to check this; no law was found that names a number of years, so the organisation sets it and writes it down.

    Dutch: Logboek van wie wat zag. Hierin staat wie gegevens bekeek, wijzigde of doorgaf. Het blijft zolang dit na te gaan moet zijn; er is geen wet gevonden die een aantal jaren noemt, dus de organisatie kiest het en legt het vast.

    Source: AVG 5(2) [S], NEN7513 [U]
    """
    WMO_DOSSIER = "WMO_DOSSIER"
    """
    File of social support: Held by the municipality or a provider about support for adults or the household. It is kept for fifteen years from the day it was received or made, and longer only where careful work asks for it.

    Dutch: Dossier van maatschappelijke ondersteuning. Ligt bij de gemeente of een aanbieder en gaat over ondersteuning van volwassenen of het huishouden. Het blijft vijftien jaar bewaard vanaf de dag van ontvangst of vastlegging, en alleen langer als zorgvuldig werken daarom vraagt.

    Source: WMO 5.3.4(1) [S17]
    """
    GEEN_GEZINSGEGEVENS = "GEEN_GEZINSGEGEVENS"
    """
    No data about a family: Nothing in it leads to a family or a person in it, such as the data of an organisation or a reflection of professionals. The terms for family files do not apply; the organisation decides.

    Dutch: Geen gegevens over een gezin. Er staat niets in dat naar een gezin of een gezinslid leidt, zoals bij gegevens van een organisatie of een reflectie van professionals. De termijnen voor gezinsdossiers gelden niet; de organisatie beslist.

    Source: KGB [D]
    """
