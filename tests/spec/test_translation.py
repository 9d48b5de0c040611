"""The rules in Python: what the translation knows, what it refuses, and who decides where it stumbles."""

import ast
from typing import Any

import joins
import pytest
import verdicts

import kgb_spec
from kgb_model import operators, rules
from kgb_model.errors import RuleBroken

RULE: dict[str, Any] = {"id": "concern/made-up", "appliesTo": "Concern", "scope": "resource", "blame": "", "source": ()}


def in_python(condition: str) -> str:
    return ast.unparse(verdicts.expression(RULE, condition))


@pytest.mark.parametrize(
    ("condition", "python"),
    [
        ("has(self.a.b)", "'b' in self['a']"),
        ("self.a == 'x' || !self.b && self.c", "self['a'] == 'x' or (not self['b'] and self['c'])"),
        ("self.a ? 1 : -2", "1 if self['a'] else -2"),
        ("self.list.all(x, x in ['A', byId[x].type])", "all((each_x in ['A', by_id[each_x]['type']] for each_x in self['list']))"),
        ("size(self.list) * 2 - 1 >= self.list.size()", "len(self['list']) * 2 - 1 >= len(self['list'])"),
        ("self.n % 10 / 2 == 0", "quotient(remainder(self['n'], 10), 2) == 0"),
        ("[self.a].map(x, {'first': x}).filter(y, y.first.startsWith('é'))[0]", "[each_y for each_y in [{'first': each_x} for each_x in [self['a']]] if each_y['first'].startswith('é')][0]"),
    ],
)  # fmt: skip
def test_a_condition_becomes_python(condition: str, python: str) -> None:
    assert in_python(condition) == python


@pytest.mark.parametrize(
    "condition",
    ["self.a.replace('x', 'y')", "self.list.exists_one(x, x)", "upper(self.a)", "other.a", "1.5 < 2.0", "self.a.matches(self.b)"],
)  # fmt: skip
def test_what_the_translation_does_not_know_stops_it(condition: str) -> None:
    with pytest.raises(verdicts.Untranslatable, match="concern/made-up"):
        in_python(condition)


def test_a_search_that_is_the_same_each_time_is_done_once() -> None:
    hoister = joins.Hoister()
    condition = "dossier.plans.exists(p, has(p.goals) && p.goals.exists(g, g.open && self.id in g.concernIds))"
    looked_up = ast.unparse(hoister.visit(verdicts.expression(RULE, condition)))
    assert looked_up == "self['id'] in known_1"
    [known] = [ast.unparse(each) for each in hoister.sets]
    assert known == (
        "{value for each_p in dossier['plans'] if 'goals' in each_p for each_g in each_p['goals']"
        " if each_g['open'] for value in each_g['concernIds']}"
    )


@pytest.mark.parametrize(
    "condition",
    [
        "dossier.plans.exists(p, p.id == self.id && p.date < self.date)",
        "dossier.plans.exists(p, p.id != self.id)",
        "self.goals.exists(g, g.id == self.id)",
        "dossier.plans.all(p, p.id == self.id)",
    ],
)
def test_a_search_that_is_not_the_same_each_time_stays_a_search(condition: str) -> None:
    hoister = joins.Hoister()
    hoister.visit(verdicts.expression(RULE, condition))
    assert hoister.sets == []


def judged_by(monkeypatch: pytest.MonkeyPatch, function: Any, condition: str) -> list[Any]:
    """What a rule finds in two resources when its translation is this function."""
    monkeypatch.setitem(rules.VERDICTS, RULE["id"], function)
    case = rules.Case({"concerns": [{"id": "a", "n": 1}, {"id": "b", "n": 2}]}, {})
    return case.broken({**RULE, "assert": condition})


def test_where_the_translation_stumbles_the_official_engine_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumbles(*_: Any) -> list[Any]:
        raise KeyError("absent")

    assert judged_by(monkeypatch, stumbles, "self.n == 1") == [1]


def test_a_rule_without_a_verdict_is_broken_and_the_document_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumbles(*_: Any) -> list[Any]:
        raise KeyError("absent")

    with pytest.raises(RuleBroken, match="concern/made-up"):
        judged_by(monkeypatch, stumbles, "self.absent == 1")


def test_each_rule_has_its_translation() -> None:
    assert list(rules.VERDICTS) == list(kgb_spec.rules())


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        (operators.quotient, (-1, 2)),
        (operators.quotient, (1, 0)),
        (operators.remainder, (-1, 2)),
        (operators.remainder, (1, 0)),
        (operators.whole, ("1_000",)),
        (operators.whole, ("٣",)),
        (operators.whole, ("9" * 19,)),
        (operators.moment, ("2026-01-01 10:00:00Z",)),
        (operators.moment, ("2026-01-01T10:00:00",)),
        (operators.moment, ("2026-01-01T10:00:00.1234567Z",)),
        (operators.moment, ("2026-01-01T24:00:01Z",)),
        (operators.span, ("1d",)),
    ],
)
def test_where_python_and_cel_may_differ_nothing_is_said(function: Any, arguments: Any) -> None:
    with pytest.raises(ValueError, match=r".+"):
        function(*arguments)


def test_numbers_moments_and_patterns_are_those_of_cel() -> None:
    assert (operators.quotient(7, 2), operators.remainder(7, 2)) == (3, 1)
    assert operators.whole("00000000000000000012") == 12
    assert operators.moment("2026-01-01T10:00:00Z") == operators.moment("2026-01-01T11:00:00+01:00")
    assert operators.moment("2026-01-01T10:00:00Z") + operators.span("14h") == operators.moment("2026-01-02T00:00:00Z")
    assert operators.matches("123", "^[0-9]{3}$")
    assert not operators.matches("123\n", "^[0-9]{3}$")
