"""What the tests of the suite share: a miniature at an address, and the command."""

from collections.abc import Callable, Iterator

import pytest
from typer.testing import CliRunner, Result

from kgb_conformance.cli import app
from kgb_conformance.discovery import find_checks, find_defects
from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.serving import served

find_checks()
find_defects()


@pytest.fixture
def address() -> Iterator[str]:
    """The address of a right miniature."""
    with served(Miniature()) as url:
        yield url


@pytest.fixture
def command() -> Callable[..., Result]:
    """Runs the command as a user does."""
    return lambda *words: CliRunner().invoke(app, list(words))
