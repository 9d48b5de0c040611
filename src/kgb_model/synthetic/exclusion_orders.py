"""Exclusion orders: a ban of some days on somebody who was violent, and a refuge for the others."""

from kgb_model.dates import add_days
from kgb_model.synthetic import orders, people, plans, reporting
from kgb_model.synthetic.agreed_help import begin, leave, local_help, look_back
from kgb_model.synthetic.names import HIDDEN_STREETS
from kgb_model.synthetic.story import Record, Story
from kgb_model.synthetic.texts import THEMES


def exclusion_order(story: Story) -> None:
    """Violence between partners: the mayor bans one of them from the home for some days, and the others have a plan."""
    begin(story, (0, 15), "together")
    worry = reporting.alarm(story, "ZORG", "ACUUT_ONVEILIG", "VOORWAARDEN_EN_VERVOLG", THEMES[0])
    banned, safe = story.parent_ids[1], [story.parent_ids[0], *story.about]
    fact = dict(worry["statements"][0], id=story.new_id())
    granted = orders.decision(
        story,
        "BESLUIT_BURGEMEESTER",
        "BURGEMEESTER",
        ["HUISVERBOD"],
        [banned],
        place="De woning van het gezin.",
        protectedPersonIds=safe,
        concernIds=[worry["id"]],
        safeAtHomeConsultedDate=story.day,
        reasoning=[fact],
        grounds=["ERNSTIG_ONMIDDELLIJK_GEVAAR"],
    )
    first = orders.measure(story, "HUISVERBOD", banned, granted, plannedEndDate=add_days(story.day, 10))
    plan = plans.make_plan(story, "VEILIGHEIDSPLAN", [worry], [first])
    story.pass_days(9, 10)
    if story.chance.likely(0.5):
        extend_exclusion(story, first, granted)
    orders.end_measure(story, first, "TERMIJN_VERSTREKEN")
    _, later = local_help(story, [worry], [worry, plan])
    plan |= {"status": "HERZIEN", "version": 2}
    leave(story)
    if story.chance.likely(0.4):
        refuge(story)
    look_back(story, later, 2)


def extend_exclusion(story: Story, first: Record, granted: Record) -> None:
    """The ban goes on, to four weeks in all, and is over since."""
    again = {name: granted[name] for name in ("place", "protectedPersonIds", "concernIds", "reasoning", "grounds")}
    again["reasoning"] = [dict(each, id=story.new_id()) for each in granted["reasoning"]]
    about = [first["subjectId"]]
    longer = orders.decision(
        story, "BESLUIT_BURGEMEESTER", "BURGEMEESTER", ["HUISVERBOD"], about, safeAtHomeConsultedDate=story.day, **again
    )
    until = add_days(first["startDate"], 28)
    second = orders.measure(story, "HUISVERBOD", about[0], longer, plannedEndDate=until, extensionOfId=first["id"])
    story.pass_days(18, 25)
    orders.end_measure(story, second, story.chance.pick(("TERMIJN_VERSTREKEN", "TUSSENTIJDSE_OPHEFFING")))


def refuge(story: Story) -> None:
    """A parent and the children stay somewhere that nobody may know."""
    street = story.chance.pick(HIDDEN_STREETS)
    hidden = people.address(story, street, isConfidential=True, kind="VERBLIJF")
    for found in (story.parent_ids[0], *story.about):
        provider = story.organisation("VROUWENOPVANG")
        orders.place(
            story,
            "CRISISPLEK",
            found,
            address=hidden,
            confidentiality="GEHEIM_ADRES",
            isCrisis=True,
            providerId=provider,
        )
