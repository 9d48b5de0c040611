"""Checks of what may never be seen."""

import base64
import re
from typing import Any
from urllib.parse import unquote

from kgb_conformance import accountability, documents, families
from kgb_conformance.documents import Document
from kgb_conformance.expecting import expect, expect_absent, expect_error, expect_problem, expect_status
from kgb_conformance.registry import verifies
from kgb_conformance.target import Target
from kgb_conformance.wire import Answer

_NEIGHBOUR = "Buurvrouw Zilverschoon"
_PROTECTED = {"kind": "MELDER", "identityProtected": True, "protectedReason": "GEEN_TOESTEMMING_MELDER"}
_TRACES = ("999990019", "Wolkenveld", "2011-04-17", "9999ZZ")
_HIDDEN = {"street": "Nachtegaalpad", "houseNumber": "4711-Q", "postalCode": "9876QX"}
_WORD = re.compile(r"[A-Za-z0-9_-]{4,}")


def _expect_unseen(answer: Answer, secret: str) -> None:
    expect(
        secret not in answer.text and secret not in str(dict(answer.headers)),
        f"{answer.question} ({answer.status}) verraadt de beschermde bron.",
        f"{answer.question} ({answer.status}) reveals the protected source.",
    )


@verifies("privacy/a-protected-source-stays-hidden")
def a_report_that_names_a_protected_source_is_refused(target: Target) -> None:
    """A report with the name of a protected source gets 400 with the rule, and the name comes back nowhere: not in
    the error, the list, the dossier or the findings.
    """
    at = families.small_family(target)
    report: Document = {**documents.report(at.by, at.id, at.child["id"]), "source": {**_PROTECTED, "name": _NEIGHBOUR}}
    refused = target.post("/reports", report, "report-with-name.json")
    _expect_unseen(refused, _NEIGHBOUR)
    expect_error(refused, expect_problem(refused, 400, "invalid-input"), "report/protected-source-is-not-named")
    query = [("familyId", at.id)]
    answers = [target.get(families.address_of("Report", report)), target.get("/reports", query)]
    answers += [target.get(f"/families/{at.id}/{part}") for part in ("dossier", "findings")]
    for answer in answers:
        _expect_unseen(answer, _NEIGHBOUR)


@verifies("privacy/a-protected-source-stays-hidden")
def a_protected_source_by_reference_is_refused(target: Target) -> None:
    """A report that points at the person of a protected source gets 400, and the dossier does not name that person."""
    at = families.small_family(target)
    neighbour = documents.person(at.by, "Zilverschoon", "Proefbuur")
    families.record(target, "Person", neighbour)
    report = {**documents.report(at.by, at.id, at.child["id"]), "source": {**_PROTECTED, "personId": neighbour["id"]}}
    expect_status(target.post("/reports", report, "report-with-person.json"), 400)
    _expect_unseen(expect_status(target.get(f"/families/{at.id}/dossier"), 200), neighbour["id"])


def _readable(text: str) -> str:
    """A header with everything in it that hides in percent signs or base64."""
    words = [text, unquote(text)]
    for word in _WORD.findall(text):
        try:
            words.append(base64.urlsafe_b64decode(word + "=" * (-len(word) % 4)).decode("utf-8", errors="ignore"))
        except ValueError:
            continue
    return " ".join(words)


def _recognisable(by: str) -> dict[str, Any]:
    address = {
        "kind": "WOONADRES",
        "street": "Wolkenveld",
        "houseNumber": "4",
        "postalCode": "9999ZZ",
        "isConfidential": False,
    }
    number = {"system": "BSN", "value": "999990019"}
    person = documents.person(
        by, "Wolkenveld", "Wolkenveld", identifiers=[number], birthDate="2011-04-17", addresses=[address]
    )
    return {name: value for name, value in person.items() if name != "bsnMissingReason"}


@verifies("privacy/no-person-in-an-address")
def no_address_tells_who_someone_is(target: Target) -> None:
    """Location, Link and ETag of a recognisable person hold no number, name, date of birth or postal code, not
    even in base64.
    """
    by = documents.organisation()
    families.record(target, "Organisation", by)
    # Another before it: so that the person stands where the next page begins.
    families.record(target, "Person", documents.person(by["id"]))
    person = _recognisable(by["id"])
    answers = [families.record(target, "Person", person), families.read(target, "Person", person)]
    first = expect_status(target.get("/persons", [("limit", "1")]), 200)
    answers += [first, expect_status(target.get(first.next_page or "/persons"), 200)]
    for answer in answers:
        told = _readable(
            " ".join(answer.headers.get(name, "") for name in ("location", "link", "etag", "content-location"))
        )
        found = [trace for trace in _TRACES if trace.lower() in told.lower()]
        expect(
            not found,
            f"Een adres van {answer.question} verraadt iemand.",
            f"An address of {answer.question} reveals someone.",
        )


def _confidential(**fields: Any) -> Document:
    return {"kind": "WOONADRES", **_HIDDEN, "isConfidential": True, **fields}


