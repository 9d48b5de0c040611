"""Plays the published scenarios at a target, step by step, with ids of their own."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import kgb_spec
from kgb_conformance.expecting import expect, expect_problem, expect_status
from kgb_conformance.kinds import kinds
from kgb_conformance.pointers import differences
from kgb_conformance.renaming import Renaming
from kgb_conformance.target import Target
from kgb_conformance.verdicts import Violation
from kgb_conformance.wire import Answer

_IN_ANY_ORDER = ("persons", "organisations")


@cache
def _addresses() -> dict[str, tuple[str, str]]:
    """Method and path of every operation by operationId."""
    paths = kgb_spec.openapi()["paths"]
    return {
        operation["operationId"]: (method.upper(), path)
        for path, item in paths.items()
        for method, operation in item.items()
        if isinstance(operation, dict) and "operationId" in operation
    }


@dataclass
class Play:
    """One performance of a scenario at a target."""

    target: Target
    scenario: dict[str, Any]
    renaming: Renaming = field(init=False)

    def __post_init__(self) -> None:
        """Gives every id of the scenario a fresh one."""
        self.renaming = Renaming(self.scenario)

    def until(self, last: str | None = None) -> None:
        """Plays every step, or those up to and including the named one.

        Raises:
            Violation: a step goes otherwise than the scenario tells.
        """
        for name in self.steps():
            if name == last:
                return

    def steps(self) -> Iterator[str]:
        """Plays step after step; gives the name of each when it is done.

        Raises:
            Violation: a step goes otherwise than the scenario tells.
        """
        for step in self.scenario["steps"]:
            self._expect(step, self.perform(step))
            yield step["name"]

    def perform(self, step: dict[str, Any]) -> Answer:
        """Does what a step tells, and gives the answer."""
        method, path = _addresses()[step["operation"]]
        place = path.replace("{id}", self.renaming.id(step["id"]) if "id" in step else "")
        called = f"{self.scenario['id']}/{step['name']}.json"
        if method == "GET":
            return self.target.get(place)
        document = self.renaming.document(step["body"])
        if method == "POST":
            return self.target.post(place, document, called)
        return self.target.put(place, document, str(self.target.get(place).headers.get("etag", "")), called)

    def _expect(self, step: dict[str, Any], answer: Answer) -> None:
        try:
            expect_as_told(step, answer)
        except Violation as error:
            raise Violation(f"Stap '{step['name']}': {error.nl}", f"Step '{step['name']}': {error.en}") from error

    def dossier(self) -> Any:
        """The dossier of the family of this scenario, or nothing as long as there is none."""
        created = next(step for step in self.scenario["steps"] if step["operation"] == "createFamily")
        answer = self.target.get(f"/families/{self.renaming.id(created['body']['id'])}/dossier")
        return None if answer.status == 404 else expect_status(answer, 200).document


def expect_as_told(step: dict[str, Any], answer: Answer) -> None:
    """The answer is the one that the scenario tells: status, and for a refusal the problem and the rule."""
    told = step["expect"]
    expect_status(answer, told["status"])
    if "problem" not in told:
        return
    errors = expect_problem(answer, told["status"], told["problem"])
    rule = told.get("rule")
    expect(
        rule is None or rule in [error.get("code") for error in errors],
        f"{answer.question} noemt regel {rule} niet.",
        f"{answer.question} does not name rule {rule}.",
    )


def comparable(dossier: Any) -> Any:
    """A dossier without the date it is as of, with persons and organisations in the order of their ids."""
    if not isinstance(dossier, dict):
        return dossier
    plain = {name: part for name, part in dossier.items() if name != "asOfDate"}
    for part in _IN_ANY_ORDER:
        if isinstance(plain.get(part), list):
            plain[part] = sorted(plain[part], key=lambda item: str(item.get("id")) if isinstance(item, dict) else "")
    return plain


def dossier_differences(expected: Any, given: Any) -> list[str]:
    """Where two dossiers differ, apart from the date and the order of persons and organisations."""
    return list(differences(comparable(expected), comparable(given)))


def ids_in(dossier: dict[str, Any]) -> set[str]:
    """The ids of all resources in a dossier."""
    named: set[str] = set()
    for kind in kinds().values():
        part = dossier.get(kind.part, [])
        named |= {
            str(item.get("id")) for item in (part if isinstance(part, list) else [part]) if isinstance(item, dict)
        }
    return named
