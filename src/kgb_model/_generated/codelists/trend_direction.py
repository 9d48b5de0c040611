"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class TrendDirection(StrEnum):
    """
    Whether it has become safer for one person, as it follows from the judgements recorded so far. It is never typed in and never taken over several people.

    Dutch: Verloop van de veiligheid. Of het voor één persoon veiliger is geworden, zoals dat volgt uit de oordelen die tot nu toe zijn vastgelegd. Het wordt nooit ingevuld en nooit over meer mensen samen genomen.

    Source: KGB [D]
    """

    VERBETERD = "VERBETERD"
    """
    Improved: By the latest judgement this person is safer than by the one it is compared with.

    Dutch: Verbeterd. Volgens het laatste oordeel is deze persoon veiliger dan volgens het oordeel waarmee het wordt vergeleken.

    Source: KGB [D]
    """
    GELIJK = "GELIJK"
    """
    Unchanged: Both judgements give the same level. That can be good or bad, so the level itself has to be read as well.

    Dutch: Gelijk gebleven. Beide oordelen geven hetzelfde niveau. Dat kan goed of slecht zijn, dus het niveau zelf hoort erbij gelezen te worden.

    Source: KGB [D]
    """
    VERSLECHTERD = "VERSLECHTERD"
    """
    Worsened: By the latest judgement this person is less safe than by the one it is compared with.

    Dutch: Verslechterd. Volgens het laatste oordeel is deze persoon minder veilig dan volgens het oordeel waarmee het wordt vergeleken.

    Source: KGB [D]
    """
    NIET_TE_BEPALEN = "NIET_TE_BEPALEN"
    """
    Cannot be determined: There are not two judgements to compare. A judgement that information is insufficient is shown but does not count.

    Dutch: Niet te bepalen. Er zijn geen twee oordelen om te vergelijken. Een oordeel dat er te weinig informatie is, wordt wel getoond maar telt niet mee.

    Source: KGB [D]
    """
