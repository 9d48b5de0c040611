"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class OutcomeCriterion(StrEnum):
    """
    By what is measured whether help was of use to a child and family. The criteria given here are the national set; a municipality and a provider may have agreed on others.

    Dutch: Maat voor het resultaat van hulp. Waaraan wordt gemeten of kind en gezin iets aan de hulp hadden. De maten hier zijn de landelijke set; een gemeente en een aanbieder kunnen ook andere hebben afgesproken.

    Source: RJW bijlage 2, 4.1, 4.2 [S26]
    """

    UITVAL = "UITVAL"
    """
    Dropout: Help ended before the plan was finished, because the family alone or the provider alone stopped it.

    Dutch: Uitval. De hulp stopte voordat het plan af was, doordat alleen het gezin of alleen de aanbieder ermee ophield.

    Source: RJW bijlage 2, 3.7, 4.2 [S26]
    """
    TEVREDENHEID_NUT = "TEVREDENHEID_NUT"
    """
    Satisfaction with the use of the help: A mark from 1 to 10, given by a young person or a parent, for how much good the help did.

    Dutch: Tevredenheid over het nut van de hulp. Een cijfer van 1 tot en met 10 dat een jeugdige of ouder geeft voor hoeveel de hulp heeft opgeleverd.

    Source: RJW bijlage 2, 4.3 [S26]
    """
    ZONDER_HULP_VERDER = "ZONDER_HULP_VERDER"
    """
    Able to go on without help: What a young person or a parent expects at the end: whether help will still be needed, and how much.

    Dutch: Verder kunnen zonder hulp. Wat een jeugdige of ouder aan het eind verwacht: of er nog hulp nodig is, en hoeveel.

    Source: RJW bijlage 2, 4.4 [S26]
    """
    GEEN_NIEUWE_START = "GEEN_NIEUWE_START"
    """
    No new start after the end: After the help had ended, no new youth help began for this child. It is seen from the records afterwards and not asked of anyone.

    Dutch: Geen nieuwe start na het einde. Nadat de hulp was gestopt, begon er voor dit kind geen nieuwe jeugdhulp. Dat blijkt achteraf uit de gegevens en wordt aan niemand gevraagd.

    Source: RJW bijlage 2, 4.2 [S26]
    """
