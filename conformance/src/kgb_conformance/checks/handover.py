"""Checks of handing over the view on safety."""

from dataclasses import dataclass
from typing import Any

from kgb_conformance import documents, families
from kgb_conformance.documents import Document
from kgb_conformance.expecting import expect, expect_error, expect_problem, expect_same, expect_shape, expect_status
from kgb_conformance.families import SmallFamily
from kgb_conformance.registry import verifies
from kgb_conformance.target import Target
from kgb_conformance.wire import Answer

_ANSWERED_AT = "2026-03-12T09:30:00Z"
_ACCEPTANCE = {"acceptedAt": _ANSWERED_AT}
_REFUSAL = {"refusedAt": _ANSWERED_AT, "refusalReason": "GEEN_CAPACITEIT"}


@dataclass(frozen=True)
class Offer:
    """A family with a giver who holds the view on safety, a receiver, and the handover between them."""

    at: SmallFamily
    receiver: Document
    receiving: Document | None
    handover: Document

    def answer(self, target: Target, action: str, document: Document) -> Answer:
        """Answers the handover: ``_accept`` or ``_refuse``."""
        return target.post(f"/handovers/{self.handover['id']}/{action}", document, f"{action[1:]}.json")


def _offer(target: Target, *, receiver_is_there: bool = True, **receiving: Any) -> Offer:
    at = families.small_family(target)
    receiver = documents.organisation("Veilig Thuis Proefstad", "VEILIG_THUIS")
    families.record(target, "Organisation", receiver)
    involvement = documents.involvement(receiver["id"], at.id, **receiving) if receiver_is_there else None
    if involvement:
        families.record(target, "Involvement", involvement)
    handover = documents.handover(at.by, receiver["id"], at.id)
    families.record(target, "Handover", handover)
    return Offer(at, receiver, involvement, handover)


def _expect_holder(target: Target, at: SmallFamily, holder: Document) -> None:
    """Exactly this involvement holds the view on safety of the family."""
    holding = [item.get("id") for item in families.holders(target, at.id)]
    expect(
        holding == [holder["id"]],
        f"Het zicht op veiligheid ligt niet bij precies de ene die het hoort te hebben, maar bij {len(holding)}.",
        f"The view on safety is not with exactly the one involvement that should hold it, but with {len(holding)}.",
    )


def _expect_nothing_moved(target: Target, offer: Offer) -> None:
    """Giver and receiver are as they were recorded."""
    for document in filter(None, (offer.at.involvement, offer.receiving)):
        after = families.read(target, "Involvement", document)
        expect_same(after, document, after.document)


@verifies("handover/an-offer-moves-nothing")
def an_offer_moves_nothing(target: Target) -> None:
    """After an offer both involvements are as they were, and the giver holds the view."""
    offer = _offer(target)
    _expect_nothing_moved(target, offer)
    _expect_holder(target, offer.at, offer.at.involvement)


def _expect_answered(target: Target, offer: Offer, answer: Answer, **changes: Any) -> None:
    """The handover, in the answer and when read, is the next version with these changes, recorded by the receiver."""
    expect_status(answer, 200)
    expect_shape(answer, "handover")
    stamp = {"version": 2, "recordedAt": _ANSWERED_AT, "recordedById": offer.receiver["id"]}
    expected = {**offer.handover, **stamp, **changes}
    expect_same(answer, expected, answer.document)
    after = families.read(target, "Handover", offer.handover)
    expect_same(after, expected, after.document)
    expect(
        answer.headers.get("etag") == after.headers.get("etag"),
        "De ETag van het antwoord is niet die van de overdracht.",
        "The ETag of the answer is not that of the handover.",
    )


@verifies("handover/acceptance-moves-the-view")
def acceptance_moves_the_view(target: Target) -> None:
    """After acceptance the receiver alone holds the view; handover and both involvements have their next version."""
    offer = _offer(target)
    _expect_answered(
        target, offer, offer.answer(target, "_accept", _ACCEPTANCE), status="AANVAARD", acceptedAt=_ANSWERED_AT
    )
    _expect_holder(target, offer.at, offer.receiving or {})
    stamp = {"version": 2, "recordedAt": _ANSWERED_AT, "recordedById": offer.receiver["id"]}
    for document, holds in ((offer.at.involvement, False), (offer.receiving or {}, True)):
        after = families.read(target, "Involvement", document)
        expect_same(after, {**document, **stamp, "holdsSafetyView": holds}, after.document)


