"""Lets three judges look at a hundred thousand drawn documents, and says where they disagree.

The seeds are fixed: every run draws the same documents. Give another number of documents as the first argument, and kinds behind it.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import differences
import instances
import judges
from hypothesis import HealthCheck, Phase, given, seed, settings

DRAWN: dict[str, Callable[[str], Any]] = {"right": instances.instances, "nearly right": instances.near_instances}
"""The two sorts of documents; of the second there are twice as many."""


@dataclass
class Tally:
    """What was seen.

    Attributes:
        seen: how many documents, by sort and by whether the model takes them.
        texts: the hashes of the documents, to count those that differ.
        disagreements: what the judges said of a document, and the document.
    """

    seen: Counter[tuple[str, bool]] = field(default_factory=Counter)
    texts: set[int] = field(default_factory=set)
    disagreements: list[str] = field(default_factory=list)

    def look(self, sort: str, kind: str, document: Any) -> None:
        """Asks the judges about one document.

        Raises:
            AssertionError: they disagree; Hypothesis then looks for a smaller document.
        """
        text = json.dumps(document, sort_keys=True)
        self.texts.add(hash((kind, text)))
        found = judges.verdicts(kind, document)
        self.seen[sort, found["model"]] += 1
        unexplained = differences.unexplained(found, document)
        assert not unexplained, f"{kind}: {unexplained} on {text[:2000]}"


def draw(kind: str, sort: str, number: int, start: int, tally: Tally) -> None:
    """Draws documents of one kind and sort."""

    @seed(start)
    @settings(
        max_examples=number,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )
    @given(DRAWN[sort](kind))
    def looked_at(document: Any) -> None:
        tally.look(sort, kind, document)

    try:
        looked_at()
    except AssertionError as error:
        tally.disagreements.append(str(error))


def fuzz(number: int, kinds: tuple[str, ...], say: Callable[[str], None] = print) -> Tally:
    """Draws at least a number of documents over some kinds, in rounds with seeds of their own."""
    tally, turn = Tally(), 0
    while sum(tally.seen.values()) < number and not tally.disagreements:
        # A small kind has few documents: what is lacking comes from the next rounds.
        share = max(5, -(-(number - sum(tally.seen.values())) // (3 * len(kinds))))
        for kind in kinds:
            before = sum(tally.seen.values())
            for sort, times in (("right", 1), ("nearly right", 2)):
                draw(kind, sort, share * times, turn, tally)
            say(f"{sum(tally.seen.values()):>8,}  {kind} (+{sum(tally.seen.values()) - before:,})")
        turn += 1
    return tally


def main() -> int:
    """Exit status 1 when judges disagree and nobody knew."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    began = time.monotonic()
    tally = fuzz(number, tuple(sys.argv[2:]) or judges.kinds())
    for (sort, taken), times in sorted(tally.seen.items()):
        print(f"{times:>8,}  {sort}, {'taken' if taken else 'refused'} by the model")
    print(
        f"{sum(tally.seen.values()):>8,}  documents, {len(tally.texts):,} of them different, in {time.monotonic() - began:.0f} s"
    )
    for known in differences.DIFFERENCES:
        print(f"   known  {known}")
    print("\n".join(tally.disagreements) or "The model, validation, jsonschema and jsonschema-rs agree on all of them.")
    return 1 if tally.disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
