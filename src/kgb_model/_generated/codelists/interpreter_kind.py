"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class InterpreterKind(StrEnum):
    """
    What kind of interpreter a person needs in order to understand and to be understood. Which language it is, is recorded separately.

    Dutch: Soort tolk. Welk soort tolk iemand nodig heeft om te begrijpen en begrepen te worden. Om welke taal het gaat, staat er apart bij.

    Source: IJW COD747 [S]
    """

    SPREEKTAAL = "SPREEKTAAL"
    """
    Interpreter for a spoken language: Translates aloud between Dutch and the language that this person speaks.

    Dutch: Tolk voor een gesproken taal. Vertaalt hardop tussen het Nederlands en de taal die deze persoon spreekt.

    Source: IJW COD747 [S]
    """
    GEBARENTAAL = "GEBARENTAAL"
    """
    Sign language interpreter: Translates between speech and signs, for somebody who is deaf or hard of hearing.

    Dutch: Gebarentolk. Vertaalt tussen spraak en gebaren, voor iemand die doof of slechthorend is.

    Source: IJW COD747 [S]
    """
    DOOFBLIND = "DOOFBLIND"
    """
    Interpreter for a deafblind person: Passes on speech and surroundings by touch, for somebody who can hardly hear or see.

    Dutch: Tolk voor een doofblind persoon. Geeft spraak en omgeving door met aanraking, voor iemand die nauwelijks hoort en ziet.

    Source: IJW COD747 [S]
    """
