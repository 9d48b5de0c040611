"""A run as JSON; ``report.schema.json`` beside this module describes it."""

from typing import Any

import kgb_spec
from kgb_conformance import __version__
from kgb_conformance.judging import Judgement, Run, Sight
from kgb_conformance.verdicts import Outcome

_WORDS = ("conforms", "does-not-conform", "could-not-be-judged")


def report(run: Run) -> dict[str, Any]:
    """The whole run, in both languages; nothing that the target sent stands in it, and no time, so that it can be
    compared.
    """
    told: dict[str, Any] = {
        "suite": {"name": "kgb-conformance", "version": __version__},
        "standardVersion": kgb_spec.version(),
        "target": run.address,
        "classes": run.classes,
        "verdict": _WORDS[run.verdict.value],
        "exitCode": run.verdict.value,
        "counts": {outcome.value: run.count(outcome) for outcome in Outcome},
        "topics": [_topic(topic, run) for topic in dict.fromkeys(judgement.topic for judgement in run.judgements)],
    }
    if run.trouble is not None:
        told["trouble"] = {"nl": run.trouble.nl, "en": run.trouble.en}
    return told


def _topic(topic: str, run: Run) -> dict[str, Any]:
    inside = [judgement for judgement in run.judgements if judgement.topic == topic]
    return {
        "topic": topic,
        "title": kgb_spec.topics()[topic]["title"],
        "requirements": [_requirement(run, one) for one in inside],
    }


def _requirement(run: Run, judgement: Judgement) -> dict[str, Any]:
    requirement = judgement.requirement
    told = {
        "id": requirement["id"],
        "level": requirement["level"],
        "class": requirement["class"],
        "statement": requirement["statement"],
        "outcome": judgement.outcome.value,
        "checks": [
            _check(run, judgement, name) for name in dict.fromkeys(sight.check.name for sight in judgement.sights)
        ],
    }
    if judgement.outcome is Outcome.EXCUSED:
        reason = requirement["verification"]
        told["excuse"] = {"reason": {"nl": reason["nl"], "en": reason["en"]}, "reviewBy": reason["reviewBy"]}
    return told


def _check(run: Run, judgement: Judgement, name: str) -> dict[str, Any]:
    sights = [sight for sight in judgement.sights if sight.check.name == name]
    return {
        "check": name,
        "sees": sights[0].check.sees,
        "looked": len(sights),
        "notConfirmed": [_sight(run, sight) for sight in sights if sight.outcome is not Outcome.PASS],
    }


def _sight(run: Run, sight: Sight) -> dict[str, Any]:
    told: dict[str, Any] = {"outcome": sight.outcome.value, "seen": {"nl": sight.nl, "en": sight.en}}
    if sight.case is not None:
        told["case"] = sight.case
    if sight.exchange is not None:
        told["exchange"] = {
            "method": sight.exchange.method,
            "path": sight.exchange.path,
            "status": sight.exchange.status,
            "curl": sight.exchange.curl(run.address),
        }
        if sight.exchange.status is None:
            del told["exchange"]["status"]
    return told
