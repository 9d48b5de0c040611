"""Help that is agreed: how a case begins, who helps, how everybody looks back, and how it is closed."""

from kgb_model.synthetic import homes, orders, plans, reporting
from kgb_model.synthetic.codes import codes
from kgb_model.synthetic.involvements import basis, consent, end, hand_over, involve, take_the_view
from kgb_model.synthetic.story import Record, Story

ENDS_OF_HELP = (
    "OVEREENSTEMMING",
    "TERMIJN_VERSTREKEN",
    "EENZIJDIG_CLIENT",
    "EENZIJDIG_AANBIEDER",
    "EXTERNE_OMSTANDIGHEDEN",
)


def begin(story: Story, ages: tuple[int, int], shape: str = "", count: int = 0) -> None:
    """Safe at Home comes in, and the family is recorded."""
    story.lead = story.organisation("VEILIG_THUIS")
    homes.settle(story, ages, shape, count)
    desk = involve(story, "VEILIG_THUIS", "REGIE", "DRANG")
    take_the_view(story, desk)


def leave(story: Story) -> None:
    """Safe at Home leaves once another has taken over."""
    desk = story.document["involvements"][0]
    end(story, desk, story.chance.pick(("OVERGEDRAGEN", "INGESTROOMD")))


def local_help(story: Story, concerns: list[Record], items: list[Record]) -> tuple[Record, Record]:
    """Safe at Home hands over to the local team, which becomes the fixed face and begins with help; a measure and a plan."""
    chance = story.chance
    moved = hand_over(story, chance.pick(("OVERDRACHT_CASUS", "WARME_OVERDRACHT")), "LOKAAL_TEAM", items)
    story.lead = story.organisation("LOKAAL_TEAM")
    giver = story.parent_ids[0]
    given = consent(story, giver, "HULP", [story.lead], "Het lokale team mag helpen en weten wat er is gebeurd.")
    agreed = chance.likely(0.5)
    basis = by_consent(story, given) if agreed else {}
    ground = "TOESTEMMING" if agreed else "COLLEGE_TAAK"
    face = involve(story, "LOKAAL_TEAM", "VAST_GEZICHT", "VRIJWILLIG", ground, **basis)
    if moved["movesSafetyView"]:
        take_the_view(story, face)
    story.pass_days(3, 14)
    kind = chance.pick(("HULP_LOKAAL", "JEUGDHULP"))
    help_ = voluntary_help(story, kind, given)
    plan = plans.make_plan(story, chance.pick(("GEZINSPLAN", "GEZINSPLAN", "FAMILIEGROEPSPLAN")), concerns, [help_])
    return help_, plan


def by_consent(story: Story, given: Record) -> Record:
    """The basis of an involvement that rests on a consent."""
    return {"sharingBasis": basis(story, "TOESTEMMING", consentId=given["id"])}


def voluntary_help(story: Story, kind: str, given: Record) -> Record:
    """Help that is agreed: from the local team itself or from a provider."""
    chance = story.chance
    provider = "LOKAAL_TEAM" if kind == "HULP_LOKAAL" else "JEUGDHULPAANBIEDER"
    subject = chance.pick(story.about if kind == "JEUGDHULP" else story.everybody)
    made = orders.measure(
        story,
        kind,
        subject,
        None,
        chance.pick((6, 9, 12)),
        executorId=story.organisation(provider),
        consentId=given["id"],
        helpForm=chance.pick(codes("HelpForm")),
        referrerType=chance.pick(codes("ReferrerType")),
        usesRecognisedIntervention=chance.likely(0.5),
    )
    if subject in story.parent_ids and chance.likely(0.5):
        made["retentionClass"] = "WMO_DOSSIER"
    if provider == "JEUGDHULPAANBIEDER":
        involve(story, provider, "UITVOERDER", "VRIJWILLIG")
    return made


def investigate(story: Story, worry: Record) -> Record:
    """Safe at Home investigates itself, and confirms or does not."""
    chance, started = story.chance, story.day
    story.pass_days(20, 65)
    outcome = chance.pick(
        ("HG_BEVESTIGD", "KM_BEVESTIGD", "HG_NIET_BEVESTIGD", "KM_NIET_BEVESTIGD", "GEEN_KM", "GEEN_HG")
    )
    levels = {found: chance.pick(("RISICO", "STRUCTUREEL_ONVEILIG")) for found in story.everybody}
    made = reporting.assess(story, "ONDERZOEK_VT", "VEILIG_THUIS", outcome, levels, startDate=started)
    made["concernIds"] = [worry["id"]]
    if outcome in ("HG_BEVESTIGD", "KM_BEVESTIGD"):
        made["confirmedHarmTypes"] = list(worry["harmTypes"])
    if chance.likely(0.4):
        made["furtherOutcomes"] = ["VOORWAARDEN_EN_VERVOLG"]
    return made


def look_back(story: Story, plan: Record, most: int) -> None:
    """Some evaluations, a few months apart; the plan may be made anew after one."""
    for _ in range(story.chance.between(0, most)):
        if story.chance.likely(0.2) and plan["status"] == "VASTGESTELD":
            worries = story.running("concerns", "IN_BEHANDELING")
            plan = plans.revise(story, plan, plan["type"], worries, [])
        story.pass_days(70, 90)
        kind = story.chance.pick(
            ("PERIODIEK", "PERIODIEK", "TUSSENTIJDS", "INCIDENT", "STARTGESPREK", "WETTELIJKE_TOETS")
        )
        plans.evaluate(story, plan, kind)


def close(story: Story) -> None:
    """Everything is solved and ended, and the case is closed."""
    for plan in story.running("plans", "VASTGESTELD"):
        story.pass_days(60, 80)
        last = plans.evaluate(story, plan, "EIND")
        if last["decisionTaken"] not in ("BIJSTELLEN", "ESCALEREN"):
            last["decisionTaken"] = "AFSLUITEN"
        plans.finish_goals(story, plan)
    for each in story.document["concerns"]:
        status = story.chance.pick(("OPGELOST", "OPGELOST", "NIET_BEVESTIGD", "VERVALLEN"))
        each |= {"status": status, "safetyLevel": "VOLDOENDE_VEILIG", "version": each["version"] + 1}
    for each in story.running("measures", "ACTIEF"):
        orders.end_measure(story, each, story.chance.pick(ENDS_OF_HELP))
    for each in story.document["placements"]:
        each.setdefault("toDate", story.day)
    for each in story.document["involvements"]:
        if "toDate" not in each:
            end(story, each, story.chance.pick(codes("InvolvementEndReason")))
    for each in story.document["reports"]:
        each["status"] = story.chance.pick(("BEOORDEELD_OVERDRACHT", "OVERGEDRAGEN", "AFGESLOTEN_ZONDER_OVERDRACHT"))
    story.family.update(status=story.wishes.ending or "AFGESLOTEN", version=2, validToDate=story.day)
