"""Checks of working at the same time: ETags and the conditions that use them."""

import re
from threading import Barrier, Thread

from kgb_conformance import documents, families
from kgb_conformance.documents import Document, next_version
from kgb_conformance.expecting import expect, expect_problem, expect_same, expect_status
from kgb_conformance.registry import verifies
from kgb_conformance.target import Target
from kgb_conformance.verdicts import NotConfirmed, Violation
from kgb_conformance.wire import Answer

_STRONG = re.compile(r'"[^"]+"\Z')
_ROUNDS = 8


def _organisation(target: Target) -> Document:
    document = documents.organisation()
    families.record(target, "Organisation", document)
    return document


def _etag(answer: Answer) -> str:
    etag = answer.headers.get("etag", "")
    expect(_STRONG.match(etag), f"{answer.question} heeft geen sterke ETag.", f"{answer.question} has no strong ETag.")
    return etag


@verifies("concurrency/each-resource-has-an-etag")
def the_etag_changes_with_the_resource(target: Target) -> None:
    """The ETag is strong, the same when read twice and as it was given when recorded, and another after a
    replacement.
    """
    document = documents.organisation()
    recorded = _etag(families.record(target, "Organisation", document))
    place = families.address_of("Organisation", document)
    first, second = _etag(target.get(place)), _etag(target.get(place))
    expect(recorded == first == second, "De ETag verandert zonder wijziging.", "The ETag changes without a change.")
    replaced = expect_status(target.put(place, next_version(document, name="Andere naam"), first), 200)
    after = _etag(target.get(place))
    expect(after != first, "De ETag blijft gelijk na een wijziging.", "The ETag stays the same after a change.")
    expect(
        _etag(replaced) == after,
        "De ETag van de PUT is niet die van de GET.",
        "The ETag of the PUT is not that of the GET.",
    )


@verifies("concurrency/a-change-names-what-it-changes")
def a_change_without_condition_is_refused(target: Target) -> None:
    """A PUT without If-Match gets 428, and the resource is as it was."""
    document = _organisation(target)
    place = families.address_of("Organisation", document)
    expect_problem(target.put(place, next_version(document, name="Overschreven"), None), 428, "precondition-required")
    after = families.read(target, "Organisation", document)
    expect_same(after, document, after.document)


@verifies("concurrency/a-stale-change-is-refused")
def a_stale_change_is_refused(target: Target) -> None:
    """The second PUT with the same ETag gets 412, also when its version is next, and the first stays."""
    document = _organisation(target)
    place, etag = families.address_of("Organisation", document), families.etag_of(target, "Organisation", document)
    first = next_version(document, name="De eerste")
    expect_status(target.put(place, first, etag), 200)
    for stale in (next_version(document, name="De tweede"), next_version(first, name="De tweede")):
        expect_problem(target.put(place, stale, etag), 412, "precondition-failed")
    after = families.read(target, "Organisation", document)
    expect_same(after, first, after.document)


def _race(target: Target, place: str, versions: list[Document], etag: str) -> list[Answer]:
    """Sends every version at the same moment."""
    start, answers, trouble = Barrier(len(versions)), [], []

    def run(version: Document) -> None:
        start.wait()
        try:
            answers.append(target.put(place, version, etag))
        except NotConfirmed as error:
            trouble.append(error)

    runners = [Thread(target=run, args=(version,), daemon=True) for version in versions]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
    if trouble:
        raise trouble[0]
    return answers


@verifies("concurrency/one-of-two-writers-wins")
def one_of_two_simultaneous_changes_stays(target: Target) -> None:
    """Of two PUTs with one ETag at the same moment one gets 200 and the other 412 or 409, and what stays is whole:
    eight times.
    """
    document = _organisation(target)
    place = families.address_of("Organisation", document)
    for round_ in range(_ROUNDS):
        etag = families.etag_of(target, "Organisation", document)
        versions = [next_version(document, name=f"{who} {round_}") for who in ("Links", "Rechts")]
        statuses = sorted(answer.status for answer in _race(target, place, versions, etag))
        expect(
            statuses in ([200, 412], [200, 409]),
            f"Twee gelijktijdige wijzigingen kregen {statuses[0]} en {statuses[1]}.",
            f"Two simultaneous changes got {statuses[0]} and {statuses[1]}.",
        )
        document = families.read(target, "Organisation", document).fields
        if document not in versions:
            raise Violation("Wat bleef is geen van beide wijzigingen.", "What stayed is neither of the two changes.")


@verifies("concurrency/unchanged-is-not-sent-again")
def what_the_asker_has_is_not_sent(target: Target) -> None:
    """A GET with the own ETag gets 304 without content, also in a list; with another it gets the resource."""
    document = _organisation(target)
    place, etag = families.address_of("Organisation", document), families.etag_of(target, "Organisation", document)
    for known in (etag, f'"something-else", {etag}'):
        answer = expect_status(target.get(place, If_None_Match=known), 304)
        expect(not answer.content, "Een 304 heeft inhoud.", "A 304 has content.")
    expect_status(target.get(place, If_None_Match='"something-else"'), 200)
    expect_status(target.put(place, next_version(document, name="Nieuw"), etag), 200)
    expect_status(target.get(place, If_None_Match=etag), 200)
