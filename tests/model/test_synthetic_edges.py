"""Edge cases of synthetic families: each is there when it is asked for, and breaks nothing."""

import json

import pytest

from kgb_model import synthetic
from kgb_model.synthetic import EdgesDoNotCombine
from kgb_model.validation import validate

SEEDS = range(3)


def text(document):
    return json.dumps(document, ensure_ascii=False)


def custody_of(form):
    return lambda document: any(each["form"] == form and "parts" not in each for each in document["family"]["custody"])


def children(document):
    wanted = [each["personId"] for each in document["family"]["members"] if each["role"] in ("JEUGDIGE", "KIND")]
    return [person for person in document["persons"] if person["id"] in wanted]


def is_there(collection, **wanted):
    return lambda document: any(
        all(each.get(name) == value for name, value in wanted.items()) for each in document[collection]
    )


def has(collection, *names):
    return lambda document: any(all(name in each for name in names) for each in document[collection])


def status(code):
    return lambda document: document["family"]["status"] == code


def marked(document):
    family = [person for person in document["persons"] if "identifiers" in person]
    return all(not person["names"][0]["familyName"].isascii() for person in family)


def born_together(document):
    days = [person["birthDate"] for person in children(document)]
    return len(days) > len(set(days))


SIGNS = {
    "diacritics": marked,
    "longest-name": lambda document: any(
        len(person["names"][0].get("givenNames", "")) == 200 for person in document["persons"]
    ),
    "pseudonym": lambda document: '"isPseudonym": true' in text(document),
    "name-change": lambda document: any(
        len(person["names"]) == 2 and "toDate" in person["names"][1] for person in children(document)
    ),
    "partial-date": lambda document: any(
        len(person.get("birthDate", "")) in (4, 7) for person in document["persons"] if "identifiers" in person
    ),
    "unknown-date": lambda document: not all("birthDate" in person for person in document["persons"]),
    "leap-day": lambda document: any(child["birthDate"] == "2016-02-29" for child in children(document)),
    "unborn": has("persons", "expectedBirthDate"),
    "twins": born_together,
    "many-children": lambda document: len(children(document)) >= 8,
    "turned-eighteen": is_there("measures", endReason="MEERDERJARIGHEID"),
    "deceased-parent": has("persons", "deathDate"),
    "deceased-child": lambda document: any("deathDate" in person for person in children(document)),
    "no-bsn": lambda document: any("bsnMissingReason" in person for person in children(document)),
    "several-nationalities": lambda document: any(
        len(person.get("nationalities", [])) == 3 for person in children(document)
    ),
    "sign-language": is_there("persons", interpreterKind="GEBARENTAAL"),
    "confidential-address": lambda document: document["family"]["confidentiality"] == "GEHEIM_ADRES",
    "municipality-merger": lambda document: '"9971"' in text(document) and '"9985"' in text(document),
    "two-households": lambda document: "Bij papa" in [home["name"] for home in document["family"]["households"]],
    "custody-joint": custody_of("GEZAMENLIJK_OUDERS"),
    "custody-sole": custody_of("EENHOOFDIG"),
    "custody-with-another": custody_of("GEZAMENLIJK_MET_DERDE"),
    "custody-guardian": custody_of("VOOGDIJ_EEN"),
    "custody-two-guardians": custody_of("VOOGDIJ_TWEE"),
    "custody-agency": custody_of("VOOGDIJ_GI"),
    "custody-legal-person": custody_of("VOOGDIJ_RECHTSPERSOON"),
    "custody-none": custody_of("TIJDELIJK_GEEN"),
    "custody-unclear": custody_of("NIET_TE_BEPALEN"),
    "custody-in-part": lambda document: any("parts" in each for each in document["family"]["custody"]),
    "conflicting-sources": lambda document: '"WEERSPROKEN"' in text(document["concerns"]),
    "protected-reporter": is_there("reports", confidentiality="BRON_BESCHERMD"),
    "not-yet-told": has("notifications", "postponements", "notInformedReason"),
    "withdrawn-consent": has("consents", "withdrawnDate"),
    "emergency-access": is_there("accessEvents", action="BREEKGLAS"),
    "agency-transfer": has("measures", "formerExecutors", "executorFromDate"),
    "asylum-family": is_there("measures", type="OTS_ASIEL"),
    "own-organisation-only": is_there("concerns", confidentiality="ALLEEN_ORGANISATIE"),
    "foreign-code": lambda document: "lokaalteam-rivierdam:" in text(document),
    "retired-code": is_there("safetyAssessments", outcome="VERVOLGTRAJECT"),
    "extensions": lambda document: len(document["family"]["extensions"]) > 5,
    "offset-moments": lambda document: "-04:00" in document["persons"][0]["recordedAt"],
    "closed-case": status("AFGESLOTEN"),
    "family-merged": status("SAMENGEVOEGD"),
    "family-split": status("GESPLITST"),
}
"""How each edge case can be recognised."""


def test_each_edge_case_has_a_sign_and_a_description_in_both_languages():
    assert list(SIGNS) == list(synthetic.EDGES)
    assert all(edge.nl.endswith(".") and edge.en.endswith(".") for edge in synthetic.EDGES.values())


@pytest.mark.parametrize("name", synthetic.EDGES)
def test_an_edge_case_is_there_and_breaks_nothing(name):
    for seed in SEEDS:
        document = synthetic.document(seed, edges=[name])
        assert SIGNS[name](document)
        assert not validate(document, "Dossier").findings


@pytest.mark.parametrize("name", synthetic.EDGES)
def test_an_edge_case_fits_the_objects(name):
    assert synthetic.family(1, edges=[name]).family.id


@pytest.mark.parametrize("name", [name for name in synthetic.EDGES if name.startswith("custody-")])
def test_authority_over_a_child_is_not_older_than_its_place_in_the_family(name):
    for seed in SEEDS:
        family = synthetic.document(seed, edges=[name])["family"]
        joined = {each["personId"]: each["fromDate"] for each in family["members"] if "fromDate" in each}
        assert all(each["fromDate"] >= joined[each["childId"]] for each in family["custody"])


@pytest.mark.parametrize("name", ["unborn", "closed-case", "two-households", "diacritics", "deceased-parent"])
def test_not_every_family_has_the_edge_case(name):
    """A sign that is always there would show nothing."""
    assert not all(SIGNS[name](synthetic.document(seed)) for seed in range(30))


def test_several_edge_cases_go_together():
    wanted = ["diacritics", "unborn", "confidential-address", "custody-none", "twins", "conflicting-sources", "no-bsn"]
    document = synthetic.document(1, edges=wanted)
    assert all(SIGNS[name](document) for name in wanted)
    assert not validate(document, "Dossier").findings


def test_the_order_in_which_edge_cases_are_asked_for_makes_no_difference():
    assert synthetic.document(1, edges=["unborn", "no-bsn"]) == synthetic.document(
        1, edges=["no-bsn", "unborn", "unborn"]
    )


@pytest.mark.slow
def test_any_two_edge_cases_that_combine_break_nothing():
    names = list(synthetic.EDGES)
    for place, first in enumerate(names):
        for second in names[place + 1 :]:
            try:
                document = synthetic.document(place, edges=[first, second])
            except EdgesDoNotCombine:
                continue
            assert SIGNS[first](document) and SIGNS[second](document), (first, second)
            found = [(first, second, str(finding)) for finding in validate(document, "Dossier").findings]
            assert not found
