"""The objects of the standard on nothing but pydantic: the limits that our own base and forms are measured against.

The generated modules are copied and get a base that does what is needed to read them and no more. Without our forms as well, an
object takes more than its schema does: an identifier without hyphens, a date with a time, something twice in a list.
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
FORMS = """
from kgb_model.forms import CALENDAR, NOT_BLANK


class Items:
    def __class_getitem__(cls, item):
        return tuple[item, ...]


class Ignored:
    def __init__(self, *_, **__):
        pass


TextForm = MomentForm = Ignored
OPEN = DISTINCT = WHOLE = Ignored()
"""


def dossier(
    name: str, forms: str = "from kgb_model.forms import *\nfrom kgb_model.forms import DISTINCT, OPEN, WHOLE"
) -> Any:
    """The class Dossier without our base, in a package of this name."""
    folder = Path(tempfile.mkdtemp())
    generated = Path(kgb_model.__file__).parent / "_generated"
    for path in generated.rglob("*.py"):
        target = folder / name / path.relative_to(generated)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(changed(path.read_text(encoding="utf-8"), name), encoding="utf-8")
    (folder / name / "base.py").write_text(BASE, encoding="utf-8")
    (folder / name / "forms.py").write_text(forms, encoding="utf-8")
    (folder / name / "values.py").write_text("from typing import Any as Value\nfrom .base import Model as Addition\n")
    sys.path.insert(0, str(folder))
    return importlib.import_module(f"{name}.dossier").Dossier


def changed(text: str, name: str) -> str:
    """A generated module on the plain base."""
    text = re.sub(
        r"^from kgb_model\.(?:base|graph) import (\w+)$", rf"from {name}.base import Model as \1", text, flags=re.M
    )
    return re.sub(r"^from kgb_model\.(forms|values) import", rf"from {name}.\1 import", text, flags=re.M)
