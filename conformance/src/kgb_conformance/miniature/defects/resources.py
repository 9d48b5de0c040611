"""Ways in which single resources go wrong."""

from typing import Any

from kgb_conformance import references
from kgb_conformance.kinds import Kind
from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.messages import Refusal, Request, Response
from kgb_conformance.miniature.shelf import Document


@violates("resources/created-is-readable")
class TheAddressIsRelative(Miniature):
    """Location is a path."""

    def location(self, request: Request, place: str, document: Document) -> str:
        return place


@violates("resources/created-is-readable")
class CreatedIsOk(Miniature):
    """What was created gets 200."""

    def created(self, request: Request, place: str, document: Document) -> Response:
        response = super().created(request, place, document)
        response.status = 200
        return response


@violates("resources/created-is-readable")
class ExplanationsAreTrimmed(Miniature):
    """What is explained to the family is cut off when it is read back."""

    def given_back(self, document: Document) -> Document:
        if "explanationForFamily" not in document:
            return document
        return {**document, "explanationForFamily": document["explanationForFamily"][:20]}


@violates("resources/absent-is-not-found")
class AbsentIsEmpty(Miniature):
    """What is not there is an empty object."""

    def read_resource(self, request: Request, kind: Kind, id_: str) -> Response:
        if self.shelf.latest(id_, kind.title) is None:
            return Response(200, {})
        return super().read_resource(request, kind, id_)


@violates("resources/absent-is-not-found")
class AnyKindIsFoundAnywhere(Miniature):
    """An organisation can be read as if it were a person."""

    def existing(self, id_: str, title: str) -> Document:
        found = self.shelf.latest(id_)
        if found is None:
            raise Refusal("not-found")
        return found


@violates("resources/absent-is-not-found")
class AReplacementOfNothingCreates(Miniature):
    """A PUT on an id that is not there records it."""

    def replace_resource(self, request: Request, kind: Kind, id_: str) -> Response:
        if self.shelf.latest(id_) is None:
            return self.create_resource(request, kind)
        return super().replace_resource(request, kind, id_)


@violates("resources/an-id-is-used-once")
class ASecondPostOverwrites(Miniature):
    """A POST with an id that exists writes over it."""

    def check_id_is_free(self, id_: str) -> None:
        return


@violates("resources/an-id-is-used-once")
class ASecondPostIsRefusedAndKept(Miniature):
    """A POST with an id that exists is refused, and yet what it sent is what is read from then on."""

    def create_resource(self, request: Request, kind: Kind) -> Response:
        try:
            return super().create_resource(request, kind)
        except Refusal as refusal:
            if refusal.slug == "already-exists":
                self.shelf.keep(kind.title, self.content(request, kind.schema))
            raise


@violates("resources/versions-follow-each-other")
class VersionsMayLeaveGaps(Miniature):
    """Any higher version is taken."""

    def check_version_is_next(self, latest: Document, document: Document) -> None:
        if document["version"] <= latest["version"]:
            super().check_version_is_next(latest, document)


@violates("resources/versions-follow-each-other")
class TheSameVersionMayBeWrittenAgain(Miniature):
    """A version can be written over by another with the same number."""

    def check_version_is_next(self, latest: Document, document: Document) -> None:
        if document["version"] != latest["version"]:
            super().check_version_is_next(latest, document)


@violates("resources/versions-follow-each-other")
class EverythingStartsAtOne(Miniature):
    """What comes from elsewhere in a later version is refused."""

    def create_resource(self, request: Request, kind: Kind) -> Response:
        document = self.content(request, kind.schema)
        if document["version"] != 1:
            raise Refusal("version-not-next")
        return super().create_resource(request, kind)


@violates("resources/path-and-content-agree")
class TheContentDecides(Miniature):
    """A PUT writes over the resource that its content names."""

    def check_same_resource(self, latest: Document, document: Document) -> None:
        return


@violates("resources/path-and-content-agree")
class AResourceMayMove(Miniature):
    """A PUT may move a resource to another family."""

    def check_same_resource(self, latest: Document, document: Document) -> None:
        super().check_same_resource(
            latest, {**document, "familyId": latest.get("familyId")} if "familyId" in latest else document
        )


