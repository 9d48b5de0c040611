"""Makes families from a seed: the dossier as an object, as plain values, or one after the other."""

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kgb_model.dates import add_days
from kgb_model.errors import UnknownCourse
from kgb_model.synthetic import accountability, details, edge_cases, history, orders, plans
from kgb_model.synthetic.chance import Chance
from kgb_model.synthetic.courses import COURSES
from kgb_model.synthetic.refusals import EdgesDoNotCombine, NotASeed
from kgb_model.synthetic.story import Record, Story, Wishes

if TYPE_CHECKING:
    from kgb_model._generated.dossier import Dossier

WEIGHTED = tuple(name for name, course in COURSES.items() for _ in range(course.weight))
"""The courses, each as often as its weight."""


def family(seed: int | str, *, edges: Iterable[str] | str = (), course: str = "") -> "Dossier":
    """The dossier of a family that never was: valid by every rule, and the same for the same seed, everywhere.

    Args:
        seed: a number or text; each gives another family.
        edges: names of edge cases (:data:`kgb_model.synthetic.EDGES`) that have to be in it, or one name.
        course: the course that the case takes (:data:`kgb_model.synthetic.COURSES`); drawn when left out.

    Raises:
        NotASeed: the seed is neither a whole number nor a text.
        UnknownEdge: there is no such edge case.
        UnknownCourse: there is no such course.
        EdgesDoNotCombine: no family can have all of it together.
    """
    return as_object(_made(seeded(seed), edges, course))


def as_object(value: Record) -> "Dossier":
    """Plain values of a dossier as an object."""
    # The objects take their time to load, and plain values do not need them.
    from kgb_model._generated.dossier import Dossier

    return Dossier.from_json(json.dumps(value))


def document(seed: int | str, *, edges: Iterable[str] | str = (), course: str = "") -> Record:
    """The same dossier as :func:`family` gives, as plain values: quicker, for whoever needs no object.

    Raises:
        NotASeed: the seed is neither a whole number nor a text.
        UnknownEdge: there is no such edge case.
        UnknownCourse: there is no such course.
        EdgesDoNotCombine: no family can have all of it together.
    """
    # Records share parts while a story is told; whoever changes a dossier does not expect that.
    copied: Record = json.loads(json.dumps(_made(seeded(seed), edges, course)))
    return copied


def seeded(seed: int | str) -> str:
    """A seed as text.

    Raises:
        NotASeed: it is neither a whole number nor a text with something in it.
    """
    if isinstance(seed, bool) or not isinstance(seed, int | str) or seed == "":
        raise NotASeed
    return str(seed)


def _listed(edges: Iterable[str] | str) -> list[str]:
    """The names of edge cases, each once; a text is the name of one."""
    return [edges] if isinstance(edges, str) else list(dict.fromkeys(edges))


def _made(seed: str, edges: Iterable[str] | str, course: str) -> Record:
    chosen = _listed(edges)
    courses, wishes = edge_cases.wanted(chosen)
    if course:
        if course not in COURSES:
            raise UnknownCourse(course, edge_cases.nearest(course, COURSES))
        if courses and course not in courses:
            raise EdgesDoNotCombine([*chosen, course])
        courses = (course,)
    story = begun(seed, courses, wishes)
    # In the order of the catalogue: the order in which they are asked for makes no difference.
    for name in edge_cases.EDGES:
        if name in chosen:
            # Each edge case draws for itself, so that it changes nothing else of the family.
            story.chance = Chance(f"kgb/{seed}/{name}")
            edge_cases.change(story, name)
    return finish(story)


def families(seed: int | str, count: int, *, edges: Iterable[str] | str | None = None) -> Iterator["Dossier"]:
    """Families one after the other, made when they are asked for: a million takes no more memory than one.

    Which family stands at a place depends on the seed and the place alone, and not on how many there are.

    Args:
        edges: edge cases that each family has to have, or the name of one. Without it each family has one or two now and
            then; with an empty list none has any.

    Raises:
        NotASeed: the seed is neither a whole number nor a text.
        UnknownEdge: there is no such edge case.
        EdgesDoNotCombine: no family can have all of them.
    """
    chosen = None if edges is None else _listed(edges)
    edge_cases.wanted(chosen or ())
    root = seeded(seed)
    return (as_object(document_at(root, place, chosen)) for place in range(count))


def document_at(seed: int | str, place: int, edges: list[str] | None = None) -> Record:
    """The family at a place in :func:`families`, as plain values."""
    own = f"{seed}/{place}"
    if edges is not None:
        return _made(own, edges, "")
    chance = Chance(f"kgb/{own}/edges")
    found = chance.some(tuple(edge_cases.EDGES), 0, 2) if chance.likely(0.5) else []
    try:
        return _made(own, found, "")
    except EdgesDoNotCombine:
        return _made(own, found[:1], "")


def begun(seed: str, courses: tuple[str, ...] = (), wishes: Wishes | None = None, *, bare: bool = False) -> Story:
    """The story of a seed up to the last event, on one of these courses when they are given; bare without what surrounds it."""
    story = Story(f"kgb/{seed}", wishes)
    allowed = [name for name in WEIGHTED if not courses or name in courses]
    COURSES[story.chance.pick(allowed)].tell(story)
    if not bare:
        surround(story)
    return story


def surround(story: Story) -> None:
    """Adds what came before the case, what runs beside it and how everybody answers for it."""
    history.look_into_the_past(story)
    if story.family["status"] == "ACTIEF" and story.chance.likely(0.15):
        history.granted_help(story)
    accountability.account(story)
    details.add_details(story)


def finish(story: Story) -> Record:
    """Ends the telling a few days after the last event, and gives the dossier."""
    story.document["asOfDate"] = story.pass_days(1, 5)
    orders.expire(story, add_days(story.day, -1))
    plans.look_at_conditions(story, story.day)
    return story.document
