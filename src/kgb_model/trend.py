"""Derives whether it became safer for each person from the assessments and evaluations in a dossier."""

from typing import Any

from kgb_model.dates import date_of

LADDER = ("ACUUT_ONVEILIG", "STRUCTUREEL_ONVEILIG", "RISICO", "VOLDOENDE_VEILIG")
"""The levels of safety from worst to best. What could not be judged has no place on it."""


def safety_trend(dossier: dict[str, Any]) -> dict[str, Any]:
    """The course of safety in a dossier that follows its schema.

    Returns:
        A ``SafetyTrend`` as plain Python values: for each person who was ever judged the judgements up to the date of the
        dossier, oldest first, and the direction from the first to the last that could be given. Persons are never
        averaged: one child may be safer while another is not.
    """
    points: dict[str, list[dict[str, str]]] = {}
    for judged in sorted(judgements(dossier), key=lambda judged: judged["date"]):
        if judged["date"] <= dossier["asOfDate"]:
            points.setdefault(judged.pop("personId"), []).append(judged)
    persons = [
        {"personId": person, "direction": direction([point["safetyLevel"] for point in course]), "points": course}
        for person, course in points.items()
    ]
    return {"familyId": dossier["family"]["id"], "asOfDate": dossier["asOfDate"], "persons": persons}


def judgements(dossier: dict[str, Any]) -> list[dict[str, str]]:
    """Every judgement of a person's safety with its date and the record it stands in.

    An assessment counts from the date of its decision, and from its start as long as there is none.
    """
    looks = [
        (record["id"], record.get("decidedDate", record["startDate"]), record.get("results", []))
        for record in dossier["safetyAssessments"]
    ]
    looks += [(record["id"], date_of(record["heldAt"]), record["safetyNow"]) for record in dossier["evaluations"]]
    return [
        {"personId": item["personId"], "date": date, "safetyLevel": item["safetyLevel"], "basedOnId": id_}
        for id_, date, results in looks
        for item in results
    ]


def direction(levels: list[str]) -> str:
    """Whether the last level that could be given is better than the first, worse or the same."""
    given = [LADDER.index(level) for level in levels if level in LADDER]
    if len(given) < 2:
        return "NIET_TE_BEPALEN"
    if given[-1] == given[0]:
        return "GELIJK"
    return "VERBETERD" if given[-1] > given[0] else "VERSLECHTERD"
