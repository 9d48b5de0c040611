"""Checks of single resources: recorded, read back, replaced and refused."""

from typing import Any
from urllib.parse import urlsplit

import kgb_spec
from kgb_conformance import documents, families
from kgb_conformance.calendar import NoSuchDate, instant
from kgb_conformance.documents import next_version
from kgb_conformance.expecting import (
    expect,
    expect_absent,
    expect_error,
    expect_items,
    expect_no_faults,
    expect_problem,
    expect_same,
    expect_shape,
    expect_status,
)
from kgb_conformance.kinds import Kind
from kgb_conformance.registry import verifies
from kgb_conformance.renaming import fresh_id
from kgb_conformance.structure import page_faults
from kgb_conformance.target import Target

_NESTED: Any = {
    "text": '  spaties, é, 漢字, 👧🏽 en "aanhalingstekens"  ',
    "numbers": [0, -1, 0.1, 1e-7, 9007199254740993, 12345678901234567890],
    "empty": [None, True, False, {}, [], ""],
    "recordedAt": "2026-01-01T00:00:00+05:30",
}


def _record_up_to(target: Target, title: str) -> dict[str, Any]:
    """Records one of each kind until this kind, and gives the document of this kind unrecorded."""
    ready = families.one_of_each(families.small_family(target))
    for earlier, document in ready.items():
        if earlier == title:
            return document
        # Only what others point at: the check of one kind does not stand on all the others.
        if earlier in ("Organisation", "Person"):
            families.record(target, earlier, document)
    raise AssertionError(title)


@verifies("resources/created-is-readable", cases=families.every_kind)
def what_is_created_can_be_read_back(target: Target, kind: Kind) -> None:
    """A POST gets 201 with an absolute Location, and there stands what was sent."""
    document = _record_up_to(target, kind.title)
    created = families.record(target, kind.title, document)
    location = created.headers.get("location", "")
    expect(
        urlsplit(location).scheme in ("http", "https") and location.endswith(f"/{kind.collection}/{document['id']}"),
        f"{created.question}: Location is geen volledig adres van het gegeven.",
        f"{created.question}: Location is not the absolute address of the resource.",
    )
    expect_same(created, document, created.document)
    answer = expect_status(target.get(location), 200)
    expect_same(answer, document, answer.document)


@verifies("resources/absent-is-not-found", cases=families.every_kind)
def what_is_not_there_is_not_found(target: Target, kind: Kind) -> None:
    """A fresh id, an id of another kind and something that is no id get 404."""
    other = documents.organisation()
    families.record(target, "Organisation", other)
    strange = [] if kind.title == "Organisation" else [other["id"]]
    for id_ in [fresh_id(), "1", "6f9619ff-8b86-4011-b42d-00cf4fc964ff", *strange]:
        expect_problem(target.get(f"/{kind.collection}/{id_}"), 404, "not-found")


@verifies("resources/absent-is-not-found")
def what_is_not_there_cannot_be_replaced(target: Target) -> None:
    """A PUT on a fresh id gets 404 and records nothing."""
    document = documents.organisation()
    place = families.address_of("Organisation", document)
    expect_problem(target.put(place, document, '"anything"'), 404, "not-found")
    expect_absent(target.get(place))


@verifies("resources/an-id-is-used-once")
def an_id_is_used_once(target: Target) -> None:
    """A second POST with an id gets 409, also as another kind, and the first stays as it was."""
    document = documents.organisation()
    families.record(target, "Organisation", document)
    for again in (document, {**document, "name": "Een ander"}):
        answer = target.post("/organisations", again, "organisation.json")
        expect_problem(answer, 409, "already-exists")
    after = families.read(target, "Organisation", document)
    expect_same(after, document, after.document)


@verifies("resources/versions-follow-each-other")
def versions_follow_each_other(target: Target) -> None:
    """After version 1 only version 2 is taken, and after that neither 2 again nor 9."""
    document = documents.organisation()
    families.record(target, "Organisation", document)
    place = families.address_of("Organisation", document)
    second = next_version(document, name="De tweede versie")
    expect_status(target.put(place, second, families.etag_of(target, "Organisation", document)), 200)
    for number in (2, 9, 1):
        wrong = {**second, "version": number, "name": "Een gat"}
        answer = target.put(place, wrong, families.etag_of(target, "Organisation", document))
        expect_problem(answer, 409, "version-not-next")
    after = families.read(target, "Organisation", document)
    expect_same(after, second, after.document)


