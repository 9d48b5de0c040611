"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class CustodyPart(StrEnum):
    """
    The part of custody, that is of the legal authority over a child, which an agency exercises for a while by order of the court. Without a part the whole is meant.

    Dutch: Deel van het gezag. Het deel van het gezag dat een instelling een tijd lang uitoefent omdat de rechter dat heeft bepaald. Staat er geen deel, dan gaat het om het hele gezag.

    Source: BW1 1:265e [S23]
    """

    MEDISCH = "MEDISCH"
    """
    Medical treatment: Only the permission for medical treatment of the child.

    Dutch: Medische behandeling. Alleen de toestemming voor een medische behandeling van het kind.

    Source: BW1 1:265e [S23]
    """
    ONDERWIJS = "ONDERWIJS"
    """
    School enrolment: Only the enrolment of the child at a school or other place of education.

    Dutch: Aanmelding bij een school. Alleen de aanmelding van het kind bij een school of opleiding.

    Source: BW1 1:265e [S23]
    """
    VERBLIJFSVERGUNNING = "VERBLIJFSVERGUNNING"
    """
    Residence permit: Only the application for a permit for the child to stay in the Netherlands.

    Dutch: Verblijfsvergunning. Alleen de aanvraag van een vergunning waarmee het kind in Nederland mag blijven.

    Source: BW1 1:265e [S23]
    """
