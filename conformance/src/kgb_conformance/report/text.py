"""A run as text for people, in Dutch or in English."""

from collections.abc import Iterator

import kgb_spec
from kgb_conformance.judging import Judgement, Run, Sight
from kgb_conformance.verdicts import Outcome, Verdict

_MARKS = {
    Outcome.PASS: "✓",
    Outcome.NOT_APPLICABLE: "-",
    Outcome.EXCUSED: "·",
    Outcome.WARNING: "!",
    Outcome.COULD_NOT_JUDGE: "?",
    Outcome.FAIL: "✗",
}
_OUTCOMES = {
    "nl": {
        Outcome.PASS: "voldoet",
        Outcome.NOT_APPLICABLE: "niet van toepassing",
        Outcome.EXCUSED: "nog niet getoetst",
        Outcome.WARNING: "waarschuwing",
        Outcome.COULD_NOT_JUDGE: "niet te beoordelen",
        Outcome.FAIL: "voldoet niet",
    },
    "en": {
        Outcome.PASS: "pass",
        Outcome.NOT_APPLICABLE: "not applicable",
        Outcome.EXCUSED: "not tested yet",
        Outcome.WARNING: "warning",
        Outcome.COULD_NOT_JUDGE: "could not judge",
        Outcome.FAIL: "fail",
    },
}
_VERDICTS = {
    "nl": {
        Verdict.CONFORMS: "VOLDOET aan de standaard",
        Verdict.DOES_NOT_CONFORM: "VOLDOET NIET aan de standaard",
        Verdict.COULD_NOT_BE_JUDGED: "KON NIET worden beoordeeld",
    },
    "en": {
        Verdict.CONFORMS: "CONFORMS to the standard",
        Verdict.DOES_NOT_CONFORM: "DOES NOT CONFORM to the standard",
        Verdict.COULD_NOT_BE_JUDGED: "COULD NOT be judged",
    },
}
_WORDS = {
    "nl": {
        "classes": "klassen",
        "try": "probeer",
        "case": "geval",
        "more": "en nog {count} gevallen (in het JSON-rapport)",
        "excused": "geen toets tot {date}: {reason}",
        "partly": "Dit gaat over {count} van de {all} eisen, en is geen oordeel over het geheel.",
    },
    "en": {
        "classes": "classes",
        "try": "try",
        "case": "case",
        "more": "and {count} more cases (in the JSON report)",
        "excused": "no check until {date}: {reason}",
        "partly": "This is about {count} of the {all} requirements, and no verdict on the whole.",
    },
}
_MOST_CASES = 5


def report(run: Run, language: str = "en") -> str:
    """The whole run, topic by topic, with what was seen where the target failed, and the sums at the end."""
    return "\n".join(_lines(run, language)) + "\n"


def _lines(run: Run, language: str) -> Iterator[str]:
    yield f"KGB {kgb_spec.version()}  {run.address}"
    if run.classes:
        yield f"{_WORDS[language]['classes']}: {', '.join(run.classes)}"
    topic = ""
    for judgement in run.judgements:
        if judgement.topic != topic:
            topic = judgement.topic
            yield ""
            yield kgb_spec.topics()[topic]["title"][language]
        yield from _requirement(run, judgement, language)
    yield ""
    yield from _end(run, language)


def ending(run: Run, language: str = "en") -> str:
    """The sums and the verdict alone, for whoever has the report in a file."""
    return "\n".join(_end(run, language)) + "\n"


def _end(run: Run, language: str) -> Iterator[str]:
    if run.judgements:
        yield ", ".join(f"{run.count(outcome)} {name}" for outcome, name in _OUTCOMES[language].items())
    if run.trouble is not None:
        yield run.trouble.nl if language == "nl" else run.trouble.en
    yield f"{run.address} {_VERDICTS[language][run.verdict]}."
    if run.judgements and len(run.judgements) < len(kgb_spec.requirements()):
        count = {"count": len(run.judgements), "all": len(kgb_spec.requirements())}
        yield _WORDS[language]["partly"].format(**count)


def _requirement(run: Run, judgement: Judgement, language: str) -> Iterator[str]:
    yield f"  {_MARKS[judgement.outcome]} {judgement.requirement['id']}  {_OUTCOMES[language][judgement.outcome]}"
    if judgement.outcome is Outcome.EXCUSED:
        excuse = judgement.requirement["verification"]
        told = _WORDS[language]["excused"].format(date=excuse["reviewBy"], reason=excuse[language])
        yield f"      {told}"
    wrong = [sight for sight in judgement.sights if sight.outcome is not Outcome.PASS]
    if wrong:
        yield f"      {judgement.requirement['statement'][language]}"
    for sight in wrong[:_MOST_CASES]:
        yield from _sight(run, sight, language)
    if len(wrong) > _MOST_CASES:
        yield "      " + _WORDS[language]["more"].format(count=len(wrong) - _MOST_CASES)


def _sight(run: Run, sight: Sight, language: str) -> Iterator[str]:
    case = f" ({_WORDS[language]['case']} {sight.case})" if sight.case else ""
    yield f"      {_MARKS[sight.outcome]} {sight.check.name}{case}"
    yield f"        {sight.nl if language == 'nl' else sight.en}"
    if sight.exchange is not None:
        yield f"        {_WORDS[language]['try']}: {sight.exchange.curl(run.address)}"
