"""Youth probation: a sentence, and the agency that works with the young person."""

from kgb_model.synthetic import orders, plans
from kgb_model.synthetic.involvements import end, involve, take_the_view
from kgb_model.synthetic.orders import measure, tell
from kgb_model.synthetic.story import Record, Story


def sentence(story: Story, worry: Record) -> None:
    """A sentence of the juvenile court, and the agency that works with the young person."""
    child, chance = story.about[0], story.chance
    kind = chance.pick(("JR_TB_GEDWONGEN", "JR_ITB_HK", "JR_ITB_CRIEM", "JR_GBM"))
    number = {"system": "PARKETNUMMER", "value": f"99/{chance.below(10**6):06}-26"}
    ruled = orders.decision(
        story,
        "VONNIS",
        "RECHTBANK",
        [kind],
        [child],
        identifiers=[number],
        petitionerId=story.organisation("OM"),
        informationCategories=["MAATREGEL", "STRAFRECHTELIJK"],
    )
    made = measure(story, kind, child, ruled, 12, **orders.agency_details(story))
    story.lead = story.organisation("GI")
    face = involve(story, "GI", "VAST_GEZICHT", "DWANG_STRAF")
    face["professional"]["role"] = "JEUGDRECLASSEERDER"
    take_the_view(story, face)
    end(story, story.document["involvements"][0], "OVERGEDRAGEN")
    story.pass_days(7, 20)
    plan = plans.make_plan(story, "PLAN_VAN_AANPAK", [worry], [made])
    if chance.likely(0.5):
        tell(
            story,
            "OVERTREDING_VOORWAARDE",
            [made["id"]],
            "Er is een afspraak niet nagekomen. Wij meldden dat.",
            organisationIds=[story.organisation("OM")],
        )
    for _ in range(chance.between(0, 3)):
        story.pass_days(70, 90)
        plans.evaluate(story, plan, measures=[made])
