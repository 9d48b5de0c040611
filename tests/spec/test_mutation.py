"""The documents of the standard notice when something is taken out of it: its mutants are killed."""

from collections import Counter

import mutants
import mutants_of_rules
import mutate
import mutated_forms
import mutated_rules
import pytest

import kgb_spec

EVERY = mutate.mutants()
DEMANDED = [mutant for mutant in EVERY if mutant.kind in mutate.DEMANDED]
NAMES = {mutants.name(mutant): mutant for mutant in EVERY}

ADVICE = "`make mutate` shows every mutant. Add a proof in spec/, or a reason in tools/mutation-survivors.yaml."


@pytest.mark.parametrize("kind", mutate.DEMANDED)
def test_almost_every_mutant_of_a_demanded_kind_is_killed(kind: str) -> None:
    found = mutate.judge([mutant for mutant in EVERY if mutant.kind == kind])
    share = mutate.scores(found)[kind].share
    assert share >= mutate.DEMANDED[kind], f"{mutate.report(found)}\n{ADVICE}"


@pytest.mark.parametrize("name", mutate.excused())
def test_what_may_survive_exists_and_survives(name: str) -> None:
    assert name in NAMES, f"take it out of tools/mutation-survivors.yaml, or write its name right: {name}"
    assert not mutate.killer(NAMES[name]), "it is killed: take it out of tools/mutation-survivors.yaml"


def test_no_two_mutants_share_a_name() -> None:
    assert [name for name, count in Counter(map(mutants.name, EVERY)).items() if count > 1] == []


def test_nothing_is_red_before_it_is_mutated() -> None:
    assert [proof.place for proof in mutated_forms.green()[2]] == []
    rules = {case.rule for case in mutated_rules.cases() if case.rule}
    red = [
        case.place
        for rule in rules
        for case in mutated_rules.cases()
        if case.rule == rule and case.red(kgb_spec.rules()[rule], mutated_rules.unchanged(case, rule))
    ]
    assert red == []


def test_a_sample_is_the_same_for_the_same_seed_and_has_some_of_each_kind() -> None:
    sample = mutate.sample(EVERY, size=150, seed=1)
    assert sample == mutate.sample(EVERY, size=150, seed=1)
    assert sample != mutate.sample(EVERY, size=150, seed=2)
    assert {mutant.kind for mutant in sample} == {mutant.kind for mutant in EVERY}


def test_without_proofs_every_mutant_survives(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mutated_forms, "right_with", lambda what: [])
    monkeypatch.setattr(mutated_forms, "wrong_with", lambda what: [])
    monkeypatch.setattr(mutated_rules, "cases", lambda: ())
    found = mutate.judge(mutate.sample(DEMANDED, size=30, seed=1))
    assert mutate.too_low(mutate.scores(found)) == list(mutate.DEMANDED)
    assert set(mutate.survivors(found)) == set(mutate.DEMANDED)


def test_nothing_judged_is_no_score() -> None:
    assert mutate.Score(0, 0, 0).share == 0
    assert mutate.Score(4, 2, 1).share == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("expression", "left"),
    [
        ("a && (b || c)", ["(b || c)", "a"]),
        ("a || b && c", ["b && c", "a"]),
        ("a ? b && c : d", []),
        ("a == 'x && y'", []),
        ("a && b in byId", ["b in byId"]),
    ],
)
def test_an_expression_loses_one_condition_at_a_time(expression: str, left: list[str]) -> None:
    assert [text for _, text in mutants_of_rules.without_a_condition(expression)] == left


def test_an_expression_loses_one_choice_and_moves_one_boundary_at_a_time() -> None:
    choices = mutants_of_rules.without_a_choice("x in ['A', 'B'] && y in ['C']")
    assert list(choices) == [("A", "x in ['B'] && y in ['C']"), ("B", "x in ['A'] && y in ['C']")]
    boundaries = mutants_of_rules.with_another_boundary("a >= b && c < d")
    assert list(boundaries) == [("a >= b", "a > b && c < d"), ("c < d", "a >= b && c <= d")]
