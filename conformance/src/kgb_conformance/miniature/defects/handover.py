"""Ways in which handing over goes wrong."""

from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.messages import Request, Response
from kgb_conformance.miniature.shelf import Document


@violates("handover/an-offer-moves-nothing")
class AnOfferMovesTheView(Miniature):
    """The view on safety moves when a handover is offered."""

    def record(self, title: str, document: Document) -> None:
        super().record(title, document)
        if title == "Handover" and document["movesSafetyView"] and document["version"] == 1:
            self.move_view(document, document["offeredAt"])


@violates("handover/acceptance-moves-the-view")
class TheGiverKeepsTheViewToo(Miniature):
    """After acceptance both hold the view on safety."""

    def move_view(self, handover: Document, moment: str) -> None:
        self.next_of("Involvement", self.receiver(handover), handover, moment, holdsSafetyView=True)


@violates("handover/acceptance-moves-the-view")
class NobodyHoldsTheViewAfterAcceptance(Miniature):
    """The giver lets go and the receiver does not take."""

    def move_view(self, handover: Document, moment: str) -> None:
        self.receiver(handover)
        for involvement in self.shelf.every("Involvement", handover["familyId"]):
            if involvement["holdsSafetyView"]:
                self.next_of("Involvement", involvement, handover, moment, holdsSafetyView=False)


@violates("handover/acceptance-moves-the-view")
class TheMomentOfAcceptanceIsLost(Miniature):
    """The accepted handover does not say when."""

    def answered(self, handover: Document, moment: str, **changes: object) -> Document:
        return super().answered(
            handover, moment, **{name: value for name, value in changes.items() if name != "acceptedAt"}
        )


@violates("handover/acceptance-moves-the-view")
class EveryAcceptanceMovesTheView(Miniature):
    """Also a handover that does not move the view moves it."""

    def accept_handover(self, request: Request, id_: str) -> Response:
        handover = self.existing(id_, "Handover")
        if handover["status"] == "AANGEBODEN" and not handover["movesSafetyView"]:
            self.move_view(handover, "2026-03-12T09:30:00Z")
        return super().accept_handover(request, id_)


@violates("handover/a-refusal-returns-it")
class ARefusalMovesTheView(Miniature):
    """Whoever refuses gets the view on safety all the same."""

    def refuse_handover(self, request: Request, id_: str) -> Response:
        response = super().refuse_handover(request, id_)
        self.move_view(response.document, response.document["refusedAt"])
        return response


@violates("handover/a-refusal-returns-it")
class ARefusalNeedsNoReason(Miniature):
    """A refusal without a reason is taken."""

    def check_document(self, schema: str, document: Document) -> None:
        if schema != "refusal":
            super().check_document(schema, document)


@violates("handover/answered-once")
class TheLastAnswerCounts(Miniature):
    """A handover can be answered again and again."""

    def check_unanswered(self, handover: Document) -> None:
        return


@violates("handover/answered-once")
class ARefusalCanBeReconsidered(Miniature):
    """A refused handover can still be accepted."""

    def check_unanswered(self, handover: Document) -> None:
        if handover["status"] != "GEWEIGERD":
            super().check_unanswered(handover)


@violates("handover/only-who-is-there-can-accept")
class AStrangerTakesOver(Miniature):
    """A receiver without involvement can accept, and then nobody watches."""

    def move_view(self, handover: Document, moment: str) -> None:
        every = self.shelf.every("Involvement", handover["familyId"])
        if any(involvement["organisationId"] == handover["toId"] for involvement in every):
            super().move_view(handover, moment)


@violates("handover/only-who-is-there-can-accept")
class WhoHasLeftTakesOver(Miniature):
    """A receiver whose involvement has ended can accept."""

    def is_running(self, involvement: Document) -> bool:
        return True


@violates("handover/only-an-answer-answers")
class AHandoverIsRecordedAsAnswered(Miniature):
    """A handover may be recorded as accepted from the start."""

    def check_is_offered(self, title: str, document: Document, latest: Document | None) -> None:
        if latest is not None:
            super().check_is_offered(title, document, latest)


@violates("handover/only-an-answer-answers")
class AReplacementAnswersAHandover(Miniature):
    """A handover may be replaced by one that is answered."""

    def check_is_offered(self, title: str, document: Document, latest: Document | None) -> None:
        if latest is None:
            super().check_is_offered(title, document, latest)


@violates("handover/only-an-answer-answers")
class AnAnsweredHandoverIsReopened(Miniature):
    """A handover that was answered may be offered again by a change."""

    def check_is_offered(self, title: str, document: Document, latest: Document | None) -> None:
        if latest is None or document["status"] != "AANGEBODEN":
            super().check_is_offered(title, document, latest)


@violates("handover/only-who-holds-it-can-give")
class TheViewIsTakenFromWhoeverHoldsIt(Miniature):
    """An old offer, or that of a stranger, moves the view of another."""

    def giver(self, handover: Document) -> Document:
        every = self.shelf.every("Involvement", handover["familyId"])
        return next((item for item in every if item["holdsSafetyView"]), every[0])


@violates("handover/only-a-handover-moves-the-view")
class TheViewIsLaidDownByAChange(Miniature):
    """Whoever holds the view may lay it down without ending the involvement."""

    def check_view_stays(self, title: str, document: Document, latest: Document) -> None:
        if title == "Involvement" and document["organisationId"] != latest["organisationId"]:
            super().check_view_stays(title, document, latest)


@violates("handover/only-a-handover-moves-the-view")
class AnInvolvementChangesItsOrganisation(Miniature):
    """An involvement, and the view with it, may go to another organisation by a change."""

    def check_view_stays(self, title: str, document: Document, latest: Document) -> None:
        if document.get("organisationId") == latest.get("organisationId"):
            super().check_view_stays(title, document, latest)
