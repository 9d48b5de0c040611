"""Runs the checks against a target, and makes of what they saw a judgement of each requirement."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import kgb_spec
from kgb_conformance.registry import Check, checks_of
from kgb_conformance.target import Target, with_needed
from kgb_conformance.verdicts import CouldNotJudge, NotConfirmed, Outcome, Verdict, at_level, overall, worst
from kgb_conformance.wire import Exchange

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Sight:
    """What one check saw, in one case when it has cases."""

    check: Check
    case: str | None
    outcome: Outcome
    nl: str = ""
    en: str = ""
    exchange: Exchange | None = None
    breakdown: Exception | None = None


@dataclass(frozen=True)
class Judgement:
    """What is known of one requirement."""

    requirement: dict[str, Any]
    outcome: Outcome
    sights: list[Sight] = field(default_factory=list)

    @property
    def topic(self) -> str:
        """The topic of the requirement."""
        return str(self.requirement["id"]).partition("/")[0]


@dataclass(frozen=True)
class Run:
    """A whole run: the target, the classes it was judged by, and a judgement of every requirement that was asked
    for.
    """

    address: str
    classes: list[str]
    judgements: list[Judgement]
    trouble: CouldNotJudge | None = None

    @property
    def verdict(self) -> Verdict:
        """What the run says of the target."""
        if self.trouble is not None:
            return Verdict.COULD_NOT_BE_JUDGED
        return overall(judgement.outcome for judgement in self.judgements)

    def count(self, outcome: Outcome) -> int:
        """How many requirements have this outcome."""
        return sum(judgement.outcome is outcome for judgement in self.judgements)


def _cases(check: Check) -> list[tuple[str | None, Any]]:
    if check.cases is None:
        return [(None, None)]
    found: list[tuple[str | None, Any]] = list(check.cases().items())
    if not found:
        # Nothing to look at is not the same as nothing wrong.
        nl, en = f"Controle {check.name} heeft geen enkel geval.", f"Check {check.name} has not a single case."
        raise CouldNotJudge(nl, en)
    return found


def look(target: Target, check: Check) -> Iterator[Sight]:
    """Runs a check, case by case."""
    try:
        cases = _cases(check)
    except Exception as error:
        yield _seen(target, check, None, error)
        return
    for name, case in cases:
        target.wire.exchanges.clear()
        try:
            check.look(target) if name is None else check.look(target, case)
        except Exception as error:
            yield _seen(target, check, name, error)
        else:
            yield Sight(check, name, Outcome.PASS)


def _seen(target: Target, check: Check, case: str | None, error: Exception) -> Sight:
    """What an exception says: a verdict of its own, or a fault of the suite."""
    exchange = target.wire.exchanges[-1] if target.wire.exchanges else None
    if isinstance(error, NotConfirmed):
        return Sight(check, case, error.outcome, error.nl, error.en, exchange)
    kind = type(error).__name__
    nl, en = f"De toets zelf liep vast ({kind}).", f"The suite itself broke down ({kind})."
    return Sight(check, case, Outcome.COULD_NOT_JUDGE, nl, en, exchange, error)


def judge_requirement(target: Target, requirement: dict[str, Any]) -> Judgement:
    """Judges one requirement with all its checks; one that is excused in writing has none yet."""
    if requirement["verification"]["how"] == "EXCUSED":
        return Judgement(requirement, Outcome.EXCUSED)
    sights = [sight for check in checks_of(requirement["id"]) for sight in look(target, check)]
    outcome = at_level(worst(sight.outcome for sight in sights), requirement["level"])
    return Judgement(requirement, outcome, sights)


def selected(only: Iterable[str]) -> list[dict[str, Any]]:
    """The requirements with these ids or topics; all of them when nothing is named.

    Raises:
        CouldNotJudge: a name is neither a requirement nor a topic.
    """
    every, wanted = kgb_spec.requirements(), list(only)
    for name in wanted:
        if name not in every and name not in kgb_spec.topics():
            nl, en = f"'{name}' is geen eis en geen onderwerp.", f"'{name}' is neither a requirement nor a topic."
            raise CouldNotJudge(nl, en)
    return [entry for id_, entry in every.items() if not wanted or id_ in wanted or id_.partition("/")[0] in wanted]


def judge(
    target: Target, only: Iterable[str] = (), claimed: Iterable[str] = (), progress: Progress | None = None
) -> Run:
    """Judges a target by the classes that it declares, or by those that are claimed for it.

    Never raises for what a target does: trouble on the way is part of the run.
    """
    address = target.wire.base
    try:
        requirements = selected(only)
        unknown = sorted(set(claimed) - kgb_spec.conformance_classes().keys())
        if unknown:
            raise CouldNotJudge(f"Onbekende klasse: {', '.join(unknown)}.", f"Unknown class: {', '.join(unknown)}.")
        classes = with_needed(set(claimed)) if claimed else target.classes()
        if claimed:
            target.get("/conformance")
    except CouldNotJudge as trouble:
        return Run(address, [], [], trouble)
    except NotConfirmed as silent:
        return Run(address, [], [], CouldNotJudge(silent.nl, silent.en))
    judgements = []
    for number, requirement in enumerate(requirements):
        if progress:
            progress(requirement["id"], number, len(requirements))
        applies = requirement["class"] in classes
        judgements.append(
            judge_requirement(target, requirement) if applies else Judgement(requirement, Outcome.NOT_APPLICABLE)
        )
    return Run(address, sorted(classes), judgements)
