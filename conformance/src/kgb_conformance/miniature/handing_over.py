"""Handovers are answered: accepted or refused, once."""

from typing import Any

from kgb_conformance.miniature.messages import Refusal, Request, Response
from kgb_conformance.miniature.shelf import Document, Shelf


class HandingOver:
    """The two answers to a handover."""

    shelf: Shelf

    def accept_handover(self, request: Request, id_: str) -> Response:
        """The receiver takes over, and with it the view on safety when the handover moves it."""
        handover, answer = self.open_handover(request, id_, "acceptance")
        moment = answer["acceptedAt"]
        with self.shelf.all_or_nothing():
            if handover["movesSafetyView"]:
                self.move_view(handover, moment)
            accepted = self.answered(handover, moment, status="AANVAARD", acceptedAt=moment)
        return self.given(accepted)

    def refuse_handover(self, request: Request, id_: str) -> Response:
        """The receiver declines; nothing moves."""
        handover, answer = self.open_handover(request, id_, "refusal")
        return self.given(self.answered(handover, answer["refusedAt"], status="GEWEIGERD", **answer))

    def open_handover(self, request: Request, id_: str, schema: str) -> tuple[Document, Document]:
        """The handover that waits for an answer, and the answer."""
        handover = self.existing(id_, "Handover")  # type: ignore[attr-defined]
        answer = self.content(request, schema)  # type: ignore[attr-defined]
        self.check_unanswered(handover)
        return handover, answer

    def check_unanswered(self, handover: Document) -> None:
        """Refuses a second answer."""
        if handover["status"] != "AANGEBODEN":
            raise Refusal("handover-answered")

    def move_view(self, handover: Document, moment: str) -> None:
        """The view on safety goes from the giver to the receiver."""
        giver, receiver = self.giver(handover), self.receiver(handover)
        self.next_of("Involvement", giver, handover, moment, holdsSafetyView=False)
        self.next_of("Involvement", receiver, handover, moment, holdsSafetyView=True)

    def giver(self, handover: Document) -> Document:
        """The running involvement of the giver, which holds the view on safety."""
        for involvement in self.shelf.every("Involvement", handover["familyId"]):
            holds = involvement["holdsSafetyView"] and self.is_running(involvement)
            if holds and involvement["organisationId"] == handover["fromId"]:
                return involvement
        raise Refusal("giver-without-view")

    def receiver(self, handover: Document) -> Document:
        """The running involvement of the receiver."""
        every = self.shelf.every("Involvement", handover["familyId"])
        running = [item for item in every if item["organisationId"] == handover["toId"] and self.is_running(item)]
        if not running:
            raise Refusal("receiver-not-involved")
        return running[-1]

    def is_running(self, involvement: Document) -> bool:
        """The involvement has not ended."""
        return "toDate" not in involvement

    def answered(self, handover: Document, moment: str, **changes: Any) -> Document:
        """The handover with its answer."""
        return self.next_of("Handover", handover, handover, moment, **changes)

    def next_of(self, title: str, document: Document, handover: Document, moment: str, **changes: Any) -> Document:
        """The next version of a resource, recorded by the receiver."""
        stamp = {"version": document["version"] + 1, "recordedAt": moment, "recordedById": handover["toId"]}
        changed = {**document, **stamp, **changes}
        self.shelf.keep(title, changed)
        return changed

    def given(self, handover: Document) -> Response:
        """The answer with the handover as it is now."""
        return Response(200, handover, {"ETag": self.etag(handover)})  # type: ignore[attr-defined]
