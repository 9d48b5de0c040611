"""How a case begins: somebody reports, Safe at Home weighs it, tells the family and names the concern."""

from typing import Any

from kgb_model.dates import add_days
from kgb_model.synthetic.codes import codes, label
from kgb_model.synthetic.story import Record, Story
from kgb_model.synthetic.texts import LEVELS, THEMES, Theme

REPORTERS = {
    "HUISARTS": "HUISARTS", "KINDERARTS": "MEDISCH_SPECIALIST", "GERIATER": "MEDISCH_SPECIALIST", "GGZ": "GGZ_VOLWASSEN",
    "ZORG_ANDERS": "THUISZORG", "BASISONDERWIJS": "ONDERWIJS", "VOORTGEZET_ONDERWIJS": "ONDERWIJS",
    "ONDERWIJS_ANDERS": "LEERPLICHT", "LOKAAL_TEAM_WELZIJN": "MAATSCH_WERK", "GI": "GI", "JEUGDZORG_ANDERS": "GGZ_JEUGD",
    "KINDEROPVANG": "KINDEROPVANG", "POLITIE": "POLITIE", "JUSTITIE": "RECLASSERING", "BEROEP_ANDERS": "ANDERS",
}  # fmt: skip
"""Who report as part of their work, and the organisation that they do it for."""


def source_of_report(story: Story, reporter: str) -> Record:
    """Where the report comes from; without a name when the family may not know."""
    source: Record = {
        "kind": "MELDER",
        "identityProtected": story.hidden_source,
        "obtainedAt": story.moment(hour=8),
        "receivedHow": story.chance.pick(codes("ReceivedHow")),
    }
    if story.hidden_source:
        return source | {"protectedReason": story.chance.pick(codes("SourceProtectedReason"))}
    if reporter in REPORTERS:
        return source | {
            "organisationId": story.organisation(REPORTERS[reporter]),
            "name": label("ReporterType", reporter),
        }
    return source | {"name": "Iemand uit de omgeving van het gezin"}


def statement(story: Story, kind: str, text: str, source: Record, **more: Any) -> Record:
    """Something that is said about the family, with its kind and source."""
    made: Record = {
        "id": story.new_id(),
        "kind": kind,
        "text": text,
        "aboutIds": list(story.about),
        "source": dict(source),
    }
    return made | more


def parent_source(story: Story) -> Record:
    """A parent as a source."""
    found = story.chance.pick(story.everybody)
    kind = "KIND" if found in story.about else "OUDER"
    return {"kind": kind, "personId": found, "identityProtected": False}


def report(story: Story, theme: Theme, kind: str = "", previous: Record | None = None) -> Record:
    """Records a report at Safe at Home."""
    chance = story.chance
    reporter = chance.pick(codes("ReporterType"))
    source = source_of_report(story, reporter)
    desk = story.organisation("VEILIG_THUIS")
    told = "Iemand maakt zich zorgen over hoe het bij jullie thuis gaat."
    number = {"system": "VT_CASUSNR", "value": f"VT-{story.day[:4]}-{chance.below(100000):05}", "assignedById": desk}
    made = story.record(
        "reports",
        ["SIGNAAL_ZORG"],
        by=desk,
        confidentiality="BRON_BESCHERMD" if story.hidden_source else "VERTROUWELIJK",
        kind=kind or chance.pick(("MELDING", "MELDING", "ZORGMELDING_POLITIE", "SIGNAAL_SAMENWERKING")),
        receivedById=desk,
        receivedAt=story.moment(hour=9),
        reporterType=reporter,
        source=source,
        aboutIds=list(story.everybody),
        occasions=[theme.occasion],
        harmTypes=list(theme.harm),
        statements=[
            statement(story, "FEIT", theme.fact, source, textForFamily=told, observedDate=add_days(story.day, -2)),
            statement(story, "MENING", theme.opinion, source, textForFamily=told),
        ],
        caseNumber=previous["caseNumber"] if previous else number,
    )
    if previous:
        made["previousReportId"] = previous["id"]
    if chance.likely(0.2):
        roles = [{"personId": found, "role": chance.pick(codes("CriminalRole"))} for found in story.parent_ids]
        made |= {"personRoles": roles, "informationCategories": ["SIGNAAL_ZORG", "STRAFRECHTELIJK"]}
    return made


