"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class StatementKind(StrEnum):
    """
    What sort of statement a text is, so that facts, judgements and experiences are not mixed up.

    Dutch: Soort uitspraak. Wat voor soort uitspraak een tekst is, zodat feiten, oordelen en belevingen niet door elkaar lopen.

    Source: JW 3.3, 7.3.8(2) [S26], KGB [D]
    """

    FEIT = "FEIT"
    """
    Fact or observation: Something that was seen, heard or measured, with who, when and how. It holds no opinion.

    Dutch: Feit of waarneming. Iets dat is gezien, gehoord of gemeten, met door wie, wanneer en hoe. Er zit geen mening in.

    Source: JW 3.3 [S26]
    """
    OORDEEL = "OORDEEL"
    """
    Professional judgement: The conclusion that a professional, mentioned by name, draws from facts that are given with it.

    Dutch: Professioneel oordeel. De conclusie die een met naam genoemde professional trekt uit feiten die erbij staan.

    Source: KGB [D]
    """
    MENING = "MENING"
    """
    Own view of the person: What a child, parent or other person concerned thinks, feels or wishes, as they put it themselves.

    Dutch: Mening of beleving van betrokkene. Wat een kind, ouder of andere betrokkene denkt, voelt of wenst, zoals die het zelf zegt.

    Source: KGB [D]
    """
    VERMOEDEN = "VERMOEDEN"
    """
    Suspicion: Something that is thought but not established. It states what could confirm it or take it away.

    Dutch: Vermoeden. Iets dat wordt gedacht maar niet vaststaat. Erbij staat wat het kan bevestigen of wegnemen.

    Source: KGB [D]
    """
    WEERSPROKEN = "WEERSPROKEN"
    """
    Disputed fact: Somebody concerned says that what is recorded is not right; that person's own account belongs to it.

    Dutch: Weersproken feit. Een betrokkene zegt dat wat is vastgelegd niet klopt; het eigen verhaal van die persoon hoort erbij.

    Source: JW 7.3.8(2) [S26]
    """
    RECHTSOVERWEGING = "RECHTSOVERWEGING"
    """
    Finding of the court: What a judge considered or found, with the decision in which it can be read.

    Dutch: Overweging van de rechter. Wat een rechter heeft overwogen of vastgesteld, met de beslissing waarin dat staat.

    Source: KGB [D]
    """
