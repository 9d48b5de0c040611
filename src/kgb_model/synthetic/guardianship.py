"""Who has authority when parents do not: guardians, agencies, and the legal person for those who came alone."""

from typing import Any

from kgb_model.dates import add_days, add_months
from kgb_model.synthetic import homes, orders, people, plans, reporting
from kgb_model.synthetic.court import agency_comes_in, foster_parent
from kgb_model.synthetic.involvements import involve, take_the_view
from kgb_model.synthetic.names import BACKGROUNDS, BEYOND_ASCII
from kgb_model.synthetic.orders import court_order, measure, place
from kgb_model.synthetic.story import Record, Story
from kgb_model.synthetic.texts import THEMES


def end_authority(story: Story, worry: Record) -> None:
    """The court ends the authority of the parents; the agency or a foster parent becomes guardian of each child."""
    worry["threat"] = "De ouders kunnen de zorg niet op tijd weer zelf dragen."
    story.pass_days(20, 60)
    chance, agency = story.chance, story.organisation("GI")
    by_agency = chance.likely(0.6)
    kind = "VOOGDIJ_GI" if by_agency else "VOOGDIJ_PLEEGOUDER"
    carer = foster_parent(story)
    advice = orders.advice_of_the_board(story)
    asked = orders.petition(story) | {"boardAdviceId": advice["id"]}
    ruled = court_order(
        story, ["GEZAGSBEEINDIGING", kind], 12, [worry], grounds=["OUDER_NIET_IN_STAAT"], petition=asked
    )
    measures = []
    for child in story.about:
        measure(story, "GEZAGSBEEINDIGING", child, ruled)
        executor: Record = {"executorId": agency} if by_agency else {}
        measures.append(measure(story, kind, child, ruled, **executor))
        holder = {"holderOrganisationId": agency} if by_agency else {"holderIds": [carer]}
        entrust(story, child, "VOOGDIJ_GI" if by_agency else "VOOGDIJ_EEN", ruled, holder)
        move(story, child, carer)
    for member in story.family["members"]:
        member["role"] = "OUDER_GEEN_GEZAG" if member["role"] == "OUDER_GEZAG" else member["role"]
        if member["personId"] == carer and not by_agency:
            member["role"] = "VOOGD_PERSOON"
    if by_agency and chance.likely(0.5):
        homes.join(story, homes.acquaintance(story, 28, 60)["id"], "VOOGD_GI", fromDate=story.day)
    agency_comes_in(story, [])
    story.pass_days(14, 30)
    plan = plans.make_plan(story, "PLAN_VAN_AANPAK", [worry], measures, consultations=plans.consultations(story, carer))
    for _ in range(chance.between(0, 3)):
        story.pass_days(75, 90)
        plans.evaluate(story, plan, measures=measures)
    if by_agency and chance.likely(0.5):
        pass_to_a_person(story, plan, measures, carer)


def pass_to_a_person(story: Story, plan: Record, measures: list[Record], carer: str) -> None:
    """The guardianship of the agency goes to the foster parent, or to somebody of the network."""
    foster = story.chance.likely(0.5)
    kind, reason = ("VOOGDIJ_PLEEGOUDER", "NAAR_PLEEGOUDER") if foster else ("VOOGDIJ_NATUURLIJK", "NAAR_BURGERVOOGD")
    holder = {"holderIds": [carer if foster else story.network[0]["id"]]}
    ruled = court_order(story, [kind], 12, [], grounds=["BELANG_VERZORGING"])
    for each in measures:
        orders.end_measure(story, each, reason)
        entrust(story, each["subjectId"], "VOOGDIJ_EEN", ruled, holder)
        plan["measureIds"].append(measure(story, kind, each["subjectId"], ruled)["id"])


def move(story: Story, child: str, carer: str) -> None:
    """The child stays with the foster parent from today; sometimes after more than a year with others, who agreed to it."""
    today, provider = story.day, story.organisation("PLEEGZORGAANBIEDER")
    more: Record = {}
    if story.age(child) >= 2 and story.chance.likely(0.5):
        story.day = add_days(today, -500)
        place(story, "NETWERK_INFORMEEL", child, toDate=today)
        story.day = today
        if story.chance.likely(0.5):
            more = {"carersConsentDate": add_days(today, -7)}
        else:
            agreed = court_order(story, ["BLOKKADERECHT"], 12, [], aboutIds=[child])
            more = {"changeConsentDecisionId": agreed["id"]}
    place(story, "PLEEGZORG_BESTAND", child, providerId=provider, carerIds=[carer], **more)


def entrust(story: Story, child: str, form: str, ruled: Record | None, holder: Record, **more: Any) -> None:
    """Gives the authority over a child to others from today; what was before ends the day before."""
    for each in story.family["custody"]:
        if each["childId"] == child and "toDate" not in each:
            each["toDate"] = add_days(story.day, -1)
    made: Record = {"childId": child, "form": form, **holder, "fromDate": story.day, "sourceDate": story.day, **more}
    if ruled:
        made["decisionId"] = ruled["id"]
    story.family["custody"].append(made)


