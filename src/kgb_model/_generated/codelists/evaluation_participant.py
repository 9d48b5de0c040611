"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class EvaluationParticipant(StrEnum):
    """
    Who took part in an evaluation. It shows at a glance whether those it is about were there themselves.

    Dutch: Deelnemer aan de evaluatie. Wie er meedeed aan een evaluatie. Zo is meteen te zien of de mensen om wie het gaat er zelf bij waren.

    Source: JW 6.2.9 [S26]
    """

    JEUGDIGE = "JEUGDIGE"
    """
    Child or young person: Took part in person, in a way that suits the age. Being spoken about does not count.

    Dutch: Kind of jongere. Deed zelf mee, op een manier die bij de leeftijd past. Dat er over het kind is gepraat, telt niet.

    Source: JW 4.1.3(2), 6.2.9 [S26]
    """
    OUDERS = "OUDERS"
    """
    Parents: One or more parents took part, with or without authority, including a step-parent who raises the child.

    Dutch: Ouders. Een of meer ouders deden mee, met of zonder gezag, ook een stiefouder die het kind opvoedt.

    Source: JW 1.1, 4.1.3(2), 6.2.9 [S26]
    """
    GEZAGHOUDER = "GEZAGHOUDER"
    """
    Holder of authority who is not a parent: A guardian, or another person or agency that takes the important decisions about the child, took part.

    Dutch: Gezagsdrager die geen ouder is. Een voogd, of een ander of een instelling die de belangrijke beslissingen over het kind neemt, deed mee.

    Source: JW 6.2.9 [S26]
    """
    PLEEGOUDER = "PLEEGOUDER"
    """
    Foster parent: Someone who raises the child under a foster-care contract took part.

    Dutch: Pleegouder. Iemand die het kind met een pleegcontract opvoedt, deed mee.

    Source: JW 4.1.3(3), 6.2.9 [S26]
    """
    NETWERK = "NETWERK"
    """
    Relatives and network: Relatives, friends, neighbours or others close to the family took part because they matter to it, not as a job.

    Dutch: Familie en netwerk. Familie, vrienden, buren of anderen rond het gezin deden mee omdat zij voor het gezin belangrijk zijn, niet voor hun werk.

    Source: JW 1.1, 6.2.9 [S26]
    """
    PROFESSIONALS = "PROFESSIONALS"
    """
    Professionals: People who are involved with the family through their work took part, also from other organisations.

    Dutch: Professionals. Mensen die door hun werk bij het gezin betrokken zijn, deden mee, ook van andere organisaties.

    Source: JW 6.2.9 [S26]
    """
    BIJZONDERE_CURATOR = "BIJZONDERE_CURATOR"
    """
    Guardian ad litem: The person appointed by the court to stand up for the child when its interests clash with those of parents or guardian took part.

    Dutch: Bijzondere curator. Degene die van de rechter voor het kind moet opkomen, omdat zijn belang botst met dat van ouders of voogd, deed mee.

    Source: BW1 1:250 [S23]
    """
    VERTROUWENSPERSOON = "VERTROUWENSPERSOON"
    """
    Confidant: An independent supporter of the child, parents or foster parents was there at their request, to help them use their rights.

    Dutch: Vertrouwenspersoon. Een onafhankelijke steun van kind, ouders of pleegouders was erbij op hun verzoek, om hen te helpen met hun rechten.

    Source: JW 1.1, 4.1.9 [S26]
    """
