"""Repairs that a machine may make: JSON Patches (RFC 6902) that are proven before they are offered.

A proof is a judgement of the patched document: the finding is gone, and there is no finding that was not there before. That
takes as long as :func:`kgb_model.validate` does, so that it happens when a patch is asked for, and for a limited number of
findings. What may be proposed at all stands in :mod:`kgb_model.repairing.repairs`.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

import jsonpatch

from kgb_model import structure
from kgb_model.errors import KgbError
from kgb_model.repairing.repairs import REPAIRS, proposal
from kgb_model.report import Finding, Patch, ValidationReport

MOST = 100
"""For how many findings of one report a patch is offered, and how often repairs are tried together."""

ROUNDS = 10
"""How often what a repair brings to light is repaired in its turn."""

Sign = tuple[str, str, str | None]
"""By what a finding is known again: its code, its place, its resource."""

Judge = Callable[[Any, str], ValidationReport | None]
"""Says what is found in a document of a kind; None when it cannot be judged."""


class Correction(NamedTuple):
    """A document in which is put right what a machine can put right.

    Attributes:
        document: the corrected document, as plain Python values.
        patch: the JSON Patch (RFC 6902) that makes it out of what was judged; empty when nothing could be done.
        report: what remains. It may tell more than the first report did: the rules are only looked at in a document that
            follows its schema.
    """

    document: Any
    patch: Patch
    report: ValidationReport

    def __repr__(self) -> str:
        """How much was put right and what remains, without a value of the document."""
        return f"Correction({len(self.patch)} operations, then {self.report.headline})"


class Prover:
    """Gives the patch of a finding, and judges each at most once."""

    def __init__(self, report: ValidationReport) -> None:
        self.report = report
        self.known: dict[Sign, Patch] = {}

    def __call__(self, item: Finding) -> Patch:
        """The proven patch of a finding; empty when there is none."""
        key = sign(item)
        if key not in self.known:
            patch = proposal(item, self.report)
            self.known[key] = patch if patch and proven(item, patch, self.report) else ()
        return self.known[key]


def provable(report: ValidationReport) -> ValidationReport:
    """The report with findings that can give their patch."""
    prover = Prover(report)
    chosen = {id(item) for item in islice((each for each in report.findings if each.code in REPAIRS), MOST)}
    return replace(
        report,
        findings=tuple(replace(item, prover=prover) if id(item) in chosen else item for item in report.findings),
    )


def proven(item: Finding, patch: Patch, report: ValidationReport) -> bool:
    """Whether a patch removes a finding and adds none."""
    if narrowed := in_its_resource(item, patch, report):
        return holds(*narrowed, form_alone)
    return holds(item, patch, report, judged)


def holds(item: Finding, patch: Patch, report: ValidationReport, judge: Judge) -> bool:
    """Whether a finding is gone after a patch, and every other finding was there before."""
    after = judge(applied(report.document, patch), report.kind)
    if after is None:
        return False
    then, now = (Counter(map(sign, each.findings)) for each in (report, after))
    return not now - then and now[sign(item)] < then[sign(item)]


def in_its_resource(
    item: Finding, patch: Patch, report: ValidationReport
) -> tuple[Finding, Patch, ValidationReport] | None:
    """The same question about one resource of a dossier, where that has the same answer.

    While the form of a dossier is broken nothing but form is looked at, and the form of one resource hangs on no other. So
    where another resource is broken too, this one can be judged by itself, however large the dossier is.
    """
    collection, index, *inner = (item.pointer.split("/") + [""] * 3)[1:4]
    kind = kinds().get(collection)
    if report.kind != "Dossier" or kind is None or not inner[0] or layer(item.code) != 0:
        return None
    prefix = f"/{collection}/{index}"
    own = [each for each in report.findings if f"{each.pointer}/".startswith(f"{prefix}/")]
    if len(own) == len(report.findings) or layer(report.findings[0].code) != 0:
        return None
    moved = tuple(replace(each, pointer=each.pointer.removeprefix(prefix)) for each in own)
    inside = tuple({key: shortened(key, value, prefix) for key, value in step.items()} for step in patch)
    resource = ValidationReport(kind, moved, document=report.document[collection][int(index)])
    return replace(item, pointer=item.pointer.removeprefix(prefix)), inside, resource


def shortened(member: str, value: Any, prefix: str) -> Any:
    """A member of a step of a patch, with its path seen from within a resource."""
    return value.removeprefix(prefix) if member in ("path", "from") else value


@cache
def kinds() -> dict[str, str]:
    """What kind of resource stands in each collection of a dossier."""
    from kgb_model.rules import COLLECTIONS

    return {collection: kind for kind, collection in COLLECTIONS.items()}


def form_alone(document: Any, kind: str) -> ValidationReport:
    """What is found in the form of a document."""
    return ValidationReport(kind, tuple(structure.judge(document, kind)), document=document)


def sign(item: Finding) -> Sign:
    """By what a finding is known again in another report."""
    return item.code, item.pointer, item.resource_id


def applied(document: Any, patch: Iterable[dict[str, Any]]) -> Any:
    """A document after a patch; the document itself stays as it was."""
    return jsonpatch.apply_patch(json.loads(json.dumps(document)), list(patch), in_place=True)


def judged(document: Any, kind: str) -> ValidationReport | None:
    """What is found in a patched document; None when it cannot be judged."""
    from kgb_model.validation import judge

    try:
        return judge(document, kind)
    except KgbError:
        return None


def corrected(report: ValidationReport) -> Correction:
    """Everything put right that a machine can put right, proven together."""
    made: list[dict[str, Any]] = []
    for _ in range(ROUNDS):
        patch, after = repaired(report)
        if not patch:
            break
        made += patch
        report = after
    return Correction(report.document, tuple(made), provable(report))


def repaired(report: ValidationReport) -> tuple[Patch, ValidationReport]:
    """The repairs that hold together, and what is found after them."""
    return in_halves(report, compatible(report), iter(range(MOST)))


def in_halves(report: ValidationReport, patches: list[Patch], tries: Iterator[int]) -> tuple[Patch, ValidationReport]:
    """The patches that hold together; where they do not, what holds of the first half and then of the second."""
    together = tuple(step for patch in patches for step in patch)
    if not together or next(tries, None) is None:
        return (), report
    after = judged(applied(report.document, together), report.kind)
    if after and sound(report, after, together):
        return together, after
    if len(patches) == 1:
        return (), report
    middle = len(patches) // 2
    first, report = in_halves(report, patches[:middle], tries)
    second, report = in_halves(report, patches[middle:], tries)
    return (*first, *second), report


def compatible(report: ValidationReport) -> list[Patch]:
    """The proposals that can be made one after the other without one moving what the next speaks of.

    First what stays in its place; then what is taken out, from the end to the beginning. A list from which something is taken
    waits for the next round with what else is to be taken from it.
    """
    from kgb_model.validation import place

    patches = [(item, proposal(item, report)) for item in report.findings if item.code in REPAIRS]
    # What is missing and the wrong name that it stands under are put right by the same patch.
    staying = list({json.dumps(patch): patch for _, patch in patches if patch and not shrinks(patch)}.values())
    # Where a null gives way to what is moved there, nothing is left to take out.
    moved_to = {step["path"] for patch in staying for step in patch}
    taking = [(item, patch) for item, patch in patches if shrinks(patch) and patch[0]["path"] not in moved_to]
    thinned: set[str] = set()
    kept: list[Patch] = []
    for item, patch in sorted(taking, key=lambda pair: place(pair[0].pointer), reverse=True):
        if item.code != "schema/repeated-item" or item.pointer not in thinned:
            # A resource that stands twice is told of by each id in it.
            kept += [patch] if not kept or patch != kept[-1] else []
            thinned |= {step["path"].rpartition("/")[0] for step in patch}
    return staying + kept


def shrinks(patch: Patch) -> bool:
    """Whether something is taken out."""
    return any(step["op"] == "remove" for step in patch)


def sound(before: ValidationReport, after: ValidationReport, patch: Patch) -> bool:
    """Whether something wrong is gone, and nothing is new that could have been seen before.

    Rules are not looked at while the form is broken, and nothing is looked at under a wrong name or in a value of another
    type: what comes to light there was there all along.
    """
    seen = layers(before)
    hidden = {unnumbered(step["path"]) for step in patch if step["op"] != "remove"}
    then, now = (
        Counter((item.code, unnumbered(item.pointer)) for item in each.findings if layer(item.code) in seen)
        for each in (before, after)
    )
    return bool(then - now) and all(any(lies_in(place, each) for each in hidden) for _, place in now - then)


def lies_in(place: str, around: str) -> bool:
    """Whether a place is another one, or a part of it."""
    return f"{place}/".startswith(f"{around}/")


def layers(report: ValidationReport) -> tuple[int, ...]:
    """What was looked at: the form, the references, the rules."""
    return tuple(range(min((layer(item.code) for item in report.findings), default=2) + 1))


def layer(code: str) -> int:
    """Whether a finding is on the form (0), on references (1) or of a rule (2)."""
    group = code.partition("/")[0]
    return {"schema": 0, "code": 0, "reference": 1}.get(group, 2)


def unnumbered(pointer: str) -> str:
    """A place without the numbers of items, which shift when one is taken out."""
    return "/".join("*" if part.isdigit() else part for part in pointer.split("/"))
