"""Family, concern, measure and plan: the KGB standard for Dutch child and family protection as Python objects.

>>> import kgb_model as kgb
>>> report = kgb.validate(b'{"names": [], "sex": "MAN"}', kind="Person")
>>> report.valid
False
>>> print(report.findings[-1].message["en"])
The property 'version' is missing.

Names are imported when they are first used, so that importing the package costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from kgb_model._generated.index import NAMES

if TYPE_CHECKING:
    from pydantic import MISSING as MISSING

    from kgb_model._generated.everything import *  # noqa: F403
    from kgb_model.base import Model as Model
    from kgb_model.errors import KgbError as KgbError
    from kgb_model.errors import RuleBroken as RuleBroken
    from kgb_model.errors import UnknownKind as UnknownKind
    from kgb_model.report import Finding as Finding
    from kgb_model.report import ValidationReport as ValidationReport
    from kgb_model.validation import validate as validate

_OWN = {
    "MISSING": "pydantic",
    "Model": "kgb_model.base",
    "KgbError": "kgb_model.errors",
    "RuleBroken": "kgb_model.errors",
    "UnknownKind": "kgb_model.errors",
    "Finding": "kgb_model.report",
    "ValidationReport": "kgb_model.report",
    "validate": "kgb_model.validation",
}

__all__ = [*_OWN, *(name for name in NAMES if name not in _OWN)]  # noqa: PLE0604


def __getattr__(name: str) -> Any:
    if name in _OWN:
        return getattr(import_module(_OWN[name]), name)
    if name in NAMES:
        return getattr(import_module(f"kgb_model._generated.{NAMES[name]}"), name)
    raise AttributeError(f"module 'kgb_model' has no attribute {name!r}")


def __dir__() -> list[str]:
    return list(__all__)