def meldcode_steps(story: Story) -> list[Record]:
    """The steps of the reporting code that a professional took, and one that was left out."""
    steps = []
    for place, step in enumerate(codes("MeldcodeStepCode")):
        taken = {"date": add_days(story.day, 5 * place - 40), "outcome": "Besproken en vastgelegd."}
        left_out = {"skippedReason": "Een gesprek was op dat moment niet veilig."}
        steps.append({"step": step, **(left_out if step == "STAP3" and story.chance.likely(0.5) else taken)})
    return steps


def tell_persons(story: Story, made: Record) -> None:
    """Tells everybody whom a report is about that there is one."""
    story.record(
        "notifications",
        ["VERANTWOORDING"],
        by=story.organisation("VEILIG_THUIS"),
        subject=story.chance.pick(("MELDING", "GEGEVENS_VAN_ANDEREN")),
        personIds=list(made["aboutIds"]),
        itemIds=[made["id"]],
        text="Iemand maakte zich zorgen en belde. Wij schreven op wat er is verteld. Jullie mogen je eigen verhaal erbij zetten.",
        method=story.chance.pick(codes("ReceivedHow")),
        givenAt=story.moment(),
    )


def triage(story: Story, made: Record, outcome: str, worst: str) -> Record:
    """Safe at Home weighs how safe it is for each, and decides what follows, within a few days."""
    chance, started = story.chance, story.day
    story.pass_days(1, 4)
    tell_persons(story, made)
    children = [*("STRUCTUREEL_ONVEILIG", "RISICO", "ONVOLDOENDE_INFO")]
    levels = {found: worst if found == story.about[0] else chance.pick(children) for found in made["aboutIds"]}
    assessment = assess(story, "TRIAGE", "VEILIG_THUIS", outcome, levels, startDate=started)
    assessment["reportId"] = made["id"]
    assessment["nextTargets"] = chance.some(codes("HandoverTarget"), 1, 2)
    made |= {
        "feedbackDate": story.day,
        "feedbackText": "Er zijn stappen gezet. Meer mogen wij niet vertellen. Dank u wel.",
    }
    return assessment


def assess(story: Story, kind: str, by: str, outcome: str, levels: dict[str, str], **more: Any) -> Record:
    """Records an assessment of safety that is decided today, with the instrument that was used."""
    chance, assessor, started = story.chance, story.organisation(by), more.get("startDate", story.day)
    story.levels |= {found: level for found, level in levels.items() if level != "ONVOLDOENDE_INFO"}
    acute = "ACUUT_ONVEILIG" in levels.values()
    return story.record(
        "safetyAssessments",
        ["VEILIGHEIDSBEOORDELING"],
        by=assessor,
        confidentiality="VERTROUWELIJK",
        kind=kind,
        assessorId=assessor,
        startDate=started,
        decidedDate=story.day,
        outcome=outcome,
        results=[
            {"personId": found, "safetyLevel": level, "explanation": LEVELS[level]} for found, level in levels.items()
        ],
        instruments=[instrument(story)],
        explanationForFamily="Wij keken voor ieder van jullie hoe veilig het is, en waarom. Dit is wat er nu nodig is.",
        nextReviewDate=add_days(story.day, 60),
        dueDate=add_days(started, 70 if kind == "ONDERZOEK_VT" else 5),
        phase="DIRECTE_VEILIGHEID" if acute else chance.pick(("RISICOGESTUURDE_ZORG", "HERSTEL")),
    )


def instrument(story: Story) -> Record:
    """The use of an instrument, with the version, who used it and what it showed."""
    chance = story.chance
    made: Record = {
        "instrument": chance.pick(codes("AssessmentInstrument")),
        "instrumentVersion": chance.pick(("2", "2023", "3.1")),
        "usedDate": story.day,
        "usedBy": "Medewerker die de beoordeling deed",
        "conclusion": "Er zijn zorgen en er zijn sterke kanten. Beide wegen mee.",
    }
    if chance.likely(0.4):
        made["scores"] = [{"name": "veiligheid", "value": str(chance.between(1, 10)), "unit": "punten"}]
    return made


