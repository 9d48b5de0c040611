"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ReflectionMethod(StrEnum):
    """
    The way in which professionals looked at their own work together in order to learn. It is about the work and never names a family.

    Dutch: Vorm van reflectie. De manier waarop professionals samen naar hun eigen werk keken om ervan te leren. Het gaat over het werk en noemt nooit een gezin.

    Source: KGB [D], JW 4.1.4 [S]
    """

    INTERVISIE = "INTERVISIE"
    """
    Peer consultation: Colleagues help each other with questions from the work by asking on in a fixed order. No one of them leads as a trainer.

    Dutch: Intervisie. Collega's helpen elkaar met vragen uit het werk door in vaste stappen door te vragen. Geen van hen is de begeleider.

    Source: KGB [D]
    """
    SUPERVISIE = "SUPERVISIE"
    """
    Supervision of practice: A trained supervisor helps one or a few workers to see how they act themselves and what they can learn from that.

    Dutch: Supervisie. Een opgeleide supervisor helpt een of enkele medewerkers te zien hoe zij zelf handelen en wat zij daarvan kunnen leren.

    Source: KGB [D]
    """
    CASUSBESPREKING = "CASUSBESPREKING"
    """
    Case discussion to learn: A team goes through one situation, made unrecognisable, to see what the approach was worth. It is not the meeting in which something is decided for that family.

    Dutch: Casusbespreking om te leren. Een team bespreekt één situatie, onherkenbaar gemaakt, om te zien wat de aanpak waard was. Het is niet het overleg waarin iets voor dat gezin wordt besloten.

    Source: KGB [D]
    """
    REFLECTIEBIJEENKOMST = "REFLECTIEBIJEENKOMST"
    """
    Reflection meeting: A team looks at its way of working as a whole, with a reflection instrument, and agrees what to do differently.

    Dutch: Reflectiebijeenkomst. Een team kijkt met een reflectie-instrument naar zijn manier van werken als geheel en spreekt af wat anders gaat.

    Source: KGB [D]
    """
    AUDIT_COLLEGIAAL = "AUDIT_COLLEGIAAL"
    """
    Peer audit: Colleagues from another team or organisation come to look at the work against agreed points and tell what they saw.

    Dutch: Collegiale audit. Collega's van een ander team of een andere organisatie komen aan de hand van afgesproken punten naar het werk kijken en vertellen wat zij zagen.

    Source: KGB [D]
    """
    MOREEL_BERAAD = "MOREEL_BERAAD"
    """
    Moral deliberation: A group examines in a fixed order what is the right thing to do when values clash, led by someone who takes no side.

    Dutch: Moreel beraad. Een groep onderzoekt in vaste stappen wat goed is om te doen als waarden botsen, geleid door iemand die geen kant kiest.

    Source: KGB [D]
    """
    SPIEGELGESPREK = "SPIEGELGESPREK"
    """
    Mirror conversation: Professionals listen while young people or parents tell how help in general felt to them. They only ask, and do not defend themselves.

    Dutch: Spiegelgesprek. Professionals luisteren terwijl jongeren of ouders vertellen hoe zij hulp in het algemeen hebben ervaren. Zij vragen alleen en verdedigen zich niet.

    Source: KGB [D]
    """
    INCIDENTANALYSE = "INCIDENTANALYSE"
    """
    Incident analysis: Afterwards it is worked out step by step how something could go wrong, without looking for someone to blame.

    Dutch: Incidentanalyse. Achteraf wordt stap voor stap uitgezocht hoe iets mis kon gaan, zonder een schuldige te zoeken.

    Source: KGB [D]
    """
