"""Checks of what may never be seen."""

import base64
import re
from typing import Any
from urllib.parse import unquote

from kgb_conformance import documents, families
from kgb_conformance.documents import Document
from kgb_conformance.expecting import expect, expect_error, expect_problem, expect_status
from kgb_conformance.registry import verifies
from kgb_conformance.target import Target
from kgb_conformance.wire import Answer

_NEIGHBOUR = "Buurvrouw Zilverschoon"
_PROTECTED = {"kind": "MELDER", "identityProtected": True, "protectedReason": "GEEN_TOESTEMMING_MELDER"}
_TRACES = ("999990019", "Wolkenveld", "2011-04-17", "9999ZZ")
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