@violates("resources/unknown-references-are-refused")
class ReferencesAreNotFollowed(Miniature):
    """A reference may point at nothing."""

    def check_references(self, title: str, resource: Document) -> None:
        return


@violates("resources/unknown-references-are-refused")
class AnyKindWillDo(Miniature):
    """A reference may point at something of another kind."""

    def check_references(self, title: str, resource: Document) -> None:
        try:
            super().check_references(title, resource)
        except Refusal as refusal:
            if any(error["code"] != "reference/wrong-kind" for error in refusal.errors):
                raise


@violates("resources/unknown-references-are-refused")
class AnyFamilyWillDo(Miniature):
    """A reference may point at a resource of another family."""

    def known_to(self, title: str, resource: Document) -> dict[str, str]:
        return {**super().known_to(title, resource), **self.shelf.title_of}


@violates("resources/unknown-references-are-refused")
class AJudgementRestsOnItsOwnStatements(Miniature):
    """A judgement may rest on statements of the same resource only."""

    def known_to(self, title: str, resource: Document) -> dict[str, str]:
        own = {inner.id for inner in references.inner_ids(title, resource)}
        known = super().known_to(title, resource)
        return {id_: kind for id_, kind in known.items() if kind != "Statement" or id_ in own}


@violates("resources/extensions-survive")
class ExtensionsAreDropped(Miniature):
    """Extensions are not kept."""

    def given_back(self, document: Document) -> Document:
        return {name: value for name, value in document.items() if name != "extensions"}


@violates("resources/extensions-survive")
class NumbersLoseTheirTail(Miniature):
    """Whole numbers become floating ones, and large ones change."""

    def normalised_property(self, name: str, value: Any) -> Any:
        return _floating(value) if name == "extensions" else super().normalised_property(name, value)


def _floating(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _floating(below) for name, below in value.items()}
    if isinstance(value, list):
        return [_floating(item) for item in value]
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


@violates("resources/extensions-survive")
class EmptyIsAbsent(Miniature):
    """What is empty inside an extension is left out."""

    def normalised_property(self, name: str, value: Any) -> Any:
        return _filled(value) if name == "extensions" else super().normalised_property(name, value)


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _filled(below) for name, below in value.items() if below is not None or name == "value"}
    return [_filled(item) for item in value if item is not None] if isinstance(value, list) else value


@violates("resources/moments-are-in-utc")
class MomentsComeBackAsSent(Miniature):
    """Moments keep the offset with which they came."""

    def normalised(self, value: Any) -> Any:
        return value


@violates("resources/moments-are-in-utc")
class TheClockOnTheWallIsKept(Miniature):
    """The offset is replaced by Z, and the moment is another."""

    def normalised_property(self, name: str, value: Any) -> Any:
        if name.endswith("At") and isinstance(value, str):
            return value[:19] + "Z"
        return super().normalised_property(name, value)


@violates("resources/responses-follow-the-schema")
class AnswersHoldMore(Miniature):
    """A resource that is read has a property that the schema does not know."""

    def read_resource(self, request: Request, kind: Kind, id_: str) -> Response:
        response = super().read_resource(request, kind, id_)
        if response.document:
            response.document = {**response.document, "createdBy": "somebody"}
        return response


@violates("resources/responses-follow-the-schema")
class PagesCountTheirItems(Miniature):
    """A page has a total."""

    def page(self, items: list[Document]) -> dict[str, Any]:
        return {**super().page(items), "total": len(items)}


@violates("resources/a-family-filters-its-own")
class TheFilterIsIgnored(Miniature):
    """With familyId comes everybody's."""

    def all_of(self, kind: Kind, family_id: str | None) -> list[Document]:
        return super().all_of(kind, None)


@violates("resources/a-family-filters-its-own")
class TheFirstIsForgotten(Miniature):
    """With familyId the first that was recorded is left out."""

    def all_of(self, kind: Kind, family_id: str | None) -> list[Document]:
        return super().all_of(kind, family_id)[1 if family_id else 0 :]
