"""Requests made up from the description never break the server."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings

import kgb_spec

pytestmark = pytest.mark.slow

CONFIG = schemathesis.Config.from_dict(
    {
        "generation": {"allow-x00": False, "max-examples": 8},
        "checks": {
            "positive_data_acceptance": {"enabled": False},
            "negative_data_rejection": {"expected-statuses": [400, 404, 405, 406, 409, 412, 413, 415, 428]},
            "missing_required_header": {"expected-statuses": [404, 406, 428]},
            "unsupported_method": {"enabled": True},
            # The server asks for no token (docs/decisions/0012): nothing is refused for want of one.
            "ignored_auth": {"enabled": False},
        },
    }
)
SCHEMA = schemathesis.openapi.from_dict(
    {**kgb_spec.openapi(), "servers": [{"url": "http://localhost/v1"}]}, config=CONFIG
)


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server of its own, over real connections."""
    database = tmp_path_factory.mktemp("fuzz") / "fuzz.db"
    command = [sys.executable, "-m", "kgb_reference_server", "serve", "--port", "0", "--database", str(database)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    yield process.stdout.readline().strip()
    process.terminate()
    process.wait(timeout=15)


@SCHEMA.parametrize()
@settings(
    phases=[Phase.explicit, Phase.generate], deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
def test_a_made_up_request_gets_an_answer_that_is_described(case: schemathesis.Case, url: str) -> None:
    response = case.call(base_url=url)
    case.validate_response(response)