@verifies("handover/acceptance-moves-the-view")
def accepting_something_else_moves_nothing(target: Target) -> None:
    """Accepting a handover that does not move the view leaves it with the giver."""
    offer = _offer(target)
    other = documents.handover(offer.at.by, offer.receiver["id"], offer.at.id) | {"movesSafetyView": False}
    families.record(target, "Handover", other)
    expect_status(target.post(f"/handovers/{other['id']}/_accept", _ACCEPTANCE, "accept.json"), 200)
    _expect_nothing_moved(target, offer)


@verifies("handover/a-refusal-returns-it")
def a_refusal_needs_a_reason(target: Target) -> None:
    """A refusal without a reason gets 400 and leaves the handover open."""
    offer = _offer(target)
    expect_problem(offer.answer(target, "_refuse", {"refusedAt": _ANSWERED_AT}), 400, "invalid-input")
    after = families.read(target, "Handover", offer.handover)
    expect_same(after, offer.handover, after.document)


@verifies("handover/a-refusal-returns-it")
def a_refusal_leaves_the_view_with_the_giver(target: Target) -> None:
    """After a refusal the handover says why, both involvements are as they were, and the giver holds the view."""
    offer = _offer(target)
    answer = offer.answer(target, "_refuse", _REFUSAL)
    _expect_answered(target, offer, answer, status="GEWEIGERD", **_REFUSAL)
    _expect_nothing_moved(target, offer)
    _expect_holder(target, offer.at, offer.at.involvement)


@verifies("handover/answered-once")
def a_handover_is_answered_once(target: Target) -> None:
    """After an acceptance and after a refusal neither answer is taken any more."""
    for action, document in (("_accept", _ACCEPTANCE), ("_refuse", _REFUSAL)):
        offer = _offer(target)
        expect_status(offer.answer(target, action, document), 200)
        before = families.read(target, "Handover", offer.handover)
        for again, told in (("_accept", _ACCEPTANCE), ("_refuse", _REFUSAL)):
            expect_problem(offer.answer(target, again, told), 409, "handover-answered")
        after = families.read(target, "Handover", offer.handover)
        expect_same(after, before.document, after.document)


@verifies("handover/only-who-is-there-can-accept")
def a_stranger_cannot_accept(target: Target) -> None:
    """A receiver without an involvement gets 409; the handover stays open and the giver holds the view."""
    offer = _offer(target, receiver_is_there=False)
    _expect_refused_for_a_stranger(target, offer)


@verifies("handover/only-who-is-there-can-accept")
def who_has_left_cannot_accept(target: Target) -> None:
    """A receiver whose involvement has ended gets 409; the handover stays open and the giver holds the view."""
    offer = _offer(target, toDate="2026-03-09", endReason="NIET_MEER_NODIG")
    _expect_refused_for_a_stranger(target, offer)


def _expect_refused_for_a_stranger(target: Target, offer: Offer) -> None:
    expect_problem(offer.answer(target, "_accept", _ACCEPTANCE), 409, "receiver-not-involved")
    _expect_nothing_moved(target, offer)
    after = families.read(target, "Handover", offer.handover)
    expect_same(after, offer.handover, after.document)


_ANSWERS = ({"status": "AANVAARD", **_ACCEPTANCE}, {"status": "GEWEIGERD", **_REFUSAL})


@verifies("handover/only-an-answer-answers")
def recording_is_no_answer(target: Target) -> None:
    """A handover that is recorded as accepted or refused gets 400 at its status, and is not there."""
    at = families.small_family(target)
    receiver = documents.organisation("Veilig Thuis Proefstad", "VEILIG_THUIS")
    families.record(target, "Organisation", receiver)
    for answer in _ANSWERS:
        handover = documents.handover(at.by, receiver["id"], at.id) | answer
        _expect_no_answer(target.post("/handovers", handover, "handover.json"))
        expect_problem(target.get(families.address_of("Handover", handover)), 404, "not-found")


