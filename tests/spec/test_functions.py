"""The functions that the standard adds to CEL do what their vectors say, in the model and in the suite.

The engine in JavaScript checks the same vectors in tests/spec/javascript/judge.js.
"""

from collections.abc import Callable
from typing import Any

import pytest

import kgb_spec
from kgb_conformance import calendar as suite
from kgb_model import dates as model

NAMES = {"addMonths": "add_months", "addDays": "add_days", "ageAt": "age_at", "dateOf": "date_of"}
CASES = [(name, vector) for name, function in kgb_spec.functions().items() for vector in function["vectors"]]


def test_every_function_is_known_here() -> None:
    assert kgb_spec.functions().keys() == NAMES.keys()


@pytest.mark.parametrize("module", [model, suite], ids=["model", "suite"])
@pytest.mark.parametrize(
    ("name", "vector"), CASES, ids=lambda value: value if isinstance(value, str) else str(value["arguments"])
)
def test_a_function_does_what_its_vector_says(module: Any, name: str, vector: dict[str, Any]) -> None:
    function: Callable[..., Any] = getattr(module, NAMES[name])
    if "error" in vector:
        with pytest.raises((ValueError, OverflowError)):
            function(*vector["arguments"])
    else:
        assert function(*vector["arguments"]) == vector["result"]
