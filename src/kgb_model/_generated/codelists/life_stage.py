"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class LifeStage(StrEnum):
    """
    The stage of life to which a strength or risk belongs, because the same thing means something else for a baby than for a teenager.

    Dutch: Levensfase. De fase van het leven waar een kracht of risico bij hoort, omdat hetzelfde voor een baby iets anders betekent dan voor een puber.

    Source: KGB [D]
    """

    ONGEBOREN = "ONGEBOREN"
    """
    Before birth: The child is expected; what matters is the health and safety of mother and child.

    Dutch: Voor de geboorte. Het kind wordt verwacht; het gaat om de gezondheid en veiligheid van moeder en kind.

    Source: KGB [D]
    """
    BABY_PEUTER = "BABY_PEUTER"
    """
    Baby and toddler: From birth to the fourth birthday, when a child depends on others for everything.

    Dutch: Baby en peuter. Van de geboorte tot de vierde verjaardag, als een kind voor alles van anderen afhankelijk is.

    Source: KGB [D]
    """
    BASISSCHOOL = "BASISSCHOOL"
    """
    Primary school age: From the fourth to the twelfth birthday, when school and friends come beside home.

    Dutch: Basisschoolleeftijd. Van de vierde tot de twaalfde verjaardag, als school en vrienden naast thuis komen.

    Source: KGB [D]
    """
    PUBER = "PUBER"
    """
    Teenage years: From the twelfth to the eighteenth birthday, when a young person loosens from home and gets rights of their own.

    Dutch: Tienerjaren. Van de twaalfde tot de achttiende verjaardag, als een jongere loskomt van thuis en eigen rechten krijgt.

    Source: KGB [D]
    """
    JONGVOLWASSEN = "JONGVOLWASSEN"
    """
    Young adulthood: From the eighteenth to the twenty-third birthday: adult in law, while youth help can still go on.

    Dutch: Jongvolwassenheid. Van de achttiende tot de drieëntwintigste verjaardag: volwassen voor de wet, terwijl jeugdhulp nog kan doorlopen.

    Source: KGB [D]
    """
    VOLWASSENE = "VOLWASSENE"
    """
    Adulthood: From the twenty-third birthday until old age, often as the one who raises children.

    Dutch: Volwassenheid. Van de drieëntwintigste verjaardag tot de ouderdom, vaak als degene die kinderen opvoedt.

    Source: KGB [D]
    """
    OUDERE = "OUDERE"
    """
    Old age: From about the sixty-fifth birthday, when someone may come to depend on others again.

    Dutch: Ouderdom. Vanaf ongeveer de vijfenzestigste verjaardag, als iemand weer van anderen afhankelijk kan worden.

    Source: KGB [D]
    """
