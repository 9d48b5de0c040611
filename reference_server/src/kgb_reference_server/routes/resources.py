"""List, create, read and replace for every kind of resource."""

from functools import partial

from kgb_reference_server import resources
from kgb_reference_server.operations import operation

PLURALS = {
    "Person": ("Persons", "/persons"),
    "Organisation": ("Organisations", "/organisations"),
    "Family": ("Families", "/families"),
    "Involvement": ("Involvements", "/involvements"),
    "Report": ("Reports", "/reports"),
    "Concern": ("Concerns", "/concerns"),
    "SafetyAssessment": ("SafetyAssessments", "/safety-assessments"),
    "Decision": ("Decisions", "/decisions"),
    "Measure": ("Measures", "/measures"),
    "Plan": ("Plans", "/plans"),
    "Handover": ("Handovers", "/handovers"),
}
"""What the operations and the collection of each kind are called."""

for _kind, (_plural, _path) in PLURALS.items():
    operation(f"list{_plural}")(partial(resources.list_page, kind=_kind, path=_path))
    operation(f"create{_kind}")(partial(resources.create, kind=_kind, path=_path))
    operation(f"read{_kind}")(partial(resources.read, kind=_kind))
    operation(f"replace{_kind}")(partial(resources.replace, kind=_kind))
