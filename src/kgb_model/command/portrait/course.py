"""How it goes, in the picture: safety of each person, measures on a time line, decisions."""

from typing import TYPE_CHECKING

from pydantic import MISSING
from rich.console import Console, RenderableType

from kgb_model.command.language import Both, spoken
from kgb_model.command.portrait.panels import empty, lines, part, table
from kgb_model.command.time_line import PLAIN_SIGNS, Signs, Span, TimeLine
from kgb_model.command.words import day, first_name_of, label, plain

if TYPE_CHECKING:
    from kgb_model import Dossier, Measure

SAFETY = Both("Is het veiliger geworden", "Did it become safer")
ARROWS = {"VERBETERD": "↑", "GELIJK": "→", "VERSLECHTERD": "↓", "NIET_TE_BEPALEN": "?"}

MEASURES = Both("Maatregelen en hulp", "Measures and help")
LEGEND = Both(
    "{past} was en is  {planned} gepland  {open_end} zonder einddatum  {point} gevraagd  {today} {date}",
    "{past} was and is  {planned} planned  {open_end} no end date  {point} requested  {today} {date}",
)
UNTIL = Both("{first} tot en met {last}", "{first} to {last}")
SINCE = Both("vanaf {first}", "from {first}")
UNDATED = Both("zonder datum", "without a date")
NARROWEST, WIDEST = 20, 160

DECISIONS = Both("Beslissingen", "Decisions")
DECISION_COLUMNS = (
    Both("Datum", "Date"),
    Both("Beslissing", "Decision"),
    Both("Uitkomst", "Outcome"),
    Both("Door", "By"),
    Both("Over", "About"),
)


def safety_shown(dossier: "Dossier") -> RenderableType:
    """The judgements of the safety of each person, oldest first, and where they point."""
    trend = dossier.safety_trend()
    if trend.persons is MISSING or not trend.persons:
        return empty(SAFETY)
    said = []
    for course in trend.persons:
        points = ", ".join(f"{day(point.date)} {label(point.safety_level).lower()}" for point in course.points)
        name = first_name_of(dossier.person(course.person_id))
        said.append(f"{ARROWS[course.direction]} {name}: {label(course.direction).lower()} ({points})")
    return part(SAFETY, lines(said))


def measures_shown(dossier: "Dossier", console: Console) -> RenderableType:
    """Every measure with its dates, and a line that shows when."""
    dated = sorted(
        ((span, each) for each in dossier.measures if (span := span_of(each))), key=lambda pair: pair[0].begin
    )
    undated = [f"{title_of(dossier, each)} ({UNDATED})" for each in dossier.measures if span_of(each) is None]
    if not dated:
        return part(MEASURES, lines(undated)) if undated else empty(MEASURES)
    signs = PLAIN_SIGNS if console.options.ascii_only else Signs()
    width = max(NARROWEST, min(console.width, WIDEST) - 3)
    drawn = TimeLine([span for span, _ in dated], dossier.as_of_date, width, signs)
    shown = drawn.scale(spoken())
    for span, measure in dated:
        shown += [f"{title_of(dossier, measure)}, {dates_of(measure)}", drawn.row(span)]
    legend = LEGEND.said(
        past=signs.past,
        planned=signs.planned,
        open_end=signs.open_end,
        point=signs.point,
        today=signs.today,
        date=day(dossier.as_of_date),
    )
    return part(MEASURES, lines([*shown, *undated, "", legend]))


def span_of(measure: "Measure") -> Span | None:
    """When a measure held or will hold; when it was asked for if it did not begin; nothing without a date."""
    begin = measure.start_date if measure.effective_start_date is MISSING else measure.effective_start_date
    if begin is MISSING or measure.status == "AANGEVRAAGD":
        asked = measure.requested_date
        return None if asked is MISSING else Span(asked, is_point=True)
    end = None if measure.end_date is MISSING else measure.end_date
    planned = None if measure.planned_end_date is MISSING else measure.planned_end_date
    return Span(begin, None if end is None else max(begin, end), planned, is_planned=measure.status == "VERLEEND")


def title_of(dossier: "Dossier", measure: "Measure") -> str:
    """What a measure is and for whom."""
    return (
        f"{label(measure.type)}, {first_name_of(dossier.person(measure.subject_id))}: {label(measure.status).lower()}"
    )


def dates_of(measure: "Measure") -> str:
    """From when until when a measure held, was planned, or that it was asked for."""
    span = span_of(measure)
    assert span is not None
    last = span.end or span.planned_end
    if span.is_point:
        return day(span.begin)
    return UNTIL.said(first=day(span.begin), last=day(last)) if last else SINCE.said(first=day(span.begin))


def decisions_shown(dossier: "Dossier") -> RenderableType:
    """Every decision, oldest first."""
    if not dossier.decisions:
        return empty(DECISIONS)
    rows = (
        [
            day(each.decision_date),
            label(each.kind)
            if each.measure_types is MISSING
            else f"{label(each.kind)}: {', '.join(label(code) for code in each.measure_types)}",
            label(each.outcome),
            plain(dossier.organisation(each.decider_id).name),
            ", ".join(first_name_of(dossier.person(id_)) for id_ in each.about_ids),
        ]
        for each in sorted(dossier.decisions, key=lambda each: each.decision_date)
    )
    return part(DECISIONS, table(DECISION_COLUMNS, rows))
