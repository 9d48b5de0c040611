"""How a vendor makes objects."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import assert_type
from uuid import UUID

import kgb_model as kgb

ID = UUID("0198c5d2-7a10-7000-8000-000000000001")

name = kgb.HumanName(given_names="Bo", family_name="Vos")
pseudonym = kgb.HumanName(family_name="Vos", is_pseudonym=True, from_date="2026-03")
nobody = kgb.HumanName()  # error
in_the_case_of_the_wire = kgb.HumanName(familyName="Vos")  # error
a_number = kgb.HumanName(family_name=3)  # error
nothing = kgb.HumanName(family_name="Vos", prefix=None)  # error
misspelled = kgb.HumanName(family_name="Vos", prefx="van")  # error

source = kgb.Source(
    kind=kgb.SourceKind.OUDER,
    person_id=ID,
    obtained_at=datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
    identity_protected=False,
)
need = kgb.SupportNeed(kind=kgb.SupportNeedKind.TAAL, source=source, established_date="2026")
own_need = kgb.SupportNeed(kind="gemeente-meerdijk:TOLK", source=source, established_date="2026")

observation = kgb.ReflectionObservation(
    principle=kgb.WorkingPrinciple.GEZIN_ALS_UITGANGSPUNT, direction=kgb.ReflectionDirection.GAAT_GOED, text="Samen."
)
action = kgb.ReflectionAction(text="Bellen", due_date=date(2026, 3, 1), is_done=False)

goal_lists: Sequence[kgb.ReflectionAction] = [action]
basis = kgb.SharingBasis(
    basis=kgb.SharingGround.TOESTEMMING,
    purpose="Samen een plan maken.",
    from_date=date(2026, 3, 1),
    until_date=date(2026, 9, 1),
    categories=[kgb.InformationCategory.PLAN],
)
same_with_a_tuple = kgb.SharingBasis(
    basis=kgb.SharingGround.TOESTEMMING,
    purpose="Samen een plan maken.",
    from_date=date(2026, 3, 1),
    until_date=date(2026, 9, 1),
    categories=(kgb.InformationCategory.PLAN, kgb.InformationCategory.GEZAG),
)
assert_type(basis.categories, Sequence[kgb.InformationCategory])
extension = kgb.Extension(name="nl.example.team", value={"colour": ["green"]})
