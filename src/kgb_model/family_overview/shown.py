"""The properties that an overview may tell: the whole list. What stands in no line of it cannot be told.

So the text of a statement, its source, a report, an address, an extension and a note of work are not left out one by one:
they are never let in.
"""

from typing import TypeAlias

Shape: TypeAlias = dict[str, "Shape | None"]
"""The properties of a record that may be told, each with those of the parts in it."""


def _names(plain: str, /, **parts: Shape) -> Shape:
    return {**dict.fromkeys(plain.split()), **parts}


STATEMENT = _names("id kind textForFamily observedDate", counterStatements=_names("text date"))
CONTACT = _names("kind value note")
AGREEMENT = _names("id text whoIds checkedById fromDate toDate consequence status")
SHOWN: dict[str, Shape] = {
    "persons": _names("", names=_names("givenNames prefix familyName")),
    "organisations": _names("id name", contacts=CONTACT),
    "members": _names("ownView"),
    "ownWords": _names("id text"),
    "involvements": _names(
        "id organisationId role framework fromDate",
        professional=_names("name role", contacts=CONTACT),
        sharingBasis=_names("purpose"),
    ),
    "concerns": _names("id aboutIds status domains harmTypes sinceDate explanationForFamily", statements=STATEMENT),
    "safetyAssessments": _names("id decidedDate startDate nextReviewDate explanationForFamily"),
    "evaluations": _names("id heldAt nextEvaluationDate explanationForFamily"),
    "safetyLevels": _names("personId safetyLevel date basedOnId"),
    "decisions": _names(
        "id aboutIds kind outcome measureTypes deciderId petitionerId decisionDate sentDate grounds durationMonths isExParte"
        " hearingDueDate hearingHeldDate explanationForFamily",
        hearings=_names("date view"),
        remedies=_names("kind untilDate body explanation"),
        reasoning=STATEMENT,
        confidant=CONTACT,
    ),
    "measures": _names(
        "id subjectId type framework status decisionId executorId startDate plannedEndDate endDate explanationForFamily"
    ),
    "placements": _names("id personId type fromDate toDate explanationForFamily"),
    "plans": _names(
        "id type aboutIds authorId adoptedDate nextEvaluationDate explanationForFamily",
        goals=_names("id text inOwnWords indicator dueDate status"),
        agreements=AGREEMENT,
        confidant=CONTACT,
    ),
    "rightsRequests": _names("id kind receivedDate dueDate outcome decidedDate"),
}


TEXTS = frozenset(
    _names(
        "explanationForFamily textForFamily text inOwnWords indicator consequence ownView purpose view body explanation"
        " name givenNames prefix familyName value note"
    )
)
"""The properties that people wrote in words of their own; the others are codes, dates and references."""