def arrive(story: Story) -> None:
    """A young person arrives without parents: nobody has authority at first, then provisional and lasting guardianship."""
    chance = story.chance
    story.lead = story.organisation("NIDOS")
    homes.record_family(story)
    background = BEYOND_ASCII if story.wishes.diacritics else BACKGROUNDS[-1]
    origin = people.Roots(background, chance.pick(background.families), people.address(story, kind="VERBLIJF"))
    child = people.person(story, people.CHILD, people.born_between(story, 14, 15), origin)
    without_number(story, child)
    story.children.append(child)
    story.about.append(child["id"])
    member = homes.join(
        story, child["id"], "JEUGDIGE", fromDate=story.day, ownView="Ik wil leren en mijn moeder bellen."
    )
    member["isDependent"] = True
    homes.add_network(story)
    text = "De ouders zijn niet in Nederland. Niemand kan hier het gezag uitoefenen."
    entrust(story, child["id"], "TIJDELIJK_GEEN", None, {}, explanation=text, isUnderInvestigation=True)
    face = involve(story, "NIDOS", "VAST_GEZICHT", "DWANG_CIVIEL")
    take_the_view(story, face)
    worry = reporting.concern(story, THEMES[3], "ZORG", [], [])
    worry["safetyLevel"] = "RISICO"
    story.pass_days(3, 14)
    guard(story, child["id"], worry)


def without_number(story: Story, child: Record) -> None:
    """A young person who has no citizen service number, but a number of the immigration service."""
    del child["responsibleMunicipalities"]
    child |= {
        "identifiers": [{"system": "V_NUMMER", "value": f"999{story.chance.below(10**7):07}"}],
        "bsnMissingReason": "NIET_TOEGEKEND",
        "language": "tig",
        "needsInterpreter": True,
        "interpreterKind": "SPREEKTAAL",
        "birthCountry": {"list": "BRP_LANDEN", "code": "5020", "label": "Eritrea", "asOfDate": "2022-01-01"},
        "nationalities": [
            {"list": "BRP_NATIONALITEITEN", "code": "0083", "label": "Eritrese", "asOfDate": "2022-01-01"}
        ],
        "residenceStatus": story.chance.pick(("IN_ASIELPROCEDURE", "VERGUNNING_ASIEL_TIJDELIJK")),
        "informationCategories": ["IDENTITEIT", "ADRES", "CONTACT", "VERBLIJFSSTATUS"],
    }


def guard(story: Story, child: str, worry: Record) -> None:
    """The court gives provisional guardianship to the legal person, and later lasting guardianship."""
    guardian, chance = story.organisation("NIDOS"), story.chance
    holder = {"holderOrganisationId": guardian}
    first = court_order(story, ["VOOGDIJ_VOORLOPIG"], 3, [worry], grounds=["GEZAG_ONTBREEKT"], petitionerId=guardian)
    entrust(story, child, "VOOGDIJ_RECHTSPERSOON", first, holder)
    provisional = measure(
        story,
        "VOOGDIJ_VOORLOPIG",
        child,
        first,
        executorId=guardian,
        followUpPetitionDate=add_days(story.day, 1),
    )
    kind = chance.pick(("PLEEGZORG_BESTAND", "GEZINSHUIS", "ZELFSTANDIG_BEGELEID"))
    place(story, kind, child, providerId=story.organisation("JEUGDHULPAANBIEDER"))
    lasting = guard_for_good(story, provisional, worry) if chance.likely(0.6) else None
    story.pass_days(1, 10)
    plan = plans.make_plan(
        story,
        "PLAN_VAN_AANPAK",
        [worry],
        [lasting or provisional],
        nextEvaluationDate=add_months(story.day, 3),
        notConsultedReason="De ouders zijn niet te bereiken.",
    )
    if lasting and chance.likely(0.5):
        story.pass_days(60, 80)
        plans.evaluate(story, plan, measures=[lasting])


def guard_for_good(story: Story, provisional: Record, worry: Record) -> Record:
    """The court gives lasting guardianship in the place of the provisional one."""
    guardian, child = provisional["executorId"], provisional["subjectId"]
    story.pass_days(40, 70)
    lasting = court_order(story, ["VOOGDIJ_TIJDELIJK"], 12, [worry], grounds=["GEZAG_ONTBREEKT"], petitionerId=guardian)
    orders.end_measure(story, provisional, "ANDERS")
    entrust(story, child, "VOOGDIJ_RECHTSPERSOON", lasting, {"holderOrganisationId": guardian})
    return measure(story, "VOOGDIJ_TIJDELIJK", child, lasting, executorId=guardian)
