"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class UnderlyingCause(StrEnum):
    """
    What lies beneath a worry and keeps it going. As long as the cause stays, help for the worry itself seldom lasts; naming it is not blaming.

    Dutch: Onderliggende oorzaak. Wat onder een zorg ligt en haar in stand houdt. Zolang de oorzaak blijft, helpt hulp voor de zorg zelf zelden blijvend. Een oorzaak noemen is geen verwijt.

    Source: TS [S], URW bijlage A, 4.2 [S25], KGB [D]
    """

    SCHULDEN = "SCHULDEN"
    """
    Debts: There is more to pay than comes in, and arrears or bailiffs cause stress at home.

    Dutch: Schulden. Er moet meer worden betaald dan er binnenkomt, en achterstanden of deurwaarders geven spanning in huis.

    Source: TS [S], WGS [G]
    """
    ARMOEDE = "ARMOEDE"
    """
    Poverty: The family has long had too little money for what is needed, even without debts.

    Dutch: Armoede. Het gezin heeft al lang te weinig geld voor wat nodig is, ook zonder schulden.

    Source: VAK [G]
    """
    WERKLOOSHEID = "WERKLOOSHEID"
    """
    No work: A parent has lost work or cannot find any, and with it income, rhythm or self-respect.

    Dutch: Geen werk. Een ouder is zonder werk geraakt of vindt het niet, en mist daardoor inkomen, ritme of zelfvertrouwen.

    Source: KGB [D]
    """
    HUISVESTING = "HUISVESTING"
    """
    Housing: There is no home, or the home is too small, unhealthy or about to be lost.

    Dutch: Huisvesting. Er is geen woning, of de woning is te klein, ongezond of dreigt weg te vallen.

    Source: TS [S]
    """
    VERSLAVING = "VERSLAVING"
    """
    Addiction: A family member cannot stop using or gambling, and that takes attention, money or safety away from the others.

    Dutch: Verslaving. Een gezinslid kan niet stoppen met gebruiken of gokken, en dat kost de anderen aandacht, geld of veiligheid.

    Source: TS [S], AVG 9 [G]
    """
    PSYCHISCHE_PROBLEMEN = "PSYCHISCHE_PROBLEMEN"
    """
    Mental health problems: The low mood, fear, trauma or disorder of a family member weighs on life at home.

    Dutch: Psychische problemen. Somberheid, angst, trauma of een stoornis van een gezinslid drukt op het leven thuis.

    Source: TS [S], AVG 9 [G]
    """
    LVB = "LVB"
    """
    Mild intellectual disability: A parent or child finds it hard to take in, plan or foresee things, often without others noticing.

    Dutch: Licht verstandelijke beperking. Een ouder of kind vindt het moeilijk om dingen te begrijpen, te plannen of vooruit te zien, vaak zonder dat anderen het merken.

    Source: VAK [G], AVG 9 [G]
    """
    ZIEKTE = "ZIEKTE"
    """
    Illness or disability: A disease or handicap of the body in the family asks so much that little is left for the rest.

    Dutch: Ziekte of handicap. Een lichamelijke ziekte of handicap in het gezin vraagt zoveel dat er voor de rest weinig overblijft.

    Source: KGB [D], AVG 9 [G]
    """
    SCHEIDING = "SCHEIDING"
    """
    Separation of the parents: The parents have parted or are about to, and their quarrel, grief or arrangements weigh on the children.

    Dutch: Scheiding van de ouders. De ouders zijn uit elkaar of gaan uit elkaar, en hun strijd, verdriet of regelingen drukken op de kinderen.

    Source: TS [S]
    """
    GEWELD_IN_VERLEDEN = "GEWELD_IN_VERLEDEN"
    """
    Violence in the past: A parent or child went through violence, abuse or neglect before, and it still works on in how they react.

    Dutch: Geweld in het verleden. Een ouder of kind heeft eerder geweld, misbruik of verwaarlozing meegemaakt en dat werkt nog door in hoe zij reageren.

    Source: VAK [G]
    """
    ISOLEMENT = "ISOLEMENT"
    """
    Isolation: The family stands alone: there is hardly anyone to talk to or to step in.

    Dutch: Isolement. Het gezin staat er alleen voor: er is bijna niemand om mee te praten of die kan bijspringen.

    Source: VAK [G]
    """
    OVERBELASTING = "OVERBELASTING"
    """
    Overload: Whoever cares for the family has had too much to carry for too long, for example by raising children alone or caring for a relative.

    Dutch: Overbelasting. Wie voor het gezin zorgt, draagt al te lang te veel, bijvoorbeeld door alleen op te voeden of mantelzorg te geven.

    Source: KGB [D]
    """
    JONG_OUDERSCHAP = "JONG_OUDERSCHAP"
    """
    Very young parenthood: A parent is hardly grown up and had little chance to learn how to look after a child.

    Dutch: Heel jong ouderschap. Een ouder is zelf amper volwassen en heeft nog weinig kunnen leren over zorgen voor een kind.

    Source: VAK [G]
    """
    VERLIES = "VERLIES"
    """
    Loss and grief: Someone or something dear has gone, and the grief leaves little room for the others.

    Dutch: Verlies en rouw. Iemand of iets dierbaars is weg, en door het verdriet is er weinig ruimte voor de anderen.

    Source: KGB [D]
    """
    VLUCHT_MIGRATIE = "VLUCHT_MIGRATIE"
    """
    Flight or migration: The family had to leave its country, waits for certainty, or has to find its way in a new society.

    Dutch: Vlucht of migratie. Het gezin moest het eigen land verlaten, wacht op zekerheid of moet de weg vinden in een nieuwe samenleving.

    Source: KGB [D]
    """
    CRIMINELE_OMGEVING = "CRIMINELE_OMGEVING"
    """
    Crime around the family: Offences by a family member, detention or pressure from a criminal circle make life at home unsafe or uncertain.

    Dutch: Criminaliteit rond het gezin. Strafbare feiten van een gezinslid, detentie of druk uit een criminele kring maken het leven thuis onveilig of onzeker.

    Source: VAK [G]
    """
    ANDERS = "ANDERS"
    """
    Another cause: Something that this list does not name; the text tells what it is.

    Dutch: Een andere oorzaak. Iets wat niet in deze lijst staat; in de tekst staat wat het is.

    Source: KGB [D]
    """
