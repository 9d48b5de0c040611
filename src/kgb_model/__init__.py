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

    from kgb_model import errors as errors
    from kgb_model import synthetic as synthetic
    from kgb_model import terminology as terminology
    from kgb_model._generated.everything import *  # noqa: F403
    from kgb_model.base import Model as Model
    from kgb_model.comparing.comparison import Comparison as Comparison
    from kgb_model.comparing.comparison import compare as compare
    from kgb_model.comparing.conflicts import Conflict as Conflict
    from kgb_model.comparing.differences import Change as Change
    from kgb_model.comparing.merging import Merged as Merged
    from kgb_model.comparing.merging import merge as merge
    from kgb_model.errors import KgbError as KgbError
    from kgb_model.errors import RuleBroken as RuleBroken
    from kgb_model.errors import UnknownKind as UnknownKind
    from kgb_model.explanations import Explanation as Explanation
    from kgb_model.explanations import explain as explain
    from kgb_model.family_overview import AccessAges as AccessAges
    from kgb_model.family_overview import FamilyView as FamilyView
    from kgb_model.family_overview import family_view as family_view
    from kgb_model.graph.periods import Certainty as Certainty
    from kgb_model.identifiers import new_id as new_id
    from kgb_model.migration import Assumption as Assumption
    from kgb_model.migration import Loss as Loss
    from kgb_model.migration import Migrated as Migrated
    from kgb_model.migration import migrate as migrate
    from kgb_model.repairing.fixes import Correction as Correction
    from kgb_model.report import Finding as Finding
    from kgb_model.report import ValidationReport as ValidationReport
    from kgb_model.validation import validate as validate

_OWN = {
    "MISSING": "pydantic",
    "AccessAges": "kgb_model.family_overview",
    "Assumption": "kgb_model.migration",
    "Certainty": "kgb_model.graph.periods",
    "Change": "kgb_model.comparing.differences",
    "Comparison": "kgb_model.comparing.comparison",
    "Conflict": "kgb_model.comparing.conflicts",
    "Correction": "kgb_model.repairing.fixes",
    "Explanation": "kgb_model.explanations",
    "FamilyView": "kgb_model.family_overview",
    "Finding": "kgb_model.report",
    "KgbError": "kgb_model.errors",
    "Loss": "kgb_model.migration",
    "Merged": "kgb_model.comparing.merging",
    "Migrated": "kgb_model.migration",
    "Model": "kgb_model.base",
    "RuleBroken": "kgb_model.errors",
    "UnknownKind": "kgb_model.errors",
    "ValidationReport": "kgb_model.report",
    "compare": "kgb_model.comparing.comparison",
    "explain": "kgb_model.explanations",
    "family_view": "kgb_model.family_overview",
    "merge": "kgb_model.comparing.merging",
    "migrate": "kgb_model.migration",
    "new_id": "kgb_model.identifiers",
    "validate": "kgb_model.validation",
}
"""Where the names that are not generated come from."""

_PARTS = ("errors", "synthetic", "terminology")
"""Modules that are used by their own names: ``kgb.synthetic.family(1)``."""

__all__ = [*_OWN, *_PARTS, *(name for name in NAMES if name not in _OWN)]  # noqa: PLE0604


def __getattr__(name: str) -> Any:
    if name in _OWN:
        return getattr(import_module(_OWN[name]), name)
    if name in _PARTS:
        return import_module(f"kgb_model.{name}")
    if name in NAMES:
        return getattr(import_module(f"kgb_model._generated.{NAMES[name]}"), name)
    raise AttributeError(f"module 'kgb_model' has no attribute {name!r}")


def __dir__() -> list[str]:
    return list(__all__)
