"""A member of a family reads in plain language what is the matter, who decided what, and what can be done about it."""

import copy
import json
import re
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

import kgb_model as kgb
import kgb_spec
from kgb_model.errors import (
    KgbError,
    NoReader,
    NotADate,
    NotADossier,
    NotInTheDossier,
    NotOfTheFamily,
    UnknownLanguage,
)
from kgb_model.explanations import generated
from kgb_model.family_overview import AccessAges, FamilyView, Item, Section, family_view, readers
from kgb_model.family_overview.wording import Wording

DOSSIERS: dict[str, dict[str, Any]] = {name: kgb_spec.final_dossier(name) for name in kgb_spec.scenarios()}
JARGON = (
    r"beschikking|machtiging|casus\w*|cliënt|regie|interventie|indicatie|traject|rekest|verzoekschrift|belanghebbende"
    r"|ontvankelijk|problematiek|hulpvraag|systeem|ketenpartner|(vrijwillig|gedwongen) kader|petition\w*|custodian|placement|remed\w+|intervention"
    r"|stakeholder|jurisdiction|client|case management"
)
PLAIN: tuple[str, ...] = (
    "MeasureFramework",
    "SafetyLevel",
    "DecisionType",
    "DecisionOutcome",
    "MeasureGround",
    "RemedyKind",
    "MeasureType",
)
PLAIN += (
    "MeasureStatus",
    "GoalStatus",
    "AgreementStatus",
    "StatementKind",
    "InvolvementRole",
    "ConcernStatus",
    "HarmType",
)
PLAIN += ("LifeDomain", "PlacementType", "PlanType", "DataSubjectRequest", "RequestOutcome")


def read(name: str) -> dict[str, Any]:
    return copy.deepcopy(DOSSIERS[name])


def person(dossier: dict[str, Any], given: str) -> str:
    found = (each["id"] for each in dossier["persons"] if each["names"][0].get("givenNames", "").startswith(given))
    return str(next(found))


def view(dossier: dict[str, Any], given: str, language: str = "nl", **how: Any) -> FamilyView:
    return family_view(kgb.Dossier.from_json(json.dumps(dossier)), person(dossier, given), language, **how)


def section(overview: FamilyView, name: str) -> Section:
    return next(each for each in overview.sections if each.name == name)


def told(part: Section | Item) -> str:
    own = " ".join(each.text for each in part.sentences)
    return " ".join([own, *(f"{each.title} {told(each)}" for each in part.items)]) if isinstance(part, Section) else own


def every_view(language: str) -> list[FamilyView]:
    views = []
    for document in DOSSIERS.values():
        dossier = kgb.Dossier.from_json(json.dumps(document))
        views += [family_view(dossier, reader, language) for reader in readers(dossier)]
    return views


def own_sentences(overview: FamilyView) -> list[str]:
    """What this library says itself, one sentence or one phrase of a list at a time."""
    parts: list[Section | Item] = [*overview.sections, *(item for each in overview.sections for item in each.items)]
    texts = [each.text for part in parts for each in part.sentences if not each.quoted] + [
        part.title for part in overview.sections
    ]
    # What the law itself calls a thing is told on purpose, beside what it means.
    plain = [re.sub("(In de wet heet dit|The law calls this): .*", "", text) for text in texts]
    return [sentence for text in plain for sentence in re.split(r"(?<=[.?!:;])\s+", text)]


@pytest.mark.slow
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_member_of_every_family_reads_short_sentences_without_jargon(language: str) -> None:
    plain = [each for overview in every_view(language) for each in own_sentences(overview)]
    lengths = [len(each.split()) for each in plain]
    assert len(plain) > 2000
    assert [each for each in plain if len(each.split()) > 20] == []
    assert sum(lengths) / len(lengths) < 10
    assert [each for each in plain if re.search(rf"\b({JARGON})\b", each, re.IGNORECASE)] == []


