"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class BsnMissingReason(StrEnum):
    """
    Why a person is recorded without a citizen service number. A made-up or filler number is never allowed in its place.

    Dutch: Reden dat het BSN ontbreekt. Waarom iemand zonder burgerservicenummer is vastgelegd. Een verzonnen nummer of opvulnummer mag nooit in de plaats komen.

    Source: JW 7.2.1, 7.2.4 [S26]
    """

    ONBEKEND = "ONBEKEND"
    """
    Unknown: The person may well have a number, but whoever recorded this does not know it yet.

    Dutch: Onbekend. De persoon heeft waarschijnlijk wel een nummer, maar wie dit vastlegde, kent het nog niet.

    Source: RJW bijlage 2 2.2 [S26]
    """
    NOG_NIET_TOEGEKEND = "NOG_NIET_TOEGEKEND"
    """
    Not yet assigned: The person has no number yet and is expected to receive one, for example just after birth or arrival.

    Dutch: Nog niet toegekend. De persoon heeft nog geen nummer en krijgt dat naar verwachting wel, bijvoorbeeld kort na de geboorte of na aankomst in Nederland.

    Source: JW 7.2.4 [S26]
    """
    NIET_TOEGEKEND = "NIET_TOEGEKEND"
    """
    Not assigned: The person has no number and is not expected to get one, for example because he or she lives abroad or is not registered anywhere.

    Dutch: Niet toegekend. De persoon heeft geen nummer en krijgt dat naar verwachting ook niet, bijvoorbeeld omdat hij of zij in het buitenland woont of nergens staat ingeschreven.

    Source: JW 7.2.4 [S26], KGB [D]
    """
    ONGEBOREN = "ONGEBOREN"
    """
    Unborn: The child has not been born and can therefore not have a number.

    Dutch: Ongeboren. Het kind is nog niet geboren en kan dus nog geen nummer hebben.

    Source: RJW bijlage 2 2.2 [S26]
    """
    NIET_GERECHTIGD = "NIET_GERECHTIGD"
    """
    Not allowed to use it: The organisation that holds this record may not use the number by law, so it was left out.

    Dutch: Niet gerechtigd. De organisatie die deze gegevens heeft, mag het nummer van de wet niet gebruiken en liet het daarom weg.

    Source: JW 7.2.1 [S26]
    """
    NIET_NODIG = "NIET_NODIG"
    """
    Not needed: The purpose can be reached without the number, for example for a neighbour who only helps out.

    Dutch: Niet nodig. Het doel kan zonder het nummer worden bereikt, bijvoorbeeld bij een buur die alleen een handje helpt.

    Source: KGB [D], AVG 5(1)(c) [G]
    """
