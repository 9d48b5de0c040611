"""Runs the command with ``python -m kgb_reference_server``."""

from kgb_reference_server.cli import app

app()
