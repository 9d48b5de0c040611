"""``python -m kgb_conformance`` is the command ``kgb-conformance``."""

from kgb_conformance.cli import app

app()
