"""Which versions there are, and the migrations that lead from one to the next."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from kgb_model.explanations import generated
from kgb_model.migration.changes import Change, described
from kgb_model.migration.edition import Edition, editions
from kgb_model.migration.refusals import NoMigration, UnknownVersion


@dataclass(frozen=True)
class Migration:
    """What changed between two versions that follow each other, up and down.

    Attributes:
        earlier, later: the two versions.
        changes: what changed, in the order of the way up; the way down goes through them from the last to the first.
    """

    earlier: Edition
    later: Edition
    changes: tuple[Change, ...]

    def of(self, kind: str, upwards: bool) -> tuple[Change, ...]:
        """The changes in one kind of object, in the order in which they are made."""
        found = tuple(change for change in self.changes if change.of == kind)
        return found if upwards else found[::-1]


@dataclass(frozen=True)
class Leg:
    """One migration in one direction."""

    migration: Migration
    upwards: bool

    @property
    def source(self) -> Edition:
        """The version that a document comes from."""
        return self.migration.earlier if self.upwards else self.migration.later

    @property
    def target(self) -> Edition:
        """The version that a document goes to."""
        return self.migration.later if self.upwards else self.migration.earlier


class Registry:
    """The versions that can be read, and the ways between them. A registry does not change: :meth:`including` gives a larger one."""

    def __init__(self, migrations: Iterable[Migration]) -> None:
        self.migrations = tuple(migrations)
        self.editions = {each.version: each for step in self.migrations for each in (step.earlier, step.later)}

    def versions(self) -> tuple[str, ...]:
        """The versions that can be read and written, the earliest first."""
        return tuple(sorted(self.editions, key=_in_order))

    def including(self, *migrations: Migration) -> "Registry":
        """This registry with other migrations beside its own, such as those of a vendor between versions of its own."""
        return Registry((*self.migrations, *migrations))

    def edition(self, version: str) -> Edition:
        """A version by its number.

        Raises:
            UnknownVersion: no migration speaks of it.
        """
        if version not in self.editions:
            raise UnknownVersion(self.versions())
        return self.editions[version]

    def legs(self, from_version: str, to_version: str) -> tuple[Leg, ...]:
        """The migrations that lead from one version to another, by the shortest way. None when the versions are the same.

        Raises:
            UnknownVersion: a version is not known.
            NoMigration: no chain of migrations leads there.
        """
        start, goal = self.edition(from_version).version, self.edition(to_version).version
        ways: dict[str, tuple[Leg, ...]] = {start: ()}
        waiting = [start]
        while waiting and goal not in ways:
            here = waiting.pop(0)
            for leg in self._leaving(here):
                if leg.target.version not in ways:
                    ways[leg.target.version] = (*ways[here], leg)
                    waiting.append(leg.target.version)
        if goal not in ways:
            raise NoMigration(start, goal, tuple(sorted(ways, key=_in_order)))
        return ways[goal]

    def _leaving(self, version: str) -> list[Leg]:
        legs = [Leg(migration, upwards) for migration in self.migrations for upwards in (True, False)]
        return [leg for leg in legs if leg.source.version == version]


def _in_order(version: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split(r"[.-]", version)]


@cache
def published() -> Registry:
    """The migrations that this release of the standard brings."""
    known = editions()
    return Registry(
        Migration(known[version], known[entry["next"]], tuple(described(change) for change in entry["changes"]))
        for version, entry in generated("versions.json").items()
    )
