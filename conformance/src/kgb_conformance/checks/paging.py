"""Checks of walking through a collection page by page."""

from collections.abc import Iterator
from typing import Any

from kgb_conformance import documents, families
from kgb_conformance.expecting import expect, expect_error, expect_items, expect_problem, expect_status
from kgb_conformance.families import SmallFamily
from kgb_conformance.registry import verifies
from kgb_conformance.renaming import fresh_id
from kgb_conformance.target import Target
from kgb_conformance.verdicts import Violation
from kgb_conformance.wire import Answer

_MOST_PAGES = 20


def _ids(answer: Answer) -> list[Any]:
    return [item["id"] for item in expect_items(answer)]


def _pages(target: Target, at: SmallFamily, limit: int) -> Iterator[Answer]:
    """The pages with the involvements of a family, for as long as there is a next."""
    answer = expect_status(target.get("/involvements", [("familyId", at.id), ("limit", str(limit))]), 200)
    for _ in range(_MOST_PAGES):
        yield answer
        if answer.next_page is None:
            return
        answer = expect_status(target.get(answer.next_page), 200)
    raise Violation(f"Na {_MOST_PAGES} bladzijden komt er nog een.", f"After {_MOST_PAGES} pages comes another.")


@verifies("paging/limit-is-honoured")
def a_page_holds_what_limit_asks(target: Target) -> None:
    """A page of three involvements with limit 1, 2 and 100 holds one, two and three."""
    at = families.small_family(target)
    families.more_involvements(target, at, 2)
    for limit, expected in ((1, 1), (2, 2), (100, 3)):
        count = len(_ids(expect_status(target.get("/involvements", [("familyId", at.id), ("limit", str(limit))]), 200)))
        expect(
            count == expected,
            f"Met limit {limit} kwamen er {count} van 3 in plaats van {expected}.",
            f"With limit {limit} came {count} of 3 instead of {expected}.",
        )


@verifies("paging/limit-is-honoured")
def a_limit_outside_the_bounds_is_refused(target: Target) -> None:
    """A limit of 0, -1, 101, abc, 1.5 or nothing gets 400 with the name of the parameter."""
    for value in ("0", "-1", "101", "abc", "1.5", ""):
        answer = target.get("/persons", [("limit", value)])
        error = expect_error(answer, expect_problem(answer, 400, "invalid-input"), "query/invalid")
        expect(error.get("name") == "limit", "De fout noemt limit niet.", "The error does not name limit.")


@verifies("paging/a-walk-visits-each-once")
def a_walk_visits_each_item_once(target: Target) -> None:
    """Five items walked with limit 2, with one added halfway: each of the five is seen exactly once, the newest
    first.
    """
    at = families.small_family(target)
    expected = [document["id"] for document in reversed([at.involvement, *families.more_involvements(target, at, 4)])]
    seen: list[Any] = []
    for number, page in enumerate(_pages(target, at, 2)):
        seen += _ids(page)
        if number == 0:
            families.record(target, "Involvement", documents.involvement(at.by, at.id))
    walked = [id_ for id_ in seen if id_ in expected]
    expect(
        walked == expected,
        f"Van vijf gegevens zag de wandeling er {len(set(walked))}, in {len(walked)} keer, of niet de nieuwste eerst.",
        f"Of five items the walk saw {len(set(walked))}, in {len(walked)} visits, or not the newest first.",
    )


@verifies("paging/last-page-has-no-next")
def walking_a_collection_ends(target: Target) -> None:
    """Walks of three and of four items with limit 2 take two pages, and the last has no link rel=next."""
    at = families.small_family(target)
    for count, more in ((3, 2), (4, 1)):
        families.more_involvements(target, at, more)
        pages = len(list(_pages(target, at, 2)))
        expect(
            pages == 2, f"{count} gegevens namen {pages} bladzijden van 2.", f"{count} items took {pages} pages of 2."
        )


@verifies("paging/foreign-cursors-are-refused")
def an_invented_cursor_is_refused(target: Target) -> None:
    """Cursors that the target did not give get 400 with the name of the parameter."""
    for cursor in ("bm90LW91cnM", "1", "AAAAAAAAAAAAAAAA", "not a cursor!", ""):
        answer = target.get("/persons", [("cursor", cursor)])
        error = expect_error(answer, expect_problem(answer, 400, "invalid-input"), "query/invalid")
        expect(error.get("name") == "cursor", "De fout noemt cursor niet.", "The error does not name cursor.")


@verifies("paging/nothing-is-an-empty-list")
def nothing_is_an_empty_list(target: Target) -> None:
    """A family that has no reports, and one that does not exist, give 200 with an empty list and no next."""
    at = families.small_family(target)
    for family_id in (at.id, fresh_id()):
        answer = expect_status(target.get("/reports", [("familyId", family_id)]), 200)
        expect(
            answer.fields.get("items") == [] and answer.next_page is None,
            "Een verzameling zonder treffers is geen lege lijst.",
            "A collection without hits is not an empty list.",
        )
