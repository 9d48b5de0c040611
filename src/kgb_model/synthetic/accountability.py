"""Answering for it: who looked, what people asked about their own data, what they were told, and what was passed on."""

from kgb_model.dates import add_days
from kgb_model.synthetic import orders
from kgb_model.synthetic.codes import codes, lower
from kgb_model.synthetic.involvements import CATEGORIES, GROUNDS, PROFESSIONS, basis, consent, involve, professional
from kgb_model.synthetic.reporting import parent_source, statement
from kgb_model.synthetic.story import Record, Story

RECIPIENTS = tuple(
    kind for kind in codes("OrganisationType") if kind not in ("LOKAAL_TEAM", "VEILIG_THUIS", "GI", "NIDOS")
)
"""Organisations that hear or do something now and then, beside those that work with the family."""


PASSING_ON = (
    "WETTELIJK_VOORSCHRIFT",
    "MELDRECHT_VT",
    "VITAAL_BELANG",
    "CONFLICT_PLICHTEN",
    "VTO_TAAK",
    "VIR_MATCH",
    "JUSTITIE",
)
"""On what something is passed on."""


def account(story: Story) -> None:
    """Some of everything that is left behind when people work with a family."""
    chance = story.chance
    somebody_else(story)
    for _ in range(chance.between(1, 3)):
        access(story)
    for step, likely in ((ask, 0.4), (pass_on, 0.4), (inform, 0.5), (share_by_consent, 0.4), (not_yet_told, 0.2)):
        if chance.likely(likely):
            step(story)


def somebody_else(story: Story) -> None:
    """An organisation on the side, that thinks along for a while or keeps watch."""
    chance = story.chance
    kind = chance.pick(RECIPIENTS)
    role = chance.pick(("MEEDENKER", "TOEZICHT", "OPDRACHTGEVER", "NETWERK", "DERDE"))
    grounds = (
        "RECHTSTREEKS_BETROKKEN",
        "WETTELIJK_VOORSCHRIFT",
        "COLLEGE_TAAK",
        "WAMS",
        "CONFLICT_PLICHTEN",
        "MELDRECHT_VT",
    )
    made = involve(story, kind, role, "VRIJWILLIG", chance.pick(grounds), personIds=list(story.about))
    made["professional"] = professional(story, kind)
    number = {"system": "ANDERS", "value": f"DOSSIER-{chance.below(10**5):05}", "assignedById": made["organisationId"]}
    made["caseNumbers"] = [number]
    made |= {"toDate": story.day, "endReason": chance.pick(codes("InvolvementEndReason"))}


def ground_of(story: Story, action: str) -> str:
    """On what somebody may do something with the records."""
    taken_along = ("STATISTIEK", "WETENSCHAP", "JUSTITIE", "WETTELIJK_VOORSCHRIFT")
    if action == "EXPORTEREN":
        return story.chance.pick(taken_along)
    seen = [code for code in codes("SharingGround") if code not in (*taken_along, "GEEN")]
    return story.chance.pick(seen) if action == "LEZEN" else GROUNDS[story.type_of(story.lead)]


def access(story: Story) -> Record:
    """Somebody looked at the records; whoever did so in an emergency is asked about it later."""
    chance, log = story.chance, {"retentionClass": "TOEGANGSLOG"}
    action = chance.pick([code for code in codes("AccessAction") if code != "BEOORDELEN"])
    granted = chance.likely(0.95)
    ground = ground_of(story, action) if granted else "GEEN"
    emergency = action == "BREEKGLAS"
    made = story.record(
        "accessEvents",
        ["VERANTWOORDING"],
        **log,
        occurredAt=story.moment(hour=9),
        organisationId=story.lead,
        actor=f"medewerker {chance.between(1000, 9999)}",
        actorRole=chance.pick(PROFESSIONS[story.type_of(story.lead)]),
        action=action,
        itemIds=[story.family_id],
        basis="VITAAL_BELANG" if emergency else ground,
        purpose=f"{lower('AccessAction', action).capitalize()} voor het werk.",
        succeeded=granted or emergency,
    )
    if emergency:
        story.record(
            "accessEvents",
            ["VERANTWOORDING"],
            **log,
            occurredAt=story.moment(hour=15),
            organisationId=story.lead,
            actor="privacyfunctionaris",
            action="BEOORDELEN",
            basis="WETTELIJK_VOORSCHRIFT",
            purpose="Nagaan of het nodig was.",
            succeeded=True,
            itemIds=[story.family_id],
            reviewsId=made["id"],
            reviewConclusion="Het was nodig: er was gevaar en niemand anders was te bereiken.",
        )
    return made


