"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class EvaluationType(StrEnum):
    """
    Why people look at the plan, the measure and the safety together at this moment.

    Dutch: Soort evaluatie. Waarom mensen juist nu samen kijken naar het plan, de maatregel en de veiligheid.

    Source: KGB [D]
    """

    STARTGESPREK = "STARTGESPREK"
    """
    Opening conversation: At the beginning: how things stand now, what should change, and how all will notice that it does.

    Dutch: Startgesprek. Aan het begin: hoe staat het er nu voor, wat moet er anders en waaraan merkt iedereen dat het beter gaat.

    Source: KGB [D]
    """
    PERIODIEK = "PERIODIEK"
    """
    Regular evaluation: Planned beforehand and held each time a fixed period has passed, whether or not something happened.

    Dutch: Periodieke evaluatie. Van tevoren gepland en gehouden telkens als er een vaste tijd om is, ook als er niets bijzonders is gebeurd.

    Source: JW 6.2.9(8) [S26], BJW 4.2.4 [S17]
    """
    TUSSENTIJDS = "TUSSENTIJDS"
    """
    Evaluation in between: Held earlier than planned because someone asked for it or the situation changed, without an incident.

    Dutch: Tussentijdse evaluatie. Eerder gehouden dan gepland, omdat iemand erom vroeg of omdat de situatie veranderde, zonder dat er een incident was.

    Source: KGB [D]
    """
    EIND = "EIND"
    """
    Closing evaluation: At the end of the help, the plan or the measure: what was achieved, is it safe enough, and what is still needed.

    Dutch: Eindevaluatie. Aan het einde van de hulp, het plan of de maatregel: wat is bereikt, is het veilig genoeg en wat is nog nodig.

    Source: KGB [D]
    """
    INCIDENT = "INCIDENT"
    """
    Evaluation after an incident: Called because something serious happened. It looks at what this means for everyone's safety and for the agreements.

    Dutch: Evaluatie na een incident. Gehouden omdat er iets ernstigs gebeurde. Er wordt gekeken wat dat betekent voor ieders veiligheid en voor de afspraken.

    Source: KGB [D]
    """
    WETTELIJKE_TOETS = "WETTELIJKE_TOETS"
    """
    Review required by law: The law asks for it at this point, for instance before the judge is asked to extend a measure or before an agency lets one end.

    Dutch: Wettelijke toets. De wet vraagt erom op dit moment, bijvoorbeeld voordat de rechter om een verlenging wordt gevraagd of voordat een instelling een maatregel laat aflopen.

    Source: BW1 1:265j, 1:265k(2) [S23]
    """
