"""Takes the standard apart, one thing at a time, and counts how often its own documents notice.

A mutant is killed when a proof in ``spec/`` turns red: an example, a scenario document or a vector is refused, a
counterexample is accepted or wrong in another way than one, or a rule no longer gives a vector its verdict. What survives
shows where a proof is missing, or stands with its reason in tools/mutation-survivors.yaml.
"""

import argparse
import contextlib
import multiprocessing
import os
import random
import sys
import textwrap
import time
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import mutants_of_rules
import mutants_of_schemas
import mutated_forms
import mutated_references
import mutated_rules
from mutants import FormMutant, Mutant, ReferenceMutant, name
from tqdm import tqdm  # type: ignore[import-untyped]

from kgb_spec import strict_yaml

EXCUSED = Path(__file__).with_name("mutation-survivors.yaml")

DEMANDED = {"property": 0.98, "code": 0.98, "rule": 0.98}
"""The share of these kinds that must be killed; for the other kinds it is a goal."""

GOAL = 0.9


class Judged(NamedTuple):
    """A mutant, and the place of the proof that noticed it; None when it survived."""

    mutant: Mutant
    killer: str | None


class Score(NamedTuple):
    """What became of the mutants of one kind; those that are excused do not count against it."""

    total: int
    killed: int
    excused: int

    @property
    def share(self) -> float:
        """The share that was killed of those that are not excused. Nothing proves nothing."""
        counted = self.total - self.excused
        return self.killed / counted if counted else float(self.total > 0)


def mutants() -> list[Mutant]:
    """Every mutant of the standard, in the order of its files."""
    return [*mutants_of_schemas.of_schemas(), *mutants_of_rules.of_rules()]


def killer(mutant: Mutant) -> str | None:
    """The place of the first proof that notices a mutant, or None when it survives."""
    if isinstance(mutant, FormMutant):
        return mutated_forms.killer(mutant)
    if isinstance(mutant, ReferenceMutant):
        return mutated_references.killer(mutant)
    return mutated_rules.killer(mutant)


def judged(mutant: Mutant) -> Judged:
    """A mutant with what noticed it."""
    return Judged(mutant, killer(mutant))


def judge(chosen: Sequence[Mutant], processes: int = 1, quiet: bool = True) -> list[Judged]:
    """Judges mutants, in this process or in several, and gives them back in the order in which they came."""
    prepare()
    with contextlib.ExitStack() as opened:
        found: Iterable[Judged] = map(judged, chosen)
        if processes > 1:
            pool = opened.enter_context(multiprocessing.Pool(processes, prepare))
            found = pool.imap(judged, chosen, chunksize=8)
        return list(tqdm(found, total=len(chosen), unit=" mutants", file=sys.stderr, disable=quiet))


def prepare() -> None:
    """Reads the standard and sorts its proofs, so that processes that come after need not."""
    mutated_forms.right_by_name()
    mutated_forms.wrong_by_name()
    mutated_references.targets()
    mutated_references.bonds()
    mutated_rules.cases()


def sample(found: Sequence[Mutant], size: int, seed: int) -> list[Mutant]:
    """So many mutants, the same for the same seed, with an equal part of each kind."""
    chance = random.Random(seed)  # noqa: S311 (a sample, no secret)
    kinds = {kind: [each for each in found if each.kind == kind] for kind in dict.fromkeys(each.kind for each in found)}
    part = -(-size // max(len(kinds), 1))
    return [each for of_kind in kinds.values() for each in chance.sample(of_kind, min(part, len(of_kind)))]


@cache
def excused() -> dict[str, str]:
    """The mutants that may survive, by name, each with the reason."""
    return {entry["mutant"]: entry["reason"] for entry in strict_yaml.read(EXCUSED)}


def scores(found: Iterable[Judged]) -> dict[str, Score]:
    """What became of each kind of mutant."""
    kept: dict[str, Score] = {}
    for each in found:
        total, killed, forgiven = kept.get(each.mutant.kind, Score(0, 0, 0))
        survived_with_reason = not each.killer and name(each.mutant) in excused()
        kept[each.mutant.kind] = Score(total + 1, killed + bool(each.killer), forgiven + survived_with_reason)
    return kept


def too_low(kept: dict[str, Score]) -> list[str]:
    """The kinds whose demand is not met."""
    return [kind for kind, demanded in DEMANDED.items() if kind in kept and kept[kind].share < demanded]


def survivors(found: Iterable[Judged]) -> dict[str, list[str]]:
    """The mutants of each kind that survived without a reason."""
    alive: dict[str, list[str]] = {}
    for each in found:
        if not each.killer and name(each.mutant) not in excused():
            alive.setdefault(each.mutant.kind, []).append(each.mutant.what)
    return alive


def no_survivors(found: Iterable[Judged]) -> list[str]:
    """The excused that were killed after all."""
    names = {name(each.mutant) for each in found if each.killer}
    return [
        f"{each} is excused, but was killed: take it out of tools/{EXCUSED.name}" for each in excused() if each in names
    ]


def report(found: list[Judged]) -> str:
    """The table of kinds, and below it what survived."""
    lines = [f"{'kind':22}{'mutants':>8}{'killed':>8}{'excused':>8}{'score':>8}"]
    for kind, score in scores(found).items():
        aim = f"demanded {DEMANDED[kind]:.0%}" if kind in DEMANDED else f"goal {GOAL:.0%}"
        # Rounded down: a hundred means all.
        share = f"{int(score.share * 1000) / 10} %"
        lines.append(f"{kind:22}{score.total:8}{score.killed:8}{score.excused:8}{share:>8}   {aim}")
    for kind, names in survivors(found).items():
        # Names of one word stand together; those that are sentences have a line each.
        spaced = any(" " in each for each in names)
        listed = "\n".join(names) if spaced else textwrap.fill(", ".join(names), 140, break_on_hyphens=False)
        lines += ["", f"{len(names)} of kind {kind} survive:", textwrap.indent(listed, "  ")]
    return "\n".join(lines)


def main() -> int:
    """Exit status 1 when a demand is not met, or when an excuse no longer holds."""
    reader = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    reader.add_argument("--kind", action="append", help="only mutants of this kind (may be repeated)")
    reader.add_argument("--sample", type=int, help="only so many, with an equal part of each kind")
    reader.add_argument("--seed", type=int, default=1, help="which sample (1)")
    reader.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    chosen = reader.parse_args()
    began = time.monotonic()
    every = [each for each in mutants() if not chosen.kind or each.kind in chosen.kind]
    every = sample(every, chosen.sample, chosen.seed) if chosen.sample else every
    found = judge(every, chosen.processes, quiet=False)
    if red := [proof.place for proof in mutated_forms.green()[2]]:
        listed = "\n  ".join(red[:5])
        print(f"{len(red)} documents do not hold by themselves and do not count, such as\n  {listed}", file=sys.stderr)
    print(report(found))
    print(f"\n{len(found)} mutants in {time.monotonic() - began:.1f} s")
    complaints = [f"the demand on {kind} is not met" for kind in too_low(scores(found))] + no_survivors(found)
    print("\n".join(complaints or ["every demand is met"]) if found else "there is nothing to judge")
    return 1 if complaints or not found else 0


if __name__ == "__main__":
    sys.exit(main())
