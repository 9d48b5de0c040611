"""Finds the checks and the defects: a module in the right folder is enough."""

from importlib import import_module
from pkgutil import iter_modules

import kgb_conformance.checks as checks_folder


def find_checks() -> None:
    """Imports every module of checks, so that its checks are registered."""
    for module in iter_modules(checks_folder.__path__):
        import_module(f"{checks_folder.__name__}.{module.name}")


def find_defects() -> None:
    """Imports every module of defects, so that its defects are registered."""
    # Not at the top: who judges a target over HTTP does not need the miniature.
    import kgb_conformance.miniature.defects as defects_folder

    for module in iter_modules(defects_folder.__path__):
        import_module(f"{defects_folder.__name__}.{module.name}")