@pytest.mark.slow
@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_code_of_the_standard_is_shown_to_a_family(language: str) -> None:
    for overview in every_view(language):
        assert [each for each in own_sentences(overview) if re.search(r"\b[A-Z]{2,}_[A-Z_]+|:[A-Z]{2}|\{", each)] == []


@pytest.mark.parametrize("kind", PLAIN)
def test_every_code_that_a_family_meets_has_plain_words_in_both_languages(kind: str) -> None:
    schema = generated("schemas.json")[kind]
    codes = [code for part in (schema, *schema.get("anyOf", [])) for code in part.get("enum", [])]
    texts = [
        Wording(language, is_minor=minor).code(kind, code)
        for code in codes
        for language in ("nl", "en")
        for minor in (True, False)
    ]
    assert codes
    assert all(text and "{" not in text for text in texts)
    from kgb_model.family_overview import wording

    assert set(codes) <= set(wording._table()["codes"][kind])


def test_the_articles_behind_the_grounds_are_those_of_the_standard() -> None:
    from kgb_model.family_overview import wording

    published = {
        each["const"]: [each["x-source"][0]["law"], each["x-source"][0]["article"]]
        for each in kgb_spec.code_lists()["measure-ground"]["anyOf"][0]["oneOf"]
    }
    assert wording._table()["grounds"] == published


def test_a_concern_is_told_with_why_and_what_it_rests_on() -> None:
    dossier = read("neighbour-call")
    concern = next(each for each in dossier["concerns"])
    parent = next(each["personId"] for each in dossier["family"]["members"] if each["role"] == "OUDER_GEZAG")
    overview = family_view(kgb.Dossier.from_json(json.dumps(dossier)), parent)
    item = next(each for each in section(overview, "concerns").items if each.based_on_id == UUID(concern["id"]))
    quoted = [each.text for each in item.sentences if each.quoted]
    assert " ".join(concern["explanationForFamily"].split()) in quoted
    assert {each["textForFamily"] for each in concern["statements"] if "textForFamily" in each} <= set(quoted)


def test_a_decision_says_who_decided_what_on_which_ground() -> None:
    overview = view(read("from-secure-care-home"), "Shanaya")
    item = section(overview, "decisions").items[-1]
    text = told(item)
    assert "Wie besloot dit: Rechtbank Lindermeer." in text
    assert "In de wet heet dit: Ondertoezichtstelling." in text
    assert "Burgerlijk Wetboek, boek 1, artikel 1:255, eerste lid, onder a." in text
    assert "Praat met mij en niet alleen over mij." in text


def test_pressure_is_not_called_an_order_and_an_order_not_voluntary() -> None:
    dossier = read("partner-violence-hidden-address")
    measure = dossier["measures"][0] | {"status": "ACTIEF"}
    for framework, words in (
        ("DRANG", "geen besluit van een rechter"),
        ("DWANG_BESTUUR", "Dit is verplicht."),
        ("VRIJWILLIG", "vrijwillig"),
    ):
        dossier["measures"] = [measure | {"framework": framework}]
        assert words in told(section(view(dossier, "Stefan"), "measures"))
    dossier["measures"] = [measure | {"framework": "DWANG_CIVIEL", "status": "AANGEVRAAGD"}]
    assert "verplicht" not in told(section(view(dossier, "Stefan"), "measures")).split("?")[-1]


def contested(**changes: Any) -> str:
    """What the daughter of the secure-care family can do against her first order, changed like this."""
    dossier = read("from-secure-care-home")
    dossier["decisions"] = [dossier["decisions"][0] | changes]
    return told(section(view(dossier, "Shanaya", on=date(2025, 10, 1)), "remedies"))


def test_what_can_be_done_says_until_when() -> None:
    assert "Dit kan tot en met 9 december 2025." in contested()
    assert "Die tijd is voorbij." in contested(
        remedies=[{"kind": "BEZWAAR", "untilDate": "2025-09-30", "body": "Hier"}]
    )
    assert "Hier staat niet tot wanneer." in contested(remedies=[{"kind": "BEZWAAR", "body": "Hier"}])


