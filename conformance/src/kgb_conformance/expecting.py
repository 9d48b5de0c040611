"""The vocabulary of the checks: what is expected, and what is said when it is not there.

Nothing that the target sent is repeated, except statuses, header values of the protocol, codes and pointers.
"""

import re
from collections.abc import Iterable
from typing import Any

import kgb_spec
from kgb_conformance.pointers import differences
from kgb_conformance.structure import Fault, faults
from kgb_conformance.verdicts import Violation
from kgb_conformance.wire import Answer

_SAFE = re.compile(r"[A-Za-z0-9 ,;:=*'\"+._/#~-]{0,160}\Z")
_CODE = re.compile(r"[a-z0-9-]+/[a-z0-9-]+\Z")
_MANY = 5


def expect(holds: object, nl: str, en: str) -> None:
    """The target does what the standard says, or this is a violation with these words."""
    if not holds:
        raise Violation(nl, en)


def shown(value: object) -> str:
    """A value of the protocol as it may stand in a report."""
    text = str(value)
    return f"'{text}'" if _SAFE.match(text) else "iets anders / something else"


def listed(places: Iterable[str]) -> str:
    """The first few places, for a sentence."""
    every = list(places)
    return ", ".join(place or "(root)" for place in every[:_MANY]) + (", ..." if len(every) > _MANY else "")


def expect_status(answer: Answer, *statuses: int) -> Answer:
    """The answer has one of these statuses."""
    wanted_nl, wanted_en = " of ".join(map(str, statuses)), " or ".join(map(str, statuses))
    said = _codes_of(answer)
    expect(
        answer.status in statuses,
        f"{answer.question} gaf {answer.status} in plaats van {wanted_nl}{said}.",
        f"{answer.question} gave {answer.status} instead of {wanted_en}{said}.",
    )
    return answer


def _codes_of(answer: Answer) -> str:
    """The codes in a problem, as the reason why something right was refused."""
    try:
        codes = [str(error["code"]) for error in answer.fields["errors"]]
    except (Violation, LookupError, TypeError):
        return ""
    known = sorted({code for code in codes if _CODE.match(code)})
    return f" ({listed(known)})" if known else ""


def expect_header(answer: Answer, name: str, value: str) -> None:
    """A header has exactly this value."""
    given = answer.headers.get(name)
    expect(
        given == value,
        f"{answer.question} ({answer.status}): {name} is {shown(given)} in plaats van {shown(value)}.",
        f"{answer.question} ({answer.status}): {name} is {shown(given)} instead of {shown(value)}.",
    )


def expect_shape(answer: Answer, schema: str) -> dict[str, Any]:
    """The answer is JSON that follows a schema."""
    found = faults(schema, answer.document)
    expect_no_faults(answer, found)
    return answer.fields


def expect_no_faults(answer: Answer, found: list[Fault]) -> None:
    """Nothing was found against the schema."""
    told = listed(f"{fault.code} {fault.pointer}" for fault in found)
    expect(
        not found,
        f"{answer.question} gaf een inhoud die niet aan het schema voldoet: {told}.",
        f"{answer.question} gave content that does not follow the schema: {told}.",
    )


def expect_problem(answer: Answer, status: int, slug: str) -> list[dict[str, Any]]:
    """The answer is this problem (RFC 9457); gives its errors."""
    expect_status(answer, status)
    given = str(answer.fields.get("type", "")).removeprefix(f"{kgb_spec.BASE}problems/")
    expect(
        given == slug,
        f"{answer.question} gaf probleem {shown(given)} in plaats van '{slug}'.",
        f"{answer.question} gave problem {shown(given)} instead of '{slug}'.",
    )
    errors = answer.fields.get("errors", [])
    return [error for error in errors if _is_error(error)] if isinstance(errors, list) else []


def _is_error(error: object) -> bool:
    return isinstance(error, dict) and all(isinstance(error.get(name, ""), str) for name in ("code", "pointer"))


def expect_items(answer: Answer) -> list[dict[str, Any]]:
    """The answer is a page; gives its items, each an object with an id."""
    expect_status(answer, 200)
    items = answer.fields.get("items")
    right = isinstance(items, list) and all(
        isinstance(item, dict) and isinstance(item.get("id"), str) for item in items
    )
    expect(right, f"{answer.question} gaf geen lijst van gegevens.", f"{answer.question} gave no list of resources.")
    return list(items or [])


def expect_error(
    answer: Answer, errors: list[dict[str, Any]], code: str, places: Iterable[str] | None = None
) -> dict[str, Any]:
    """Among the errors is one with this code, at one of these places when they are given."""
    wanted = None if places is None else set(places)
    for error in errors:
        if error.get("code") == code and (wanted is None or error.get("pointer") in wanted):
            return error
    there = "" if wanted is None else f" {listed(sorted(wanted))}"
    given = listed(sorted({f"{error.get('code')} {error.get('pointer', '')}".strip() for error in errors}))
    raise Violation(
        f"{answer.question} ({answer.status}) noemt niet {code}{there}; wel: {shown(given)}.",
        f"{answer.question} ({answer.status}) does not name {code}{there}; it names: {shown(given)}.",
    )


def expect_same(answer: Answer, sent: Any, given: Any) -> None:
    """What came back is what was sent."""
    places = list(differences(sent, given))
    expect(
        not places,
        f"{answer.question} gaf iets anders terug dan is gestuurd, op: {listed(places)}.",
        f"{answer.question} gave back something else than was sent, at: {listed(places)}.",
    )


def expect_absent(answer: Answer) -> None:
    """There is nothing at the address that was asked for."""
    expect(
        answer.status == 404,
        f"{answer.question} gaf {answer.status}: er is iets achtergebleven of er staat iets wat er niet hoort.",
        f"{answer.question} gave {answer.status}: something was left behind or stands where nothing belongs.",
    )
