"""Counts how often each property, code and rule of the standard occurs in its own documents, and says what does not."""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

import occurrences
import proofs

import kgb_spec


class Coverage(NamedTuple):
    """How often each thing occurs, also where that is never.

    Attributes:
        properties: by name, such as ``Measure.endDate``.
        codes: by name, such as ``measure-type:OTS``, at the places where its list belongs.
        foreign: for each open list, the codes that somebody else added.
        rules: by id, the number of vectors that fail and that pass.
        documents: how many documents were read.
    """

    properties: dict[str, int]
    codes: dict[str, int]
    foreign: dict[str, int]
    rules: dict[str, tuple[int, int]]
    documents: int


@cache
def coverage() -> Coverage:
    """The coverage of the standard by its examples, scenarios and vectors."""
    documents = tuple(proofs.right())
    counted = Counter(found[:2] for proof in documents for found in occurrences.found_in(proof.document, proof.schema))
    outcomes = Counter((vector["rule"], vector["outcome"]) for vector in kgb_spec.vectors().values())
    return Coverage(
        {name: counted["property", name] for name in occurrences.properties()},
        {name: counted["code", name] for name in occurrences.codes()},
        {name: counted["foreign", f"{name}:*"] for name in occurrences.open_lists()},
        {
            name: (outcomes[name, "fail"] + outcomes[name, "advise"], outcomes[name, "pass"])
            for name in kgb_spec.rules()
        },
        len(documents),
    )


def absent(counts: dict[str, int]) -> list[str]:
    """The names of what does not occur."""
    return [name for name, count in counts.items() if not count]


def missing(found: Coverage) -> list[str]:
    """What does not occur: a line for each schema and code list, in words that say where to add it."""
    lines = []
    for part in occurrences.parts():
        counts = within(part.name, {**found.properties, **found.codes})
        if names := absent(counts):
            short = ", ".join(name.removeprefix(part.name)[1:] for name in names)
            lines.append(f"{part.name} lacks {len(names)} of {len(counts)}: {short}. {remedy(part)}")
    if found.foreign and not any(found.foreign.values()):
        lists = ", ".join(found.foreign)
        lines.append(
            f"No code of somebody else occurs. Use one, such as gemeente-meerdijk:BUURTVADER, in one of {lists}."
        )
    return lines


def remedy(part: occurrences.Part) -> str:
    """Where an author can add what does not occur of a schema or code list."""
    if "x-codelist" in part.schema:
        return f"Use them as {' or '.join(users_of(part.name))} in spec/examples/ or in a document of a scenario."
    folders = " or ".join(f"spec/examples/{file}/" for file in documents_with(part.name))
    return f"Add them in {folders} or in a document of a scenario."


def references_in(schema: dict[str, Any], file: str) -> Iterator[str]:
    """The names of the definitions that a definition refers to."""
    for node in proofs.nodes({key: value for key, value in schema.items() if key != "$defs"}):
        if isinstance(node.get("$ref"), str):
            yield occurrences.name_of(*occurrences.target(file, node["$ref"]))


@cache
def referred() -> dict[str, set[str]]:
    """For each definition, the definitions that it refers to."""
    return {part.name: set(references_in(part.schema, part.file)) for part in occurrences.parts()}


def documents_with(name: str) -> list[str]:
    """The kinds of document in which a definition can stand, by file; a document with parts counts for its parts."""
    files = proofs.files_by_title()
    seen, ahead = {name}, [name]
    while ahead:
        if (holder := ahead.pop()) not in files:
            more = {above for above, targets in referred().items() if holder in targets} - seen
            seen |= more
            ahead += more
    return sorted(files[each] for each in seen & files.keys())


@cache
def users_of(code_list: str) -> list[str]:
    """The properties that take a code of a list."""
    return [
        name
        for name, part in occurrences.properties().items()
        if code_list in references_in({"it": part.schema["properties"][name.partition(".")[2]]}, part.file)
    ]


def share(counts: dict[str, int]) -> str:
    """How many of these occur, as a number and a percentage."""
    covered = sum(map(bool, counts.values()))
    return f"{covered:5} of {len(counts):5}   {percentage(covered, len(counts))}"


def percentage(part: int, whole: int) -> str:
    """A percentage that says 100 only when it is all."""
    return f"{100 * part // whole} %" if whole else "nothing to cover"


def within(name: str, counts: dict[str, int]) -> dict[str, int]:
    """What belongs to one schema or code list."""
    return {key: count for key, count in counts.items() if key.startswith((f"{name}.", f"{name}:"))}


def report(found: Coverage, only: Sequence[str] = ()) -> str:
    """The coverage for people: the totals, and what is missing, of everything or only of these schemas and lists."""
    tested = {name: min(outcomes) for name, outcomes in found.rules.items()}
    lines = [
        f"properties {share(found.properties)}",
        f"codes      {share(found.codes)}",
        f"rules      {share(tested)}   (with vectors that fail and that pass)",
        f"codes of somebody else: {sum(found.foreign.values())} in {len(found.foreign)} open lists",
        f"in {found.documents} documents",
    ]
    return "\n".join([*lines, "", *(line for line in missing(found) if not only or line.split()[0] in only)])


def main() -> int:
    """Exit status 1 with what is missing; with names after the command only of those schemas and lists."""
    try:
        found = coverage()
    except kgb_spec.SpecificationBroken as broken:
        print(broken)
        return 1
    print(report(found, sys.argv[1:]))
    return 1 if missing(found) else 0


if __name__ == "__main__":
    sys.exit(main())
