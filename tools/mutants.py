"""The mutants of the standard: each one the standard with a single thing less, or weaker.

Nothing is written: a mutant says what to cut out of which schema, or what a rule becomes.
"""

from typing import Any, NamedTuple

Path = tuple[str | int, ...]
"""The way to a place in a schema: the names and positions to go through."""


class FormMutant(NamedTuple):
    """The standard without something in a schema.

    Attributes:
        kind: what is taken out: ``property``, ``required``, ``code``, ``value``, ``open``, or a keyword.
        what: its name, such as ``Measure.endDate`` or ``measure-type:OTS``.
        file: the schema.
        cuts: the places to cut out, the last in a list first.
        touches: the name of the definition or property that a document must have to be judged otherwise.
        right: whether right documents can tell; otherwise only wrong ones can.
    """

    kind: str
    what: str
    file: str
    cuts: tuple[Path, ...]
    touches: str
    right: bool


class ReferenceMutant(NamedTuple):
    """The standard in which a reference may point at one kind less (``target``), or is no reference (``references``)."""

    kind: str
    what: str
    at: str
    target: str


class RuleMutant(NamedTuple):
    """The standard without a rule (``changed`` is None), or with one that says something else."""

    kind: str
    what: str
    rule: str
    changed: dict[str, Any] | None


Mutant = FormMutant | ReferenceMutant | RuleMutant


def name(mutant: Mutant) -> str:
    """By what a mutant is known in reports and in the list of survivors."""
    return f"{mutant.kind} {mutant.what}"