def ask(story: Story) -> None:
    """Somebody asks about their own data, and is answered within a month or still waits."""
    chance = story.chance
    received = add_days(story.day, -chance.between(3, 15))
    made = story.record(
        "rightsRequests",
        ["VERANTWOORDING"],
        requesterId=chance.pick(story.everybody),
        kind=chance.pick(codes("DataSubjectRequest")),
        scope="Alles wat er over mij staat.",
        itemIds=[story.family_id],
        receivedDate=received,
        dueDate=add_days(received, 28),
        handledById=story.lead,
    )
    if chance.likely(0.8):
        outcome = chance.pick(codes("RequestOutcome"))
        made |= {"outcome": outcome, "decidedDate": story.day}
        if outcome != "TOEGEWEZEN":
            made["reason"] = "Een deel gaat over iemand anders, of moet volgens de wet blijven."


def pass_on(story: Story) -> None:
    """A report, a referral or a question to another organisation, which answers or refuses."""
    chance = story.chance
    kind = chance.pick(("MELDING", "VERWIJZING", "INFORMATIEVERZOEK", "OVERDRACHT_MAATREGEL"))
    to = story.organisation(chance.pick(RECIPIENTS))
    status = chance.pick(codes("HandoverStatus"))
    if kind == "OVERDRACHT_MAATREGEL" and status == "AANGEBODEN":
        status = "INGETROKKEN"
    made = story.record(
        "handovers",
        ["BETROKKENHEID"],
        kind=kind,
        fromId=story.lead,
        toId=to,
        status=status,
        offeredAt=story.moment(hour=9),
        dueDate=add_days(story.day, 14),
        movesSafetyView=False,
        sharingBasis=basis(story, chance.pick(PASSING_ON), categories=list(CATEGORIES)),
    )
    if status in ("AANVAARD", "GEWEIGERD"):
        made["acceptedAt" if status == "AANVAARD" else "refusedAt"] = story.moment(hour=12)
    if status == "GEWEIGERD":
        made["refusalReason"] = chance.pick(codes("HandoverRefusalReason"))
    told = {"familyInformedDate": story.day} if chance.likely(0.6) else {}
    made |= told or {"notInformedReason": chance.pick(codes("NotInformedReason"))}
    if kind == "INFORMATIEVERZOEK":
        made["requestReason"] = chance.pick(codes("InformationRequestReason"))
        made["questions"] = chance.some(codes("PartnerQuestion"), 1, 3)
    else:
        made["targets"] = chance.some(codes("HandoverTarget"), 1, 2)
        made |= {"feedbackDueDate": add_days(story.day, 30), "feedbackDate": add_days(story.day, 1)}


def inform(story: Story) -> None:
    """Something that people were told, and how they reacted."""
    chance = story.chance
    subject = chance.pick(codes("NotificationSubject"))
    told = orders.tell(
        story,
        subject,
        [story.family_id],
        f"Wij vertelden dit, in gewone woorden: {lower('NotificationSubject', subject)}.",
    )
    told["method"] = chance.pick(codes("ReceivedHow"))
    told["reaction"] = statement(story, "MENING", "Fijn dat jullie het eerst aan ons vertellen.", parent_source(story))


def share_by_consent(story: Story) -> None:
    """A yes of somebody to share, to a stay or to something else; sometimes taken back."""
    chance, scope = story.chance, story.chance.pick(codes("ConsentScope"))
    grown = [found for found in story.about if story.age(found) >= 12]
    givers = grown if scope == "GESLOTEN_PLAATSING" else story.parent_ids if scope in OF_PARENTS else story.everybody
    if not givers:
        givers, scope = story.everybody, "DELEN_GEGEVENS"
    kinds = {"GESLOTEN_PLAATSING": "JEUGDHULP_GESLOTEN", **dict.fromkeys(OF_PARENTS, "PLEEGZORGAANBIEDER")}
    to = story.organisation(kinds.get(scope) or chance.pick(RECIPIENTS))
    made = consent(story, chance.pick(givers), scope, [to], f"Dit mag: {lower('ConsentScope', scope)}.")
    if chance.likely(0.3):
        made["withdrawnDate"] = story.day


OF_PARENTS = ("ROL_PLEEGOUDER", "WIJZIGING_VERBLIJF")
"""What parents say yes to when a child lives with others."""


def not_yet_told(story: Story) -> None:
    """Something that could not be told yet because it would be unsafe, with the delays."""
    reason = story.chance.pick(codes("NotInformedReason"))
    until = add_days(story.day, 13)
    made = orders.tell(
        story,
        "GEGEVENS_VAN_ANDEREN",
        [story.family_id],
        "Dit vertellen wij zodra het kan.",
        dueDate=story.day,
        notInformedReason=reason,
        postponements=[{"untilDate": until, "reason": "Nu is het niet veilig."}],
    )
    del made["givenAt"]
    del made["method"]
