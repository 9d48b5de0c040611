"""An overview for a family as text, Markdown, page and JSON: whatever somebody wrote in a dossier stays text."""

import copy
import json
import re

import pytest

import kgb_model as kgb
import kgb_spec
from kgb_model.family_overview import FamilyView, family_view

MARKUP = "<script>alert(1)</script> </blockquote><img src=x> [hier](http://kwaad.example) **vet** \x1b[31m\u202erood\u2028\n# kop & `code`"


@pytest.fixture
def marked() -> FamilyView:
    dossier = copy.deepcopy(kgb_spec.final_dossier("partner-violence-hidden-address"))
    dossier["plans"][2]["explanationForFamily"] = MARKUP
    dossier["plans"][2]["goals"][0]["text"] = "- 1. # " + MARKUP
    dossier["organisations"][5]["name"] = "<b>Team</b> & *co*"
    return family_view(kgb.Dossier.from_json(json.dumps(dossier)), dossier["family"]["members"][0]["personId"])


def test_a_text_cannot_become_part_of_the_page(marked: FamilyView) -> None:
    page = marked.to_html()
    assert "<script" not in page
    assert "<img" not in page
    assert "<b>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert page.count("<blockquote") == page.count("</blockquote>")


def test_a_text_cannot_become_markdown(marked: FamilyView) -> None:
    lines = [line for line in marked.to_markdown().splitlines() if "alert" in line]
    assert lines
    for line in lines:
        assert not re.search(r"(?<!\\)[<\[*`&]|(?<!\\)://|^> [-#]", line)


def test_a_text_cannot_steer_a_screen(marked: FamilyView) -> None:
    for text in (marked.to_text(), marked.to_markdown(), marked.to_html(), marked.to_json()):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]", text)


def test_the_page_stands_on_its_own_and_can_be_heard(marked: FamilyView) -> None:
    page = marked.to_html()
    assert page.startswith('<!DOCTYPE html>\n<html lang="nl">')
    assert not re.search(r"<(link|script|img|iframe)|url\(|@import", page)
    assert page.count("<h1>") == 1
    assert re.findall(r'aria-labelledby="(\w+)"', page) == re.findall(r'<h2 id="(\w+)"', page)


def test_text_keeps_to_its_width_and_json_can_be_read_back(marked: FamilyView) -> None:
    assert max(len(line) for line in marked.to_text(60).splitlines()) <= 60
    parsed = json.loads(marked.to_json())
    assert parsed["personId"] == str(marked.person_id)
    assert [each["name"] for each in parsed["sections"]] == [each.name for each in marked.sections]


def test_an_overview_cannot_be_changed(marked: FamilyView) -> None:
    with pytest.raises(AttributeError):
        marked.title = "anders"  # type: ignore[misc]
