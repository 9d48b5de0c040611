"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class Confidentiality(StrEnum):
    """
    How carefully an item must be treated. It comes on top of the rule that everything needs a legal basis before it is shared.

    Dutch: Vertrouwelijkheid. Hoe voorzichtig met een gegeven moet worden omgegaan. Dit komt boven op de regel dat voor delen altijd een grondslag nodig is.

    Source: KGB [D]
    """

    NORMAAL = "NORMAAL"
    """
    Normal: No protection beyond the usual professional secrecy. Also these items may only be shared with a legal basis.

    Dutch: Normaal. Geen bescherming boven op het gewone beroepsgeheim. Ook deze gegevens mogen alleen met een grondslag worden gedeeld.

    Source: KGB [D]
    """
    VERTROUWELIJK = "VERTROUWELIJK"
    """
    Confidential: May harm someone if it gets out. Only those within a party who need it for their task may see it.

    Dutch: Vertrouwelijk. Kan iemand schaden als het bekend wordt. Binnen een organisatie ziet alleen wie het voor de taak nodig heeft het.

    Source: KGB [D]
    """
    GEHEIM_ADRES = "GEHEIM_ADRES"
    """
    Secret address: The item shows or betrays where someone stays who must not be found. It never goes to anyone outside the explicit list.

    Dutch: Geheim adres. Het gegeven toont of verraadt de verblijfplaats van iemand die niet gevonden mag worden. Het gaat nooit naar iemand buiten de afgesproken lijst.

    Source: RJW 6a.6 [S26], BRP [S]
    """
    BRON_BESCHERMD = "BRON_BESCHERMD"
    """
    Protected source: The content may be used, but nothing may show who told it, in words or in any other way.

    Dutch: Bron beschermd. De inhoud mag gebruikt worden, maar nergens mag uit blijken wie het heeft verteld, ook niet indirect.

    Source: UBW 4.1.8(3) [S17]
    """
    ALLEEN_ORGANISATIE = "ALLEEN_ORGANISATIE"
    """
    Own organisation only: Stays within the organisation that recorded it, such as a work note. It is not sent to another party.

    Dutch: Alleen eigen organisatie. Blijft binnen de organisatie die het vastlegde, zoals een werkaantekening. Het wordt niet aan een ander gestuurd.

    Source: KGB [D]
    """
