"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ConsentScope(StrEnum):
    """
    What someone says yes to. Each consent has one scope, so that a yes to the one is never taken for a yes to the other.

    Dutch: Waarvoor toestemming is gegeven. Waar iemand ja op zegt. Elke toestemming gaat over één ding, zodat een ja op het ene nooit geldt als een ja op het andere.

    Source: JW 7.3.4, 7.3.11(1) [S26], KGB [D]
    """

    HULP = "HULP"
    """
    Receiving help: The person accepts that this help is given. With a measure of the court, or an authorisation for secure care, help may also be given without this yes.

    Dutch: Hulp krijgen. De persoon vindt goed dat deze hulp wordt gegeven. Bij een maatregel of een machtiging voor gesloten jeugdhulp van de rechter mag hulp ook zonder dit ja.

    Source: JW 7.3.4 [S26]
    """
    DELEN_GEGEVENS = "DELEN_GEGEVENS"
    """
    Sharing data: The person accepts that the named kinds of information go to the named organisations for this purpose, and not to others.

    Dutch: Delen van gegevens. De persoon vindt goed dat de genoemde soorten informatie voor dit doel naar de genoemde organisaties gaan, en niet naar andere.

    Source: JW 7.3.11(1) [S26], WMO 5.3.3 [S17], AVG 6(1)(a) [G]
    """
    GESLOTEN_PLAATSING = "GESLOTEN_PLAATSING"
    """
    Placement in a secure facility: The legal representative agrees to secure youth care where there is no supervision order or guardianship of an agency. When the yes is withdrawn, the authorisation lapses two weeks later.

    Dutch: Plaatsing in een gesloten accommodatie. De wettelijk vertegenwoordiger stemt in met gesloten jeugdhulp als er geen ondertoezichtstelling of voogdij van een instelling is. Wordt het ja ingetrokken, dan vervalt de machtiging twee weken later.

    Source: JW 6.1.2(3), 6.1.2(7) [S26]
    """
    ROL_PLEEGOUDER = "ROL_PLEEGOUDER"
    """
    Role of the foster parent: The foster parent agrees to what the plan says about his or her own part in the help and the support that comes with it. It does not cover the rest of the plan.

    Dutch: Rol van de pleegouder. De pleegouder stemt in met wat het plan zegt over zijn eigen rol in de hulp en de begeleiding daarbij. Het gaat niet over de rest van het plan.

    Source: JW 4.1.3(6) [S26]
    """
    WIJZIGING_VERBLIJF = "WIJZIGING_VERBLIJF"
    """
    Move of a child to another place: Carers who have raised the child for a year or more, by agreement with the parents, accept that it goes to live elsewhere. Without their yes the court can decide instead.

    Dutch: Verhuizing van een kind naar een andere plek. Verzorgers die het kind in overleg met de ouders al een jaar of langer opvoeden, vinden goed dat het ergens anders gaat wonen. Zonder hun ja kan de rechter in hun plaats beslissen.

    Source: BW1 1:253s [S23]
    """
