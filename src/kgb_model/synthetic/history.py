"""What came before the case, and what runs beside it: measures that ended, requests that were refused, orders of other courts."""

from typing import NamedTuple

from kgb_model.dates import add_days
from kgb_model.synthetic import orders
from kgb_model.synthetic.codes import codes
from kgb_model.synthetic.story import Record, Story

DECIDERS = {
    "BESCHIKKING_RECHTER": "RECHTBANK", "BESCHIKKING_HOF": "GERECHTSHOF", "BESLUIT_COLLEGE": "GEMEENTE",
    "BESLUIT_BURGEMEESTER": "BURGEMEESTER", "BESLUIT_GI": "GI", "BESLUIT_RVDK": "RVDK", "BESLUIT_VT": "VEILIG_THUIS",
    "BESLUIT_PROFESSIONAL": "JEUGDHULPAANBIEDER", "AFSPRAAK_GEZIN": "LOKAAL_TEAM", "VONNIS": "RECHTBANK",
}  # fmt: skip
"""Who takes a decision of a kind."""

JUDGE, HIGHER, MAYOR, SENTENCE = "BESCHIKKING_RECHTER", "BESCHIKKING_HOF", "BESLUIT_BURGEMEESTER", "VONNIS"


class Past(NamedTuple):
    """A measure as it can have been: on which decision, carried out by whom, for whom and how long."""

    decided: str
    executor: str
    least_age: int
    months: int


PAST = {
    "JR_TB_VRIJWILLIG": Past(SENTENCE, "GI", 12, 6),
    "JR_STP": Past(SENTENCE, "GI", 12, 6),
    "JR_GBM_VOORB": Past(SENTENCE, "GI", 12, 3),
    "JR_TB_GEDWONGEN": Past(SENTENCE, "GI", 12, 6),
    "PIJ": Past(SENTENCE, "JJI", 12, 24),
    "PREVENTIEF_JUSTITIEEL": Past("", "HALT", 12, 3),
    "ZORGMACHTIGING": Past(JUDGE, "GGZ_VOLWASSEN", 18, 6),
    "WZD_RM": Past(JUDGE, "GGZ_VOLWASSEN", 18, 6),
    "CRISISMAATREGEL": Past(MAYOR, "GGZ_VOLWASSEN", 18, 1),
    "BESCHERMINGSTAFEL": Past("", "RVT", 0, 2),
    "VTO": Past("", "LOKAAL_TEAM", 0, 2),
    "RAADSONDERZOEK": Past("", "RVDK", 0, 2),
    "VT_ONDERZOEK": Past("", "VEILIG_THUIS", 0, 2),
    "VT_VOORW_VERVOLG": Past("", "VEILIG_THUIS", 0, 3),
    "HULP_LOKAAL": Past("AFSPRAAK_GEZIN", "MAATSCH_WERK", 0, 6),
    "JEUGDHULP": Past("BESLUIT_COLLEGE", "GGZ_JEUGD", 0, 9),
    "VERVANG_TOESTEMMING_MED": Past(JUDGE, "", 0, 1),
    "VERVANGING_GI": Past(JUDGE, "GI", 0, 1),
    "ZORGREGELING_OTS": Past(HIGHER, "", 0, 6),
    "BLOKKADERECHT": Past(JUDGE, "", 1, 6),
    "TOESTEMMING_VERBLIJFSWIJZIGING": Past(JUDGE, "", 1, 3),
    "SCHORSING_GEZAG": Past(JUDGE, "", 0, 3),
    "VOOGDIJ_NATUURLIJK": Past(JUDGE, "", 1, 12),
    "VOOGDIJ_TIJDELIJK": Past(JUDGE, "GI", 1, 6),
    "CONTACTBEPERKING": Past("BESLUIT_GI", "GI", 1, 3),
    "MGJ_SPOED": Past(JUDGE, "JEUGDHULP_GESLOTEN", 12, 0),
}
"""Measures that can have been there before, by type."""

