"""The book shows what practice and the law ask, with what carries it, and says what stands outside the register."""

from typing import Any

import pytest

import kgb_spec

LANGUAGES = ("nl", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_demand_stands_with_statement_and_reason(languages: dict[str, Any], language: str) -> None:
    words = languages[language].words("generated/demands.html")
    for name, demand in kgb_spec.demands().items():
        for key in ("title", "statement", "why"):
            for text in demand[key].values():
                assert text in words, f"{name}: '{text}' is not on the page"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_provision_stands_with_its_statement(languages: dict[str, Any], language: str) -> None:
    words = languages[language].words("generated/provisions.html")
    for name, provision in kgb_spec.provisions().items():
        for key in ("title", "statement"):
            for text in provision[key].values():
                assert text in words, f"{name}: '{text}' is not on the page"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("page", "entries"), [("demands", kgb_spec.demands()), ("provisions", kgb_spec.provisions())])
def test_each_carrier_leads_to_where_it_stands(
    languages: dict[str, Any], language: str, page: str, entries: dict[str, Any]
) -> None:
    book = languages[language]
    html = book.pages[f"generated/{page}.html"]
    for entry in entries.values():
        for kind, key in (("rule", "rules"), ("requirement", "requirements"), ("codelist", "codeLists")):
            for name in entry.get("carriedBy", {}).get(key, []):
                address = book.inventory[kind, name].removeprefix("generated/")
                assert address in html, f"{entry['id']} does not lead to {name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_provision_stands_with_its_law(languages: dict[str, Any], language: str) -> None:
    for name, provision in kgb_spec.provisions().items():
        for source in provision["source"]:
            page = languages[language].pages[f"generated/laws/{source['law'].lower()}.html"]
            assert f"provisions.html#provision-{name}" in page, f"{name} is not on the page of {source['law']}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_outside_the_register_are_reported(languages: dict[str, Any], language: str) -> None:
    from kgb_book.accounts import beyond

    page = languages[language].pages["generated/provisions.html"].partition('id="beyond"')[2]
    assert [rule["id"] for rule in beyond() if rule["id"] not in page] == []


def test_a_rule_on_law_that_no_provision_names_is_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    from kgb_book.accounts import beyond

    named = kgb_spec.provisions()["R43"]["carriedBy"]["rules"]
    assert not set(named) & {rule["id"] for rule in beyond()}
    monkeypatch.setattr(kgb_spec, "provisions", dict)
    found = {rule["id"] for rule in beyond()}
    assert set(named) <= found
    assert "handover/goes-to-another" not in found, "it rests on a choice of our own"


@pytest.mark.parametrize(
    ("kind", "name"), [("entities", "Nobody"), ("properties", "Plan.nothing"), ("codeLists", "x"), ("scenarios", "x")]
)
def test_a_carrier_that_does_not_exist_is_refused(kind: str, name: str) -> None:
    from kgb_book.accounts import _carriers
    from kgb_book.book import Page
    from kgb_book.terms import UnknownName

    page: Any = Page(None, "en", "index")  # type: ignore[arg-type]
    with pytest.raises(UnknownName, match=name):
        _carriers(page, {kind: [name]})
