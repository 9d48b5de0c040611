"""Puts a migration to the proof: there and back, and nothing may have changed in silence."""

from collections.abc import Iterator
from typing import Any

from kgb_model.migration.journey import migrate
from kgb_model.migration.registry import Registry
from kgb_model.structure import pointer_of


def faults(  # noqa: PLR0913 (those of migrate)
    document: dict[str, Any],
    to: str,
    kind: str | None = None,
    *,
    from_version: str | None = None,
    keep_losses: bool = False,
    registry: Registry | None = None,
) -> tuple[str, ...]:
    """The places at which a migration there and back does other than it says, as JSON Pointers; none when it is right.

    A place is at fault when its value came back differently and no loss was reported, or when a loss was reported and the
    value came back the same. For whoever writes a migration: call this in a test with many documents. The arguments are those
    of :func:`kgb_model.migration.migrate`, which also says what is raised.
    """
    there = migrate(document, to, kind, from_version=from_version, keep_losses=keep_losses, registry=registry)
    back = migrate(
        there.document,
        there.from_version,
        there.kind,
        from_version=there.to_version,
        keep_losses=keep_losses,
        registry=registry,
    )
    lost = {loss.pointer for loss in there.losses if not loss.kept}
    return tuple(sorted(lost ^ set(differences(document, back.document))))


def differences(one: Any, other: Any) -> Iterator[str]:
    """The places at which two documents differ, each as high up as the whole value differs or is absent."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in dict.fromkeys([*one, *other]):
            if name not in one or name not in other:
                yield pointer_of([name])
            else:
                yield from (pointer_of([name]) + deeper for deeper in differences(one[name], other[name]))
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for position, (first, second) in enumerate(zip(one, other, strict=True)):
            yield from (f"/{position}{deeper}" for deeper in differences(first, second))
    elif (type(one), one) != (type(other), other):
        yield ""