@verifies("resources/versions-follow-each-other")
def what_was_made_elsewhere_keeps_its_version(target: Target) -> None:
    """A resource that comes from elsewhere as version 7 is recorded as version 7, and 8 follows."""
    document = {**documents.organisation(), "version": 7}
    families.record(target, "Organisation", document)
    place = families.address_of("Organisation", document)
    etag = families.etag_of(target, "Organisation", document)
    expect_status(target.put(place, next_version(document), etag), 200)


@verifies("resources/what-is-only-added-to-never-changes", cases=families.only_added_to)
def what_is_only_added_to_stays(target: Target, kind: Kind) -> None:
    """A PUT with a next version gets 405 with Allow, and what was recorded stays as it was."""
    document = _record_up_to(target, kind.title)
    families.record(target, kind.title, document)
    place, etag = families.address_of(kind.title, document), families.etag_of(target, kind.title, document)
    refused = target.put(place, next_version(document, confidentiality="ALLEEN_ORGANISATIE"), etag)
    expect_problem(refused, 405, "method-not-allowed")
    allowed = {name.strip() for name in refused.headers.get("allow", "").split(",")}
    expect(allowed == {"GET", "HEAD"}, "Allow is niet GET, HEAD.", "Allow is not GET, HEAD.")
    after = families.read(target, kind.title, document)
    expect_same(after, document, after.document)


@verifies("resources/open-lists-take-codes-of-others")
def a_code_of_somebody_else_is_kept(target: Target) -> None:
    """An organisation of a type that a municipality defined itself comes back as it was sent."""
    document = documents.organisation("Buurtkamer Proefstad", "gemeente-meerdijk:BUURTKAMER")
    families.record(target, "Organisation", document)
    answer = families.read(target, "Organisation", document)
    expect_same(answer, document, answer.document)


@verifies("resources/open-lists-take-codes-of-others")
def no_other_code_passes_for_one(target: Target) -> None:
    """A misspelt code in an open list, a code with half an owner, and a code of somebody else in a closed list get 400
    with every code that is known.
    """
    for name, code, list_ in (
        ("type", "GEMEENTEN", "organisation-type"),
        ("type", "gemeente-meerdijk:", "organisation-type"),
        ("type", "Gemeente Meerdijk:BUURTKAMER", "organisation-type"),
        ("confidentiality", "gemeente-meerdijk:BUURTGEHEIM", "confidentiality"),
    ):
        answer = target.post("/organisations", {**documents.organisation(), name: code}, "organisation.json")
        error = expect_error(answer, expect_problem(answer, 400, "invalid-input"), "code/unknown", [f"/{name}"])
        known = [entry["const"] for entry in kgb_spec.codes(kgb_spec.code_lists()[list_])]
        missing = [code for code in known if code not in str(error.get("fix"))]
        told = ", ".join(missing[:5])
        expect(not missing, f"De fout noemt niet: {told}.", f"The error does not name: {told}.")


@verifies("resources/path-and-content-agree")
def path_and_content_agree(target: Target) -> None:
    """A PUT with the content of another resource gets 400, and both stay as they were."""
    one, other = documents.organisation("De ene"), documents.organisation("De andere")
    for document in (one, other):
        families.record(target, "Organisation", document)
    etag = families.etag_of(target, "Organisation", one)
    answer = target.put(families.address_of("Organisation", one), next_version(other, name="Verdwaald"), etag)
    expect_error(answer, expect_problem(answer, 400, "invalid-input"), "request/id-differs")
    for document in (one, other):
        after = families.read(target, "Organisation", document)
        expect_same(after, document, after.document)


@verifies("resources/path-and-content-agree")
def a_resource_stays_with_its_family(target: Target) -> None:
    """A PUT that moves a resource to another family gets 400."""
    here, there = families.small_family(target), families.small_family(target)
    moved = next_version(here.involvement, familyId=there.id)
    place, etag = families.address_of("Involvement", moved), families.etag_of(target, "Involvement", moved)
    answer = target.put(place, moved, etag)
    expect_error(answer, expect_problem(answer, 400, "invalid-input"), "request/family-changed", ["/familyId"])


@verifies("resources/unknown-references-are-refused")
def a_reference_to_nothing_is_refused(target: Target) -> None:
    """A concern about a person who was never recorded gets 409 at the place of the reference, and is not kept."""
    at = families.small_family(target)
    document = documents.concern(at.by, at.id, fresh_id())
    answer = target.post("/concerns", document, "concern.json")
    expect_error(answer, expect_problem(answer, 409, "unknown-reference"), "reference/unknown", ["/aboutIds/0"])
    expect_absent(target.get(families.address_of("Concern", document)))