def concern(story: Story, theme: Theme, stage: str, reports: list[Record], assessments: list[Record]) -> Record:
    """Names the concern, from what was seen, said and thought, with its causes and what protects."""
    chance = story.chance
    own = {"kind": "EIGEN_WAARNEMING", "organisationId": story.lead, "identityProtected": False}
    fact = statement(story, "FEIT", theme.fact, own, observedDate=story.day)
    judged = statement(
        story, "OORDEEL", theme.judgement, own, textForFamily="Wij denken dat dit beter kan.", restsOnIds=[fact["id"]]
    )
    said = statement(story, "MENING", "Het is niet altijd zo. Wij doen ons best.", parent_source(story))
    levels = [story.levels.get(found, "RISICO") for found in story.about]
    made = story.record(
        "concerns",
        ["SIGNAAL_ZORG"],
        confidentiality="VERTROUWELIJK",
        aboutIds=list(story.about),
        stage=stage,
        status="IN_BEHANDELING",
        explanationForFamily=theme.told,
        occasions=[theme.occasion],
        harmTypes=list(theme.harm),
        domains=list(theme.domains),
        safetyLevel=levels[0],
        severity=chance.pick(codes("Severity")),
        statements=[fact, judged, said, *suspicion(story)],
        factors=factors(story, theme),
        reportIds=[each["id"] for each in reports],
        sinceDate=chance.pick(("2022", story.day[:7], add_days(story.day, -90))),
        causes=causes(story),
    )
    if theme.occasion in ("PARTNERGEWELD", "HG_ANDERS"):
        made["violencePattern"] = chance.pick(codes("ViolencePattern"))
    if stage == "BEDREIGING":
        made["threat"] = theme.judgement
    for each in assessments:
        each["concernIds"] = [*each.get("concernIds", []), made["id"]]
    return made


def suspicion(story: Story) -> list[Record]:
    """Sometimes something that is suspected, with what would confirm it and where it comes from."""
    if story.chance.likely(0.6):
        return []
    source = {
        "kind": story.chance.pick(("DOSSIER", "INSTRUMENT", "NETWERK", "ANDERE_ORGANISATIE")),
        "identityProtected": False,
    }
    told = "Wij weten het niet zeker. Daarom vragen wij ernaar."
    text = "Er is mogelijk meer gebeurd dan is verteld."
    return [
        statement(story, "VERMOEDEN", text, source, textForFamily=told, wouldConfirm="Een gesprek met ieder apart.")
    ]


def factors(story: Story, theme: Theme) -> list[Record]:
    """What makes it less safe and what protects, side by side."""
    chance = story.chance
    risk = {
        "direction": "RISICO",
        "domain": theme.domains[0],
        "text": "Er is weinig rust.",
        "personIds": story.parent_ids,
    }
    kept = {"domain": chance.pick(codes("LifeDomain")), "text": "Er is iemand die altijd komt als het nodig is."}
    wish = {"direction": "WENS", "domain": theme.domains[-1], "text": "Wij willen het zelf kunnen."}
    protecting = {
        "direction": chance.pick(("BESCHERMEND", "KRACHT")),
        **kept,
        "lifeStage": chance.pick(codes("LifeStage")),
    }
    return [risk, protecting, wish] if story.parents else [{**risk, "personIds": story.about}, protecting]


def causes(story: Story) -> list[Record]:
    """What keeps the concern alive; sometimes one that the family does not want to work at now."""
    found = []
    for kind in story.chance.some(codes("UnderlyingCause"), 1, 2):
        text = f"{label('UnderlyingCause', kind)} speelt al langer mee."
        found.append({"id": story.new_id(), "kind": kind, "text": text, "personIds": list(story.everybody[:1])})
    if len(found) > 1 and story.chance.likely(0.3):
        found[1]["setAsideReason"] = "Het gezin wil hier later aan werken. Dat is nu veilig genoeg."
    return found


def alarm(story: Story, stage: str = "ZORG", worst: str = "", outcome: str = "", theme: Theme | None = None) -> Record:
    """A report, its triage and the concern that comes of it; gives the concern."""
    theme = theme or story.chance.pick(THEMES)
    made = report(story, theme)
    worst = worst or story.chance.pick(("STRUCTUREEL_ONVEILIG", "RISICO"))
    weighed = triage(story, made, outcome or story.chance.pick(("OVERDRACHT_DERDEN", "VOORWAARDEN_EN_VERVOLG")), worst)
    return concern(story, theme, stage, [made], [weighed])
