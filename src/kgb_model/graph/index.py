"""Finds what is in a dossier by its id, and what refers to it."""

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from kgb_model.base import Model
from kgb_model.errors import NotInTheDossier

if TYPE_CHECKING:
    from kgb_model import Dossier, Organisation, Person

OUTSIDE_COLLECTIONS = ("standard_version", "as_of_date", "family")
"""The properties of a dossier that are no collection of resources."""


class Referrer(NamedTuple):
    """A resource that refers to something, and where in it.

    Attributes:
        resource: the resource that holds the reference.
        kind: its kind, such as ``Measure``.
        pointer: the place of the reference within the resource, as a JSON Pointer (RFC 6901).
    """

    resource: Model
    kind: str
    pointer: str


class Index:
    """Everything in a dossier by id. It is made once for a dossier, when it is first asked for."""

    def __init__(self, dossier: "Dossier") -> None:
        self._dossier = dossier

    @cached_property
    def wire(self) -> dict[str, Any]:
        """The dossier as plain values with the names that are on the wire."""
        return self._dossier.to_dict()

    @cached_property
    def resources(self) -> dict[UUID, Model]:
        """The resources of the dossier by id, in the order of the dossier; the family comes first."""
        found: dict[UUID, Model] = {}
        for resource in resources_of(self._dossier):
            # Of an id that stands twice the first counts, as it does where references are judged.
            found.setdefault(resource.id, resource)  # type: ignore[attr-defined]
        return found

    @cached_property
    def parts(self) -> dict[UUID, Model]:
        """The parts of resources with an id of their own: statements, households, causes, goals, agreements."""
        found: dict[UUID, Model] = {}
        for resource in resources_of(self._dossier):
            for part in parts_of(resource):
                found.setdefault(part.id, part)  # type: ignore[attr-defined]
        return found

    @cached_property
    def referrers(self) -> dict[UUID, tuple[Referrer, ...]]:
        """Who refers to each id, in the order of the dossier."""
        from kgb_model.references import references

        found: dict[UUID, list[Referrer]] = {}
        for resource, plain in zip(resources_of(self._dossier), plain_resources(self.wire), strict=True):
            kind = type(resource).__name__
            for reference in references(plain, kind):
                found.setdefault(UUID(reference.target), []).append(Referrer(resource, kind, reference.pointer))
        return {id_: tuple(those) for id_, those in found.items()}

    def find(self, id_: UUID | str) -> Model | None:
        """The resource or part with an id; ``None`` when there is none."""
        known = identified(id_)
        if known is None:
            return None
        return self.resources.get(known) or self.parts.get(known)

    def person(self, id_: UUID | str) -> "Person":
        """The person with an id.

        Raises:
            NotInTheDossier: there is no such person.
        """
        from kgb_model import Person

        found = self.find(id_)
        if not isinstance(found, Person):
            raise NotInTheDossier(str(id_), {"nl": "persoon", "en": "person"})
        return found

    def organisation(self, id_: UUID | str) -> "Organisation":
        """The organisation with an id.

        Raises:
            NotInTheDossier: there is no such organisation.
        """
        from kgb_model import Organisation

        found = self.find(id_)
        if not isinstance(found, Organisation):
            raise NotInTheDossier(str(id_), {"nl": "organisatie", "en": "organisation"})
        return found


def identified(id_: UUID | str) -> UUID | None:
    """An id as a UUID; ``None`` for text that is none, which therefore names nothing."""
    if isinstance(id_, UUID):
        return id_
    try:
        return UUID(id_)
    except (ValueError, AttributeError, TypeError):
        return None


def resources_of(dossier: "Dossier") -> Iterator[Model]:
    """Every resource of a dossier in the order in which they stand, the family first."""
    yield dossier.family
    for name in type(dossier).model_fields:
        if name not in OUTSIDE_COLLECTIONS:
            yield from getattr(dossier, name)


def plain_resources(dossier: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The same of a dossier as plain values."""
    yield dossier["family"]
    for found in dossier.values():
        if isinstance(found, list):
            yield from found


def parts_of(model: Model) -> Iterator[Model]:
    """The parts within a resource that have an id of their own."""
    for name in type(model).model_fields:
        value = getattr(model, name)
        for item in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(item, Model):
                if "id" in type(item).model_fields:
                    yield item
                yield from parts_of(item)
