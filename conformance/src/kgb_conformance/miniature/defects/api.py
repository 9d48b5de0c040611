"""Ways in which the interface as a whole is wrong."""

from copy import deepcopy

import kgb_spec
from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.messages import Refusal, Request, Response


@violates("api/serves-its-description")
class AnOperationIsNotDescribed(Miniature):
    """The description lacks the reading of findings."""

    def read_description(self, request: Request) -> Response:
        response = super().read_description(request)
        response.document = deepcopy(response.document)
        del response.document["paths"]["/families/{id}/findings"]["get"]
        return response


@violates("api/serves-its-description")
class TheDescriptionIsForItsOwnPagesOnly(Miniature):
    """No other page may read the description."""

    def read_description(self, request: Request) -> Response:
        return Response(200, kgb_spec.openapi())


@violates("api/declares-its-conformance")
class AnInventedClassIsDeclared(Miniature):
    """The statement names a class that the standard does not have."""

    classes = (*Miniature.classes, "platinum")


@violates("api/declares-its-conformance")
class AnotherVersionIsDeclared(Miniature):
    """The statement names a version that is not that of the standard."""

    def read_conformance(self, request: Request) -> Response:
        response = super().read_conformance(request)
        response.document["standardVersion"] = "2"
        return response


@violates("api/version-on-every-response")
class ErrorsHaveNoVersion(Miniature):
    """Only what went well carries API-Version."""

    def dressed(self, request: Request, response: Response) -> Response:
        response = super().dressed(request, response)
        if response.status >= 400:
            del response.headers["API-Version"]
        return response


@violates("api/version-on-every-response")
class OnlyTheMajorVersionIsGiven(Miniature):
    """API-Version is cut off after the first number."""

    def dressed(self, request: Request, response: Response) -> Response:
        response = super().dressed(request, response)
        response.headers["API-Version"] = response.headers["API-Version"].partition(".")[0]
        return response


@violates("api/trailing-slash-is-not-found")
class ASlashAtTheEndIsOverlooked(Miniature):
    """A path with a slash at the end is read as the path without it."""

    def find(self, path: str) -> tuple[dict[str, str], dict[str, str]]:
        return super().find(path.rstrip("/"))


@violates("api/trailing-slash-is-not-found")
class ASlashAtTheEndRedirects(Miniature):
    """A path with a slash at the end leads to the path without it."""

    def operate(self, request: Request) -> Response:
        if request.path.endswith("/"):
            return Response(307, None, {"Location": request.base + request.path.rstrip("/")})
        return super().operate(request)


@violates("api/head-works-as-get")
class HeadIsUnknown(Miniature):
    """HEAD does not exist."""

    def operate(self, request: Request) -> Response:
        if request.method == "HEAD":
            raise Refusal("method-not-allowed", Allow="GET")
        return super().operate(request)


@violates("api/head-works-as-get")
class HeadForgetsTheEtag(Miniature):
    """HEAD gives fewer headers than GET."""

    def dressed(self, request: Request, response: Response) -> Response:
        if request.method == "HEAD":
            response.headers.pop("ETag", None)
        return super().dressed(request, response)


@violates("api/other-methods-are-refused")
class AllowForgetsHead(Miniature):
    """Allow names GET and not HEAD."""

    def allowed(self, operations: dict[str, str]) -> list[str]:
        return sorted(operations)


@violates("api/other-methods-are-refused")
class AnotherMethodIsNotFound(Miniature):
    """A method that does not exist is taken for a path that does not exist."""

    def problem(self, refusal: Refusal) -> Response:
        return super().problem(Refusal("not-found") if refusal.slug == "method-not-allowed" else refusal)


@violates("api/other-media-types-are-refused")
class EveryContentIsTakenForJson(Miniature):
    """Content-Type is not looked at."""

    def check_media_type(self, request: Request) -> None:
        return


@violates("api/other-media-types-are-refused")
class AcceptIsIgnored(Miniature):
    """Whoever asks for XML gets JSON."""

    def check_accept(self, request: Request) -> None:
        return


@violates("api/unknown-query-keys-are-refused")
class AnUnknownParameterIsIgnored(Miniature):
    """A parameter that does not exist does nothing."""

    def check_query(self, request: Request, method: str, operation_id: str) -> None:
        known = self.query_names(operation_id)
        query = tuple((name, value) for name, value in request.query if name in known)
        super().check_query(Request("GET", request.path, query), method, operation_id)


@violates("api/unknown-query-keys-are-refused")
class TheFirstOfTwoParametersCounts(Miniature):
    """Of a repeated parameter the first is taken."""

    def check_query(self, request: Request, method: str, operation_id: str) -> None:
        query = tuple(dict(reversed(request.query)).items())
        super().check_query(Request("GET", request.path, query), method, operation_id)


@violates("api/security-headers-on-every-response")
class ErrorsMayBeStored(Miniature):
    """An error has no Cache-Control."""

    def standing_headers(self, response: Response) -> dict[str, str]:
        headers = super().standing_headers(response)
        return {name: headers[name] for name in headers if name != "Cache-Control" or response.status < 400}


@violates("api/security-headers-on-every-response")
class TheSoftwareTellsItsName(Miniature):
    """Every answer names the software."""

    def standing_headers(self, response: Response) -> dict[str, str]:
        return {**super().standing_headers(response), "Server": "miniature/1.0"}


@violates("api/security-headers-on-every-response")
class EveryPageMayReadEverything(Miniature):
    """Every answer lets every page read it."""

    def standing_headers(self, response: Response) -> dict[str, str]:
        return {**super().standing_headers(response), "Access-Control-Allow-Origin": "*"}


@violates("api/security-headers-on-every-response")
class PagesMayFrameIt(Miniature):
    """The policy on content says nothing of frames."""

    def standing_headers(self, response: Response) -> dict[str, str]:
        return {**super().standing_headers(response), "Content-Security-Policy": "default-src 'none'"}
