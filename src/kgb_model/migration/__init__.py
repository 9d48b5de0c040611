"""Versions and migrations: a document of one version of the standard as one of another, and what that costs.

>>> from kgb_model.migration import migrate, versions
>>> versions()
('0.0.9', '0.1.0')
>>> name = {"prefix": "van", "familyName": "Vliet"}
>>> migrate(name, to="0.0.9", kind="HumanName", from_version="0.1.0").document
{'surname': 'van Vliet'}

A dossier states its version. :func:`migrate` takes it over every migration in between, up or down, and reports each loss and
each assumption by its place. :func:`faults` puts a migration of your own to the proof.
"""

from kgb_model.migration.changes import Added, Change, CodesSplit, Renamed, Required, Split, Turn
from kgb_model.migration.description import Described, describe, versions
from kgb_model.migration.edition import Edition
from kgb_model.migration.journey import Assumption, Loss, Migrated, migrate
from kgb_model.migration.proof import faults
from kgb_model.migration.refusals import (
    MigrationBroken,
    NoMigration,
    NotMigrated,
    NotOfItsVersion,
    UnknownVersion,
    VersionNotStated,
)
from kgb_model.migration.registry import Migration, Registry, published

__all__ = [
    "Added",
    "Assumption",
    "Change",
    "CodesSplit",
    "Described",
    "Edition",
    "Loss",
    "Migrated",
    "Migration",
    "MigrationBroken",
    "NoMigration",
    "NotMigrated",
    "NotOfItsVersion",
    "Registry",
    "Renamed",
    "Required",
    "Split",
    "Turn",
    "UnknownVersion",
    "VersionNotStated",
    "describe",
    "faults",
    "migrate",
    "published",
    "versions",
]
