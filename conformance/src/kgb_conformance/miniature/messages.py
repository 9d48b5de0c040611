"""What comes in and what goes out."""

import json
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Request:
    """One question: the path without its base, the query as pairs, headers in small letters."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    base: str = "http://localhost/v1"

    def header(self, name: str) -> str:
        """A header by its name in small letters; empty when it is absent."""
        return self.headers.get(name, "")

    def asked(self, name: str) -> str | None:
        """The first value of a query parameter."""
        return next((value for key, value in self.query if key == name), None)


@dataclass
class Response:
    """One answer."""

    status: int
    document: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def body(self) -> bytes:
        """The document as JSON in UTF-8; nothing when there is none."""
        if self.document is None:
            return b""
        return json.dumps(self.document, ensure_ascii=False, separators=(",", ":")).encode()


class Refusal(Exception):
    """The miniature says no, with a kind of problem and the errors."""

    def __init__(self, slug: str, errors: list[dict[str, Any]] | None = None, **headers: str) -> None:
        super().__init__(slug)
        self.slug = slug
        self.errors = errors or []
        self.headers = headers
