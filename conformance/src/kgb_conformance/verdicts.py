"""What a check can find, and what all of it together means.

A check that returns has seen what the standard asks. Everything else is an exception with an outcome:

    NotConfirmed
    ├── Violation        the target does something else than the standard says
    └── CouldNotJudge    the suite, or the road to the target, failed; nobody knows what the target does
        └── TargetGone   the target no longer answers at all
"""

from collections.abc import Iterable
from enum import Enum


class Outcome(Enum):
    """What is known of a requirement after judging, from best to worst."""

    PASS = "pass"  # noqa: S105 (no password)
    NOT_APPLICABLE = "not-applicable"
    EXCUSED = "excused"
    WARNING = "warning"
    COULD_NOT_JUDGE = "could-not-judge"
    FAIL = "fail"


class Verdict(Enum):
    """What the whole run says of the target. The value is the exit code of the command."""

    CONFORMS = 0
    DOES_NOT_CONFORM = 1
    COULD_NOT_BE_JUDGED = 2


class NotConfirmed(Exception):
    """A check did not see what it looked for; the reason is told in Dutch and in English."""

    outcome: Outcome

    def __init__(self, nl: str, en: str) -> None:
        super().__init__(en)
        self.nl = nl
        self.en = en


class Violation(NotConfirmed):
    """The target does something else than the standard says."""

    outcome = Outcome.FAIL


class CouldNotJudge(NotConfirmed):
    """The suite, or the road to the target, failed: this says nothing about the target."""

    outcome = Outcome.COULD_NOT_JUDGE


class TargetGone(CouldNotJudge):
    """The target cannot be reached (any more)."""

    def __init__(self) -> None:
        super().__init__("Het doel is niet bereikbaar.", "The target cannot be reached.")


_FROM_BEST_TO_WORST = list(Outcome)


def worst(outcomes: Iterable[Outcome]) -> Outcome:
    """The worst of these outcomes; nothing seen at all is nothing judged."""
    return max(outcomes, key=_FROM_BEST_TO_WORST.index, default=Outcome.COULD_NOT_JUDGE)


def at_level(outcome: Outcome, level: str) -> Outcome:
    """The outcome as it counts: departing from a recommendation is a warning, never a failure."""
    return Outcome.WARNING if outcome is Outcome.FAIL and level != "MUST" else outcome


def overall(outcomes: Iterable[Outcome]) -> Verdict:
    """The verdict of a run from the outcomes of its requirements.

    A failure is certain whatever else happened. A pass is certain only when everything that applies was judged.
    """
    seen = set(outcomes)
    if Outcome.FAIL in seen:
        return Verdict.DOES_NOT_CONFORM
    if Outcome.COULD_NOT_JUDGE in seen or not seen & {Outcome.PASS, Outcome.WARNING}:
        return Verdict.COULD_NOT_BE_JUDGED
    return Verdict.CONFORMS
