"""Ways in which a whole family in one document goes wrong."""

import json

from kgb_conformance import references, rules
from kgb_conformance.calendar import today
from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.messages import Request, Response
from kgb_conformance.miniature.shelf import Document


@violates("dossier/carries-the-whole-family")
class PlansStayBehind(Miniature):
    """The dossier has no plans."""

    def dossier(self, family: Document) -> Document:
        return {**super().dossier(family), "plans": []}


@violates("dossier/carries-the-whole-family")
class TheDossierHoldsFirstVersions(Miniature):
    """What was replaced since is not in the dossier."""

    def of_family(self, title: str, family_id: str) -> list[Document]:
        return [self.shelf.versions_of[document["id"]][0] for document in super().of_family(title, family_id)]


@violates("dossier/carries-the-whole-family")
class WhoOnlyAPersonNamesIsForgotten(Miniature):
    """The organisations that only persons name are not in the dossier."""

    def named_in(self, dossier: Document) -> set[str]:
        inside = {**dossier, "persons": [], "organisations": []}
        kept = self.shelf
        named = super().named_in(inside)
        persons = {id_ for id_ in named if kept.title_of[id_] == "Person"}
        by_persons = {kept.versions_of[id_][-1]["recordedById"] for id_ in persons}
        direct = {document["recordedById"] for _, _, document in rules.parts(inside)}
        return named - (by_persons - direct)


@violates("dossier/follows-its-schema")
class TheDossierHasNoDate(Miniature):
    """The dossier does not say of when it is."""

    def dossier(self, family: Document) -> Document:
        return {name: part for name, part in super().dossier(family).items() if name != "asOfDate"}


@violates("dossier/follows-its-schema")
class TheDossierIsOfNewYear(Miniature):
    """The dossier is always as of the same day."""

    def dossier(self, family: Document) -> Document:
        return {**super().dossier(family), "asOfDate": "2026-01-01"}


@violates("dossier/follows-its-schema")
class AnAbsentFamilyHasNoFindings(Miniature):
    """The findings of a family that is not there are an empty list."""

    def read_findings(self, request: Request, id_: str) -> Response:
        if self.shelf.latest(id_, "Family") is None:
            return Response(200, {"familyId": id_, "asOfDate": today(), "findings": []})
        return super().read_findings(request, id_)


@violates("dossier/survives-the-journey")
class VersionsStartAnew(Miniature):
    """What was delivered begins again at version 1."""

    def keep_all(self, dossier: Document) -> None:
        for title, _, resource in rules.parts(dossier):
            self.shelf.keep(title, {**resource, "version": 1})


@violates("dossier/survives-the-journey")
class OwnWordsAreLost(Miniature):
    """What the family says in its own words does not survive a delivery."""

    def keep_all(self, dossier: Document) -> None:
        goals = [
            {**plan, "goals": [_without(goal, "inOwnWords") for goal in plan.get("goals", [])]}
            for plan in dossier["plans"]
        ]
        super().keep_all({**dossier, "plans": goals})


def _without(document: Document, name: str) -> Document:
    return {key: value for key, value in document.items() if key != name}


@violates("dossier/arrives-whole-or-not-at-all")
class PersonsArriveBeforeTheRestIsJudged(Miniature):
    """Persons and organisations are kept, whatever becomes of the rest."""

    def deliver_dossier(self, request: Request) -> Response:
        dossier = self.content(request, "dossier")
        for title, part in (("Organisation", "organisations"), ("Person", "persons")):
            for resource in dossier[part]:
                if resource["id"] not in self.shelf.title_of:
                    self.shelf.keep(title, resource)
        return super().deliver_dossier(request)


@violates("dossier/arrives-whole-or-not-at-all")
class ASecondDeliveryOverwrites(Miniature):
    """A dossier that is there already is written over."""

    def check_ids_are_free(self, dossier: Document) -> None:
        return

    def keep_all(self, dossier: Document) -> None:
        for title, _, resource in rules.parts(dossier):
            self.shelf.keep(title, resource)


@violates("dossier/arrives-whole-or-not-at-all")
class ReferencesComeBeforeIds(Miniature):
    """Of a dossier that is there already the references are judged first."""

    def check_delivery(self, dossier: Document) -> None:
        self.check_dossier_references(dossier)
        super().check_delivery(dossier)


@violates("dossier/arrives-whole-or-not-at-all")
class TheOrderOfNamesCounts(Miniature):
    """A known person whose names stand in another order is taken for somebody else."""

    def is_the_same(self, known: Document, resource: Document) -> bool:
        return json.dumps(known) == json.dumps(resource)


@violates("dossier/arrives-whole-or-not-at-all")
class OnlyTheVersionIsCompared(Miniature):
    """A known person with other content comes along, as long as the version is the same."""

    def is_the_same(self, known: Document, resource: Document) -> bool:
        return bool(known["version"] == resource["version"])


@violates("dossier/no-other-family")
class AChildBringsItsOtherFamily(Miniature):
    """The dossier holds the involvements of every family in which a member lives."""

    def of_family(self, title: str, family_id: str) -> list[Document]:
        found = super().of_family(title, family_id)
        if title != "Involvement":
            return found
        members = self._members(family_id)
        others = [family["id"] for family in self.shelf.every("Family") if members & self._members(family["id"])]
        return [
            document for id_ in others for document in super(AChildBringsItsOtherFamily, self).of_family(title, id_)
        ]

    def _members(self, family_id: str) -> set[str]:
        family = self.shelf.latest(family_id, "Family") or {"members": []}
        return {member["personId"] for member in family["members"]}


@violates("dossier/survives-the-journey")
class WhoeverIsNotNamedIsLost(Miniature):
    """A delivered person whom nothing names is taken, and is not in the dossier any more."""

    def check_dossier_references(self, dossier: Document) -> None:
        found = references.findings_on_references(dossier)
        if any(finding["code"] != "reference/unnamed" for finding in found):
            super().check_dossier_references(dossier)


@violates("dossier/survives-the-journey")
class ExtensionsStayBehind(Miniature):
    """What a dossier holds in extensions is not kept."""

    def keep_all(self, dossier: Document) -> None:
        plain = {
            part: [_without(item, "extensions") for item in content] if isinstance(content, list) else content
            for part, content in dossier.items()
        }
        super().keep_all(plain)


@violates("dossier/its-version-is-known")
class AnyVersionIsTaken(Miniature):
    """A dossier in another version is read as if it were this one."""

    def check_version(self, dossier: Document) -> None:
        return
