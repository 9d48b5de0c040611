"""How safe it became for each person, worked out anew from a dossier: what the answer of a target has to be."""

from collections.abc import Callable, Iterable
from typing import Any

from kgb_conformance.calendar import date_of

Judgement = dict[str, str]
_FROM_WORST = ("ACUUT_ONVEILIG", "STRUCTUREEL_ONVEILIG", "RISICO", "VOLDOENDE_VEILIG")


def direction(levels: Iterable[str]) -> str:
    """Where the levels lead, oldest first; a level that could not be given leads nowhere."""
    given = [_FROM_WORST.index(level) for level in levels if level in _FROM_WORST]
    if len(given) < 2:
        return "NIET_TE_BEPALEN"
    step = given[-1] - given[0]
    return "VERBETERD" if step > 0 else "VERSLECHTERD" if step < 0 else "GELIJK"


def judgements(dossier: dict[str, Any]) -> list[Judgement]:
    """Every judgement up to the day of the dossier with the person it is about, oldest first."""
    found = [
        _judgement(record, record.get("decidedDate") or record["startDate"], one)
        for record in dossier["safetyAssessments"]
        for one in record.get("results", [])
    ]
    found += [
        _judgement(record, date_of(record["heldAt"]), one)
        for record in dossier["evaluations"]
        for one in record["safetyNow"]
    ]
    # Sorting keeps what has the same date in the order above: assessments first, each as it was recorded.
    return sorted((one for one in found if one["date"] <= dossier["asOfDate"]), key=lambda one: one["date"])


def _judgement(record: dict[str, Any], date: str, one: dict[str, Any]) -> Judgement:
    level = {"date": date, "safetyLevel": one["safetyLevel"], "basedOnId": record["id"]}
    return {"personId": one["personId"], **level}


def safety_trend(
    dossier: dict[str, Any],
    judged: Iterable[Judgement] | None = None,
    leads: Callable[[list[str]], str] = direction,
) -> dict[str, Any]:
    """The whole answer: for each person who was judged the course and where it leads.

    Args:
        dossier: a dossier that follows its schema.
        judged: the judgements that count, oldest first; by default those in the dossier.
        leads: tells where the levels of one person lead.
    """
    courses: dict[str, list[Judgement]] = {}
    for one in judgements(dossier) if judged is None else judged:
        point = {name: value for name, value in one.items() if name != "personId"}
        courses.setdefault(one["personId"], []).append(point)
    persons = [
        {"personId": id_, "direction": leads([point["safetyLevel"] for point in points]), "points": points}
        for id_, points in courses.items()
    ]
    return {"familyId": dossier["family"]["id"], "asOfDate": dossier["asOfDate"], "persons": persons}