def test_terms_that_the_law_gives_are_counted_where_the_decision_is_silent() -> None:
    assert "In de wet staat: tot en met 9 december 2025." in contested(remedies=[])
    assert "geen gewoon hoger beroep" in contested(remedies=[], measureTypes=["VOTS"])
    direction = {"kind": "BESLUIT_GI", "measureTypes": ["AANWIJZING"], "sentDate": "2025-09-25", "remedies": []}
    assert "tot en met 9 oktober 2025" in contested(**direction)
    assert "Hier staat niet wat je tegen dit besluit kunt doen." in contested(kind="BESLUIT_COLLEGE", remedies=[])


def test_a_complaint_and_the_rights_are_always_there() -> None:
    overview = view(read("a-code-that-went"), DOSSIERS["a-code-that-went"]["persons"][0]["names"][0]["givenNames"])
    assert "4.2.1" in told(section(overview, "remedies"))
    assert all(
        article in told(section(overview, "rights")) for article in ("7.3.10", "7.3.8", "7.3.9", "AVG (15)", "AVG (16)")
    )


def test_the_fixed_face_is_named_with_a_way_to_reach_it() -> None:
    item = section(view(read("partner-violence-hidden-address"), "Amal", "en"), "fixed_face").items[0]
    assert item.title == "Mo Rahimi"
    assert "06-00006126" in told(item)


def test_a_way_to_reach_somebody_that_is_not_safe_is_not_given() -> None:
    dossier = read("partner-violence-hidden-address")
    dossier["involvements"][3]["professional"]["contacts"][0]["isSafeToUse"] = False
    dossier["plans"][2]["confidant"] = {"kind": "TELEFOON", "value": "088-0006199", "isSafeToUse": False}
    assert "06-00006126" not in view(dossier, "Amal").to_text()
    assert "088-0006199" not in view(dossier, "Amal").to_text()
    dossier["plans"][2]["confidant"]["isSafeToUse"] = True
    assert "088-0006199" in view(dossier, "Amal").to_text()


def test_a_parent_reads_about_a_child_until_an_age_and_of_orders_until_it_is_grown_up() -> None:
    dossier = read("from-secure-care-home")
    concern, order = UUID(dossier["concerns"][0]["id"]), UUID(dossier["decisions"][0]["id"])
    for day, reads_concern, reads_order in (
        (date(2026, 6, 2), True, True),
        (date(2026, 6, 3), False, True),
        (date(2028, 6, 3), False, False),
    ):
        overview = view(dossier, "Luciana", on=day)
        assert (concern in {item.based_on_id for item in section(overview, "concerns").items}) is reads_concern
        assert (order in {item.based_on_id for item in section(overview, "decisions").items}) is reads_order
    assert section(view(dossier, "Luciana", on=date(2026, 6, 3), ages=AccessAges(parents_until=18)), "concerns").items


def test_a_young_child_reads_a_short_overview_and_an_older_one_everything() -> None:
    dossier = read("partner-violence-hidden-address")
    short = [each.name for each in view(dossier, "Yara").sections]
    assert "decisions" not in short
    assert {"fixed_face", "plan", "rights"} <= set(short)
    assert "decisions" in [each.name for each in view(dossier, "Yara", on=date(2028, 4, 21)).sections]
    assert "decisions" in [each.name for each in view(dossier, "Yara", ages=AccessAges(own_from=8)).sections]


def test_without_authority_a_parent_reads_nothing_about_a_child() -> None:
    dossier = read("neighbour-call")
    parent = next(each["personId"] for each in dossier["family"]["members"] if each["role"] == "OUDER_GEZAG")
    for concern in dossier["concerns"]:
        concern["aboutIds"] = [each["childId"] for each in dossier["family"]["custody"]]
        concern["statements"] = [each | {"aboutIds": concern["aboutIds"]} for each in concern["statements"]]
    concerns = section(family_view(kgb.Dossier.from_json(json.dumps(dossier)), parent), "concerns")
    assert concerns.items
    for custody in dossier["family"]["custody"]:
        custody["toDate"] = dossier["asOfDate"][:4] + "-01-01"
    ended = section(family_view(kgb.Dossier.from_json(json.dumps(dossier)), parent), "concerns")
    assert not ended.items


