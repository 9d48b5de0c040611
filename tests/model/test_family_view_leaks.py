"""Tries to get out of a family's overview what may not leave it: plants secrets, and looks for them in every format."""

import copy
import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import kgb_model as kgb
import kgb_spec
from kgb_model import family_overview
from kgb_model.explanations import generated
from kgb_model.family_overview import FamilyView, family_view
from kgb_model.family_overview.access import Access
from kgb_model.family_overview.protected import ProtectedWords

DOSSIERS: dict[str, dict[str, Any]] = {name: kgb_spec.final_dossier(name) for name in kgb_spec.scenarios()}
HIDDEN_ADDRESS = "partner-violence-hidden-address"
RECORDS = (
    "concerns",
    "safetyAssessments",
    "decisions",
    "measures",
    "placements",
    "plans",
    "evaluations",
    "involvements",
)
RICH = [name for name, dossier in DOSSIERS.items() if any(dossier[kind] for kind in RECORDS[:-1])]
MEANT_FOR_THE_FAMILY = {
    *(
        f"{kind}.explanationForFamily"
        for kind in ("Concern", "SafetyAssessment", "Decision", "Measure", "Placement", "Plan")
    ),
    *("Evaluation.explanationForFamily", "Statement.textForFamily", "SharingBasis.purpose", "FamilyMembership.ownView"),
    *(
        "Remedy.body",
        "Remedy.explanation",
        "Hearing.view",
        "CounterStatement.text",
        "Organisation.name",
        "Professional.name",
    ),
    *("ContactPoint.value", "ContactPoint.note", "HumanName.givenNames", "HumanName.prefix", "HumanName.familyName"),
    *("Goal.text", "Goal.inOwnWords", "Goal.indicator", "Agreement.text", "Agreement.consequence"),
}


EASTERN = {0x660 + digit: str(digit) for digit in range(10)}
NUMBERS = (
    *("bel 0600009876", "+31600009876", "0031600009876", "tel 6-00009876", "+31 (0)6 00 00 98 76", "06/00.00.98.76"),
    *(
        "06 \u2013 0000 \u2013 9876",
        "\uff10\uff16\uff0d\uff10\uff10\uff10\uff10\uff19\uff18\uff17\uff16",
        "\u0660\u0666 \u0660\u0660\u0660\u0660\u0669\u0668\u0667\u0666",
    ),
    *("00009876", "bel 112 of 06 00009876, na 18.00 uur"),
)
"""The ways in which people write one telephone number."""


