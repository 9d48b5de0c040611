"""Speaks HTTP with the target, and remembers what was said for the report."""

import json
import re
import shlex
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx2

from kgb_conformance.verdicts import CouldNotJudge, TargetGone, Violation

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_NEXT_LINK = re.compile(r'<([^>]*)>[^,<]*;\s*rel="?next"?(?=\s*(?:[;,]|$))')
# A target that is silent this often in a row is gone: waiting for each check in turn would take hours.
_SILENCES_UNTIL_GONE = 3


@dataclass(frozen=True)
class Exchange:
    """One question and its answer, without any content: what a report may show."""

    method: str
    path: str
    query_names: tuple[str, ...]
    headers: tuple[tuple[str, str], ...]
    sent: str | None
    status: int | None = None

    def curl(self, base: str) -> str:
        """The same question as a command; ids and values of the query are left for the reader to fill in."""
        query = "?" + "&".join(f"{name}=..." for name in self.query_names) if self.query_names else ""
        words = ["curl", "-i", "-X", self.method]
        for name, value in self.headers:
            words += ["-H", f"{name}: {value}"]
        if self.sent:
            words += ["--data-binary", f"@{self.sent}"]
        # A path and names of a query may come from a link: whoever runs the command runs nothing of the target's.
        return shlex.join([*words, f"{base}{self.path}{query}"])


class Answer:
    """What the target answered, and to what."""

    def __init__(self, exchange: Exchange, response: httpx2.Response) -> None:
        self.exchange = exchange
        self.status = response.status_code
        self.headers = response.headers
        self.content = response.content

    @property
    def question(self) -> str:
        """The question in a few words, such as ``GET /persons/{id}``."""
        return f"{self.exchange.method} {self.exchange.path}"

    @property
    def media_type(self) -> str:
        """The media type without parameters, in small letters."""
        return str(self.headers.get("content-type", "")).partition(";")[0].strip().lower()

    @property
    def text(self) -> str:
        """The content as text; what is no UTF-8 is replaced."""
        return self.content.decode("utf-8", errors="replace")

    @property
    def document(self) -> Any:
        """The content as JSON.

        Raises:
            Violation: the content is not JSON.
        """
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError) as error:
            nl = f"{self.question} gaf {self.status} met een inhoud die geen JSON is."
            en = f"{self.question} gave {self.status} with content that is not JSON."
            raise Violation(nl, en) from error

    @property
    def fields(self) -> dict[str, Any]:
        """The content as a JSON object.

        Raises:
            Violation: the content is not a JSON object.
        """
        document = self.document
        if not isinstance(document, dict):
            nl = f"{self.question} gaf {self.status} met JSON die geen object is."
            en = f"{self.question} gave {self.status} with JSON that is not an object."
            raise Violation(nl, en)
        return document

    @property
    def next_page(self) -> str | None:
        """The address in the link rel=next, or nothing on the last page."""
        found = _NEXT_LINK.search(str(self.headers.get("link", "")))
        return found[1] if found else None


def _shown(headers: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """The headers as they may stand in a report."""
    return tuple((name, "..." if name.startswith("If-") else value) for name, value in headers.items())


def _query(pairs: list[tuple[str, str]] | None) -> httpx2.QueryParams | None:
    # None leaves the query of a link as it is; an empty list would take it away.
    return None if pairs is None else httpx2.QueryParams(tuple(pairs))


def _query_names(address: str, pairs: list[tuple[str, str]] | None) -> tuple[str, ...]:
    """The names in the query that is sent: those that are given, or those of a link."""
    if pairs is not None:
        return tuple(name for name, _ in pairs)
    return tuple(pair.partition("=")[0] for pair in urlsplit(address).query.split("&") if pair)


def _is_address(base: str) -> bool:
    try:
        parts = urlsplit(base)
        return (
            parts.scheme in {"http", "https"}
            and bool(parts.hostname)
            and (parts.port or 1) > 0
            and bool(httpx2.URL(base))
        )
    except (ValueError, httpx2.InvalidURL):
        return False


class Wire:
    """One HTTP client with kept connections. May be used by several threads at once."""

    def __init__(self, base: str, timeout: float = 10.0) -> None:
        self.base = base.rstrip("/")
        self.exchanges: list[Exchange] = []
        self._silences = 0
        # The environment is not asked: a proxy between the suite and the target would be judged in its place.
        self._client = httpx2.Client(timeout=timeout, trust_env=False, headers={"User-Agent": "kgb-conformance"})

    def close(self) -> None:
        """Closes the kept connections."""
        self._client.close()

    def address(self, place: str) -> str:
        """The whole address of a path of the interface, or of a link that the target gave.

        Raises:
            Violation: the link leads to another host.
        """
        if place.startswith("/") and not place.startswith("//"):
            return self.base + place
        try:
            whole = urljoin(self.base + "/", place)
            same_host = urlsplit(whole).netloc == urlsplit(self.base).netloc
        except ValueError:
            same_host = False
        if not same_host:
            nl = "Een adres in een antwoord leidt niet naar dezelfde host."
            raise Violation(nl, "An address in an answer does not lead to the same host.")
        return whole

    def ask(  # noqa: PLR0913 (what HTTP has)
        self,
        method: str,
        place: str,
        *,
        query: list[tuple[str, str]] | None = None,
        headers: dict[str, str] | None = None,
        content: bytes | None = None,
        called: str | None = None,
    ) -> Answer:
        """Sends one question and gives the answer.

        Args:
            method: the HTTP method.
            place: a path of the interface, such as ``/persons``, or an address that the target gave.
            query: the query as pairs, so that a name can be repeated.
            headers: what goes along besides Accept.
            content: the body.
            called: how the report calls the body, such as ``person.json``.

        Raises:
            Violation: there was a connection and no answer in HTTP.
            TargetGone: there is no connection.
        """
        if not _is_address(self.base):
            raise CouldNotJudge("Dit is geen adres met http of https.", "This is no address with http or https.")
        address = self.address(place)
        sent = {"Accept": "application/json", **(headers or {})}
        try:
            request = self._client.build_request(method, address, params=_query(query), headers=sent, content=content)
        except httpx2.InvalidURL as error:
            nl, en = "Een adres in een antwoord is geen adres.", "An address in an answer is no address."
            raise Violation(nl, en) from error
        path = _UUID.sub("{id}", urlsplit(address).path.removeprefix(urlsplit(self.base).path))
        body = called if content is not None else None
        exchange = Exchange(method, path, _query_names(address, query), _shown(sent), body)
        response = self._send(exchange, request)
        self.exchanges.append(exchange := replace(exchange, status=response.status_code))
        return Answer(exchange, response)

    def _send(self, exchange: Exchange, request: httpx2.Request) -> httpx2.Response:
        if self._silences >= _SILENCES_UNTIL_GONE:
            raise TargetGone()
        try:
            response = self._client.send(request)
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.UnsupportedProtocol) as error:
            raise TargetGone() from error
        except httpx2.PoolTimeout as error:
            raise CouldNotJudge("De toets had geen verbinding over.", "The suite had no connection left.") from error
        except httpx2.RequestError as error:
            self._silences += 1
            self.exchanges.append(exchange)
            what = f"{exchange.method} {exchange.path}"
            raise Violation(f"{what} kreeg geen antwoord in HTTP.", f"{what} got no answer in HTTP.") from error
        self._silences = 0
        return response
