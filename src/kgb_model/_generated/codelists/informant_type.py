"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class InformantType(StrEnum):
    """
    Whose answer it is when the outcome of help is measured. Both may answer; their answers are kept apart.

    Dutch: Wie het antwoord gaf. Van wie het antwoord is als het resultaat van hulp wordt gemeten. Beiden mogen antwoorden; hun antwoorden blijven apart.

    Source: RJW bijlage 2, 4.5 [S26]
    """

    JEUGDIGE = "JEUGDIGE"
    """
    Child or young person: The one who was helped answered in person, if need be with someone who read the questions aloud.

    Dutch: Kind of jongere. Degene die hulp kreeg, gaf zelf antwoord, zo nodig met iemand die de vragen voorlas.

    Source: RJW bijlage 2, 4.5 [S26]
    """
    OUDER_OPVOEDER = "OUDER_OPVOEDER"
    """
    Parent or carer: Someone who raises the child answered, giving his or her own view and not that of the child.

    Dutch: Ouder of opvoeder. Iemand die het kind opvoedt, gaf antwoord vanuit zichzelf en niet namens het kind.

    Source: RJW bijlage 2, 4.5 [S26]
    """
