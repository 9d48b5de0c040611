"""Ways in which what is only added to changes, and in which codes of others go wrong."""

from typing import Any

import kgb_spec
from kgb_conformance.kinds import kind_at
from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.messages import Refusal, Request, Response
from kgb_conformance.miniature.shelf import Document
from kgb_conformance.structure import Fault


class _Changing(Miniature):
    """The miniature in which somebody tries to change an access event."""

    def operate(self, request: Request) -> Response:
        _, collection, *id_ = request.path.split("/")
        if request.method == "PUT" and collection == "access-events" and id_:
            return self.changed(request, id_[0])
        return super().operate(request)

    def changed(self, request: Request, id_: str) -> Response:
        """What becomes of the change."""
        raise NotImplementedError


@violates("resources/what-is-only-added-to-never-changes")
class AnAccessEventCanBeReplaced(_Changing):
    """An access event has next versions like everything else."""

    def changed(self, request: Request, id_: str) -> Response:
        return self.replace_resource(request, kind_at("access-events"), id_)


@violates("resources/what-is-only-added-to-never-changes")
class AChangedAccessEventIsRefusedAndKept(_Changing):
    """A changed access event is refused, and yet is what is read from then on."""

    def changed(self, request: Request, id_: str) -> Response:
        self.shelf.keep("AccessEvent", self.content(request, "access-event"))
        raise Refusal("method-not-allowed", Allow="GET, HEAD")


@violates("resources/what-is-only-added-to-never-changes")
class NobodySaysThatAnAccessEventCanBeRead(_Changing):
    """A changed access event is refused without saying which methods there are."""

    def changed(self, request: Request, id_: str) -> Response:
        raise Refusal("method-not-allowed")


def _is_open(fault: Fault) -> bool:
    return fault.code == "code/unknown" and "anyOf" in kgb_spec.code_lists()[fault.facts["list"]]


@violates("resources/open-lists-take-codes-of-others")
class EveryListIsClosed(Miniature):
    """A code of somebody else is refused, also in an open list."""

    def faults(self, schema: str, document: Any) -> list[Fault]:
        found = super().faults(schema, document)
        if schema == "organisation" and ":" in str(document.get("type")):
            found.append(Fault("/type", "code/unknown", facts={"list": "organisation-type", "codes": ""}))
        return found


@violates("resources/open-lists-take-codes-of-others")
class CodesOfOthersBecomeSomethingElse(Miniature):
    """A code of somebody else comes back as ANDERS."""

    def given_back(self, document: Document) -> Document:
        return {**document, "type": "ANDERS"} if ":" in str(document.get("type")) else document


@violates("resources/open-lists-take-codes-of-others")
class AnOpenListTakesAnything(Miniature):
    """A misspelt code in an open list is taken for a new one."""

    def faults(self, schema: str, document: Any) -> list[Fault]:
        return [fault for fault in super().faults(schema, document) if not _is_open(fault)]


@violates("resources/open-lists-take-codes-of-others")
class EveryListIsOpen(Miniature):
    """A code of somebody else is taken in a closed list."""

    def faults(self, schema: str, document: Any) -> list[Fault]:
        found = super().faults(schema, document)
        return [fault for fault in found if _is_open(fault) or ":" not in str(document.get(fault.pointer[1:]))]


@violates("resources/open-lists-take-codes-of-others")
class AnOpenListDoesNotSayWhatItKnows(Miniature):
    """For a misspelt code in an open list the error names no codes."""

    def faults(self, schema: str, document: Any) -> list[Fault]:
        return [
            Fault(fault.pointer, fault.code, facts={**fault.facts, "codes": "..."}) if _is_open(fault) else fault
            for fault in super().faults(schema, document)
        ]
