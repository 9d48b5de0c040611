"""Flaws of form: types, limits, codes and references."""

import copy
from typing import Any

from kgb_model.synthetic.spoiling import Spoil, drop, put, repeat
from kgb_model.synthetic.story import Record

NOBODY = "01900000-0000-7000-8000-000000000000"


def too_many_members(document: Record, now: list[Any]) -> list[Any]:
    """One member more than a family can have."""
    return [copy.deepcopy(now[0]) for _ in range(51)]


def unnamed_person(document: Record) -> None:
    """Somebody of whom nothing says why they are in the dossier."""
    stranger = copy.deepcopy(document["persons"][0])
    document["persons"].append(stranger | {"id": NOBODY})


FORM: dict[str, tuple[str, str, Spoil]] = {
    "schema/type": ("Een getal staat er als tekst.", "A number stands there as a text.", put("/family/version", "1")),
    "schema/null": ("Wat onbekend is, staat er als null.", "What is unknown stands there as null.", put("/persons/0/sex", None)),
    "schema/required": ("Het doel van het gezin ontbreekt.", "The purpose of the family is missing.", drop("/family/purpose")),
    "schema/unknown-property": ("Een eigenschap is verkeerd gespeld.", "A property is misspelt.",
                                put("/persons/0/brithDate", "1990-01-01")),
    "schema/pattern": ("Een postcode heeft een spatie.", "A postal code has a space.",
                       put("/family/households/0/address/postalCode", "9999 AA")),
    "schema/format": ("De datum 30 februari bestaat niet.", "The date of 30 February does not exist.",
                      put("/asOfDate", "2025-02-30")),
    "schema/too-long": ("Een tekst is te lang.", "A text is too long.", put("/family/purpose", "lang" * 1001)),
    "schema/too-few": ("Een zorg gaat over niemand.", "A concern is about nobody.", put("/concerns/0/aboutIds", [])),
    "schema/too-many": ("Een gezin heeft 51 leden.", "A family has 51 members.", put("/family/members", too_many_members)),
    "schema/repeated-item": ("Een kind staat er twee keer bij een zorg.", "A child stands there twice with a concern.",
                             repeat("/concerns/0/aboutIds")),
    "schema/too-small": ("De versie is nul.", "The version is zero.", put("/family/version", 0)),
    "schema/too-large": ("De versie is te hoog.", "The version is too high.", put("/family/version", 1000001)),
    "schema/unknown-version": ("De versie van de standaard bestaat niet.", "The version of the standard does not exist.",
                               put("/standardVersion", "99.0.0")),
    "code/unknown": ("Een code bestaat niet.", "A code does not exist.", put("/persons/0/sex", "M")),
    "reference/unknown": ("Een doel noemt een zorg die er niet is.", "A goal names a concern that is not there.",
                          put("/plans/0/goals/0/concernIds/0", NOBODY)),
    "reference/wrong-kind": ("De schrijver van het plan is een persoon en geen organisatie.",
                             "The author of the plan is a person and no organisation.",
                             put("/plans/0/authorId", lambda document, now: document["persons"][0]["id"])),
    "reference/repeated-id": ("Twee uitspraken hebben dezelfde id.", "Two statements have the same id.",
                              repeat("/concerns/0/statements")),
    "reference/other-family": ("Een zorg hoort bij een ander gezin.", "A concern belongs to another family.",
                               put("/concerns/0/familyId", NOBODY)),
    "reference/unnamed": ("Er staat iemand in het dossier die nergens wordt genoemd.",
                          "Somebody is in the dossier whom nothing names.", unnamed_person),
}  # fmt: skip
"""What is wrong with the form of a document, by the code of the finding: in Dutch, in English, and how it came about."""
