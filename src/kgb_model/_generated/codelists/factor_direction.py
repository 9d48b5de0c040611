"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class FactorDirection(StrEnum):
    """
    Whether something in the life of the family works against safety or helps it.

    Dutch: Richting van een factor. Of iets in het leven van het gezin de veiligheid tegenwerkt of juist helpt.

    Source: KGB [D]
    """

    RISICO = "RISICO"
    """
    Risk: It makes harm to someone more likely, such as a debt or an untreated addiction.

    Dutch: Risico. Het vergroot de kans dat iemand schade oploopt, zoals een schuld of een onbehandelde verslaving.

    Source: KGB [D]
    """
    BESCHERMEND = "BESCHERMEND"
    """
    Protective: It makes harm less likely or softens its effects, such as a safe adult nearby.

    Dutch: Beschermend. Het verkleint de kans op schade of verzacht de gevolgen, zoals een veilige volwassene in de buurt.

    Source: KGB [D]
    """
    KRACHT = "KRACHT"
    """
    Strength: Something that a family member is good at or that goes well, and on which help can build.

    Dutch: Kracht. Iets waar een gezinslid goed in is of wat goed gaat, en waar hulp op kan voortbouwen.

    Source: KGB [D]
    """
    WENS = "WENS"
    """
    Wish: What a family member wants to be different or to keep, in their own words.

    Dutch: Wens. Wat een gezinslid anders wil of juist wil houden, in eigen woorden.

    Source: KGB [D]
    """
