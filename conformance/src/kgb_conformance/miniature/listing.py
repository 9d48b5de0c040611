"""Collections, page by page, the newest first."""

import base64
import secrets
from typing import Any

from kgb_conformance.kinds import Kind
from kgb_conformance.miniature.front import UUID7
from kgb_conformance.miniature.messages import Refusal, Request, Response
from kgb_conformance.miniature.shelf import Document, Shelf
from kgb_conformance.miniature.wording import error

LARGEST_PAGE = 100
USUAL_PAGE = 20


def invalid(name: str) -> Refusal:
    """The refusal of a query value."""
    return Refusal("invalid-input", [error("query/invalid", "query", {"expected": "..."}, name=name)])


class Listing:
    """Lists the resources of a kind."""

    shelf: Shelf

    def __init__(self) -> None:
        super().__init__()
        self.seal = secrets.token_hex(8)

    def list_resource(self, request: Request, kind: Kind) -> Response:
        """One page."""
        limit = self.limit(request.asked("limit"))
        family_id = request.asked("familyId")
        if family_id is not None and not UUID7.match(family_id):
            raise invalid("familyId")
        newest_first = list(reversed(self.all_of(kind, family_id)))
        start = self.start(newest_first, request.asked("cursor"))
        items = newest_first[start : start + limit]
        headers = {}
        if self.has_next(newest_first, start, limit):
            headers["Link"] = self.link(request, kind, self.cursor(newest_first, start + limit), limit, family_id)
        return Response(200, self.page(items), headers)

    def all_of(self, kind: Kind, family_id: str | None) -> list[Document]:
        """Every resource of a kind, oldest first."""
        return self.shelf.every(kind.title, family_id)

    def page(self, items: list[Document]) -> dict[str, Any]:
        """The items as a page."""
        return {"items": [self.given_back(item) for item in items]}  # type: ignore[attr-defined]

    def limit(self, asked: str | None) -> int:
        """How many items a page holds at most."""
        if asked is None:
            return USUAL_PAGE
        if not asked.isascii() or not asked.isdigit() or not 1 <= int(asked) <= LARGEST_PAGE:
            raise invalid("limit")
        return int(asked)

    def has_next(self, newest_first: list[Document], start: int, limit: int) -> bool:
        """There is more after this page."""
        return start + limit < len(newest_first)

    def cursor(self, newest_first: list[Document], position: int) -> str:
        """The name of a place in a collection: the last item before it, so that new items change nothing."""
        return base64.urlsafe_b64encode(f"{self.seal} {newest_first[position - 1]['id']}".encode()).decode().rstrip("=")

    def start(self, newest_first: list[Document], cursor: str | None) -> int:
        """The position at which a page begins."""
        if cursor is None:
            return 0
        try:
            seal, _, id_ = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition(" ")
        except ValueError:
            raise invalid("cursor") from None
        if seal != self.seal:
            raise invalid("cursor")
        return next((place + 1 for place, item in enumerate(newest_first) if item["id"] == id_), len(newest_first))

    def link(self, request: Request, kind: Kind, cursor: str, limit: int, family_id: str | None) -> str:
        """The link to the next page, with the same question."""
        query = f"limit={limit}&cursor={cursor}" + (f"&familyId={family_id}" if family_id else "")
        return f'<{request.base}/{kind.collection}?{query}>; rel="next"'
