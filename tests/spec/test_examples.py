"""Every example is right and every counterexample wrong, in two engines and in the model alike."""

from typing import Any

import pydantic
import pytest
from engines import in_python, in_rust, title

import kgb_model as kgb
import kgb_spec
from kgb_model import structure

RIGHT = [
    (name, key, document) for name, documents in kgb_spec.examples().items() for key, document in documents.items()
]
WRONG = [
    (name, key, document)
    for name, documents in kgb_spec.counterexamples().items()
    for key, document in documents.items()
]
SENT = {
    "createHandover": "handover",
    "createFamily": "family",
    **{
        f"create{schema['title']}": name
        for name, schema in kgb_spec.schemas().items()
        if "recordedById" in schema.get("properties", {})
    },
}
STEPS = [
    (SENT[step["operation"].replace("replace", "create")], f"{scenario['id']}: {step['name']}", step["body"])
    for scenario in kgb_spec.scenarios().values()
    for step in scenario["steps"]
    if step["operation"].startswith(("create", "replace"))
]


def accepted_by(name: str, document: Any) -> dict[str, bool]:
    """The verdict of each engine."""
    return {
        "jsonschema": in_python(name).is_valid(document),
        "jsonschema-rs": in_rust(name).is_valid(document),
        "model": not structure.judge(document, title(name)),
    }


@pytest.mark.parametrize(
    ("name", "key", "document"), [*RIGHT, *STEPS], ids=lambda value: value if isinstance(value, str) else ""
)
def test_what_is_right_is_accepted(name: str, key: str, document: Any) -> None:
    assert accepted_by(name, document) == {"jsonschema": True, "jsonschema-rs": True, "model": True}


@pytest.mark.parametrize(("name", "key", "document"), WRONG, ids=lambda value: value if isinstance(value, str) else "")
def test_what_is_wrong_is_refused(name: str, key: str, document: Any) -> None:
    assert accepted_by(name, document) == {"jsonschema": False, "jsonschema-rs": False, "model": False}


@pytest.mark.parametrize(("name", "key", "document"), WRONG, ids=lambda value: value if isinstance(value, str) else "")
def test_one_mistake_is_one_finding(name: str, key: str, document: Any) -> None:
    assert len(structure.judge(document, title(name))) == 1


@pytest.mark.parametrize(
    "name", [name for name, schema in kgb_spec.schemas().items() if "recordedById" in schema.get("properties", {})]
)
def test_every_resource_has_examples_and_counterexamples(name: str) -> None:
    assert len(kgb_spec.examples()[name]) >= 1
    assert len(kgb_spec.counterexamples()[name]) >= 3


@pytest.mark.parametrize(("name", "key", "document"), WRONG, ids=lambda value: value if isinstance(value, str) else "")
def test_the_model_alone_is_never_stricter_and_seldom_weaker(name: str, key: str, document: Any) -> None:
    errors = {error.schema_path[-1] for error in in_rust(name).iter_errors(document)}
    try:
        getattr(kgb, title(name)).model_validate_json(__import__("json").dumps(document), strict=True)
    except pydantic.ValidationError:
        return
    assert errors <= {"uniqueItems", "format", "pattern", "maxLength"}, "the model accepts what the schema refuses"


def test_a_model_that_takes_what_the_schema_refuses_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(structure, "judge", lambda document, kind: [])
    name, _, document = WRONG[0]
    assert len(set(accepted_by(name, document).values())) == 2