@verifies("resources/unknown-references-are-refused")
def a_reference_to_another_kind_is_refused(target: Target) -> None:
    """A concern about an organisation gets 409 at the place of the reference."""
    at = families.small_family(target)
    answer = target.post("/concerns", documents.concern(at.by, at.id, at.by), "concern.json")
    expect_error(answer, expect_problem(answer, 409, "unknown-reference"), "reference/wrong-kind", ["/aboutIds/0"])


@verifies("resources/unknown-references-are-refused")
def a_reference_into_another_family_is_refused(target: Target) -> None:
    """A handover of a report that belongs to another family gets 409."""
    here, there = families.small_family(target), families.small_family(target)
    report = documents.report(there.by, there.id, there.child["id"])
    families.record(target, "Report", report)
    handover = documents.handover(here.by, there.by, here.id, itemIds=[report["id"]])
    expect_problem(target.post("/handovers", handover, "handover.json"), 409, "unknown-reference")


@verifies("resources/unknown-references-are-refused")
def a_judgement_rests_on_a_statement_of_the_report(target: Target) -> None:
    """A concern whose judgement rests on its own fact and on one of the family's recorded report gets 201."""
    at = families.small_family(target)
    report = documents.report(at.by, at.id, at.child["id"])
    families.record(target, "Report", report)
    concern = documents.concern(at.by, at.id, at.child["id"])
    fact, judgement = concern["statements"][0], documents.statement("De ruzies maken Sam bang.", "OORDEEL")
    judgement["restsOnIds"] = [fact["id"], report["statements"][0]["id"]]
    families.record(target, "Concern", {**concern, "statements": [fact, judgement]})


@verifies("resources/extensions-survive")
def extensions_come_back_as_they_were(target: Target) -> None:
    """An extension with nested content, large and small numbers and null comes back unchanged."""
    extensions = [{"name": "nl.example.proef", "value": _NESTED}, {"name": "nl.example.leeg", "value": None}]
    document = {**documents.organisation(), "extensions": extensions}
    families.record(target, "Organisation", document)
    answer = families.read(target, "Organisation", document)
    expect_same(answer, document, answer.document)


@verifies("resources/moments-are-in-utc")
def moments_come_back_in_utc(target: Target) -> None:
    """Moments with +05:30, -03:00 and a fraction come back with Z, as the same moment."""
    for sent in (
        "2026-03-02T01:10:00+05:30",
        "2026-03-02T22:10:00-03:00",
        "2026-03-02T09:10:00.250Z",
        "2026-03-02T09:10:00Z",
    ):
        document = {**documents.organisation(), "recordedAt": sent}
        families.record(target, "Organisation", document)
        given = str(families.read(target, "Organisation", document).fields.get("recordedAt"))
        expect(given.endswith("Z"), f"{sent} kwam niet terug met Z.", f"{sent} did not come back with Z.")
        try:
            same = instant(given) == instant(sent)
        except NoSuchDate:
            same = False
        expect(same, f"{sent} kwam terug als een ander moment.", f"{sent} came back as another moment.")


@verifies("resources/responses-follow-the-schema", cases=families.every_kind)
def what_is_given_follows_its_schema(target: Target, kind: Kind) -> None:
    """A resource that was read and a page of its kind follow the schema."""
    document = _record_up_to(target, kind.title)
    families.record(target, kind.title, document)
    expect_shape(families.read(target, kind.title, document), kind.schema)
    page = expect_status(target.get(f"/{kind.collection}", [("limit", "5")]), 200)
    expect_no_faults(page, page_faults(kind.schema, page.document))


@verifies("resources/a-family-filters-its-own")
def a_family_filters_its_own(target: Target) -> None:
    """With familyId come all the involvements of that family and none of another."""
    here, there = families.small_family(target), families.small_family(target)
    for at, count in ((here, 3), (there, 2)):
        expected = {document["id"] for document in [at.involvement, *families.more_involvements(target, at, count - 1)]}
        given = [
            item["id"] for item in expect_items(target.get("/involvements", [("familyId", at.id), ("limit", "100")]))
        ]
        own, others = len(expected & set(given)), len(set(given) - expected)
        expect(
            set(given) == expected and len(given) == count,
            f"Van {count} betrokkenheden van het gezin kwamen er {own} terug, en {others} andere.",
            f"Of {count} involvements of the family {own} came back, and {others} others.",
        )
