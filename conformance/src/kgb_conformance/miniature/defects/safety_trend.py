"""Ways in which the course of safety is not what follows from the records."""

from typing import Any

from kgb_conformance import trend
from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.messages import Refusal, Request, Response
from kgb_conformance.miniature.shelf import Document

_UNKNOWN = "ONVOLDOENDE_INFO"


@violates("safety-trend/is-derived")
class AnAssessmentCountsFromItsStart(Miniature):
    """An assessment counts on the day it began, also when it was decided later."""

    def judgements(self, dossier: Document) -> list[trend.Judgement]:
        begun = [
            {name: value for name, value in record.items() if name != "decidedDate"}
            for record in dossier["safetyAssessments"]
        ]
        return super().judgements({**dossier, "safetyAssessments": begun})


@violates("safety-trend/is-derived")
class AnEvaluationCountsOnItsDayInUtc(Miniature):
    """An evaluation just after midnight counts on the day before."""

    def judgements(self, dossier: Document) -> list[trend.Judgement]:
        held = [{**record, "heldAt": record["heldAt"][:10] + "T12:00:00Z"} for record in dossier["evaluations"]]
        return super().judgements({**dossier, "evaluations": held})


@violates("safety-trend/is-derived")
class EvaluationsDoNotCount(Miniature):
    """Only assessments make the course."""

    def judgements(self, dossier: Document) -> list[trend.Judgement]:
        return super().judgements({**dossier, "evaluations": []})


@violates("safety-trend/is-derived")
class WhatLiesAheadIsShown(Miniature):
    """An assessment that has yet to begin is part of the course."""

    def judgements(self, dossier: Document) -> list[trend.Judgement]:
        return super().judgements({**dossier, "asOfDate": "2199-12-31"})


@violates("safety-trend/is-derived")
class TheNewestComesFirst(Miniature):
    """The course runs backwards."""

    def judgements(self, dossier: Document) -> list[trend.Judgement]:
        return list(reversed(super().judgements(dossier)))


@violates("safety-trend/is-derived")
class TheCourseIsInTheOrderOfRecording(Miniature):
    """What was recorded first comes first, whatever its day."""

    def judgements(self, dossier: Document) -> list[trend.Judgement]:
        records = [*dossier["safetyAssessments"], *dossier["evaluations"]]
        order = [record["id"] for record in records]
        return sorted(super().judgements(dossier), key=lambda one: order.index(one["basedOnId"]))


@violates("safety-trend/is-derived")
class TheLastOfADayComesFirst(Miniature):
    """On one day what was recorded later stands before what was recorded earlier."""

    def judgements(self, dossier: Document) -> list[trend.Judgement]:
        latest_first = super().judgements(dossier)[::-1]
        return sorted(latest_first, key=lambda one: one["date"])


@violates("safety-trend/is-derived")
class EvaluationsComeBeforeTheAssessmentsOfTheirDay(Miniature):
    """On one day evaluations stand before assessments."""

    def judgements(self, dossier: Document) -> list[trend.Judgement]:
        held = {record["id"] for record in dossier["evaluations"]}
        return sorted(super().judgements(dossier), key=lambda one: (one["date"], one["basedOnId"] not in held))


@violates("safety-trend/is-derived")
class WhatCouldNotBeJudgedIsLeftOut(Miniature):
    """A judgement that could not be given is not shown."""

    def judgements(self, dossier: Document) -> list[trend.Judgement]:
        return [one for one in super().judgements(dossier) if one["safetyLevel"] != _UNKNOWN]


@violates("safety-trend/is-derived")
class WhatCouldNotBeJudgedIsTheWorst(Miniature):
    """Not enough information counts as acutely unsafe."""

    def direction(self, levels: list[str]) -> str:
        return super().direction(["ACUUT_ONVEILIG" if level == _UNKNOWN else level for level in levels])


@violates("safety-trend/is-derived")
class OneJudgementIsNoChange(Miniature):
    """Whoever was judged once stayed the same."""

    def direction(self, levels: list[str]) -> str:
        found = super().direction(levels)
        return "GELIJK" if found == "NIET_TE_BEPALEN" else found


@violates("safety-trend/is-derived")
class TheLastTwoAreCompared(Miniature):
    """The direction forgets where it began."""

    def direction(self, levels: list[str]) -> str:
        return super().direction([level for level in levels if level != _UNKNOWN][-2:])


@violates("safety-trend/is-derived")
class AnAbsentFamilyHasACourse(Miniature):
    """The course of a family that is not there is empty."""

    def read_safety_trend(self, request: Request, id_: str) -> Response:
        if self.shelf.latest(id_, "Family") is None:
            return Response(200, {"familyId": id_, "asOfDate": "2026-06-30", "persons": []})
        return super().read_safety_trend(request, id_)


@violates("safety-trend/each-person-apart")
class EveryoneSharesOneDirection(Miniature):
    """What became of the first holds for the whole family."""

    def course(self, dossier: Document) -> dict[str, Any]:
        told = super().course(dossier)
        directions = [person["direction"] for person in told["persons"]]
        return {**told, "persons": [{**person, "direction": directions[0]} for person in told["persons"]]}


@violates("safety-trend/each-person-apart")
class TheFamilyHasADirection(Miniature):
    """Besides the persons the family has a direction of its own."""

    def course(self, dossier: Document) -> dict[str, Any]:
        return {**super().course(dossier), "direction": "VERBETERD"}


class _Written(Miniature):
    """The miniature in which somebody wrote a course."""

    def __init__(self) -> None:
        super().__init__()
        self.written: dict[str, Any] = {}

    def operate(self, request: Request) -> Response:
        if request.path.endswith("/safety-trend") and request.method in ("POST", "PUT"):
            return self.taken(request)
        return super().operate(request)

    def taken(self, request: Request) -> Response:
        """What becomes of a course that is sent."""
        raise NotImplementedError

    def course(self, dossier: Document) -> dict[str, Any]:
        return dict(self.written.get(dossier["family"]["id"]) or super().course(dossier))


@violates("safety-trend/cannot-be-written")
class ACourseCanBeTypedIn(_Written):
    """A course that is sent replaces the one that is derived."""

    def taken(self, request: Request) -> Response:
        told = self.content(request, "safety-trend")
        self.written[told["familyId"]] = told
        return Response(200, told)


@violates("safety-trend/cannot-be-written")
class AWrittenCourseIsRefusedAndKept(_Written):
    """A course that is sent is refused, and yet is what is read from then on."""

    def taken(self, request: Request) -> Response:
        told = self.content(request, "safety-trend")
        self.written[told["familyId"]] = told
        raise Refusal("method-not-allowed", Allow="GET, HEAD")


@violates("safety-trend/cannot-be-written")
class NobodySaysWhatIsAllowed(_Written):
    """A course that is sent is refused without saying which methods there are."""

    def taken(self, request: Request) -> Response:
        raise Refusal("method-not-allowed")