USUAL_ENDS = (
    "TERMIJN_VERSTREKEN",
    "EXTERNE_OMSTANDIGHEDEN",
    "ANDERS",
    "VERNIETIGD_IN_HOGER_BEROEP",
    "OVERGEDRAGEN_ANDERE_GI",
)
HELP_ENDS = (
    "OVEREENSTEMMING",
    "EENZIJDIG_CLIENT",
    "EENZIJDIG_AANBIEDER",
    "EXTERNE_OMSTANDIGHEDEN",
    "VERBLIJF_NIET_NODIG",
)
SPECIAL_ENDS = {
    "JR_": ("RISICOPROFIEL_LAGER", "RISICOPROFIEL_GELIJK", "RISICOPROFIEL_HOGER"),
    "PREVENTIEF": ("EINDE_PREVENTIEF_JUSTITIEEL",),
    "SCHORSING": ("VERVALLEN_GEEN_VERVOLGVERZOEK", "VERVALLEN_NIET_GEHOORD", "HERSTEL_GEZAG"),
    "MGJ_": ("INSTEMMING_INGETROKKEN", "VERVALLEN_NIET_TENUITVOERGELEGD", "UITHUISPLAATSING_BEEINDIGD_DOOR_GI"),
    "CONTACT": ("GEZAGSBEEINDIGING", "TUSSENTIJDSE_OPHEFFING"),
    "ZORGREGELING": ("VOLGENS_PLAN", "NIET_VERLENGD"),
}
"""Why measures end, beside the usual reasons, by how their type begins."""


def ends(kind: str) -> tuple[str, ...]:
    """Why a measure of a type can have ended."""
    usual = HELP_ENDS if orders.framework_of(kind) == "VRIJWILLIG" else USUAL_ENDS
    if orders.framework_of(kind) == "DRANG":
        return ("TERMIJN_VERSTREKEN", "EXTERNE_OMSTANDIGHEDEN", "ANDERS")
    return next((own for start, own in SPECIAL_ENDS.items() if kind.startswith(start)), ()) + usual


def look_into_the_past(story: Story) -> None:
    """Records one or two measures of before the case, now and then."""
    today, chance = story.day, story.chance
    # Whoever came to the country a month ago has no past here.
    for _ in range(chance.pick((0, 1, 1, 2)) if story.parents else 0):
        story.day = add_days(today, -chance.between(1000, 1500))
        kind = chance.pick(tuple(PAST))
        subject = somebody_of_age(story, PAST[kind].least_age)
        if subject:
            past_measure(story, kind, subject)
    if chance.likely(0.4):
        story.day = add_days(today, -chance.between(300, 900))
        not_granted(story)
    story.day = today


def somebody_of_age(story: Story, least: int) -> str:
    """Somebody of the case who was old enough on this day; children only for what concerns children, parents for the rest."""
    found = [each for each in (story.parent_ids if least >= 18 else story.about) if story.age(each) >= least]
    return story.chance.pick(found) if found else ""


def past_measure(story: Story, kind: str, subject: str) -> Record:
    """A measure that began on this day and ended long ago."""
    past, chance = PAST[kind], story.chance
    more: Record = {"executorId": story.organisation(past.executor)} if past.executor else {}
    granted = decided(story, past.decided, kind, subject) if past.decided else None
    made = orders.measure(story, kind, subject, granted, past.months, **more)
    if not past.months:
        made["plannedEndDate"] = add_days(story.day, 28)
    reason = "HERSTEL_GEZAG" if kind.startswith("VOOGDIJ_") else chance.pick(ends(kind))
    if kind.startswith("JR_"):
        made["aftercare"] = chance.pick(codes("Aftercare"))
    if reason == "UITHUISPLAATSING_BEEINDIGD_DOOR_GI":
        told = story.moment(add_days(story.day, -20))
        subjects = ("EINDE_PLAATSING_AAN_RVDK", "NIET_VERLENGEN_AAN_RVDK")
        orders.tell(
            story,
            chance.pick(subjects),
            [made["id"]],
            "De plaatsing eindigt eerder dan beslist.",
            organisationIds=[story.organisation("RVDK")],
            givenAt=told,
        )
    orders.end_measure(story, made, reason, made["plannedEndDate"])
    if kind in INTERRUPTIONS:
        interrupt(story, made)
    if reason.startswith("VERVALLEN"):
        made["status"] = "VERVALLEN"
    return made


INTERRUPTIONS = {
    "VOOGDIJ_NATUURLIJK": "VOOGDIJ_EEN",
    "VOOGDIJ_TIJDELIJK": "VOOGDIJ_GI",
    "SCHORSING_GEZAG": "TIJDELIJK_GEEN",
}
"""Measures during which others than the parents had authority, and the form that it then had."""


