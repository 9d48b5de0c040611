"""Families that never were, for demonstrations, tests and benchmarks: from a seed, valid by every rule, and about nobody.

>>> from kgb_model import synthetic
>>> dossier = synthetic.family(1, edges=["twins"])
>>> len({person.id for person in dossier.persons}) == len(dossier.persons)
True

The same seed gives the same bytes on each machine. Citizen service numbers are of the range for tests alone, addresses and
organisations do not exist.
"""

from kgb_model.synthetic.courses import COURSES, Course
from kgb_model.synthetic.edge_cases import EDGES, Edge
from kgb_model.synthetic.flaws import FLAWS, Flaw, Flawed, flawed
from kgb_model.synthetic.making import document, families, family
from kgb_model.synthetic.occurrences import Coverage, coverage
from kgb_model.synthetic.refusals import EdgesDoNotCombine, NotASeed, NotMadeUp, NotThatMany
from kgb_model.synthetic.sizes import grown, small

__all__ = [
    "COURSES",
    "EDGES",
    "FLAWS",
    "Course",
    "Coverage",
    "Edge",
    "EdgesDoNotCombine",
    "Flaw",
    "Flawed",
    "NotASeed",
    "NotMadeUp",
    "NotThatMany",
    "coverage",
    "document",
    "families",
    "family",
    "flawed",
    "grown",
    "small",
]


def __dir__() -> list[str]:
    return sorted(__all__)
