"""Ways in which errors are wrong."""

import traceback
from typing import Any

from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.messages import Refusal, Response


@violates("problems/errors-are-problem-details")
class ErrorsAreOrdinaryJson(Miniature):
    """An error is application/json."""

    def problem(self, refusal: Refusal) -> Response:
        response = super().problem(refusal)
        response.headers["Content-Type"] = "application/json"
        return response


@violates("problems/errors-are-problem-details")
class TheStatusInsideIsAnother(Miniature):
    """The content of a 404 says 400."""

    def problem(self, refusal: Refusal) -> Response:
        response = super().problem(refusal)
        if response.status == 404:
            response.document["status"] = 400
        return response


@violates("problems/errors-are-problem-details")
class TheTypeIsBlank(Miniature):
    """An error has no type of its own."""

    def problem(self, refusal: Refusal) -> Response:
        response = super().problem(refusal)
        response.document["type"] = "about:blank"
        return response


@violates("problems/errors-are-problem-details")
class AStaleChangeIsInvalidInput(Miniature):
    """A 412 has the type of a 400."""

    def problem(self, refusal: Refusal) -> Response:
        response = super().problem(refusal)
        if response.status == 412:
            response.document["type"] = response.document["type"].replace("precondition-failed", "invalid-input")
        return response


@violates("problems/invalid-input-is-400")
class InvalidInputIs422(Miniature):
    """Invalid input gets 422."""

    def problem(self, refusal: Refusal) -> Response:
        response = super().problem(refusal)
        if refusal.slug == "invalid-input":
            response.status = response.document["status"] = 422
        return response


@violates("problems/all-errors-at-once")
class OneErrorAtATime(Miniature):
    """Only the first error is named."""

    def problem(self, refusal: Refusal) -> Response:
        return super().problem(Refusal(refusal.slug, refusal.errors[:1], **refusal.headers))


@violates("problems/all-errors-at-once")
class CodesOfOnesOwn(Miniature):
    """The codes of errors are on no list."""

    def problem(self, refusal: Refusal) -> Response:
        told = [{**error, "code": error["code"].replace("schema/null", "schema/nil")} for error in refusal.errors]
        return super().problem(Refusal(refusal.slug, told, **refusal.headers))


@violates("problems/speak-both-languages")
class EverythingIsSaidInEnglish(Miniature):
    """The Dutch text is the English one."""

    def problem(self, refusal: Refusal) -> Response:
        for error in refusal.errors:
            error["message"] = {"nl": error["message"]["en"], "en": error["message"]["en"]}
        return super().problem(refusal)


@violates("problems/speak-both-languages")
class NobodySaysHowToPutItRight(Miniature):
    """The fix of a broken rule is empty in Dutch."""

    def problem(self, refusal: Refusal) -> Response:
        told = [{**error, "fix": {**error["fix"], "nl": " "}} for error in refusal.errors]
        return super().problem(Refusal(refusal.slug, told, **refusal.headers))


@violates("problems/reveal-nothing")
class TheWrongValueIsRepeated(Miniature):
    """The error repeats what was sent."""

    def check_document(self, schema: str, document: Any) -> None:
        try:
            super().check_document(schema, document)
        except Refusal as refusal:
            for error in refusal.errors:
                error["message"] = {language: f"{text} ({document})" for language, text in error["message"].items()}
            raise


@violates("problems/reveal-nothing")
class TheTraceIsShown(Miniature):
    """An error shows where in the program it arose."""

    def problem(self, refusal: Refusal) -> Response:
        response = super().problem(refusal)
        response.document["detail"] = "".join(traceback.format_exception(refusal))[-4000:] + 'File "single.py"'
        return response


@violates("problems/nearest-name-is-proposed")
class NoNameIsProposed(Miniature):
    """For an unknown property no other name is proposed."""

    def problem(self, refusal: Refusal) -> Response:
        for error in refusal.errors:
            if error["code"] == "schema/unknown-property":
                error["fix"] = {"nl": "Laat haar weg.", "en": "Leave it out."}
        return super().problem(refusal)
