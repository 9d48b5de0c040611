"""A request as the operations see it: its path, query and content, read and checked once."""

import json
from dataclasses import dataclass, field
from typing import Any

from fastapi import Request, Response

from kgb_model import limits, reading
from kgb_model.explanations import finding
from kgb_reference_server.problems import Problem, error, invalid, named_error
from kgb_reference_server.store.protocol import Store

LARGEST_BODY = limits.LARGEST
"""How many bytes of content are taken."""


@dataclass
class Call:
    """A request to one operation.

    Attributes:
        request: the request itself, for its address and headers.
        store: where everything is kept.
        query: the query parameters, each once.
        body: the content as plain Python values, for operations that take content.
    """

    request: Request
    store: Store
    query: dict[str, str] = field(default_factory=dict)
    body: Any = None

    @property
    def id(self) -> str:
        """The id in the path."""
        return str(self.request.path_params["id"])

    def address(self, path: str) -> str:
        """The absolute address of a path of this server."""
        return f"{self.request.base_url}v1{path}"


def accepts_json(accept: str | None) -> bool:
    """Whether an Accept header allows JSON: the most specific media range decides (RFC 9110, section 12.5.1)."""
    weights: dict[str, float] = {}
    for part in (accept or "*/*").split(","):
        media, *parameters = [piece.strip().lower() for piece in part.split(";")]
        weights[media] = next((weight(piece) for piece in parameters if piece.startswith("q=")), 1.0)
    return next(
        (weights[media] > 0 for media in ("application/json", "application/*", "*/*") if media in weights), False
    )


def weight(parameter: str) -> float:
    """The weight of a media range; one that cannot be read does not count."""
    try:
        return float(parameter.removeprefix("q="))
    except ValueError:
        return 0.0


def require_json(request: Request, takes_content: bool) -> None:
    """Refuses other forms than JSON, in both directions."""
    # req: api/other-media-types-are-refused
    if not accepts_json(", ".join(request.headers.getlist("accept")) or None):
        raise Problem("not-acceptable")
    media, _, parameters = request.headers.get("content-type", "").partition(";")
    if takes_content and (
        media.strip().lower() != "application/json" or ("charset" in parameters and "utf-8" not in parameters.lower())
    ):
        raise Problem("unsupported-media-type")


def read_query(request: Request, known: list[str]) -> dict[str, str]:
    """The query parameters, when each is known and stands there once."""
    # req: api/unknown-query-keys-are-refused
    errors = []
    names = [name for name, _ in request.query_params.multi_items()]
    for name in dict.fromkeys(names):
        if name not in known:
            unknown = finding("query/unknown", "", name=reading.shown(name), codes=", ".join(known) or "-")
            errors.append(named_error("query", reading.shown(name)[:200] or "-", unknown))
        elif names.count(name) > 1:
            errors.append(named_error("query", name, finding("query/repeated", "", name=name)))
    if errors:
        raise Problem("invalid-input", errors)
    return dict(request.query_params)


async def read_body(request: Request) -> Any:
    """The content as plain Python values.

    Raises:
        Problem: the content is too large, or not the JSON that everyone reads alike.
    """
    # req: input/too-much-is-refused
    chunks, size = [], 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > LARGEST_BODY:
            raise Problem("too-large", [error("body", finding("json/too-large", "", limit=LARGEST_BODY))])
        chunks.append(chunk)
    # req: input/broken-json-is-refused, input/repeated-names-are-refused, input/numbers-are-json-numbers
    value, broken = reading.read(b"".join(chunks))
    if broken:
        raise invalid(broken)
    return value


def answer(document: Any, status: int = 200, **headers: str) -> Response:
    """A JSON response. Names of headers are written with underscores."""
    body = document if isinstance(document, bytes) else encoded(document)
    return Response(
        body, status, {name.replace("_", "-"): value for name, value in headers.items()}, media_type="application/json"
    )


def encoded(document: Any) -> bytes:
    """A document as the bytes in which it is kept and sent."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
