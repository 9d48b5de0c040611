"""The objects of the standard on nothing but pydantic: the limit that our own base is measured against.

The generated modules are copied, and get a base that does what is needed to read them and no more.
"""

import importlib
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

import kgb_model

BASE = """
from pydantic import BaseModel, ConfigDict
from kgb_model.base import camel


class Model(BaseModel):
    model_config = ConfigDict(
        extra="forbid", frozen=True, alias_generator=camel, validate_by_name=True, validate_by_alias=True, serialize_by_alias=True
    )
"""


def dossier() -> Any:
    """The class Dossier without our base."""
    folder = Path(tempfile.mkdtemp())
    copy = folder / "plain"
    generated = Path(kgb_model.__file__).parent / "_generated"
    for path in generated.rglob("*.py"):
        target = copy / path.relative_to(generated)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(changed(path.read_text(encoding="utf-8")), encoding="utf-8")
    (copy / "base.py").write_text(BASE, encoding="utf-8")
    sys.path.insert(0, str(folder))
    return importlib.import_module("plain.dossier").Dossier


def changed(text: str) -> str:
    """A generated module on the plain base."""
    ours = r"^from kgb_model\.(?:base|graph) import (\w+)$"
    return re.sub(ours, r"from plain.base import Model as \1", text, flags=re.MULTILINE)