def texts(kind: str, value: Any) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Every property in a record that people wrote in words: its kind and name, the part that has it, and the name."""
    for name, schema in generated("schemas.json")[kind].get("properties", {}).items():
        target = schema.get("items", schema).get("$ref", "").rsplit("/", 1)[-1]
        for part in (value[name] if isinstance(value.get(name), list) else [value[name]]) if name in value else []:
            if target in ("Text", "Line") and isinstance(part, str) and not isinstance(value[name], list):
                yield f"{kind}.{name}", value, name
            elif isinstance(part, dict) and target:
                yield from texts(target, part)


def formats(dossier: dict[str, Any], reader: str, language: str = "nl") -> Iterator[str]:
    view = overview(dossier, reader, language)
    yield from (view.to_text(), view.to_text(10_000), view.to_markdown(), view.to_html(), view.to_json())


def overview(dossier: dict[str, Any], reader: str, language: str = "nl") -> FamilyView:
    return family_view(kgb.Dossier.from_json(json.dumps(dossier)), reader, language)


def leaked(dossier: dict[str, Any], reader: str, secrets: list[str], language: str = "nl") -> list[str]:
    told = [squeezed(text) for text in formats(dossier, reader, language)]
    return [secret for secret in secrets if any(squeezed(secret) in text for text in told)]


def squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).translate(EASTERN)).casefold()


def readers(dossier: dict[str, Any]) -> list[str]:
    return [str(each.id) for each in family_overview.readers(kgb.Dossier.from_json(json.dumps(dossier)))]


def others(dossier: dict[str, Any], reader: str) -> list[str]:
    """Members whom the reader holds no authority over."""
    held = {each["childId"] for each in dossier["family"].get("custody", []) if reader in each.get("holderIds", [])}
    return [each for each in readers(dossier) if each not in {reader, *held}]


@pytest.mark.slow
@pytest.mark.parametrize("name", DOSSIERS)
def test_what_is_not_meant_for_the_family_is_told_to_nobody(name: str) -> None:
    for reader in readers(DOSSIERS[name]):
        dossier, planted = copy.deepcopy(DOSSIERS[name]), 0
        for place, holder, key in texts("Dossier", dossier):
            own = place == "Statement.text" and holder["source"].get("personId") == reader
            if place not in MEANT_FOR_THE_FAMILY and place != "Dossier.standardVersion" and not own:
                holder[key], planted = f"kanarie{planted}", planted + 1
        assert planted
        assert not any("kanarie" in squeezed(text) for text in formats(dossier, reader))


def a_protected_source(data: st.DataObject, dossier: dict[str, Any], reader: str) -> list[str]:
    statements = [each for concern in dossier["concerns"] for each in concern["statements"]]
    for statement in statements:
        statement["source"] = {"kind": "NETWERK", "identityProtected": True, "protectedReason": "BEDREIGING_MELDER"}
        statement["source"]["name"] = "tante Kanarievogel"
        statement["textForFamily"] = "Dit zag kanarietekst zelf."
    slip(data, dossier, "Dat vertelde Tante  Kanarievogel ons.")
    return ["kanarievogel", "kanarietekst"] if statements else []


def a_secret_address(data: st.DataObject, dossier: dict[str, Any], reader: str) -> list[str]:
    hidden = data.draw(st.sampled_from([each for each in readers(dossier) if each != reader]))
    person = next(each for each in dossier["persons"] if each["id"] == hidden)
    person["confidentiality"] = "GEHEIM_ADRES"
    place = {"street": "Kanarielaan", "postalCode": "9998ZQ", "town": "Kanariedorp"}
    person["addresses"] = [{"kind": "VERBLIJF", **place, "isConfidential": True}]
    person["contacts"] = [{"kind": "MOBIEL", "value": "06-00009876"}]
    written = ("aan de KANARIE-LAAN", "in 9998 zq", "in kanariedorp", "Kana\u00adrielaan 12", *NUMBERS)
    slip(data, dossier, f"Zij woont {data.draw(st.sampled_from(written))}.")
    return ["kanarielaan", "9998zq", "kanariedorp", "00009876"]


def a_helper_who_is_hidden(data: st.DataObject, dossier: dict[str, Any], reader: str) -> list[str]:
    model, ids = (
        dossier["organisations"][0],
        ("0197ffff-0001-7000-8000-00000000ffff", "0197ffff-0004-7000-8000-00000000ffff"),
    )
    name, contacts = "Opvang De Kanarie", [{"kind": "TELEFOON", "value": "088-0009876"}]
    dossier["organisations"].append(model | {"id": ids[0], "name": name, "contacts": contacts, "type": "VROUWENOPVANG"})
    basis = {"basis": "TOESTEMMING", "purpose": "Kanariezorg.", "fromDate": "2020-01-01", "untilDate": "2029-01-01"}
    about = data.draw(
        st.sampled_from([{}, {"personIds": [reader]}, {"personIds": others(dossier, reader)[:1] or [reader]}])
    )
    dossier["involvements"].append(
        recorded(
            dossier, ids[1], organisationId=ids[0], role="UITVOERDER", framework="VRIJWILLIG", fromDate="2020-01-01"
        )
        | {"professional": {"name": "Kato Kanarie", "role": "JEUGDHULPVERLENER", "contacts": contacts}}
        | {
            "sharingBasis": basis | {"categories": ["PLAN"]},
            "holdsSafetyView": False,
            "visibleToFamily": False,
            **about,
        }
    )
    slip(
        data,
        dossier,
        data.draw(st.sampled_from(("Kato Kanarie helpt.", "Zij is bij opvang de kanarie.", "Bel 088 0009876."))),
    )
    return ["kanarie", "0880009876", *ids]


def a_secret_stay(data: st.DataObject, dossier: dict[str, Any], reader: str) -> list[str]:
    ids = ("0197ffff-0001-7000-8000-00000000fffd", "0197ffff-000b-7000-8000-00000000ffff")
    dossier["organisations"].append(
        dossier["organisations"][0] | {"id": ids[0], "name": "Huize Kanarie", "contacts": []}
    )
    place = {"street": "Kanarielaan", "town": "Kanariedorp", "isConfidential": True}
    dossier["placements"].append(
        recorded(
            dossier, ids[1], personId=data.draw(st.sampled_from(readers(dossier))), type="GEZINSHUIS", providerId=ids[0]
        )
        | {"fromDate": "2020-01-01", "reason": "kanarie", "explanationForFamily": "Bij de kanaries."}
        | {"confidentiality": "GEHEIM_ADRES", "address": {"kind": "VERBLIJF", **place}}
    )
    slip(data, dossier, data.draw(st.sampled_from(("In Huize Kanarie.", "Dichtbij Kanariedorp", "(Kanarielaan)"))))
    return ["kanarie", *ids]


def a_number_of_somebody(data: st.DataObject, dossier: dict[str, Any], reader: str) -> list[str]:
    person = data.draw(st.sampled_from(dossier["persons"]))
    person["identifiers"] = [{"system": "BSN", "value": "999980026"}]
    slip(data, dossier, data.draw(st.sampled_from(("BSN 999980026", "Nummer 9999.80.026 staat hier."))))
    return ["999980026"]


def an_extension(data: st.DataObject, dossier: dict[str, Any], reader: str) -> list[str]:
    record = drawn_record(data, dossier)
    record["extensions"] = [{"name": "nl.voorbeeld.kanarie", "value": {"kanarie": ["kanarie"]}}]
    return ["kanarie"]


def a_record_that_is_too_confidential(data: st.DataObject, dossier: dict[str, Any], reader: str) -> list[str]:
    level = data.draw(st.sampled_from(("GEHEIM_ADRES", "BRON_BESCHERMD", "ALLEEN_ORGANISATIE")))
    record = drawn_record(data, dossier)
    record["confidentiality"] = level
    return [record["id"]]


def a_record_about_another_alone(data: st.DataObject, dossier: dict[str, Any], reader: str) -> list[str]:
    record = drawn_record(data, dossier)
    strangers = others(dossier, reader)
    if not strangers:
        return []
    other = data.draw(st.sampled_from(strangers))
    for name in ("aboutIds", "personIds", "participantIds", "protectedPersonIds", "ownerIds", "whoIds"):
        if name in record:
            record[name] = [other]
    for name in ("subjectId", "personId"):
        if name in record:
            record[name] = other
    for name in ("results", "safetyNow"):
        record |= {name: [each | {"personId": other} for each in record[name]]} if name in record else {}
    for name in ("reportId", "concernIds", "planIds", "checkedById"):
        record.pop(name, None)
    for statement in (*record.get("statements", []), *record.get("reasoning", [])):
        statement["aboutIds"] = [other]
    if "organisationId" in record:
        record["personIds"] = [other]
    for part in (*record.get("goals", []), *record.get("agreements", [])):
        part.pop("checkedById", None)
        part |= {name: [other] for name in ("ownerIds", "whoIds") if name in part}
    return [record["id"]]


def who_reported(data: st.DataObject, dossier: dict[str, Any], reader: str) -> list[str]:
    id_ = "0197ffff-0002-7000-8000-00000000ffff"
    names = [{"givenNames": "Kee", "familyName": "Kanarievogel"}]
    dossier["persons"].append(dossier["persons"][0] | {"id": id_, "names": names, "confidentiality": "NORMAAL"})
    dossier["family"]["members"].append({"personId": id_, "role": data.draw(st.sampled_from(("MELDER", "INFORMANT")))})
    slip(data, dossier, "Kee Kanarievogel maakt zich zorgen.")
    return ["kanarievogel", "keekanarievogel", id_]


SECRETS = (
    a_protected_source,
    a_secret_address,
    a_helper_who_is_hidden,
    a_secret_stay,
    a_number_of_somebody,
    an_extension,
    a_record_that_is_too_confidential,
    a_record_about_another_alone,
    who_reported,
)


def recorded(dossier: dict[str, Any], id_: str, **properties: Any) -> dict[str, Any]:
    """The start of a record of this family: what every record has, and the given properties."""
    always_there = ("version", "recordedAt", "recordedById", "custodianId", "confidentiality", "retentionClass")
    start = {name: dossier["organisations"][0][name] for name in (*always_there, "informationCategories")}
    return {"id": id_, "familyId": dossier["family"]["id"], **start, **properties}


def drawn_record(data: st.DataObject, dossier: dict[str, Any]) -> dict[str, Any]:
    kinds = [kind for kind in RECORDS if dossier[kind]]
    found: dict[str, Any] = data.draw(st.sampled_from(dossier[data.draw(st.sampled_from(kinds))]))
    return found


def slip(data: st.DataObject, dossier: dict[str, Any], text: str) -> None:
    """Lets somebody write a secret by mistake in every explanation for the family of one kind of record."""
    kind = data.draw(st.sampled_from([kind for kind in RECORDS if dossier[kind]]))
    for record in dossier[kind]:
        if "explanationForFamily" in record:
            record["explanationForFamily"] = text
        for remedy in record.get("remedies", []):
            remedy["explanation"] = text
        for part in (*record.get("goals", []), *record.get("agreements", [])):
            part["text"] = text


def planted(data: st.DataObject) -> tuple[dict[str, Any], str, list[str]]:
    """A dossier with a secret in it, somebody who reads it, and how the secret would look."""
    dossier = copy.deepcopy(DOSSIERS[data.draw(st.sampled_from(RICH))])
    reader = data.draw(st.sampled_from(readers(dossier)))
    return dossier, reader, data.draw(st.sampled_from(SECRETS))(data, dossier, reader)


@pytest.mark.slow
@settings(max_examples=250, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_secret_leaves_in_any_format_or_language(data: st.DataObject) -> None:
    dossier, reader, secrets = planted(data)
    assert not leaked(dossier, reader, secrets, data.draw(st.sampled_from(("nl", "en"))))


@pytest.mark.slow
@settings(max_examples=100, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_that_something_is_not_shown_leaves_no_trace(data: st.DataObject) -> None:
    dossier = copy.deepcopy(DOSSIERS[data.draw(st.sampled_from(RICH))])
    reader = data.draw(st.sampled_from(readers(dossier)))
    # Concerns, plans and placements also tell whom another record is about, or who is to be shielded.
    kinds = [kind for kind in ("decisions", "measures", "evaluations", "safetyAssessments") if dossier[kind]]
    kind = data.draw(st.sampled_from(kinds or ["notifications"]))
    for record in dossier[kind]:
        record["confidentiality"] = data.draw(st.sampled_from(("NORMAAL", "ALLEEN_ORGANISATIE", "BRON_BESCHERMD")))
    kept = [record for record in dossier[kind] if record["confidentiality"] == "NORMAAL"]
    assert list(formats(dossier, reader)) == list(formats(dossier | {kind: kept}, reader))


def always(*_: Any, **__: Any) -> bool:
    return True


def never(*_: Any, **__: Any) -> bool:
    return False


@pytest.mark.slow
@pytest.mark.parametrize(
    ("lock", "name", "broken"),
    [
        (ProtectedWords, "occur_in", never),
        (Access, "may_read", always),
        (Access, "is_open", always),
        (Access, "is_hidden", never),
    ],
)
def test_a_lock_that_is_broken_is_noticed(
    lock: type, name: str, broken: Callable[..., bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[str] = []

    @settings(max_examples=150, derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(data=st.data())
    def look(data: st.DataObject) -> None:
        dossier, reader, secrets = planted(data)
        found.extend(leaked(dossier, reader, secrets))

    monkeypatch.setattr(lock, name, broken)
    look()
    assert found


def test_a_property_that_is_let_in_by_mistake_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from kgb_model.family_overview import readable, shown

    monkeypatch.setitem(shown.SHOWN["ownWords"], "text", None)
    monkeypatch.setattr(readable.Readable, "_is_own", always)
    with pytest.raises(AssertionError):
        test_what_is_not_meant_for_the_family_is_told_to_nobody(HIDDEN_ADDRESS)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_who_may_not_know_of_the_shelter_reads_the_same_when_there_is_none(language: str) -> None:
    dossier = DOSSIERS[HIDDEN_ADDRESS]
    stefan, amal = (member["personId"] for member in dossier["family"]["members"][:2][::-1])
    shelter = next(each["organisationId"] for each in dossier["involvements"] if not each["visibleToFamily"])
    without = copy.deepcopy(dossier)
    without["organisations"] = [each for each in dossier["organisations"] if each["id"] != shelter]
    without["involvements"] = [each for each in dossier["involvements"] if each["organisationId"] != shelter]
    without["consents"] = [each for each in dossier["consents"] if shelter not in each["recipientIds"]]
    without["notifications"] = []
    for person in without["persons"]:
        person["addresses"] = [each for each in person.get("addresses", []) if not each["isConfidential"]]
    assert list(formats(dossier, stefan, language)) == list(formats(without, stefan, language))
    assert not leaked(
        dossier, stefan, ["Opvang De Haven", "Roos van Elk", "Wilgenlaantje", "9997QT", "06-00006119", shelter]
    )
    assert not leaked(dossier, stefan, ["eigen woning", "nu op een veilige plek", "Mijn naam op mijn eigen deur"])
    assert leaked(dossier, amal, ["nu op een veilige plek", "Mijn naam op mijn eigen deur"])


def test_a_helper_of_a_hidden_child_is_not_named_to_the_parent_who_may_not_find_it() -> None:
    dossier = copy.deepcopy(DOSSIERS[HIDDEN_ADDRESS])
    stefan, yara = (dossier["family"]["members"][position]["personId"] for position in (1, 2))
    elsewhere = "0197ffff-0001-7000-8000-00000000fffe"
    dossier["organisations"].append(
        dossier["organisations"][5] | {"id": elsewhere, "name": "Gemeente Kanariedorp", "type": "GEMEENTE"}
    )
    decision = copy.deepcopy(dossier["decisions"][0]) | {
        "aboutIds": [yara],
        "deciderId": elsewhere,
        "kind": "BESLUIT_COLLEGE",
    }
    dossier["decisions"].append(
        decision | {"id": "0197ffff-0008-7000-8000-00000000ffff", "reasoning": [], "protectedPersonIds": [yara]}
    )
    dossier["measures"].append(
        dossier["measures"][0]
        | {"id": "0197ffff-0009-7000-8000-00000000ffff", "subjectId": yara, "executorId": elsewhere, "status": "ACTIEF"}
        | {"type": "JEUGDHULP", "framework": "VRIJWILLIG", "explanationForFamily": "Yara praat elke week met iemand."}
    )
    assert leaked(dossier, stefan, ["Yara praat elke week met iemand", "Gemeente Kanariedorp"]) == [
        "Yara praat elke week met iemand"
    ]


def test_the_number_of_somebody_who_hides_is_not_told_to_whoever_lives_there_too() -> None:
    dossier = copy.deepcopy(DOSSIERS[HIDDEN_ADDRESS])
    yara = dossier["family"]["members"][2]["personId"]
    for plan in dossier["plans"]:
        plan["explanationForFamily"] = "Het nieuwe nummer van mama is 06 0000 6119."
    assert not leaked(dossier, yara, ["0600006119"])


@pytest.mark.parametrize("written", NUMBERS)
def test_a_secret_number_is_known_in_every_spelling(written: str) -> None:
    dossier = copy.deepcopy(DOSSIERS[HIDDEN_ADDRESS])
    yara = dossier["family"]["members"][2]["personId"]
    for stored in ("06-00009876", "+31600009876", "0031 6 0000 9876 (na zes uur)"):
        changed = copy.deepcopy(dossier)
        for person in changed["persons"]:
            person["contacts"] = [each | {"value": stored} for each in person.get("contacts", [])]
        for plan in changed["plans"]:
            plan["explanationForFamily"] = f"Het nummer is {written}."
        assert not leaked(changed, yara, ["00009876", "Het nummer is"])
