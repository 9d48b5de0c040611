"""The book shows all of the standard in both languages, works without a network and breaks when it drifts."""

import posixpath
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest

import kgb_spec

DOCS = Path(__file__).parents[1]
LANGUAGES = ("nl", "en")
LOADED = re.compile(
    r"<(?:script|img|iframe|source|link|object|embed)\b[^>]*?\b(?:src|href|data)=\"((?:https?:)?//[^\"]*)\""
)


def everything() -> set[tuple[str, str]]:
    """The kind and name of all that the book has to describe."""
    from kgb_book.terms import object_schemas, parts

    objects = [part for schema in object_schemas() for part in parts(schema)]
    found = {(part.kind, part.full_name) for part in objects}
    found |= {("property", f"{part.full_name}.{key}") for part in objects for key in part.content.get("properties", {})}
    found |= {("codelist", name) for name in kgb_spec.code_lists()}
    lists = kgb_spec.code_lists().items()
    found |= {("code", f"{name}.{entry['const']}") for name, content in lists for entry in kgb_spec.codes(content)}
    found |= {("rule", name) for name in kgb_spec.rules()}
    found |= {("requirement", name) for name in kgb_spec.requirements()}
    found |= {("problem", name) for name in kgb_spec.problems()}
    found |= {("finding", name) for name in kgb_spec.finding_codes()}
    found |= {("law", name) for name in kgb_spec.laws()}
    found |= {("scenario", name) for name in kgb_spec.scenarios()}
    found |= {("class", name) for name in kgb_spec.conformance_classes()}
    operations = [item[key] for item in kgb_spec.openapi()["paths"].values() for key in item if key != "parameters"]
    return found | {("operation", operation["operationId"]) for operation in operations}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_in_the_standard_is_described(languages: dict[str, Any], language: str) -> None:
    missing = sorted(everything() - languages[language].inventory.keys())
    assert not missing, f"not in the {language} book: {missing}. Add a page or an embed in docs/{language}."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_description_can_be_linked_to(languages: dict[str, Any], language: str) -> None:
    book = languages[language]
    for entry, address in book.inventory.items():
        page, _, anchor = address.partition("#")
        assert not anchor or anchor in book.ids[page], f"{entry}: {address} leads nowhere"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_code_stands_with_both_labels_and_both_definitions(languages: dict[str, Any], language: str) -> None:
    for name, content in kgb_spec.code_lists().items():
        words = languages[language].words(f"generated/codelists/{name}.html")
        for entry in kgb_spec.codes(content):
            for text in (*entry["x-nl"].values(), entry["title"], entry["description"]):
                assert " ".join(text.split()) in words, f"{name}.{entry['const']}: '{text}' is not on the page"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_rule_stands_with_message_fix_and_expression(languages: dict[str, Any], language: str) -> None:
    for name, rule in kgb_spec.rules().items():
        words = languages[language].words(f"resources/{name.partition('/')[0]}.html")
        for text in (*rule["message"].values(), *rule["fix"].values(), rule["assert"]):
            assert " ".join(text.split()) in words, f"{name}: '{text}' is not on the page"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_requirement_stands_with_statement_reason_and_test(languages: dict[str, Any], language: str) -> None:
    for name, requirement in kgb_spec.requirements().items():
        words = languages[language].words(f"specification/{name.partition('/')[0]}.html")
        for key in ("statement", "rationale", "verification"):
            assert " ".join(requirement[key][language].split()) in words, f"{name}: its {key} is not on the page"


def test_both_languages_have_the_same_pages(languages: dict[str, Any]) -> None:
    assert languages["nl"].pages.keys() == languages["en"].pages.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_leads_to_itself_in_the_other_language(languages: dict[str, Any], language: str) -> None:
    other = "en" if language == "nl" else "nl"
    for name, page in languages[language].pages.items():
        link = re.search(r'class="language-switch"[^>]*href="([^"]+)"', page)
        assert link, f"{name} has no language switch"
        target = posixpath.normpath(posixpath.join(language, posixpath.dirname(name), link.group(1)))
        assert target == f"{other}/{name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_link_within_the_book_is_broken(languages: dict[str, Any], language: str) -> None:
    book = languages[language]
    for name, page in book.pages.items():
        for link in set(re.findall(r'<a\b[^>]*?\bhref="([^"]*)"', page)):
            if re.match(r"[a-z]+:|//", link) or link == "#":
                continue
            path, _, anchor = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            if not target.startswith(".."):
                assert (book.folder / target).is_file(), f"{name} links to {link}"
                assert not anchor or anchor in book.ids[target], f"{name} links to {link}"


def test_nothing_is_loaded_from_the_network(built: Path) -> None:
    for path in built.rglob("*"):
        if path.suffix == ".html":
            assert not LOADED.findall(path.read_text(encoding="utf-8")), path
        if path.suffix == ".css":
            text = path.read_text(encoding="utf-8")
            assert not re.findall(r"(?:url\(|@import\s*)[\"']?(?:https?:)?//", text), path