def test_a_parent_whose_authority_was_ended_reads_the_order_that_did_so() -> None:
    dossier = read("guardianship-by-foster-parents")
    naomi = person(dossier, "Naomi")
    ended = next(each for each in dossier["decisions"] if "GEZAGSBEEINDIGING" in each.get("measureTypes", []))
    ended["hearings"] = [{"personId": naomi, "date": ended["decisionDate"], "method": "GESPREK"}]
    assert UUID(ended["id"]) in {each.based_on_id for each in section(view(dossier, "Naomi"), "remedies").items}
    ended["hearings"] = []
    assert UUID(ended["id"]) not in {each.based_on_id for each in section(view(dossier, "Naomi"), "decisions").items}


def test_whoever_is_under_age_is_addressed_as_such() -> None:
    dossier = read("from-secure-care-home")
    assert "Wie is je vaste gezicht?" in view(dossier, "Shanaya").to_text()
    assert "Wie is uw vaste gezicht?" in view(dossier, "Luciana").to_text()


def test_every_item_rests_on_a_record_of_the_dossier() -> None:
    for name, document in DOSSIERS.items():
        known = set(re.findall(r"[0-9a-f]{8}-[0-9a-f-]{27}", json.dumps(document)))
        dossier = kgb.Dossier.from_json(json.dumps(document))
        for reader in readers(dossier):
            items = [item for each in family_view(dossier, reader).sections for item in each.items]
            assert {str(each.based_on_id) for each in items if each.based_on_id} <= known, name


def test_who_is_not_of_the_family_gets_no_overview_and_is_told_why() -> None:
    dossier = read("partner-violence-hidden-address")
    parsed = kgb.Dossier.from_json(json.dumps(dossier))
    for nobody in ("0197ffff-0002-7000-8000-000000000000", "Stefan", UUID(dossier["organisations"][0]["id"])):
        with pytest.raises(NotInTheDossier):
            family_view(parsed, nobody)
    with pytest.raises(NotADate):
        family_view(parsed, person(dossier, "Amal"), on=datetime(2026, 7, 10, tzinfo=UTC))
    with pytest.raises(UnknownLanguage):
        family_view(parsed, person(dossier, "Amal"), "de")
    for role in ("MELDER", "INFORMANT", "VOOGD_GI"):
        dossier["family"]["members"][4]["role"] = role
        with pytest.raises(NotOfTheFamily) as refused:
            view(dossier, "Lieke")
        assert isinstance(refused.value, KgbError)
        assert set(refused.value.message) == {"nl", "en"}


def test_who_supports_the_family_reads_what_is_agreed_with_them_and_nothing_about_the_family() -> None:
    dossier = read("partner-violence-hidden-address")
    for role in ("STEUNFIGUUR", "BUUR_NETWERK", "CONTACTPERSOON"):
        dossier["family"]["members"][4]["role"] = role
        overview = view(dossier, "Lieke")
        assert "safety" not in [each.name for each in overview.sections]
        assert not any(section(overview, name).items for name in ("involved", "concerns", "decisions", "measures"))
        assert "Het adres blijft geheim" not in overview.to_text(10_000)
        assert "over u en uw gezin" not in overview.to_text(10_000)
        assert "wat er met u is afgesproken" in told(section(overview, "about"))
        agreed = told(section(overview, "plan"))
        assert "Yara mag op zondag" in agreed
        assert "Wie kijkt of het lukt: u." in agreed


