"""Who may read about whom: the law on inspection and on hidden addresses, as sets of persons.

The first rule is that nothing may be read. What the law opens is added: what is about the reader (JW 7.3.10, AVG 15), and
for whoever holds authority what is about children under an age (JW 7.3.15, BW1 1:245). What may betray where somebody
stays who may not be found is taken off again (RJW 6a.6, WMO 5.3.2(4)).
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

from kgb_model.dates import age_at
from kgb_model.errors import NoReader, NotInTheDossier, NotOfTheFamily

Record: TypeAlias = dict[str, Any]

OPEN = ("NORMAAL", "VERTROUWELIJK")
"""The levels of confidentiality of records that a family member may read at all; the others never leave."""

NO_FAMILY = ("MELDER", "INFORMANT", "VOOGD_GI")
"""Roles in a family that do not make somebody a member of it: whoever told something, and a contact person of an agency."""

NETWORK = ("STEUNFIGUUR", "BUUR_NETWERK", "CONTACTPERSOON")
"""Roles of people who help the family and are not of it: they read what is about themselves alone and agreed with them."""

CHILDREN = ("JEUGDIGE", "KIND", "BROER_ZUS", "HALFBROER_ZUS", "STIEFBROER_ZUS", "PLEEGBROER_ZUS", "ONGEBOREN")
"""Roles of which the bearer is taken for a young child as long as no date of birth says otherwise."""

COURTS = ("RECHTBANK", "GERECHTSHOF", "HOGE_RAAD", "RVDK")
"""Types of organisation that a parent meets as a party, wherever the child is."""

ORDERS = ("BESCHIKKING_RECHTER", "BESCHIKKING_HOF", "BESLUIT_GI")
"""The kinds of decision about a child to which others than the child are parties."""

SHELTERS = ("VROUWENOPVANG", "MAATSCH_OPVANG")
"""Types of organisation of which the mere name tells that somebody fled."""


@dataclass(frozen=True, slots=True)
class AccessAges:
    """The ages at which inspection changes hands. The law leaves room between them: whoever answers for it chooses.

    Attributes:
        own_from: from this age somebody reads everything about themselves; younger children get a short overview, and
            whoever holds authority reads the rest (JW 7.3.15 [S26]).
        parents_until: below this age whoever holds authority reads about the child (JW 7.3.4, 7.3.15 [S26]). From 12 to
            15 parents and child both do; put 12 here where a child of that age objects. Of orders of a judge and of
            directions under them whoever holds authority reads until the child is of age.
    """

    own_from: int = 12
    parents_until: int = 16


class Access:
    """What one reader may read in one dossier, on one day.

    Raises:
        NoReader: the person died, or is not born yet.
        NotInTheDossier: nobody with that id is in the dossier.
        NotOfTheFamily: the person is no member of the family.
    """

    def __init__(self, dossier: Record, reader: str, on: str, ages: AccessAges) -> None:
        self.dossier, self.reader, self.on, self.ages = dossier, reader, on, ages
        self.persons: dict[str, Record] = {person["id"]: person for person in dossier["persons"]}
        self.organisations: dict[str, Record] = {each["id"]: each for each in dossier["organisations"]}
        if reader not in self.persons:
            raise NotInTheDossier(reader, {"nl": "persoon", "en": "person"})
        own = [member for member in dossier["family"]["members"] if member["personId"] == reader]
        if not any(member["role"] not in NO_FAMILY for member in own):
            raise NotOfTheFamily()
        self.roles = {member["role"] for member in own}
        if "deathDate" in self.persons[reader] or not self._is_born(self.persons[reader]):
            raise NoReader()
        self.is_member = any(self.holds(member) for member in own if member["role"] not in NO_FAMILY)

    def holds(self, dated: Record) -> bool:
        """Whether something with a period holds on the day."""
        return _first(dated.get("fromDate", "0001")) <= self.on <= _last(dated.get("toDate", "9999"))

    def _is_born(self, person: Record) -> bool:
        if "birthDate" in person:
            return _first(person["birthDate"]) <= self.on
        return "expectedBirthDate" not in person and "ONGEBOREN" not in self.roles

    @cached_property
    def is_family(self) -> bool:
        """Whether the reader is of the family, not only close to it: whoever holds authority is, whatever the role says."""
        return bool(self.roles - set(NETWORK) - set(NO_FAMILY) or self.wards)

    @cached_property
    def is_young(self) -> bool:
        """Whether the reader is a child below the age of own inspection, as far as anybody can tell."""
        age = self._ages_of(self.reader)
        return bool(self.roles & set(CHILDREN)) if age is None else age[0] < self.ages.own_from

    @cached_property
    def is_minor(self) -> bool:
        """Whether the reader is under age, which changes how the reader is addressed."""
        age = self._ages_of(self.reader)
        return bool(self.roles & set(CHILDREN)) if age is None else age[0] < 18

    def _ages_of(self, person: str) -> tuple[int, int] | None:
        """The lowest and highest age that a date of birth, perhaps a partial one, leaves open."""
        birth = self.persons[person].get("birthDate") or self.persons[person].get("expectedBirthDate")
        return (age_at(_last(birth), self.on), age_at(_first(birth), self.on)) if birth else None

    @cached_property
    def subjects(self) -> frozenset[str]:
        """The reader, and the children about whom the reader may read because of authority."""
        children = () if self.is_young else self._children(self.ages.parents_until)
        return frozenset({self.reader, *children})

    @cached_property
    def wards(self) -> frozenset[str]:
        """The minors over whom the reader holds authority: of orders that limit it the reader is a party (RV 798, 805)."""
        return frozenset() if self.is_young else frozenset(self._children(18))

    def _children(self, until: int) -> Iterator[str]:
        for custody in self.dossier["family"].get("custody", []):
            # Authority over a part, such as school only, opens nothing here: the part does not say what may be read.
            whole = "parts" not in custody and self.holds(custody)
            if whole and self.reader in custody.get("holderIds", []) and self._is_under(custody["childId"], until):
                yield custody["childId"]

    @cached_property
    def shielded(self) -> frozenset[str]:
        """The persons of whom the reader may not learn where they are."""
        members = [member for member in self.dossier["family"]["members"] if self.holds(member)]
        homes = {member["personId"]: set(member.get("livesInIds", [])) for member in members}
        hidden = set(self.hiding)
        places = self._secret_homes() | {home for person in hidden for home in homes.get(person, set())}
        places -= self._open_homes()
        hidden |= {person for person, lived in homes.items() if lived & places}
        together = {person for person, lived in homes.items() if lived & places & homes.get(self.reader, set())}
        return frozenset(hidden - together - {self.reader})

    @cached_property
    def hiding(self) -> frozenset[str]:
        """The persons of whom a record says that they may not be found, whoever reads."""
        return frozenset(self._hiding())

    def _hiding(self) -> Iterator[str]:
        for person in self.persons.values():
            stays = [each for each in person.get("addresses", []) if self.holds(each)]
            if person["confidentiality"] not in OPEN or any(_is_secret(each) for each in stays):
                yield person["id"]
        for placement in self.dossier["placements"]:
            if is_hidden_place(placement) and self.holds(placement):
                yield from (placement["personId"], *placement.get("carerIds", []))

    def _secret_homes(self) -> set[str]:
        return {home["id"] for home in self._homes() if _is_secret(home.get("address"))}

    def _open_homes(self) -> set[str]:
        # A home with an address that is no secret is the home that was left, however the record of membership lags behind.
        return {home["id"] for home in self._homes() if "address" in home and not _is_secret(home["address"])}

    def _homes(self) -> list[Record]:
        return list(self.dossier["family"].get("households", []))

    def may_read(self, about: set[str], *, betrays_place: bool = False) -> bool:
        """Whether the reader may read what is about these persons.

        What is about the reader may be read; by whoever is not of the family only when it is about nobody else. What is
        about a child of the reader may be, unless it is also about another who is shielded; and where it may betray a
        place, unless the child itself is.
        """
        if self.reader in about:
            return self.is_family or about == {self.reader}
        hidden = self.shielded if betrays_place else self.shielded - self.subjects
        return bool(about & self.subjects) and not about & hidden

    def is_party(self, decision: Record) -> bool:
        """Whether the reader is a party to an order (RV 798, 805).

        That is whoever holds authority over the minor, whoever asked for it, and a parent who was heard: also one whose
        authority it ended.
        """
        about = set(decision["aboutIds"])
        if decision["kind"] not in ORDERS or self.is_young or about & (self.shielded - self.wards):
            return False
        heard = any(each["personId"] == self.reader for each in decision.get("hearings", []))
        asked = decision.get("petitionerId") == self.reader
        return bool(about & self.wards) or asked or (heard and bool(about & self._own_children()))

    def _own_children(self) -> set[str]:
        related = self.dossier["family"].get("relationships", [])
        own = {each["toId"] for each in related if each["type"] == "IS_OUDER_VAN" and each["fromId"] == self.reader}
        return {child for child in own if self._is_under(child, 18)}

    def _is_under(self, person: str, age: int) -> bool:
        """Whether somebody is surely below an age; not when the date of birth leaves that open."""
        ages = self._ages_of(person) if person in self.persons else None
        return ages is not None and ages[1] < age

    def is_open(self, record: Record) -> bool:
        """Whether the record's confidentiality lets a family member read it at all."""
        return record["confidentiality"] in OPEN

    def is_hidden(self, involvement: Record) -> bool:
        """Whether the reader may not learn of an involvement, as apart from it being no business of the reader."""
        about = set(involvement.get("personIds", []))
        organisation = self.organisations.get(involvement["organisationId"])
        if not involvement["visibleToFamily"] or not self.is_open(involvement) or organisation is None:
            return True
        if self.reader in about:
            return not self.is_open(organisation)
        fled = organisation["type"] in SHELTERS and bool(self.shielded)
        return fled or bool(about & self.shielded) or not self.is_open(organisation)

    def is_involved(self, involvement: Record) -> bool:
        """Whether an involvement is with the reader, or with a child about whom the reader may read."""
        if self.is_hidden(involvement):
            return False
        if "personIds" in involvement:
            about = set(involvement["personIds"])
            return self.reader in about or self.may_read(about, betrays_place=True)
        return self.is_member and self.is_family

    @cached_property
    def known_organisations(self) -> frozenset[str]:
        """The organisations that are or were openly involved with the reader."""
        return frozenset(each["organisationId"] for each in self.dossier["involvements"] if self.is_involved(each))

    def may_name(self, organisation: str, about: set[str]) -> bool:
        """Whether an organisation may be named beside what is about these persons.

        Whoever decides on a shielded child, or helps it, may well sit where the child is: a municipality tells the town.
        """
        if organisation not in self.organisations or organisation in self.closed_organisations:
            return False
        if self.reader in about or not about & self.shielded or organisation in self.known_organisations:
            return True
        return self.organisations[organisation]["type"] in COURTS

    @cached_property
    def closed_organisations(self) -> frozenset[str]:
        """The organisations that are never named to the reader."""
        hidden = {each["organisationId"] for each in self.dossier["involvements"] if self.is_hidden(each)}
        for placement in self.dossier["placements"]:
            if "providerId" in placement and (is_hidden_place(placement) or placement["personId"] in self.shielded):
                hidden.add(placement["providerId"])
        closed = {each["id"] for each in self.organisations.values() if not self.is_open(each)}
        return frozenset(hidden - self.known_organisations | closed)


def is_hidden_place(placement: Record) -> bool:
    """Whether a stay is at a place that may not be known."""
    return placement["confidentiality"] not in OPEN or _is_secret(placement.get("address"))


def _is_secret(address: Record | None) -> bool:
    return address is not None and bool(address["isConfidential"])


def _first(partial: str) -> str:
    """The first day that a partial date leaves open."""
    return partial + "-01-01"[len(partial) - 4 :] if len(partial) < 10 else partial


def _last(partial: str) -> str:
    """The last day that a partial date leaves open."""
    month = partial if len(partial) > 4 else f"{partial}-12"
    return month if len(month) > 7 else f"{month}-{monthrange(int(month[:4]), int(month[5:7]))[1]}"
