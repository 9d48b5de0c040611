"""Ways in which a walk through a collection goes wrong."""

import base64

from kgb_conformance.kinds import Kind
from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.listing import USUAL_PAGE
from kgb_conformance.miniature.messages import Refusal, Request, Response
from kgb_conformance.miniature.shelf import Document


@violates("paging/limit-is-honoured")
class TheLimitIsIgnored(Miniature):
    """Every page holds the usual number."""

    def limit(self, asked: str | None) -> int:
        super().limit(asked)
        return USUAL_PAGE


@violates("paging/limit-is-honoured")
class AnyLimitIsTaken(Miniature):
    """A limit outside the bounds is brought within them."""

    def limit(self, asked: str | None) -> int:
        try:
            return super().limit(asked)
        except Refusal:
            return USUAL_PAGE


@violates("paging/limit-is-honoured")
class APageHoldsOneTooFew(Miniature):
    """A page holds one item less than it could."""

    def limit(self, asked: str | None) -> int:
        return max(1, super().limit(asked) - 1)


@violates("paging/a-walk-visits-each-once")
class PagesAreCountedFromTheNewest(Miniature):
    """A cursor is a number of items: one that is added on the way is counted, and another seen twice."""

    def cursor(self, newest_first: list[Document], position: int) -> str:
        return base64.urlsafe_b64encode(f"{self.seal} {position}".encode()).decode().rstrip("=")

    def start(self, newest_first: list[Document], cursor: str | None) -> int:
        if cursor is None or super().start([], cursor) != 0:
            return 0
        return int(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().split(" ")[1])


@violates("paging/a-walk-visits-each-once")
class OneIsSkippedBetweenPages(Miniature):
    """The first item of each next page is passed over."""

    def start(self, newest_first: list[Document], cursor: str | None) -> int:
        return super().start(newest_first, cursor) + (cursor is not None)


@violates("paging/a-walk-visits-each-once")
class TheOldestComeFirst(Miniature):
    """A collection begins with what was recorded first."""

    def all_of(self, kind: Kind, family_id: str | None) -> list[Document]:
        return list(reversed(super().all_of(kind, family_id)))


@violates("paging/last-page-has-no-next")
class TheLastPageHasANext(Miniature):
    """After the last page comes an empty one, and another."""

    def has_next(self, newest_first: list[Document], start: int, limit: int) -> bool:
        return True

    def cursor(self, newest_first: list[Document], position: int) -> str:
        return super().cursor(newest_first, min(position, len(newest_first)))


@violates("paging/last-page-has-no-next")
class AFullPageHasANext(Miniature):
    """A last page that is exactly full promises another."""

    def has_next(self, newest_first: list[Document], start: int, limit: int) -> bool:
        return start + limit <= len(newest_first)


@violates("paging/foreign-cursors-are-refused")
class AnInventedCursorIsTheBeginning(Miniature):
    """Whoever makes up a cursor gets the first page."""

    def start(self, newest_first: list[Document], cursor: str | None) -> int:
        try:
            return super().start(newest_first, cursor)
        except Refusal:
            return 0


@violates("paging/nothing-is-an-empty-list")
class NothingIsNotFound(Miniature):
    """A collection without hits is 404."""

    def list_resource(self, request: Request, kind: Kind) -> Response:
        response = super().list_resource(request, kind)
        if not response.document["items"]:
            raise Refusal("not-found")
        return response


@violates("paging/nothing-is-an-empty-list")
class NothingIsNoList(Miniature):
    """A page without hits has no items."""

    def page(self, items: list[Document]) -> dict[str, list[Document]]:
        return super().page(items) if items else {}