def test_who_supports_the_family_reads_no_goals_of_the_plan_and_not_what_kind_of_plan_it_is() -> None:
    dossier = read("high-conflict-divorce")
    agreed = section(view(dossier, "Ewa"), "plan").items
    assert [each.title for each in agreed] == ["Afspraken waarin u een taak heeft"]
    assert "Wij bespreken zaken" in told(agreed[0])
    assert not any(word in told(agreed[0]) for word in ("Doel:", "Wie schreef het op"))
    plan = next(each for each in dossier["plans"] if each["status"] == "VASTGESTELD" and each["agreements"])
    plan["aboutIds"].append(person(dossier, "Ewa"))
    assert [each.title for each in section(view(dossier, "Ewa"), "plan").items] == [agreed[0].title]


def test_a_concern_that_is_also_about_the_neighbour_tells_the_neighbour_nothing_of_the_family() -> None:
    dossier = read("neighbour-call")
    hilde = person(dossier, "Hilde")
    for concern in dossier["concerns"]:
        concern["aboutIds"].append(hilde)
    assert not section(view(dossier, "Hilde"), "concerns").items


def test_who_holds_authority_is_family_whatever_the_role_says() -> None:
    dossier = read("neighbour-call")
    custody = dossier["family"]["custody"][0]
    custody["holderIds"] = [person(dossier, "Hilde")]
    assert "safety" in [each.name for each in view(dossier, "Hilde").sections]


def test_a_concern_of_which_no_fact_is_told_says_whom_to_ask_for_the_facts() -> None:
    dossier = read("neighbour-call")
    parent = person(dossier, "Priya")
    ask = "Op welke feiten dit rust, kunt u vragen aan uw vaste gezicht."
    parsed = kgb.Dossier.from_json(json.dumps(dossier))
    assert ask not in told(section(family_view(parsed, parent), "concerns"))
    for concern in dossier["concerns"]:
        for statement in concern["statements"]:
            statement.pop("textForFamily", None)
    silent = told(section(family_view(kgb.Dossier.from_json(json.dumps(dossier)), parent), "concerns"))
    assert ask in silent
    for concern in dossier["concerns"]:
        concern["statements"] = [each for each in concern["statements"] if each["kind"] != "FEIT"]
    assert told(section(family_view(kgb.Dossier.from_json(json.dumps(dossier)), parent), "concerns")) == silent


def test_what_ended_still_says_whether_it_was_compulsory() -> None:
    dossier = read("partner-violence-hidden-address")
    ended = dossier["measures"][0] | {"status": "BEEINDIGD", "endDate": "2026-03-01"}
    for framework, words in (
        ("DWANG_CIVIEL", "Dit was verplicht."),
        ("DRANG", "Dit was geen verplichting."),
        ("VRIJWILLIG", "Dit was vrijwillig."),
    ):
        dossier["measures"] = [ended | {"framework": framework}]
        assert words in told(section(view(dossier, "Stefan"), "measures"))
    # What was asked for and refused never was anything.
    dossier["measures"] = [ended | {"framework": "DWANG_CIVIEL", "status": "AFGEWEZEN"}]
    dossier["measures"][0].pop("startDate", None)
    assert "Dit was" not in told(section(view(dossier, "Stefan"), "measures"))


def test_a_young_child_reads_who_may_ask_for_a_copy() -> None:
    text = told(section(view(read("partner-violence-hidden-address"), "Yara"), "rights"))
    assert "Wie het gezag over jou heeft, mag ook om een kopie vragen." in text
    assert "Bij een kind onder de 12" not in text


def test_who_died_or_is_not_born_yet_gets_no_overview_and_is_no_choice() -> None:
    dossier = read("partner-violence-hidden-address")
    yara, lieke = (
        next(each for each in dossier["persons"] if each["id"] == person(dossier, name)) for name in ("Yara", "Lieke")
    )
    yara["deathDate"] = "2026"
    del lieke["birthDate"]
    lieke["expectedBirthDate"] = "2026-12-01"
    dossier["family"]["members"].append({"personId": dossier["family"]["members"][4]["personId"], "role": "ONGEBOREN"})
    parsed = kgb.Dossier.from_json(json.dumps(dossier))
    for given in ("Yara", "Lieke"):
        with pytest.raises(NoReader) as refused:
            view(dossier, given)
        assert set(refused.value.message) == {"nl", "en"}
    assert [each.names[0].given_names for each in readers(parsed)] == ["Amal", "Stefan", "Sami"]
    assert all(family_view(parsed, each) for each in readers(parsed))