def test_the_front_page_lets_people_choose(built: Path) -> None:
    page = (built / "index.html").read_text(encoding="utf-8")
    for language in LANGUAGES:
        assert f'href="{language}/index.html"' in page
        assert (built / language / "index.html").is_file()


def test_an_embed_of_something_unknown_is_refused() -> None:
    from kgb_book.book import Page
    from kgb_book.directives import NAMED
    from kgb_book.terms import UnknownName

    page = Page(cast(Any, None), "en", "index")
    for name, renderer in NAMED.items():
        with pytest.raises(UnknownName, match="no-such-thing"):
            renderer(page, "no-such-thing")
        assert name


@pytest.mark.parametrize("text", ["```{requirement} paging/no-such-thing\n```", "{kgb:rule}`plan/no-such-thing`"])
def test_a_page_that_names_something_unknown_does_not_build(tmp_path: Path, text: str) -> None:
    (tmp_path / "index.md").write_text(f"# Page\n\n{text}\n", encoding="utf-8")
    strict = ["-W", "-n", "-q", "-b", "dummy", "-c", str(DOCS), "-D", "language=en"]
    command = [sys.executable, "-m", "sphinx", *strict, str(tmp_path), str(tmp_path / "out")]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode != 0
    assert "no-such-thing" in run.stderr


def test_words_for_levels_stand_in_the_data_only() -> None:
    for path in DOCS.rglob("*.md"):
        found = re.findall(r"\b(?:MUST|SHOULD|SHALL|MAY|REQUIRED)\b", path.read_text(encoding="utf-8"))
        assert not found, f"{path.relative_to(DOCS)} uses {found}; say it in spec/requirements and embed it"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_code_list_says_whether_others_may_add_to_it(languages: dict[str, Any], language: str) -> None:
    from kgb_book.words import say

    example = kgb_spec.schemas()["types"]["$defs"]["ForeignCode"]["x-example"]
    for name, content in kgb_spec.code_lists().items():
        words = languages[language].words(f"generated/codelists/{name}.html")
        status = content["x-codelist"]["status"]
        assert say(f"codelist-{status.lower()}", language) in words
        assert (example in words) == (status == "OPEN"), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_code_stands_with_its_validity_its_owner_and_its_term(languages: dict[str, Any], language: str) -> None:
    from kgb_book.words import day, say

    for name, content in kgb_spec.code_lists().items():
        words = languages[language].words(f"generated/codelists/{name}.html")
        for entry in kgb_spec.codes(content):
            validity, external = entry.get("x-validity", {}), entry.get("x-external", {})
            texts = [day(validity[key], language) for key in ("fromDate", "toDate") if key in validity]
            texts += [validity[key] for key in ("replacedBy",) if key in validity]
            texts += [external[key] for key in ("owner", "pattern") if key in external]
            texts += [external["reissued"][language]] if external else []
            if "x-retention" in entry:
                kept = entry["x-retention"]
                texts.append(f"{kept['years']} {say('years', language)} {say('kept-' + kept['trigger'], language)}")
            for text in texts:
                assert " ".join(text.split()) in words, f"{name}.{entry['const']}: '{text}' is not on the page"


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_rules_stand_by_resource_with_their_law(languages: dict[str, Any], language: str) -> None:
    page = languages[language].pages["generated/rules.html"]
    for name, rule in kgb_spec.rules().items():
        group = page.partition(f'id="rules-of-{name.partition("/")[0]}"')[2].partition('id="rules-of-')[0]
        row = group.partition(f'rule-{name.replace("/", "-")}"')[2].partition("</tr>")[0]
        assert rule["message"][language].split()[0] in row, name
        for source in rule["source"]:
            assert f"laws/{source['law'].lower()}.html" in row, f"{name}: {source['law']} is not beside it"


@pytest.mark.parametrize("language", LANGUAGES)
def test_stories_come_before_sets_and_by_number(languages: dict[str, Any], language: str) -> None:
    page = languages[language].words("generated/scenarios/index.html")
    told = [each["number"] for each in kgb_spec.scenarios().values()]
    ordered = sorted(told, key=lambda number: (number[0], len(number), number))
    assert re.findall(r"(S\d+|X-[a-z]) ·", page) == ordered


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_scenario_shows_what_the_rules_advise_at_its_end(language: str) -> None:
    from kgb_book.book import Page
    from kgb_book.scenario import _advised

    page = Page(cast(Any, None), language, "index")
    advice = next(rule for rule in kgb_spec.rules().values() if rule["level"] != "MUST")
    (section,) = _advised(page, {"findings": [{"rule": advice["id"], "at": "/measures/0"}]})
    assert advice["message"][language] in section.astext()
    assert "/measures/0" in section.astext()
    assert _advised(page, {}) == []
