"""Judges the judge: every check passes the right miniature, and every defect is caught."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import kgb_spec
from kgb_conformance.discovery import find_checks, find_defects
from kgb_conformance.judging import Sight, look, selected
from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import Defect, defects_of
from kgb_conformance.miniature.serving import served
from kgb_conformance.registry import Check, checks_of
from kgb_conformance.target import Target
from kgb_conformance.verdicts import Outcome
from kgb_conformance.wire import Wire

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Trial:
    """One defect before the checks of its requirement, and the checks that caught it."""

    defect: Defect
    caught_by: list[str]


@dataclass(frozen=True)
class Calibration:
    """How good the suite is: what it holds against the right miniature, and which defects it catches."""

    wronged: list[Sight] = field(default_factory=list)
    trials: list[Trial] = field(default_factory=list)
    bare: list[str] = field(default_factory=list)
    blunt: list[Check] = field(default_factory=list)

    @property
    def caught(self) -> int:
        """How many defects were caught."""
        return sum(bool(trial.caught_by) for trial in self.trials)

    @property
    def is_right(self) -> bool:
        """Nothing is held against the right miniature, every defect is caught, every requirement has one, and every
        check bites.
        """
        flawed = self.wronged or self.bare or self.blunt
        return not flawed and bool(self.trials) and self.caught == len(self.trials)


def catches(target: Target, check: Check) -> bool:
    """The check sees a violation; that it could not judge is not seeing one."""
    return any(sight.outcome is Outcome.FAIL for sight in look(target, check))


def _held_against_the_right(requirements: list[str]) -> list[Sight]:
    with served(Miniature()) as address:
        target = Target(Wire(address))
        sights = [sight for id_ in requirements for check in checks_of(id_) for sight in look(target, check)]
        target.wire.close()
    return [sight for sight in sights if sight.outcome is not Outcome.PASS]


def _trial(defect: Defect) -> Trial:
    """Every check of the requirement tries: one that bites on nothing at all is found that way."""
    with served(defect.miniature()) as address:
        target = Target(Wire(address))
        caught_by = [check.name for check in checks_of(defect.requirement) if catches(target, check)]
        target.wire.close()
    return Trial(defect, caught_by)


def calibrate(only: Iterable[str] = (), progress: Progress | None = None) -> Calibration:
    """Runs the checks of these requirements, or of all, against the right miniature and against every defect.

    Raises:
        CouldNotJudge: a name is neither a requirement nor a topic.
    """
    find_checks()
    find_defects()
    requirements = [str(entry["id"]) for entry in selected(only)]
    defects = [defect for id_ in requirements for defect in defects_of(id_)]
    tell = progress or (lambda what, done, of: None)
    tell("right miniature", 0, len(defects) + 1)
    wronged = _held_against_the_right(requirements)
    trials = []
    for number, defect in enumerate(defects):
        tell(defect.name, number + 1, len(defects) + 1)
        trials.append(_trial(defect))
    bare = [id_ for id_ in requirements if _is_checked(id_) and not defects_of(id_)]
    return Calibration(wronged, trials, bare, blunt(requirements, trials))


def blunt(requirements: Iterable[str], trials: Iterable[Trial]) -> list[Check]:
    """The checks that caught no defect at all: nobody knows whether they see anything."""
    biting = {name for trial in trials for name in trial.caught_by}
    return [check for id_ in requirements for check in checks_of(id_) if check.name not in biting]


def _is_checked(requirement: str) -> bool:
    return bool(kgb_spec.requirements()[requirement]["verification"]["how"] == "CHECK")
