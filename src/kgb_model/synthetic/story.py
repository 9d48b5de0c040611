"""The story of one family while it is being told: the day that it has come to, and the records that there are."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from kgb_model._generated.index import STANDARD_VERSION
from kgb_model.dates import add_days, age_at
from kgb_model.synthetic import names, numbers
from kgb_model.synthetic.chance import Chance
from kgb_model.synthetic.codes import collections, label

Record = dict[str, Any]

MILLISECONDS_A_DAY = 86_400_000

FOUNDED = "2015-01-05"
"""When the organisations of these stories were recorded, shortly after the youth law came into force."""

CERTIFICATES = [
    {"number": "TEST-GI-1", "isProvisional": True, "fromDate": "2014-07-01", "toDate": "2014-12-31"},
    {"number": "TEST-GI-2", "isProvisional": False, "fromDate": "2015-01-01", "toDate": "2034-12-31"},
]


def called(kind: str) -> str:
    """What an organisation of a kind calls itself: the first of what its label names."""
    return label("OrganisationType", kind).split(" of ")[0].split(" (")[0]


@dataclass(frozen=True)
class Wishes:
    """What is asked of a story before it is told; what is left out is drawn.

    Attributes:
        shape: how the parents live.
        children: how many children there are.
        twins: whether the first two children were born on the same day.
        diacritics: whether all names have letters beyond the plain alphabet.
        hidden_source: whether who reported stays unknown.
        ending: the status of the family when the case has come to its end; it need not when left out.
        asylum: whether the family seeks asylum, so that another legal person carries out supervision.
    """

    shape: str = ""
    children: int = 0
    twins: bool = False
    diacritics: bool = False
    hidden_source: bool = False
    ending: str = ""
    asylum: bool = False


class Story:
    """A family, the people around it and everything that was recorded, up to a day.

    Attributes:
        chance: where all that is not fixed is drawn from.
        day: the day that the story has come to, as year-month-day.
        document: the dossier so far, as plain values.
        parents, children, network: the persons, by what they are to each other.
        about: the ids of the children that the case is about.
        wishes: what was asked of the story before it began.
        hidden_source: whether who reported stays unknown to the family.
        together: whether brothers and sisters stay together when they cannot live at home.
        lead: the id of the organisation that records now.
        levels: how safe it was last judged to be for each person.
    """

    def __init__(self, seed: str, wishes: Wishes | None = None) -> None:
        self.wishes = wishes or Wishes()
        self.chance = Chance(seed)
        self.day = add_days("2023-01-02", self.chance.below(800))
        self.town = self.chance.pick(names.TOWNS)
        self.together = self.chance.likely(0.5)
        self.taken: set[str] = set()
        self.parents: list[Record] = []
        self.children: list[Record] = []
        self.network: list[Record] = []
        self.about: list[str] = []
        self.lead = ""
        self.levels: dict[str, str] = {}
        self.hidden_source = self.chance.likely(0.3) or self.wishes.hidden_source
        self.document: Record = {"standardVersion": STANDARD_VERSION, "asOfDate": self.day, "family": {}}
        self.document |= {name: [] for name in collections()}
        self._organisations: dict[str, str] = {}
        self.family_id = self.new_id()

    @property
    def family(self) -> Record:
        """The record of the family."""
        found: Record = self.document["family"]
        return found

    def new_id(self, day: str = "") -> str:
        """An id of version 7 (RFC 9562) with the day in it."""
        days = date.fromisoformat(day or self.day).toordinal() - date(1970, 1, 1).toordinal()
        moment = days * MILLISECONDS_A_DAY + self.chance.below(MILLISECONDS_A_DAY)
        first, second, third = self.chance.below(2**12), self.chance.below(2**14), self.chance.below(2**48)
        stamp = f"{moment:012x}"
        return f"{stamp[:8]}-{stamp[8:]}-7{first:03x}-{0x8000 | second:04x}-{third:012x}"

    def moment(self, day: str = "", hour: int = 0) -> str:
        """A moment in working hours on a day."""
        return f"{day or self.day}T{hour or self.chance.between(8, 15):02}:{self.chance.below(60):02}:00Z"

    def pass_days(self, least: int, most: int) -> str:
        """Lets some days go by, and says which day it has become."""
        self.day = add_days(self.day, self.chance.between(least, most))
        return self.day

    def record(self, collection: str, shared: list[str], /, *, by: str = "", **properties: Any) -> Record:
        """Adds a record of the organisation that leads, or of another, on this day."""
        owner = by or self.lead
        made: Record = {
            "id": self.new_id(),
            "version": 1,
            "recordedAt": self.moment(hour=17),
            "recordedById": owner,
            "custodianId": owner,
            "confidentiality": "NORMAAL",
            "informationCategories": shared,
            "retentionClass": self.retention(owner),
        }
        if collection not in ("persons", "organisations"):
            made["familyId"] = self.family_id
        made |= properties
        self.document[collection].append(made)
        return made

    def retention(self, owner: str) -> str:
        """How long an organisation keeps what it records about a family."""
        return "VEILIG_THUIS" if owner == self._organisations.get("VEILIG_THUIS") else "JEUGDDOSSIER"

    def organisation(self, kind: str, place: str = "", **properties: Any) -> str:
        """The id of the organisation of a kind in this story, here or in another place; it is recorded when first named."""
        key = f"{kind}@{place}" if place else kind
        if key not in self._organisations:
            found = self.new_id(FOUNDED)
            self._organisations[key] = found
            self._record_organisation(found, kind, place or self.town, properties)
        return self._organisations[key]

    @property
    def agency(self) -> str:
        """The kind of organisation that carries out what the court decides."""
        return "NIDOS" if self.wishes.asylum else "GI"

    def _record_organisation(self, found: str, kind: str, place: str, properties: Record) -> None:
        system, value = numbers.organisation_number(self.chance, kind)
        made: Record = {
            "id": found,
            "version": 1,
            "recordedAt": f"{FOUNDED}T09:00:00Z",
            "recordedById": found,
            "custodianId": found,
            "confidentiality": "NORMAAL",
            "informationCategories": ["ORGANISATIE"],
            "retentionClass": "GEEN_GEZINSGEGEVENS",
            "name": f"{called(kind)} {place}",
            "type": kind,
            "identifiers": [{"system": system, "value": value}],
            "contacts": [{"kind": "TELEFOON", "value": f"088-0000{self.chance.between(0, 999):03}"}],
        }
        if kind == "GI":
            made["certificates"] = [dict(each) for each in CERTIFICATES]
        if system == "CORV_INSTANTIE":
            made["listings"] = [{"list": "CORV_PARTIJEN", "code": value, "asOfDate": FOUNDED}]
        self.document["organisations"].append(made | properties)

    def type_of(self, organisation: str) -> str:
        """The kind of organisation that an id stands for."""
        return next(str(each["type"]) for each in self.document["organisations"] if each["id"] == organisation)

    def person(self, found: str) -> Record:
        """The person with an id."""
        return next(each for each in self.document["persons"] if each["id"] == found)

    @property
    def given_names(self) -> set[str]:
        """The given names by which people in the story are called."""
        return {self.called(each["id"]) for each in self.document["persons"]}

    def called(self, found: str) -> str:
        """What a person is called in running text."""
        name = self.person(found)["names"][0]
        return str(name["givenNames"].split(" ")[0] if "givenNames" in name else name["familyName"])

    def age(self, found: str, day: str = "") -> int:
        """The age of a person on a day, negative before birth; 30 when it is not known, which is so of adults alone."""
        birth = self.person(found).get("birthDate", "")
        return age_at(birth, day or self.day) if len(birth) == 10 else 30

    def members(self, *roles: str) -> list[str]:
        """The ids of the members with one of these roles."""
        return [each["personId"] for each in self.family["members"] if each["role"] in roles]

    @property
    def parent_ids(self) -> list[str]:
        """The ids of the parents."""
        return [each["id"] for each in self.parents]

    @property
    def everybody(self) -> list[str]:
        """The ids of the parents and of the children that the case is about."""
        return [*self.parent_ids, *self.about]

    def running(self, collection: str, *statuses: str) -> list[Record]:
        """The records of a collection with one of these statuses."""
        return [each for each in self.document[collection] if each["status"] in statuses]
