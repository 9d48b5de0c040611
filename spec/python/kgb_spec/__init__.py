"""The KGB standard as data: schemas, code lists, rules, requirements, scenarios and the OpenAPI document.

Every function opens files of the standard and gives back plain Python values (dict, list, str, int, bool).
Nothing is fetched from the network and nothing is judged here. The values are shared: do not change them.

>>> schemas()["measure"]["title"]
'Measure'
>>> requirements()["paging/last-page-has-no-next"]["level"]
'MUST'
"""

from kgb_spec.scenarios import scenarios
from kgb_spec.sources import (
    BASE,
    SpecificationBroken,
    certainty_marks,
    code_lists,
    codes,
    conformance_classes,
    counterexamples,
    demands,
    examples,
    finding_codes,
    functions,
    laws,
    neighbours,
    openapi,
    problems,
    provisions,
    requirements,
    root,
    rules,
    schemas,
    topics,
    version,
)
from kgb_spec.vectors import final_dossier, vectors
from kgb_spec.versions import earlier_schemas, earlier_versions

__all__ = [
    "BASE",
    "SpecificationBroken",
    "certainty_marks",
    "code_lists",
    "codes",
    "conformance_classes",
    "counterexamples",
    "demands",
    "earlier_schemas",
    "earlier_versions",
    "examples",
    "final_dossier",
    "finding_codes",
    "functions",
    "laws",
    "neighbours",
    "openapi",
    "problems",
    "provisions",
    "requirements",
    "root",
    "rules",
    "scenarios",
    "schemas",
    "topics",
    "vectors",
    "version",
]
