"""Tells people what changed between two versions."""

from dataclasses import dataclass

from kgb_model.migration.registry import Registry, published


@dataclass(frozen=True, slots=True)
class Described:
    """One change between two versions, for people.

    Attributes:
        change: the name of the change, as losses and assumptions give it.
        of: the kind of object in which it happens, such as ``Concern``.
        from_version, to_version: the two neighbouring versions, in the direction that was asked for.
        text: what changed between the earlier and the later of the two, as ``{"nl": …, "en": …}``.
        effect: what can be lost (on the way down) or is assumed (on the way up), or None when nothing is.
    """

    change: str
    of: str
    from_version: str
    to_version: str
    text: dict[str, str]
    effect: dict[str, str] | None


def describe(from_version: str, to_version: str, registry: Registry | None = None) -> tuple[Described, ...]:
    """Every change that a document goes through from one version to another, in the order in which it does.

    Raises:
        UnknownVersion: a version is not known.
        NoMigration: no chain of migrations leads from one version to the other.
    """
    legs = (registry or published()).legs(from_version, to_version)
    return tuple(
        Described(
            change.id,
            change.of,
            leg.source.version,
            leg.target.version,
            change.text,
            change.assumption if leg.upwards else change.loss,
        )
        for leg in legs
        for change in (leg.migration.changes if leg.upwards else leg.migration.changes[::-1])
    )


def versions() -> tuple[str, ...]:
    """The versions of the standard that this release can read and write, the earliest first."""
    return published().versions()
