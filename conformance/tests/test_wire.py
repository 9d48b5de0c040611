"""What a report shows of an exchange."""

import shlex

from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.serving import served
from kgb_conformance.wire import Exchange, Wire

BASE = "http://127.0.0.1:8080/v1"


def test_a_command_holds_nothing_that_a_shell_would_run() -> None:
    path = "/persons/'; touch here; '$(id)"
    exchange = Exchange("POST", path, ("a'b",), (("Accept", "it's `json`"),), "it's.json")
    assert shlex.split(exchange.curl(BASE)) == [
        *("curl", "-i", "-X", "POST", "-H", "Accept: it's `json`"),
        *("--data-binary", "@it's.json", f"{BASE}{path}?a'b=..."),
    ]


def test_the_command_of_a_followed_link_names_its_query_without_the_values() -> None:
    with served(Miniature()) as address:
        wire = Wire(address)
        answer = wire.ask("GET", "/persons?limit=2&cursor=secret&%C3%A9=1")
        wire.close()
    assert answer.exchange.query_names == ("limit", "cursor", "%C3%A9")
    assert shlex.split(answer.exchange.curl(address))[-1] == f"{address}/persons?limit=...&cursor=...&%C3%A9=..."
