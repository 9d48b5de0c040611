"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class Severity(StrEnum):
    """
    How serious the harm is or could become, as judged by a professional. It says nothing about who is to blame.

    Dutch: Ernst. Hoe ernstig de schade is of kan worden, naar het oordeel van een professional. Het zegt niets over schuld.

    Source: KGB [D]
    """

    LICHT = "LICHT"
    """
    Minor: There is little or no harm, and it is likely to pass with ordinary support.

    Dutch: Licht. Er is weinig of geen schade en die gaat waarschijnlijk voorbij met gewone steun.

    Source: KGB [D]
    """
    MATIG = "MATIG"
    """
    Moderate: Someone is clearly affected and needs help, but lasting harm is not expected when help starts in time.

    Dutch: Matig. Iemand heeft er duidelijk last van en heeft hulp nodig, maar blijvende schade is niet te verwachten als de hulp op tijd begint.

    Source: KGB [D]
    """
    ERNSTIG = "ERNSTIG"
    """
    Serious: There is great harm to body, mind or development, or it is likely to come if nothing changes.

    Dutch: Ernstig. Er is grote schade voor lichaam, geest of ontwikkeling, of die is te verwachten als er niets verandert.

    Source: KGB [D]
    """
    LEVENSBEDREIGEND = "LEVENSBEDREIGEND"
    """
    Life-threatening: Someone may die or nearly died, so protection cannot wait.

    Dutch: Levensbedreigend. Iemand kan overlijden of is bijna overleden. Bescherming kan niet wachten.

    Source: KGB [D]
    """
