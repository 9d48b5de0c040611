"""The outermost layer: what every response carries, also when the server itself fails."""

import logging

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

import kgb_spec
from kgb_reference_server.problems import Problem

log = logging.getLogger("kgb_reference_server")

HEADERS = {
    # req: api/version-on-every-response
    "API-Version": kgb_spec.version(),
    # req: api/security-headers-on-every-response
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""What each response carries, whatever happened."""


LOOPBACK_NAMES = ("localhost", "127.0.0.1", "[::1]")
"""The names by which this machine is asked for, as long as there is no access control."""


async def not_found(scope: Scope, receive: Receive, send: Send) -> None:
    """The answer to whoever asks for another host: there is nothing here."""
    await Problem("not-found").response()(scope, receive, send)


def host(scope: Scope) -> str:
    """The host that is asked for, without its port."""
    asked = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "")
    return asked.rsplit(":", 1)[0] if asked.rsplit(":", 1)[-1].isdigit() else asked


class Edge:
    """Wraps the application. Ordinary middleware does not see the responses to failures; this does."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on, adds the headers, and turns a failure into a problem."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [
                    *message["headers"],
                    *((k.lower().encode(), v.encode()) for k, v in HEADERS.items()),
                ]
            await send(message)

        try:
            # A page elsewhere could point a name of its own at this machine, and read along.
            reachable = self.app if host(scope) in LOOPBACK_NAMES else not_found
            await reachable(scope, receive, send_with_headers)
        except ClientDisconnect:
            return
        except Exception as failure:
            # The application has answered; here it is only written down. Only where it failed: the message of an
            # exception may repeat what someone sent.
            log.error("%s failed: %s at %s", scope["method"], type(failure).__name__, place(failure))


def place(failure: BaseException) -> str:
    """The line of code at which something failed."""
    trace = failure.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "unknown"
