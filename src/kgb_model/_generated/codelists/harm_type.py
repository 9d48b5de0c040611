"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class HarmType(StrEnum):
    """
    What is done to a person or kept from a person. More than one code can apply at the same time.

    Dutch: Aard van het geweld of de verwaarlozing. Wat iemand wordt aangedaan of onthouden. Er kan meer dan één code tegelijk gelden.

    Source: URW bijlage A [S25], URW bijlage A (2017) [S17]
    """

    LICHAMELIJK = "LICHAMELIJK"
    """
    Physical abuse: Someone is hurt in the body, for instance by hitting, kicking, shaking or burning.

    Dutch: Lichamelijke mishandeling. Iemand krijgt pijn of letsel doordat een ander geweld gebruikt, bijvoorbeeld door slaan, schoppen, schudden of branden.

    Source: URW bijlage A, 3.3, 4.4 [S25], URW bijlage A (2017), 3.3 [S17]
    """
    LICHAMELIJKE_VERWAARLOZING = "LICHAMELIJKE_VERWAARLOZING"
    """
    Physical neglect: Someone who depends on others does not get enough food, clothes, hygiene, medical care or a safe place to stay.

    Dutch: Lichamelijke verwaarlozing. Iemand die van anderen afhankelijk is, krijgt te weinig eten, kleding, verzorging, medische hulp of een veilige plek.

    Source: URW bijlage A, 3.3, 4.4 [S25], URW bijlage A (2017), 3.3 [S17]
    """
    PSYCHISCH = "PSYCHISCH"
    """
    Psychological violence: Someone is made afraid, belittled or isolated, for example by threats, name-calling or control over daily life.

    Dutch: Psychisch geweld. Iemand wordt bang gemaakt, gekleineerd of afgezonderd, bijvoorbeeld door dreigen, schelden of controle over het dagelijks leven.

    Source: URW bijlage A, 3.3, 4.4 [S25], URW bijlage A (2017), 3.3 [S17]
    """
    AFFECTIEVE_VERWAARLOZING = "AFFECTIEVE_VERWAARLOZING"
    """
    Emotional neglect: A child or other dependent person gets hardly any attention, warmth or comfort. Nothing is done to them, but much is withheld.

    Dutch: Affectieve verwaarlozing. Een kind of andere afhankelijke persoon krijgt nauwelijks aandacht, warmte of troost. Er wordt niets aangedaan, maar veel onthouden.

    Source: URW bijlage A, 3.3, 4.4 [S25], URW bijlage A (2017), 3.3 [S17]
    """
    PEDAGOGISCHE_VERWAARLOZING = "PEDAGOGISCHE_VERWAARLOZING"
    """
    Neglect of upbringing: A child lacks guidance, rules, supervision or schooling that it needs to grow up well.

    Dutch: Pedagogische verwaarlozing. Een kind mist de begeleiding, regels, het toezicht of het onderwijs die het nodig heeft om goed op te groeien.

    Source: URW bijlage A, 3.3, 4.4 [S25], URW bijlage A (2017), 3.3 [S17]
    """
    SEKSUEEL = "SEKSUEEL"
    """
    Sexual abuse: Someone is drawn into sexual acts or images against their will, or is too young or too dependent to agree to them.

    Dutch: Seksueel misbruik. Iemand wordt tegen de eigen wil betrokken bij seksuele handelingen of beelden, of is te jong of te afhankelijk om ermee in te stemmen.

    Source: URW bijlage A, 3.3, 4.4 [S25], URW bijlage A (2017), 3.3 [S17]
    """
    FINANCIEEL = "FINANCIEEL"
    """
    Financial exploitation: Someone takes or controls another person's money or belongings for their own gain.

    Dutch: Financiële uitbuiting. Iemand neemt of beheerst het geld of de spullen van een ander voor eigen voordeel.

    Source: URW bijlage A, 3.3, 4.4 [S25], URW bijlage A (2017), 3.3 [S17]
    """
    GETUIGE_GEWELD = "GETUIGE_GEWELD"
    """
    Witness to violence in the family: A child sees, hears or otherwise lives with violence between others at home, even if nobody touches the child.

    Dutch: Getuige van geweld in het gezin. Een kind ziet, hoort of merkt geweld tussen anderen thuis, ook als niemand het kind zelf aanraakt.

    Source: URW bijlage A, 3.3, 4.4 [S25], URW bijlage A (2017), 3.3 [S17]
    """
    MUNCHHAUSEN_BY_PROXY = "MUNCHHAUSEN_BY_PROXY"
    """
    Factitious disorder imposed on another: A carer invents or causes symptoms in a child or other dependent person, who is then treated without need.

    Dutch: Münchhausen-by-proxy. Een verzorger verzint of veroorzaakt klachten bij een kind of andere afhankelijke persoon, die daardoor onnodig wordt behandeld.

    Source: URW bijlage A, 3.3, 4.4 [S25], URW bijlage A (2017), 3.3 [S17]
    """
    VGV = "VGV"
    """
    Female genital mutilation: A girl's or woman's genitals are cut or damaged without a medical reason, or there are plans to do so.

    Dutch: Vrouwelijke genitale verminking. De geslachtsdelen van een meisje of vrouw worden zonder medische reden besneden of beschadigd, of er zijn plannen daarvoor.

    Source: URW bijlage A, 3.3, 4.4 [S25], URW bijlage A (2017), 3.3 [S17]
    """
    ANDERS_ONVEILIG = "ANDERS_ONVEILIG"
    """
    Other, unsafe: The situation is unsafe for someone in a way that no other code describes.

    Dutch: Anders, onveilig. De situatie is voor iemand onveilig op een manier die geen andere code beschrijft.

    Source: URW bijlage A, 3.3, 4.4 [S25], URW bijlage A (2017), 3.3 [S17]
    """
    ANDERS_NIET_ONVEILIG = "ANDERS_NIET_ONVEILIG"
    """
    Other, not unsafe: Something is wrong that deserves attention, but nobody's safety is at stake.

    Dutch: Anders, niet onveilig. Er is iets aan de hand dat aandacht vraagt, maar niemands veiligheid is in het geding.

    Source: URW bijlage A, 3.3, 4.4 [S25], URW bijlage A (2017), 3.3 [S17]
    """
    BELAGING = "BELAGING"
    """
    Stalking: Someone is followed, watched or contacted again and again, so that they no longer feel free or safe.

    Dutch: Belaging (stalking). Iemand wordt steeds opnieuw gevolgd, bekeken of lastiggevallen en voelt zich daardoor niet meer vrij of veilig.

    Source: URW bijlage A, 8 [S25]
    """
    MENSENHANDEL = "MENSENHANDEL"
    """
    Human trafficking: Someone is brought or kept into work, sex or crime by pressure or deceit so that others profit. The offender need not come from the home circle.

    Dutch: Mensenhandel. Iemand wordt door dwang of misleiding tot werk, seks of misdaad gebracht, zodat anderen eraan verdienen. De dader hoeft niet uit de huiselijke kring te komen.

    Source: URW bijlage A, 8 [S25]
    """
