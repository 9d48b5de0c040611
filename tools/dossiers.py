"""Plays each scenario on paper and writes the dossier with which it ends: spec/generated/dossiers/<scenario>.json."""

import json
from typing import Any

import kgb_spec

COLLECTIONS: dict[str, str] = {
    kgb_spec.schemas()[entry["items"]["$ref"].removesuffix(".json")]["title"]: name
    for name, entry in kgb_spec.schemas()["dossier"]["properties"].items()
    if "items" in entry
}
"""Where the resources of each kind stand in a dossier."""

NAMED = ("persons", "organisations")
"""What is in a dossier because something else names it."""


class ScenarioBroken(Exception):
    """A scenario contradicts itself; the message says at which step."""


class Paper:
    """What has been recorded so far."""

    def __init__(self) -> None:
        self.family: dict[str, Any] = {}
        self.others: dict[str, dict[str, Any]] = {}
        """Further families of the story by id; the dossier is that of the first."""
        self.kept: dict[str, list[dict[str, Any]]] = {name: [] for name in COLLECTIONS.values()}

    def play(self, step: dict[str, Any]) -> None:
        """Carries out one step."""
        operation = step["operation"]
        if operation.startswith("create"):
            self.record(operation.removeprefix("create"), step["body"])
        elif operation.startswith("replace"):
            self.replace(operation.removeprefix("replace"), step["id"], step["body"])
        elif operation == "acceptHandover":
            self.accept(step["id"], step["body"]["acceptedAt"])
        elif operation == "refuseHandover":
            self.answer(step["id"], {"status": "GEWEIGERD", **step["body"]}, step["body"]["refusedAt"])

    def record(self, kind: str, document: dict[str, Any]) -> None:
        if kind == "Family" and self.family:
            self.others[document["id"]] = document
        elif kind == "Family":
            self.family = document
        elif kind in COLLECTIONS:
            # What is about no family, such as a reflection, is in no dossier.
            self.kept[COLLECTIONS[kind]].append(document)

    def replace(self, kind: str, resource_id: str, document: dict[str, Any]) -> None:
        if kind == "Family" and resource_id in self.others:
            self.others[resource_id] = self.next_version(self.others[resource_id], document)
            return
        if kind == "Family":
            self.family = self.next_version(self.family, document)
            return
        if kind not in COLLECTIONS:
            return
        items = self.kept[COLLECTIONS[kind]]
        place = next(index for index, item in enumerate(items) if item["id"] == resource_id)
        items[place] = self.next_version(items[place], document)

    def next_version(self, before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
        if (after["id"], after["version"]) != (before["id"], before["version"] + 1):
            raise ScenarioBroken(f"{before['id']}: version {after['version']} follows {before['version']}")
        return after

    def answer(self, handover_id: str, change: dict[str, Any], moment: str) -> dict[str, Any]:
        handover = next(item for item in self.kept["handovers"] if item["id"] == handover_id)
        after = {
            **handover,
            **change,
            "version": handover["version"] + 1,
            "recordedAt": moment,
            "recordedById": handover["toId"],
        }
        self.replace("Handover", handover_id, after)
        return after

    def accept(self, handover_id: str, moment: str) -> None:
        handover = self.answer(handover_id, {"status": "AANVAARD", "acceptedAt": moment}, moment)
        if not handover["movesSafetyView"]:
            return
        receiver = [
            i for i in self.kept["involvements"] if i["organisationId"] == handover["toId"] and "toDate" not in i
        ][-1]
        for involvement in self.kept["involvements"]:
            if involvement["holdsSafetyView"] or involvement is receiver:
                moved = {
                    **involvement,
                    "version": involvement["version"] + 1,
                    "holdsSafetyView": involvement is receiver,
                }
                moved |= {"recordedAt": moment, "recordedById": handover["toId"]}
                self.replace("Involvement", involvement["id"], moved)

    def dossier(self, as_of: str) -> dict[str, Any]:
        """Everything of the family, with the persons and organisations that it names, as one document."""
        resources = {name: items for name, items in self.kept.items() if name not in NAMED}
        text = json.dumps([self.family, resources, self.kept["organisations"]])
        named = {name: [item for item in self.kept[name] if f'"{item["id"]}"' in text] for name in NAMED}
        return {"standardVersion": kgb_spec.version(), "asOfDate": as_of, "family": self.family, **named, **resources}


def final(scenario: dict[str, Any]) -> dict[str, Any]:
    """The dossier with which a scenario ends.

    Raises:
        ScenarioBroken: a step does not follow from those before it.
    """
    paper = Paper()
    for step in scenario["steps"]:
        try:
            paper.play(step)
        except (KeyError, StopIteration, IndexError, ScenarioBroken) as broken:
            raise ScenarioBroken(f"{scenario['id']}, step {step['name']}: {broken!r}") from broken
    return paper.dossier(scenario["asOfDate"])


def generate() -> dict[str, str]:
    """The final dossiers by their paths in the project."""
    return {
        f"spec/generated/dossiers/{name}.json": json.dumps(final(scenario), indent=2, ensure_ascii=False) + "\n"
        for name, scenario in kgb_spec.scenarios().items()
    }
