"""Ways in which working at the same time goes wrong."""

import time
from contextlib import AbstractContextManager, nullcontext
from typing import Any
from uuid import uuid4

from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.messages import Refusal, Request, Response
from kgb_conformance.miniature.shelf import Document

_A_MOMENT = 0.02


@violates("concurrency/each-resource-has-an-etag")
class TheEtagIsWeak(Miniature):
    """ETags are weak."""

    def etag(self, document: Document) -> str:
        return "W/" + super().etag(document)


@violates("concurrency/each-resource-has-an-etag")
class TheEtagNamesTheResourceOnly(Miniature):
    """The ETag stays the same when the resource changes."""

    def etag(self, document: Document) -> str:
        return f'"{document["id"]}"'


@violates("concurrency/each-resource-has-an-etag")
class TheEtagIsAnotherEachTime(Miniature):
    """Reading gives another ETag each time."""

    def dressed(self, request: Request, response: Response) -> Response:
        if request.method == "GET" and "ETag" in response.headers:
            response.headers["ETag"] = f'"{uuid4()}"'
        return super().dressed(request, response)


@violates("concurrency/a-change-names-what-it-changes")
class AChangeWithoutConditionIsTaken(Miniature):
    """Without If-Match the latest version is replaced."""

    def check_if_match(self, request: Request, latest: Document) -> None:
        if request.header("if-match"):
            super().check_if_match(request, latest)


@violates("concurrency/a-change-names-what-it-changes")
class AChangeWithoutConditionIsRecordedAndRefused(Miniature):
    """Without If-Match the answer is a refusal, and the change is kept all the same."""

    def check_if_match(self, request: Request, latest: Document) -> None:
        if not request.header("if-match"):
            self.shelf.keep("Organisation", self.content(request, "organisation"))
        super().check_if_match(request, latest)


@violates("concurrency/a-stale-change-is-refused")
class IfMatchIsAskedButNotRead(Miniature):
    """Any If-Match will do."""

    def check_if_match(self, request: Request, latest: Document) -> None:
        if not request.header("if-match"):
            raise Refusal("precondition-required")


@violates("concurrency/one-of-two-writers-wins")
class BothWritersLookBeforeEitherWrites(Miniature):
    """Nobody waits for another between looking and writing."""

    def one_at_a_time(self) -> AbstractContextManager[Any]:
        return nullcontext()

    def record(self, title: str, document: Document) -> None:
        if document["version"] > 1:
            time.sleep(_A_MOMENT)
        super().record(title, document)


@violates("concurrency/unchanged-is-not-sent-again")
class IfNoneMatchIsIgnored(Miniature):
    """Everything is always sent again."""

    def is_unchanged(self, request: Request, etag: str) -> bool:
        return False


@violates("concurrency/unchanged-is-not-sent-again")
class AnyEtagMeansUnchanged(Miniature):
    """Whoever has some version is told that it is the latest."""

    def is_unchanged(self, request: Request, etag: str) -> bool:
        return bool(request.header("if-none-match"))
