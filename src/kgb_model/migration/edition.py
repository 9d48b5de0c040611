"""One version of the standard: its schemas, and what follows them."""

from functools import cache, cached_property
from typing import Any

import jsonschema_rs

from kgb_model._generated.index import STANDARD_VERSION
from kgb_model.explanations import generated
from kgb_model.structure import partial_date, pointer_of


class Edition:
    """The schemas of one version of the standard.

    Attributes:
        version: the number of the version, such as ``0.1.0``.
        schemas: every schema by title, with references of the form ``#/$defs/Title``.
    """

    def __init__(self, version: str, schemas: dict[str, Any]) -> None:
        self.version = version
        self.schemas = schemas
        self._validators: dict[str, jsonschema_rs.Validator] = {}

    def __repr__(self) -> str:
        return f"Edition({self.version!r})"

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of object that this version has."""
        return tuple(name for name, schema in self.schemas.items() if "properties" in schema)

    def misfits(self, document: Any, kind: str) -> tuple[str, ...]:
        """The places at which a document does not follow the schema of its kind, as JSON Pointers."""
        return tuple(
            dict.fromkeys(pointer_of(error.instance_path) for error in self._validator(kind).iter_errors(document))
        )

    def _validator(self, kind: str) -> jsonschema_rs.Validator:
        if kind not in self._validators:
            self._validators[kind] = jsonschema_rs.Draft202012Validator(
                {"$ref": f"#/$defs/{kind}", "$defs": self.schemas},
                validate_formats=True,
                formats={"partial-date": partial_date},
            )
        return self._validators[kind]


@cache
def editions() -> dict[str, Edition]:
    """Every version of the standard that this release knows, the present one first."""
    found = {STANDARD_VERSION: Edition(STANDARD_VERSION, generated("schemas.json"))}
    for version, entry in generated("versions.json").items():
        gone = set(entry["without"])
        later = {name: schema for name, schema in found[entry["next"]].schemas.items() if name not in gone}
        found[version] = Edition(version, {**later, **entry["schemas"]})
    return found