def interrupt(story: Story, made: Record) -> None:
    """Lets the authority over a child change while a measure lasted, and come back to the parents after it."""
    since, until, child = made["startDate"], made["endDate"], made["subjectId"]
    form = INTERRUPTIONS[made["type"]]
    holder: Record = {"explanation": "Het gezag van de ouders was geschorst."}
    if form == "VOOGDIJ_EEN":
        holder = {"holderIds": [story.network[0]["id"]]}
    elif form == "VOOGDIJ_GI":
        holder = {"holderOrganisationId": made["executorId"]}
    for each in [*story.family["custody"]]:
        if each["childId"] == child and each["fromDate"] < since and until < each.get("toDate", "9999"):
            story.family["custody"].append({**each, "fromDate": add_days(until, 1)})
            each["toDate"] = add_days(since, -1)
            between = {"childId": child, "form": form, **holder, "fromDate": since, "toDate": until}
            story.family["custody"].append(between)
    if made["endReason"] == "HERSTEL_GEZAG":
        story.day = until
        ruled = decided(story, HIGHER, "HERSTEL_GEZAG", child)
        restored = orders.measure(story, "HERSTEL_GEZAG", child, ruled, 1)
        orders.end_measure(story, restored, "TERMIJN_VERSTREKEN", until)


def decided(story: Story, kind: str, measure: str, subject: str) -> Record:
    """The decision behind a measure of before."""
    more: Record = {"grounds": story.chance.some(codes("MeasureGround"), 1, 2), "hearings": []}
    if kind in (JUDGE, HIGHER):
        more["hearings"] = [
            {"personId": subject, "date": story.day, "method": "GESPREK", "view": "Ik wil hier zelf iets over zeggen."}
        ]
    if kind == HIGHER:
        more["outcome"] = story.chance.pick(("BEKRACHTIGD", "TOEGEWEZEN"))
    if measure == "MGJ_SPOED":
        reason = "De jongere was er niet, en wachten was te gevaarlijk."
        more["scientistConsent"] = {"name": "Hester Oudshoorn", "consents": True, "notExaminedReason": reason}
    made = orders.decision(story, kind, DECIDERS[kind], [measure], [subject], **more)
    if measure == "VERVANGING_GI":
        del made["remedies"]
    return made


NOT_GRANTED = ("AFGEWEZEN", "AANGEHOUDEN", "NIET_ONTVANKELIJK", "INGETROKKEN", "VERNIETIGD", "VERVALLEN_VERKLAARD")


def not_granted(story: Story) -> None:
    """Something that was asked for and did not come: a decision that says so, or a measure that never began."""
    chance = story.chance
    subject = somebody_of_age(story, 0)
    if not subject:
        return
    if chance.likely(0.5):
        kind = chance.pick(tuple(DECIDERS))
        hearing = {"personId": subject, "notHeardReason": chance.pick(codes("NotHeardReason"))}
        types = chance.some(("JEUGDHULP", "ZORGREGELING_OTS", "HERSTEL_GEZAG", "BLOKKADERECHT"), 1, 2)
        orders.decision(
            story,
            kind,
            DECIDERS[kind],
            types,
            [subject],
            outcome=chance.pick(NOT_GRANTED),
            hearings=[hearing],
            remedies=[orders.remedy(story, kind), orders.remedy(story, "")],
        )
        return
    kind = chance.pick(("HULP_LOKAAL", "JEUGDHULP", "BESCHERMINGSTAFEL", "ZORGREGELING_OTS"))
    made = orders.measure(story, kind, subject, None, 0)
    del made["startDate"]
    made["status"] = chance.pick(("AANGEVRAAGD", "AFGEWEZEN", "INGETROKKEN"))


def granted_help(story: Story) -> None:
    """Help that the municipality granted and that is still to begin, or probation that is suspended."""
    chance = story.chance
    subject = chance.pick(story.about)
    kind = "JEUGDHULP" if story.age(subject) < 12 or chance.likely(0.6) else "JR_TB_VRIJWILLIG"
    past = PAST[kind]
    granted = decided(story, past.decided, kind, subject)
    made = orders.measure(story, kind, subject, granted, past.months, executorId=story.organisation(past.executor))
    made["status"] = "VERLEEND" if kind == "JEUGDHULP" else "GESCHORST"
