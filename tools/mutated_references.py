"""Judges dossiers by mutated references: which dossier turns red when a reference may point at less, or is none."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import occurrences
import proofs
from dossiers import COLLECTIONS
from mutants import ReferenceMutant
from proofs import Proof

import kgb_spec


def killer(mutant: ReferenceMutant) -> str | None:
    """The place of the first dossier that turns red, or None when the mutant survives."""
    if mutant.target:
        return targets().get((mutant.at, mutant.target))
    return next((each.place for each in bonds() if each.leaves_someone_unnamed(mutant.at)), None)


def dossiers() -> list[Proof]:
    """The whole dossiers: examples, and how scenarios end."""
    return [*(proof for proof in proofs.examples() if proof.schema == "dossier"), *proofs.endings()]


def identities(proof: Proof) -> dict[str, str]:
    """What each id in a document belongs to."""
    found = occurrences.found_in(proof.document, proof.schema)
    return {each.value: each.name for each in found if each.kind == "identity" and each.value}


@cache
def targets() -> dict[tuple[str, str], str]:
    """For each reference and each kind that it points at somewhere, the first place where it does."""
    known: dict[str, str] = {}
    for proof in dossiers():
        known |= identities(proof)
    changed: dict[str, dict[str, str]] = {}
    whole = [*dossiers(), *(proof for proof in proofs.right() if proof.place.startswith(proofs.VECTORS))]
    for proof in whole:
        changed.setdefault(proof.place, {}).update(identities(proof))
    found: dict[tuple[str, str], str] = {}
    for proof in whole:
        for each in occurrences.found_in(proof.document, proof.schema):
            if each.kind == "reference" and each.value:
                kind = changed[proof.place].get(each.value) or known.get(each.value)
                found.setdefault((each.name, kind or "nothing"), proof.place)
    return found


class Bonds(NamedTuple):
    """Who is named by what in one dossier.

    Attributes:
        place: where the dossier stands.
        guests: the ids of what belongs to no family, and is there because something names it.
        names: for each resource, where in it (``Measure.subjectId``) which id is named.
    """

    place: str
    guests: frozenset[str]
    names: dict[str, list[tuple[str, str]]]

    def leaves_someone_unnamed(self, without: str) -> bool:
        """Whether a guest is named by nothing of the family once this reference does not count."""
        reached: set[str] = set()
        ahead = set(self.names) - self.guests
        while ahead:
            reached |= ahead
            named = (pair for each in ahead for pair in self.names.get(each, []))
            ahead = {target for at, target in named if at != without} - reached
        return bool(self.guests - reached)


@cache
def bonds() -> tuple[Bonds, ...]:
    """Who is named by what, for each whole dossier in which everybody is named."""
    found = [Bonds(proof.place, frozenset(guests(proof)), dict(names(proof))) for proof in dossiers()]
    return tuple(each for each in found if not each.leaves_someone_unnamed(""))


def guests(dossier: Proof) -> Iterator[str]:
    """The ids of the resources of kinds that belong to no family."""
    for title, name in COLLECTIONS.items():
        if "familyId" not in kgb_spec.schemas()[proofs.files_by_title()[title]]["properties"]:
            yield from (resource["id"] for resource in dossier.document.get(name, []))


def names(dossier: Proof) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """For each resource of a dossier, what it names and where."""
    for proof in proofs.resources_of(dossier):
        found = occurrences.found_in(proof.document, proof.schema)
        yield (
            proof.document["id"],
            [(each.name, each.value) for each in found if each.kind == "reference" and each.value],
        )
