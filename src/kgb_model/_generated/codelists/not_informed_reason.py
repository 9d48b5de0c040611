"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class NotInformedReason(StrEnum):
    """
    Why someone was not informed, or not yet. Informing is the rule; each exception is recorded with its reason.

    Dutch: Reden van niet informeren. Waarom iemand niet of nog niet is geïnformeerd. Informeren is de regel; elke uitzondering wordt met de reden vastgelegd.

    Source: JW 7.3.2(4) [S26], WMO 5.3.1 [S17], KGB [D]
    """

    VEILIGHEID = "VEILIGHEID"
    """
    Safety: Telling it now could bring the person, a child or someone else into danger, so it is postponed.

    Dutch: Veiligheid. Het nu vertellen kan de persoon zelf, een kind of een ander in gevaar brengen, dus wordt ermee gewacht.

    Source: WMO 5.3.1 [S17]
    """
    KENNELIJK_ERNSTIG_NADEEL = "KENNELIJK_ERNSTIG_NADEEL"
    """
    Clear and serious harm: Hearing it would clearly do this person great harm. Before that was decided, a colleague was asked for a view.

    Dutch: Kennelijk ernstig nadeel. Het horen zou deze persoon duidelijk veel kwaad doen. Voordat dat werd besloten, is een collega om een oordeel gevraagd.

    Source: JW 7.3.2(4) [S26]
    """
    WENS_BETROKKENE = "WENS_BETROKKENE"
    """
    Wish of the person: The person has said that he or she does not want to be informed about this.

    Dutch: Wens van de betrokkene. De persoon heeft gezegd hierover niet geïnformeerd te willen worden.

    Source: KGB [D]
    """
    NIET_BEREIKBAAR = "NIET_BEREIKBAAR"
    """
    Could not be reached: Attempts were made, but the person could not be found or did not respond.

    Dutch: Niet bereikbaar. Er is geprobeerd contact te krijgen, maar de persoon was niet te vinden of reageerde niet.

    Source: KGB [D]
    """
    LEEFTIJD = "LEEFTIJD"
    """
    Age: The child is too young to be informed in person; whoever decides for the child was informed, or another reason is recorded for them.

    Dutch: Leeftijd. Het kind is te jong om zelf geïnformeerd te worden. Wie voor het kind beslist, is wel geïnformeerd, of daarvoor staat een eigen reden.

    Source: KGB [D]
    """