@verifies("handover/only-an-answer-answers")
def replacing_is_no_answer(target: Target) -> None:
    """An offered handover replaced by an answered one gets 400 at its status, and stays open."""
    offer = _offer(target)
    for answer in _ANSWERS:
        changed = {**offer.handover, **answer, "version": 2}
        etag = families.etag_of(target, "Handover", offer.handover)
        _expect_no_answer(target.put(families.address_of("Handover", changed), changed, etag))
    after = families.read(target, "Handover", offer.handover)
    expect_same(after, offer.handover, after.document)


def _expect_no_answer(answer: Answer, *places: str) -> None:
    problem = expect_problem(answer, 400, "invalid-input")
    expect_error(answer, problem, "request/answer-is-an-operation", places or ["/status"])


@verifies("handover/only-an-answer-answers")
def what_was_answered_stays_answered(target: Target) -> None:
    """An accepted handover that is offered again, or whose parties change, gets 400 and stays as it was."""
    offer = _offer(target)
    expect_status(offer.answer(target, "_accept", _ACCEPTANCE), 200)
    accepted = families.read(target, "Handover", offer.handover)
    again = {**offer.handover, "version": 3}
    turned = {**accepted.document, "version": 3, "fromId": offer.handover["toId"], "toId": offer.handover["fromId"]}
    for changed, place in ((again, "/status"), (turned, "/fromId")):
        etag = families.etag_of(target, "Handover", offer.handover)
        _expect_no_answer(target.put(families.address_of("Handover", changed), changed, etag), place)
    after = families.read(target, "Handover", offer.handover)
    expect_same(after, accepted.document, after.document)


@verifies("handover/only-who-holds-it-can-give")
def an_old_offer_takes_nothing_from_another(target: Target) -> None:
    """After a third accepted the view, accepting the older offer gets 409 and the third keeps it."""
    offer = _offer(target)
    third = documents.organisation("Gemeente Proefstad", "GEMEENTE")
    families.record(target, "Organisation", third)
    holding = documents.involvement(third["id"], offer.at.id)
    families.record(target, "Involvement", holding)
    newer = documents.handover(offer.at.by, third["id"], offer.at.id)
    families.record(target, "Handover", newer)
    expect_status(target.post(f"/handovers/{newer['id']}/_accept", _ACCEPTANCE, "accept.json"), 200)
    expect_problem(offer.answer(target, "_accept", _ACCEPTANCE), 409, "giver-without-view")
    _expect_holder(target, offer.at, holding)


@verifies("handover/only-who-holds-it-can-give")
def a_stranger_cannot_give(target: Target) -> None:
    """An offer of an organisation that does not hold the view cannot be accepted: 409, and the holder keeps it."""
    offer = _offer(target)
    stranger = documents.organisation("Vreemde Instelling", "JEUGDHULPAANBIEDER")
    families.record(target, "Organisation", stranger)
    strange = documents.handover(stranger["id"], offer.receiver["id"], offer.at.id)
    families.record(target, "Handover", strange)
    expect_problem(
        target.post(f"/handovers/{strange['id']}/_accept", _ACCEPTANCE, "accept.json"), 409, "giver-without-view"
    )
    _expect_holder(target, offer.at, offer.at.involvement)


@verifies("handover/only-a-handover-moves-the-view")
def the_view_is_not_laid_down_by_a_change(target: Target) -> None:
    """An involvement that holds the view and is replaced by one without it gets 409, and keeps it."""
    offer = _offer(target)
    _expect_involvement_stays(target, offer, 409, "rule-violated", holdsSafetyView=False)


@verifies("handover/only-a-handover-moves-the-view")
def an_involvement_keeps_its_organisation(target: Target) -> None:
    """An involvement that is replaced by one of another organisation gets 400, and stays as it was."""
    offer = _offer(target)
    _expect_involvement_stays(target, offer, 400, "invalid-input", organisationId=offer.receiver["id"])


def _expect_involvement_stays(target: Target, offer: Offer, status: int, slug: str, **changes: Any) -> None:
    before = offer.at.involvement
    etag = families.etag_of(target, "Involvement", before)
    changed = documents.next_version(before, **changes)
    expect_problem(target.put(families.address_of("Involvement", before), changed, etag), status, slug)
    after = families.read(target, "Involvement", before)
    expect_same(after, before, after.document)
