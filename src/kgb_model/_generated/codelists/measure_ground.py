"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class MeasureGround(StrEnum):
    """
    The legal reason why a measure may be imposed. Often several grounds are needed together.

    Dutch: Grond van de maatregel. De wettelijke reden waarom een maatregel mag worden opgelegd. Vaak zijn er meer gronden tegelijk nodig.

    Source: BW1 1:241, 1:255, 1:257, 1:265b, 1:265h, 1:266, 1:268 [S23], JW 6.1.2(2) [S26], WTH 2(1) [S17]
    """

    ONTWIKKELINGSBEDREIGING = "ONTWIKKELINGSBEDREIGING"
    """
    Serious threat to development: The circumstances in which the child grows up harm the child seriously or threaten to. This is the basis of every supervision order; the decision names the concrete concerns.

    Dutch: Ernstige bedreiging van de ontwikkeling. De omstandigheden waarin het kind opgroeit, beschadigen het ernstig of dreigen dat te doen. Dit is de basis van elke ondertoezichtstelling; de beslissing noemt de zorgen concreet.

    Source: BW1 1:255(1), 1:255(4) [S23]
    """
    HULP_NIET_GEACCEPTEERD = "HULP_NIET_GEACCEPTEERD"
    """
    Necessary help not or not sufficiently accepted: Help is needed to take away the threat, but those with authority do not want it or do not take part enough. Voluntary help is therefore not sufficient.

    Dutch: Nodige hulp niet of onvoldoende geaccepteerd. Er is hulp nodig om de bedreiging weg te nemen, maar wie het gezag heeft wil die niet of doet niet genoeg mee. Vrijwillige hulp is daardoor niet voldoende.

    Source: BW1 1:255(1)(a) [S23]
    """
    OUDERS_BINNEN_TERMIJN = "OUDERS_BINNEN_TERMIJN"
    """
    Parents can do it themselves again within an acceptable time: There is good reason to expect that the parents can carry the upbringing safely again, within a time that is bearable for the child. That is why temporary supervision is the fitting step.

    Dutch: Ouders kunnen het binnen aanvaardbare tijd weer zelf. Er is goede hoop dat de ouders de opvoeding weer veilig kunnen dragen, in een tijd die voor het kind te overzien is. Daarom is tijdelijk toezicht de passende stap.

    Source: BW1 1:255(1)(b) [S23]
    """
    ERNSTIG_VERMOEDEN_ACUUT = "ERNSTIG_VERMOEDEN_ACUUT"
    """
    Serious suspicion and acute threat: Everything points to supervision being needed, and the danger is so great and near that a full investigation cannot be awaited. Ground for a provisional supervision order.

    Dutch: Ernstig vermoeden en acute bedreiging. Alles wijst erop dat toezicht nodig is, en het gevaar is zo groot en dichtbij dat wachten op volledig onderzoek niet kan. Grond voor een voorlopige ondertoezichtstelling.

    Source: BW1 1:257(1) [S23]
    """
    BELANG_VERZORGING = "BELANG_VERZORGING"
    """
    Needed for care and upbringing: The child must live elsewhere to get the care and upbringing it needs. Ground for an out-of-home placement authorisation.

    Dutch: Nodig voor verzorging en opvoeding. Het kind moet ergens anders wonen om de zorg en opvoeding te krijgen die het nodig heeft. Grond voor een machtiging tot uithuisplaatsing.

    Source: BW1 1:265b(1) [S23]
    """
    ONDERZOEK_GESTELDHEID = "ONDERZOEK_GESTELDHEID"
    """
    Needed to examine the child's condition: The child stays elsewhere so that experts can find out how the child is doing, physically or mentally. Unlike care and upbringing, examination is the aim here.

    Dutch: Nodig voor onderzoek naar de gesteldheid. Het kind verblijft elders zodat deskundigen kunnen nagaan hoe het lichamelijk of geestelijk met het kind gaat. Anders dan bij verzorging en opvoeding is onderzoek hier het doel.

    Source: BW1 1:265b(1) [S23]
    """
    OUDER_NIET_IN_STAAT = "OUDER_NIET_IN_STAAT"
    """
    Parent cannot carry responsibility in time: The child is in serious danger and there is no prospect that this parent will manage the upbringing in time. Ground for ending authority, even when the parent is not to blame.

    Dutch: Ouder kan de verantwoordelijkheid niet op tijd dragen. Het kind loopt ernstig gevaar en er is geen uitzicht dat deze ouder de opvoeding op tijd weer aankan. Grond om het gezag te beëindigen, ook als de ouder er niets aan kan doen.

    Source: BW1 1:266(1)(a) [S23]
    """
    MISBRUIK_GEZAG = "MISBRUIK_GEZAG"
    """
    Abuse of authority: The parent uses power over the child in a way that harms the child. This is about what the parent does with authority, not about being unable to bring up the child.

    Dutch: Misbruik van gezag. De ouder gebruikt de macht over het kind op een manier die het kind schaadt. Hier gaat het om wat de ouder met het gezag doet, niet om onmacht bij de opvoeding.

    Source: BW1 1:266(1)(b) [S23]
    """
    MEDISCH_GEVAAR = "MEDISCH_GEVAAR"
    """
    Serious danger to health: A treatment is needed to prevent great danger to health and the parent does not consent. Ground for suspending authority or for having the judge consent instead.

    Dutch: Ernstig gevaar voor de gezondheid. Een behandeling is nodig om groot gevaar voor de gezondheid te voorkomen en de ouder geeft geen toestemming. Grond om gezag te schorsen of toestemming door de rechter te laten geven.

    Source: BW1 1:268(1)(b), 1:265h [S23]
    """
    GEZAG_ONTBREEKT = "GEZAG_ONTBREEKT"
    """
    Authority is missing or not exercised: Nobody holds authority, or the holder does not use it, while something must be arranged quickly for the child. Ground for provisional guardianship.

    Dutch: Gezag ontbreekt of wordt niet uitgeoefend. Niemand heeft het gezag, of wie het heeft gebruikt het niet, terwijl er snel iets voor het kind moet worden geregeld. Grond voor voorlopige voogdij.

    Source: BW1 1:241 [S23]
    """
    ERNSTIGE_OPGROEIPROBLEMEN = "ERNSTIGE_OPGROEIPROBLEMEN"
    """
    Serious problems in growing up or upbringing: The young person has such heavy problems that growing into a healthy adult is at risk. One of the requirements for secure youth care.

    Dutch: Ernstige opgroei- of opvoedingsproblemen. De jeugdige heeft zulke zware problemen dat gezond volwassen worden in gevaar komt. Een van de eisen voor gesloten jeugdhulp.

    Source: JW 6.1.2(2)(a) [S26]
    """
    ONTTREKKING = "ONTTREKKING"
    """
    Preventing withdrawal from help: Without admission the young person would avoid the help that is needed, or be kept away from it by others. One of the requirements for secure youth care.

    Dutch: Voorkomen van onttrekking aan hulp. Zonder opname zou de jeugdige de nodige hulp ontlopen, of zouden anderen de jeugdige ervan weghouden. Een van de eisen voor gesloten jeugdhulp.

    Source: JW 6.1.2(2)(b) [S26]
    """
    GEEN_LICHTER_MIDDEL = "GEEN_LICHTER_MIDDEL"
    """
    No lighter means possible: It was checked whether something less drastic would also work, and it would not. Applies to secure youth care and to every restriction of freedom within it.

    Dutch: Geen lichter middel mogelijk. Nagegaan is of iets minder ingrijpends ook zou werken, en dat is niet zo. Geldt voor gesloten jeugdhulp en voor elke beperking van vrijheid daarbinnen.

    Source: JW 6.1.2(2)(c), 6.3.1.2 [S26]
    """
    ERNSTIG_ONMIDDELLIJK_GEVAAR = "ERNSTIG_ONMIDDELLIJK_GEVAAR"
    """
    Serious and immediate danger at home: As long as this adult is at home, others there are in great danger right now, or there is a strong suspicion of it. Ground for a temporary exclusion order.

    Dutch: Ernstig en onmiddellijk gevaar in huis. Zolang deze volwassene thuis is, lopen huisgenoten nu groot gevaar, of is daar een sterk vermoeden van. Grond voor een tijdelijk huisverbod.

    Source: WTH 2(1) [S17]
    """