def test_who_reported_is_no_choice() -> None:
    dossier = read("partner-violence-hidden-address")
    dossier["family"]["members"][4]["role"] = "MELDER"
    parsed = kgb.Dossier.from_json(json.dumps(dossier))
    assert UUID(person(dossier, "Lieke")) not in {each.id for each in readers(parsed)}


def test_a_person_can_be_named_by_the_object_and_what_is_no_dossier_is_told() -> None:
    dossier = read("partner-violence-hidden-address")
    parsed = kgb.Dossier.from_json(json.dumps(dossier))
    amal = next(each for each in parsed.persons if str(each.id) == person(dossier, "Amal"))
    assert family_view(parsed, amal) == family_view(parsed, amal.id) == family_view(parsed, str(amal.id))
    for wrong in (dossier, json.dumps(dossier), json.dumps(dossier).encode(), amal, None):
        for ask in (lambda given: family_view(given, amal.id), readers):
            with pytest.raises(NotADossier) as refused:
                ask(wrong)  # type: ignore[arg-type]
            assert isinstance(refused.value, KgbError)
            assert set(refused.value.message) == {"nl", "en"}


def test_an_overview_shows_none_of_its_texts_in_a_traceback_or_log() -> None:
    overview = view(read("partner-violence-hidden-address"), "Amal")
    assert str(overview.person_id) in repr(overview)
    for part in (overview, overview.sections[0], overview.sections[1].items[0], overview.sections[0].sentences[0]):
        assert not any(word in repr(part) for word in ("Amal", "Mo Rahimi", "Dit overzicht", "Overzicht voor"))


def test_dutch_is_as_people_say_it() -> None:
    dossier = read("partner-violence-hidden-address")
    assert Wording("nl", is_minor=False).section("remedies") == "Wat kunt u ertegen doen, en tot wanneer?"
    assert Wording("nl", is_minor=True).section("remedies") == "Wat kun je ertegen doen, en tot wanneer?"
    ground = Wording("nl", is_minor=False).ground
    assert "artikel 2, eerste lid." in str(ground("ERNSTIG_ONMIDDELLIJK_GEVAAR"))
    assert "artikel 1:255, eerste lid, en 1:255, vierde lid." in str(ground("ONTWIKKELINGSBEDREIGING"))
    from kgb_model.family_overview import wording

    for language in ("nl", "en"):
        plain = [Wording(language, is_minor=False).ground(each) for each in wording._table()["grounds"]]
        assert all(each and "(" not in each for each in plain)
    named = [item.title for item in section(view(dossier, "Stefan"), "remedies").items]
    assert any(title.endswith("van de Burgemeester van Duinmonde") for title in named)
    stefan = next(each for each in dossier["persons"] if each["id"] == person(dossier, "Stefan"))
    stefan["names"] = [{"prefix": "van den", "familyName": "Berg"}]
    overview = family_view(kgb.Dossier.from_json(json.dumps(dossier)), stefan["id"])
    assert overview.title == "Overzicht voor Van den Berg"


def test_both_languages_have_the_same_sections_and_items() -> None:
    dossier = read("high-conflict-divorce")
    member = dossier["family"]["members"][0]["personId"]
    parsed = kgb.Dossier.from_json(json.dumps(dossier))
    shapes = [
        [
            (each.name, [item.based_on_id for item in each.items])
            for each in family_view(parsed, member, language).sections
        ]
        for language in ("nl", "en")
    ]
    assert shapes[0] == shapes[1]
