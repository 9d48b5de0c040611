"""The records of a dossier that one reader may read, cut down to the properties that are meant for the family.

Everything that an overview tells passes through here.
"""

from collections.abc import Iterator
from typing import Any

from kgb_model.dates import date_of
from kgb_model.family_overview.access import NO_FAMILY, Access, Record, is_hidden_place
from kgb_model.family_overview.protected import ProtectedWords, clean
from kgb_model.family_overview.shown import AGREEMENT, SHOWN, STATEMENT, TEXTS, Shape


class Readable:
    """The readable part of one dossier for one reader. Lists have the newest first."""

    def __init__(self, access: Access) -> None:
        self.access = access
        self.protected = ProtectedWords(access)

    def _cut(self, value: Any, shape: Shape | None) -> Any:
        """A value with only what the shape lists, and without texts that hold a protected word."""
        if isinstance(value, list):
            return [self._cut(each, shape) for each in value]
        if isinstance(value, dict):
            present = {name: within for name, within in (shape or {}).items() if name in value}
            kept = {
                name: within for name, within in present.items() if name not in TEXTS or not self._tells(value[name])
            }
            return {name: self._cut(value[name], within) for name, within in kept.items()}
        return clean(value) if isinstance(value, str) else value

    def _tells(self, text: str) -> bool:
        return self.protected.occur_in(text)

    def _discreet(self, record: Record, about: set[str]) -> Record:
        """A record without the organisations that may not be named beside what is about these persons."""
        untold = {each for each in self.access.organisations if not self.access.may_name(each, about)}
        kept = {name: value for name, value in record.items() if not (isinstance(value, str) and value in untold)}
        if not record.get("confidant", {}).get("isSafeToUse", True):
            del kept["confidant"]
        if "whoIds" in record:
            kept["whoIds"] = [each for each in record["whoIds"] if each not in untold]
        if "remedies" in record and record.get("deciderId") in untold:
            kept["remedies"] = [{**each, "body": "", "explanation": ""} for each in record["remedies"]]
        return kept

    def _records(self, kind: str, when: str) -> list[Record]:
        opened = [each for each in self.access.dossier[kind] if self.access.is_open(each)]
        return sorted(opened, key=lambda record: str(record.get(when, "")), reverse=True)

    def person_name(self, person: str) -> str | None:
        """What a person is called, or nothing for whoever may not be named to the reader."""
        if person not in self.access.subjects and person not in self._nameable():
            return None
        name = self._cut(self.access.persons[person], SHOWN["persons"])["names"][:1]
        words = [name[0].get("givenNames"), name[0].get("prefix"), name[0].get("familyName")] if name else []
        if not any(words):
            return None
        called = str(words[0]).split()[0] if words[0] else " ".join(str(word) for word in words if word)
        return called if words[0] else called[0].upper() + called[1:]

    def _nameable(self) -> set[str]:
        members = self.access.dossier["family"]["members"]
        told = {member["personId"] for member in members if member["role"] in NO_FAMILY}
        return {member["personId"] for member in members} - told - self.access.shielded

    def organisation(self, organisation: str | None) -> Record:
        """The name and contacts of an organisation; empty for one that may not be named to the reader."""
        if organisation not in self.access.organisations or organisation in self.access.closed_organisations:
            return {}
        return dict(self._cut(_safe(self.access.organisations[organisation]), SHOWN["organisations"]))

    def own_words(self) -> list[Record]:
        """What the reader said about the family, and how the reader looks at it."""
        family = self.access.dossier["family"]
        if family["confidentiality"] not in ("NORMAAL", "VERTROUWELIJK", "GEHEIM_ADRES"):
            return []
        own = [each for each in family.get("ownWords", []) if self._is_own(each)]
        views = [each for each in family["members"] if each["personId"] == self.access.reader and "ownView" in each]
        said: list[Record] = self._cut(own, SHOWN["ownWords"])
        return said + [{"text": each["ownView"]} for each in self._cut(views, SHOWN["members"]) if each]

    def _is_own(self, statement: Record) -> bool:
        source = statement["source"]
        return not source["identityProtected"] and source.get("personId") == self.access.reader

    def involvements(self) -> list[Record]:
        """Who is involved with the reader on the day."""
        found = [each for each in self._records("involvements", "fromDate") if self.access.is_involved(each)]
        now = [each for each in found if self.access.holds(each)]
        cut: list[Record] = self._cut([each | _safe_professional(each) for each in now], SHOWN["involvements"])
        return [each for each in cut if self.organisation(each["organisationId"])]

    def concerns(self) -> list[Record]:
        """The concerns that the reader may read; of one about others only the statements about the reader."""
        found = []
        for concern in () if self.access.is_young else self._records("concerns", "sinceDate"):
            about = set(concern["aboutIds"])
            cut = self._cut(concern, SHOWN["concerns"]) | {"statements": self._statements(concern["statements"], about)}
            if self.access.may_read(about):
                found.append(cut)
            elif cut["statements"]:
                found.append({"id": cut["statements"][0]["id"], "aboutIds": [], "statements": cut["statements"]})
        return found

    def _statements(self, statements: list[Record], about: set[str], *, is_party: bool = False) -> list[Record]:
        """Statements with a text for the family that are about somebody of whom the reader may read."""
        found = []
        for statement in statements:
            protected = statement["source"]["identityProtected"] or "textForFamily" not in statement
            persons = set(statement.get("aboutIds", about))
            if not protected and (self.access.may_read(persons) or (is_party and persons <= about)):
                counter = [
                    each for each in statement.get("counterStatements", []) if each["personId"] == self.access.reader
                ]
                found.append(self._cut(statement | {"counterStatements": counter}, STATEMENT))
        return [each for each in found if "textForFamily" in each]

    def decisions(self) -> list[Record]:
        """The decisions that the reader may read: also whoever an exclusion order protects reads it."""
        found = []
        for decision in () if self.access.is_young else self._records("decisions", "decisionDate"):
            about = set(decision["aboutIds"])
            party = self.access.is_party(decision)
            if party or self.access.may_read(about | set(decision.get("protectedPersonIds", []))):
                own = [each for each in decision.get("hearings", []) if each["personId"] == self.access.reader]
                cut = self._cut(self._discreet(decision | {"hearings": own}, about), SHOWN["decisions"])
                cut["reasoning"] = self._statements(decision.get("reasoning", []), about, is_party=party)
                found.append(cut | {"isContestable": party or bool(about & self.access.subjects)})
        return found

    def measures(self) -> list[Record]:
        """Help and measures for the reader and for children about whom the reader may read."""
        found = () if self.access.is_young else self._records("measures", "startDate")
        own = [each for each in found if each["subjectId"] in self.access.subjects or self._binds(each)]
        return [self._cut(self._discreet(each, {each["subjectId"]}), SHOWN["measures"]) for each in own]

    def _binds(self, measure: Record) -> bool:
        return measure["framework"] == "DWANG_CIVIEL" and measure["subjectId"] in self.access.wards

    def placements(self) -> list[Record]:
        """Where the reader, or a child about whom the reader may read, stays: never an address."""
        found = [each for each in self._records("placements", "fromDate") if not is_hidden_place(each)]
        return [
            self._cut(each, SHOWN["placements"])
            for each in found
            if self.access.may_read({each["personId"]}, betrays_place=True)
        ]

    def plans(self) -> list[Record]:
        """The plans in force, with the goals and agreements in them that concern the reader.

        Of a plan that the reader may not read, only the agreements that the reader keeps or checks.
        """
        in_force = [each for each in self._records("plans", "adoptedDate") if each["status"] == "VASTGESTELD"]
        found = []
        for plan in in_force:
            about = set(plan["aboutIds"])
            if not self.access.may_read(about):
                found += self._agreed_with_reader(plan, about)
                continue
            goals = [
                each if each["ownerIds"] == [self.access.reader] else each | {"inOwnWords": ""}
                for each in plan.get("goals", [])
                if each["status"] != "VERVALLEN" and self.access.may_read(set(each["ownerIds"]))
            ]
            told = [self._discreet(each, about) for each in plan.get("agreements", []) if self._is_told(each, about)]
            found.append(self._cut(self._discreet(plan, about) | {"goals": goals, "agreements": told}, SHOWN["plans"]))
        return found

    def _agreed_with_reader(self, plan: Record, about: set[str]) -> list[Record]:
        """What the reader agreed to do or check in a plan of others: no word of the plan itself, not even its kind."""
        kept = [each for each in plan.get("agreements", []) if self._keeps(each) and self._is_told(each, about)]
        agreements = [
            each for each in self._cut([self._discreet(each, about) for each in kept], AGREEMENT) if "text" in each
        ]
        return [{"id": agreements[0]["id"], "agreements": agreements}] if agreements else []

    def _keeps(self, agreement: Record) -> bool:
        return self.access.reader in {*agreement["whoIds"], agreement.get("checkedById")}

    def _is_told(self, agreement: Record, about: set[str]) -> bool:
        """Whether an agreement concerns the reader; conditions of safety and contact concern everybody in the plan."""
        parties = {*agreement["whoIds"], agreement.get("checkedById")}
        keepers = parties & self.access.persons.keys()
        if agreement["status"] == "VERVALLEN" or not self.access.holds({"toDate": agreement.get("toDate", "9999")}):
            return False
        if self.access.reader in keepers:
            return True
        if keepers & self.access.shielded or parties & self.access.closed_organisations:
            return False
        shared = agreement["kind"] in ("VEILIGHEIDSVOORWAARDE", "CONTACTREGELING") or not keepers
        return bool(keepers & self.access.subjects) or (shared and self.access.reader in about)

    def safety_levels(self) -> list[Record]:
        """The last judgement of how safe it is for the reader and the reader's children."""
        levels: dict[str, Record] = {}
        for record, date, judgements in sorted(self._judged(), key=lambda judged: judged[1]):
            for each in judgements if date <= self.access.on else []:
                if each["personId"] in self.access.subjects:
                    levels[each["personId"]] = {**each, "date": date, "basedOnId": record["id"]}
        return [self._cut(each, SHOWN["safetyLevels"]) for each in levels.values()]

    def _judged(self) -> Iterator[tuple[Record, str, list[Record]]]:
        if self.access.is_young:
            return
        for record in self._records("safetyAssessments", "startDate"):
            yield record, str(record.get("decidedDate", record["startDate"])), record.get("results", [])
        for record in self._records("evaluations", "heldAt"):
            yield record, date_of(record["heldAt"]), record["safetyNow"]

    def safety_assessments(self) -> list[Record]:
        """The weighings of safety of which the reader may read the explanation."""
        found = () if self.access.is_young else self._records("safetyAssessments", "startDate")
        about = self._about("concerns") | self._about("reports")
        readable = []
        for record in found:
            persons = {each["personId"] for each in record.get("results", [])}
            for source in (record.get("reportId"), *record.get("concernIds", [])):
                persons |= about.get(str(source), set())
            if self.access.may_read(persons):
                readable.append(self._cut(record, SHOWN["safetyAssessments"]))
        return readable

    def evaluations(self) -> list[Record]:
        """The moments of looking back of which the reader may read the explanation."""
        found = () if self.access.is_young else self._records("evaluations", "heldAt")
        about = self._about("plans")
        readable = []
        for record in found:
            persons = {each["personId"] for each in record["safetyNow"]} | set(record.get("participantIds", []))
            if self.access.may_read(persons.union(*(about.get(plan, set()) for plan in record.get("planIds", [])))):
                readable.append(self._cut(record, SHOWN["evaluations"]) | {"date": date_of(record["heldAt"])})
        return readable

    def _about(self, kind: str) -> dict[str, set[str]]:
        return {each["id"]: set(each["aboutIds"]) for each in self.access.dossier[kind]}

    def requests(self) -> list[Record]:
        """What the reader asked about the own records."""
        own = [
            each
            for each in self._records("rightsRequests", "receivedDate")
            if each["requesterId"] == self.access.reader
        ]
        return [self._cut(each, SHOWN["rightsRequests"]) for each in own]


def _safe(holder: Record) -> Record:
    """A holder of contacts with only those that nobody listens in on."""
    contacts = [each for each in holder.get("contacts", []) if each.get("isSafeToUse", True)]
    return {**holder, "contacts": contacts}


def _safe_professional(involvement: Record) -> Record:
    return {"professional": _safe(involvement["professional"])} if "professional" in involvement else {}