def _in_hiding(by: str, **fields: Any) -> Document:
    """A person whose address only few may know."""
    addresses = fields.pop("addresses", [_confidential()])
    return {**documents.person(by, "Yara", addresses=addresses), "confidentiality": "GEHEIM_ADRES", **fields}


def _expect_no_address(answer: Answer, told: str) -> None:
    found = [name for name, value in _HIDDEN.items() if value.lower() in told.lower()]
    expect(
        not found,
        f"{answer.question} ({answer.status}) herhaalt van een geheim adres: {', '.join(found)}.",
        f"{answer.question} ({answer.status}) repeats of a confidential address: {', '.join(found)}.",
    )


@verifies("privacy/a-confidential-address-stays-hidden")
def no_error_repeats_a_confidential_address(target: Target) -> None:
    """Persons with a confidential address that is not marked, of a wrong shape, with an unknown code, with a reference
    to nothing and recorded twice are refused without a word of the address.
    """
    by = documents.organisation()
    families.record(target, "Organisation", by)
    person = _in_hiding(by["id"])
    families.record(target, "Person", person)
    shapes: list[dict[str, Any]] = [
        {"postalCode": "9876QX 9876qx"},
        {"houseNumber": ["4711-Q"]},
        {"kind": "NACHTEGAALPAD"},
        {"way": "9876QX"},
    ]
    wrong = [_in_hiding(by["id"], confidentiality="NORMAAL"), person]
    wrong += [_in_hiding(by["id"], addresses=[_confidential(**shape)]) for shape in shapes]
    wrong.append(_in_hiding(by["id"], recordedById=person["id"]))
    for document in wrong:
        answer = expect_status(target.post("/persons", document, "person-in-hiding.json"), 400, 409)
        _expect_no_address(answer, answer.text + _readable(str(dict(answer.headers))))


@verifies("privacy/a-confidential-address-stays-hidden")
def no_finding_or_address_repeats_a_confidential_address(target: Target) -> None:
    """Neither the findings on a family with a confidential address, nor Location, Link and ETag of whoever lives there,
    hold a word of it.
    """
    at = families.small_family(target)
    hidden = _in_hiding(at.by)
    answers = [families.record(target, "Person", hidden), families.read(target, "Person", hidden)]
    stay = documents.placement(at.by, at.id, hidden["id"], address=_confidential())
    answers.append(families.record(target, "Placement", {**stay, "confidentiality": "GEHEIM_ADRES"}))
    # Nobody decided on it in time: so there is something to find.
    families.record(target, "Report", documents.report(at.by, at.id, hidden["id"]))
    families.record(target, "Person", documents.person(at.by))
    first = expect_status(target.get("/persons", [("limit", "1")]), 200)
    answers += [first, expect_status(target.get(first.next_page or "/persons"), 200)]
    for answer in answers:
        _expect_no_address(answer, _readable(" ".join(map(str, answer.headers.values()))))
    findings = expect_status(target.get(f"/families/{at.id}/findings"), 200)
    expect(findings.fields.get("findings"), "Er zijn geen bevindingen.", "There are no findings.")
    _expect_no_address(findings, findings.text)


@verifies("privacy/a-confidential-address-stays-hidden")
def a_handover_that_names_the_street_is_refused(target: Target) -> None:
    """A handover whose note names the street of a confidential address in the family gets 409 with the rule, without
    the street in the error, and is not kept; without the street it is taken.
    """
    at = families.small_family(target)
    receiver, hidden = documents.organisation("Veilig Thuis Proefstad", "VEILIG_THUIS"), _in_hiding(at.by)
    families.record(target, "Organisation", receiver)
    families.record(target, "Person", hidden)
    stay = documents.placement(at.by, at.id, hidden["id"])
    families.record(target, "Placement", stay)
    telling = documents.handover(at.by, receiver["id"], at.id, note="Yara woont nu aan het Nachtegaalpad.")
    answer = target.post("/handovers", telling, "handover-with-an-address.json")
    errors = expect_problem(answer, 409, "rule-violated")
    expect_error(answer, errors, "handover/keeps-a-confidential-address-out", ["/note"])
    _expect_no_address(answer, answer.text)
    expect_absent(target.get(families.address_of("Handover", telling)))
    families.record(target, "Handover", {**telling, "note": "Yara woont nu ergens anders."})


@verifies("privacy/no-family-in-a-reflection")
def a_reflection_about_a_family_is_refused(target: Target) -> None:
    """A reflection with a family, a person or items, at the top and in an observation, gets 400 at that name, and is
    not there; one without is taken.
    """
    at = families.small_family(target)
    right = accountability.reflection(at.by)
    families.record(target, "Reflection", right)
    for name, value in (("familyId", at.id), ("personId", at.child["id"]), ("itemIds", [at.id])):
        for place in ("", "/observations/0"):
            wrong = accountability.reflection(at.by)
            (wrong["observations"][0] if place else wrong)[name] = value
            answer = target.post("/reflections", wrong, "reflection.json")
            errors = expect_problem(answer, 400, "invalid-input")
            expect_error(answer, errors, "schema/unknown-property", [place, f"{place}/{name}"])
            expect_absent(target.get(families.address_of("Reflection", wrong)))
