"""Edge cases of families: what is rare in a caseload and certain to come, each on its own or several together."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Any

from kgb_model.errors import UnknownEdge
from kgb_model.synthetic import edges_of_cases, edges_of_custody, edges_of_persons
from kgb_model.synthetic.refusals import EdgesDoNotCombine
from kgb_model.synthetic.story import Story, Wishes

WITH_PARENTS = (
    "first-talk", "neighbour-call", "teacher", "exclusion-order", "divorce", "supervision", "newborn", "secure-care",
    "probation", "authority-ended", "adults",
)  # fmt: skip
REPORTED = WITH_PARENTS[1:]
ANY_HOME = ("neighbour-call", "teacher", "supervision", "secure-care", "probation", "authority-ended", "adults")
AGREED = ("neighbour-call", "teacher", "adults")


@dataclass(frozen=True)
class Edge:
    """Something rare about a family that every system has to get right.

    Attributes:
        nl, en: what it is.
        courses: the courses in which it can occur; all when empty.
        wishes: what it asks of the story before it is told.
        change: what it does to the story once that is told.
    """

    nl: str
    en: str
    courses: tuple[str, ...] = ()
    wishes: dict[str, Any] = field(default_factory=dict)
    change: Callable[[Story], None] | None = None


EDGES: dict[str, Edge] = {
    "diacritics": Edge("Alle namen hebben letters met tekens.", "All names have letters with marks.",
                       wishes={"diacritics": True}),
    "longest-name": Edge("Een naam van 200 tekens.", "A name of 200 characters.", WITH_PARENTS,
                         change=edges_of_persons.longest_name),
    "pseudonym": Edge("Iemand heet in het dossier anders.", "Somebody goes by a pseudonym.",
                      change=edges_of_persons.pseudonym),
    "name-change": Edge("Een kind kreeg een andere achternaam.", "A child got another family name.",
                        change=edges_of_persons.name_change),
    "partial-date": Edge("Van een geboortedatum is de dag of de maand onbekend.", "The day or month of a birth is unknown.",
                         WITH_PARENTS, change=edges_of_persons.partial_date),
    "unknown-date": Edge("Een geboortedatum is helemaal onbekend.", "A birth date is wholly unknown.",
                         change=edges_of_persons.unknown_date),
    "leap-day": Edge("Een kind is op 29 februari geboren.", "A child was born on 29 February.", WITH_PARENTS,
                     change=edges_of_persons.leap_day),
    "unborn": Edge("Er is een kind op komst.", "A child is expected.", WITH_PARENTS, change=edges_of_persons.unborn),
    "twins": Edge("Twee kinderen zijn op dezelfde dag geboren.", "Two children were born on the same day.",
                  ("neighbour-call", "teacher", "divorce", "supervision", "authority-ended", "adults"), {"twins": True}),
    "many-children": Edge("Er zijn acht kinderen.", "There are eight children.", AGREED, {"children": 8}),
    "turned-eighteen": Edge("Een kind is net achttien en de hulp hield op.", "A child just turned eighteen and help ended.",
                            WITH_PARENTS, change=edges_of_persons.turned_eighteen),
    "deceased-parent": Edge("Een ouder overlijdt, de ander heeft dan alleen het gezag.",
                            "A parent dies, and the other then has sole authority.", AGREED, {"shape": "together"},
                            edges_of_persons.deceased_parent),
    "deceased-child": Edge("Een broertje of zusje is eerder overleden.", "A brother or sister died before.", WITH_PARENTS,
                           change=edges_of_persons.deceased_child),
    "no-bsn": Edge("Een kind heeft geen burgerservicenummer.", "A child has no citizen service number.",
                   change=edges_of_persons.no_bsn),
    "several-nationalities": Edge("Een kind heeft drie nationaliteiten.", "A child has three nationalities.",
                                  change=edges_of_persons.several_nationalities),
    "sign-language": Edge("Een ouder heeft een tolk gebarentaal nodig.", "A parent needs a sign language interpreter.",
                          WITH_PARENTS, change=edges_of_persons.sign_language),
    "confidential-address": Edge("Het adres is geheim.", "The address is confidential.", WITH_PARENTS,
                                 change=edges_of_persons.confidential_address),
    "municipality-merger": Edge("De gemeente ging op in een andere.", "The municipality merged into another.",
                                change=edges_of_cases.municipality_merger),
    "two-households": Edge("De kinderen wonen in twee huizen.", "The children live in two homes.", (*ANY_HOME, "divorce"),
                           {"shape": "two-homes"}),
    "custody-joint": Edge("Gezamenlijk gezag van ouders.", "Joint authority of parents.", AGREED, {"shape": "together"}),
    "custody-sole": Edge("Een ouder heeft alleen het gezag.", "One parent has sole authority.", AGREED, {"shape": "alone"}),
    "custody-with-another": Edge("Gezag van een ouder met een ander.", "Authority of a parent with another.", AGREED,
                                 {"shape": "step-family"}),
    "custody-guardian": Edge("Een kind in het gezin heeft een voogd.", "A child in the family has a guardian.", WITH_PARENTS,
                             change=edges_of_custody.one_guardian),
    "custody-two-guardians": Edge("Een kind in het gezin heeft twee voogden.", "A child in the family has two guardians.",
                                  WITH_PARENTS, change=edges_of_custody.two_guardians),
    "custody-agency": Edge("Een gecertificeerde instelling heeft de voogdij.", "A certified agency is the guardian.",
                           WITH_PARENTS, change=edges_of_custody.agency),
    "custody-legal-person": Edge("Een aanvaarde rechtspersoon heeft de voogdij.", "An accepted legal person is the guardian.",
                                 WITH_PARENTS, change=edges_of_custody.legal_person),
    "custody-none": Edge("Tijdelijk heeft niemand het gezag.", "For a time nobody has authority.", WITH_PARENTS,
                         change=edges_of_custody.nobody),
    "custody-unclear": Edge("Wie het gezag heeft, is niet te bepalen.", "Who has authority cannot be determined.",
                            WITH_PARENTS, change=edges_of_custody.unclear),
    "custody-in-part": Edge("Een deel van het gezag ligt bij de instelling.", "Part of the authority lies with the agency.",
                            ("newborn",), change=edges_of_custody.in_part),
    "conflicting-sources": Edge("Twee bronnen spreken elkaar tegen.", "Two sources contradict each other.",
                                change=edges_of_cases.conflicting_sources),
    "protected-reporter": Edge("Wie meldde, blijft onbekend.", "Who reported stays unknown.", REPORTED,
                               {"hidden_source": True}),
    "not-yet-told": Edge("Het gezin weet iets nog niet, omdat dat onveilig is.",
                         "The family does not know something yet, because that would be unsafe.",
                         change=edges_of_cases.not_yet_told),
    "withdrawn-consent": Edge("Een toestemming is ingetrokken.", "A consent was withdrawn.", WITH_PARENTS,
                              change=edges_of_cases.withdrawn_consent),
    "emergency-access": Edge("Iemand keek in een noodgeval zonder bevoegdheid.", "Somebody looked in an emergency.",
                             change=edges_of_cases.emergency_access),
    "agency-transfer": Edge("Een andere instelling neemt de maatregel over.", "Another agency takes over the measure.",
                            ("supervision",), {"asylum": False}, edges_of_cases.agency_transfer),
    "asylum-family": Edge("Het gezin vraagt asiel.", "The family seeks asylum.", ("supervision",), {"asylum": True}),
    "own-organisation-only": Edge("Een zorg is alleen voor de eigen organisatie.",
                                  "A concern is for the own organisation only.", change=edges_of_cases.own_organisation_only),
    "foreign-code": Edge("Er staan codes van anderen in open lijsten.", "Open lists hold codes of others.",
                         change=edges_of_cases.foreign_code),
    "retired-code": Edge("Een oude beoordeling heeft een code die niet meer in gebruik is.",
                         "An old assessment has a code that is no longer in use.", REPORTED,
                         change=edges_of_cases.retired_code),
    "extensions": Edge("Er staan velden van anderen in.", "There are fields of others.", change=edges_of_cases.extensions),
    "offset-moments": Edge("Momenten staan in een andere tijdzone, rond middernacht.",
                           "Moments stand in another time zone, around midnight.", change=edges_of_cases.offset_moments),
    "closed-case": Edge("De zaak is afgesloten.", "The case is closed.", ("neighbour-call", "teacher"), {"ending": "AFGESLOTEN"}),
    "family-merged": Edge("Het gezin is samengevoegd met een ander.", "The family was merged into another.",
                          ("neighbour-call", "teacher"), {"ending": "SAMENGEVOEGD"}, edges_of_cases.family_merged),
    "family-split": Edge("Het gezin is gesplitst.", "The family was split.", ("neighbour-call", "teacher"),
                         {"ending": "GESPLITST"}, edges_of_cases.family_split),
}  # fmt: skip
"""The edge cases, by name."""


def wanted(names: Iterable[str]) -> tuple[tuple[str, ...], Wishes]:
    """The courses in which these edge cases can all occur, and what they ask of the story together.

    Raises:
        UnknownEdge: there is no such edge case.
        EdgesDoNotCombine: no family can have all of them.
    """
    courses: tuple[str, ...] = ()
    wishes, asked = Wishes(), dict[str, Any]()
    chosen = list(names)
    for name in chosen:
        if name not in EDGES:
            raise UnknownEdge(name, nearest(name, EDGES))
        edge = EDGES[name]
        before = courses or edge.courses
        courses = tuple(course for course in before if not edge.courses or course in edge.courses)
        clashing = any(asked.get(key, value) != value for key, value in edge.wishes.items())
        if clashing or (before and not courses):
            raise EdgesDoNotCombine(chosen)
        asked |= edge.wishes
    return courses, replace(wishes, **asked)


def change(story: Story, name: str) -> None:
    """Lets an edge case do its work on a story that has been told."""
    edge = EDGES[name]
    if edge.change:
        edge.change(story)


def nearest(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known names that look most like a name."""
    return tuple(get_close_matches(name, list(known), n=3))
